/// Writes JSON in the layout of the journey format piece by piece, so that a long list need not be
/// in memory as a whole.
///
/// Whatever is opened here stands one member or element a line; values that are appended whole
/// follow the rule of the format.
public struct JSONPieces {
  private var text = JSONText(reserving: 2 * Self.portion)
  private var open: [(container: JSONText.Container, end: UInt8)] = []
  private let sink: ([UInt8]) throws -> Void
  private static let portion = 1 << 16

  /// - Parameter sink: takes the bytes in portions.
  public init(to sink: @escaping ([UInt8]) throws -> Void) {
    self.sink = sink
  }

  /// Opens a list: as a member where a name is given, else as an element or the whole.
  public mutating func beginList(_ name: String? = nil) {
    begin(name)
    open.append((text.open(UInt8(ascii: "[")), UInt8(ascii: "]")))
    open[open.count - 1].container.isJoinable = false
  }

  /// Continues a list at an element: its brackets, and the comma before the element, are somebody
  /// else's.
  public mutating func continueList() {
    open.append((text.inside(), UInt8(ascii: "]")))
    open[open.count - 1].container.isJoinable = false
  }

  /// Hands over what has been written so far; only between the pieces of a list.
  public mutating func flush() throws {
    if text.count > 0 { try sink(text.take()) }
  }

  /// Opens an object, like ``beginList(_:)``.
  public mutating func beginObject(_ name: String? = nil) {
    begin(name)
    open.append((text.open(UInt8(ascii: "{")), UInt8(ascii: "}")))
    open[open.count - 1].container.isJoinable = false
  }

  /// Closes what was opened last; the end of the whole gets a line feed.
  public mutating func end() throws {
    guard let last = open.popLast() else { return }
    text.close(last.container, last.end, open.count, padded: false)
    guard open.isEmpty else { return }
    text.append(UInt8(ascii: "\n"))
    try sink(text.take())
  }

  /// Appends a value: as a member where a name is given, else as an element or the whole.
  public mutating func append(_ value: JSONValue, _ name: String? = nil) throws {
    begin(name)
    text.append(value, open.count)
    if open.isEmpty { text.append(UInt8(ascii: "\n")) }
    if open.isEmpty || text.count >= Self.portion { try sink(text.take()) }
  }

  private mutating func begin(_ name: String?) {
    guard !open.isEmpty else { return }
    text.beginPiece(of: &open[open.count - 1].container, open.count)
    if let name {
      text.append(quoting: name)
      text.append(": ")
    }
  }
}
