/// One cell of the screen: a character that is safe to draw, and its role.
///
/// A wide character owns two cells, `lead` with the character and `trail` without. Cells are made by
/// `Grid` alone, so a control character can never be in one.
public struct Cell: Hashable, Sendable {
  /// Which part of a character the cell holds.
  public enum Part: UInt8, Hashable, Sendable {
    /// A character of one column.
    case single
    /// The left half of a character of two columns.
    case lead
    /// The right half; its character is in the cell before.
    case trail
  }

  /// The character itself; U+0000 in a `trail`.
  public let base: Unicode.Scalar
  /// Up to two marks drawn over the character; U+0000 where there is none.
  package let marks: (Unicode.Scalar, Unicode.Scalar)
  /// The role.
  public var style: Style
  /// Whether the character is one or two columns wide, and which half this is.
  public let part: Part

  /// Fills the cell up to sixteen bytes without a gap, so that its bytes compare as it does.
  private let unused: UInt16 = 0

  static let none: Unicode.Scalar = "\0"

  /// A character of one column without marks.
  init(_ base: Unicode.Scalar, style: Style) {
    self.init(base: base, style: style, part: .single)
  }

  init(cluster: Cluster, style: Style) {
    base = cluster.base
    marks = (cluster.firstMark, cluster.secondMark)
    self.style = style
    part = cluster.isWide ? .lead : .single
  }

  private init(base: Unicode.Scalar, style: Style, part: Part) {
    self.base = base
    marks = (Self.none, Self.none)
    self.style = style
    self.part = part
  }

  /// An empty cell.
  public static func blank(_ style: Style = .plain) -> Cell {
    Cell(base: " ", style: style, part: .single)
  }

  static func trail(_ style: Style) -> Cell { Cell(base: none, style: style, part: .trail) }

  /// The character with its marks; empty in a `trail`.
  public var text: String {
    guard part != .trail else { return "" }
    var text = String(Character(base))
    if marks.0 != Self.none { text.unicodeScalars.append(marks.0) }
    if marks.1 != Self.none { text.unicodeScalars.append(marks.1) }
    return text
  }

  public static func == (left: Cell, right: Cell) -> Bool {
    left.base == right.base && left.style == right.style && left.part == right.part
      && left.marks.0 == right.marks.0 && left.marks.1 == right.marks.1
  }

  /// The first index at which two rows of cells differ; `end` where they do not.
  ///
  /// As numbers, four cells at once: every frame is compared with the one before, and nearly all of its
  /// cells are the same.
  static func firstDifference(
    _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer, from start: Int, to end: Int
  ) -> Int {
    guard let left = left.baseAddress, let right = right.baseAddress else { return start }
    var index = start
    while index + 4 <= end, differences(left, right, words: 8, at: index) == 0 { index += 4 }
    while index < end, differences(left, right, words: 2, at: index) == 0 { index += 1 }
    return index
  }

  /// The bits in which cells differ, from an index on; two words are a cell.
  private static func differences(
    _ left: UnsafeRawPointer, _ right: UnsafeRawPointer, words: Int, at index: Int
  ) -> UInt64 {
    var bits: UInt64 = 0
    for word in 0..<words {
      let offset = index * MemoryLayout<Cell>.stride + word * MemoryLayout<UInt64>.stride
      bits |=
        left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        ^ right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    return bits
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(base)
    hasher.combine(marks.0)
    hasher.combine(marks.1)
    hasher.combine(style)
    hasher.combine(part)
  }
}
