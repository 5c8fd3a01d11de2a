/// A text made safe for any terminal: what cannot be shown everywhere in the same way is taken out
/// or replaced, so that the columns counted here are the columns drawn there.
///
/// Controls and what hides or reorders text become the same visible marks as in messages; only the
/// invisible parts of emoji are left out.
///
/// Terminals disagree about joined emoji, flags, skin tones and the emoji selector; one wrong width
/// shifts the rest of the row.
struct SafeText: Hashable, Sendable {
  /// The lines of the text; there is always at least one.
  private(set) var lines: [[Cluster]] = [[]]

  private let tier: GlyphTier
  /// The previous scalar joins the next one to it (an emoji and a zero-width joiner).
  private var joins = false
  /// The last cluster may take marks.
  private var takesMarks = false

  /// The last cluster stands for a carriage return.
  private var afterReturn = false

  /// Complexity: linear in the length of the text.
  init(_ text: String, tier: GlyphTier) {
    self.tier = tier
    if let plain = text.withPlainASCII({ $0.map { Cluster(base: Unicode.Scalar($0)) } }) {
      lines[0] = plain
      return
    }
    lines[0].reserveCapacity(text.utf8.count)
    for character in text.unicodeScalars {
      if character.value >= 0x20, character.value < 0x7F {
        append(Cluster(base: character))
        joins = false
        afterReturn = false
      } else {
        add(character)
      }
    }
  }

  private mutating func append(_ cluster: Cluster) {
    lines[lines.count - 1].append(cluster)
    takesMarks = true
  }

  private mutating func append(mark: Unicode.Scalar) {
    append(Cluster(base: tier == .unicode ? mark : "?"))
    takesMarks = false
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let joined = joins
    joins = false
    defer { if scalar != "\r" { afterReturn = false } }
    switch ScalarKind(scalar) {
    case .carriageReturn:
      append(mark: "\u{240D}")
      afterReturn = true
      return
    case .marked(let mark):
      append(mark: mark)
    case .lineBreak:
      // A carriage return before a line feed is one break; alone it is shown as any control.
      if afterReturn { lines[lines.count - 1].removeLast() }
      lines.append([])
      takesMarks = false
    case .tab:
      let column = lines[lines.count - 1].reduce(0) { $0 + $1.width }
      for _ in 0..<(8 - column % 8) { append(.space) }
    case .dropped:
      break
    case .joiner:
      joins = lines[lines.count - 1].last?.base.properties.isEmoji ?? false
    case .mark:
      guard tier == .unicode else { return }
      if !takesMarks { append(.space) }
      lines[lines.count - 1][lines[lines.count - 1].count - 1].add(mark: scalar)
    case .unshowable:
      append(mark: "\u{FFFD}")
    case .regionalIndicator(let letter):
      append(Cluster(base: letter))
    case .spacing(let isWide):
      if joined, scalar.properties.isEmoji { return }
      if tier == .unicode {
        append(Cluster(base: scalar, isWide: isWide))
      } else {
        for twin in ASCIITwin.text(for: scalar).unicodeScalars { append(Cluster(base: twin)) }
      }
    }
  }
}

extension String {
  /// Calls back with the bytes of a text that is printable ASCII throughout; `nil` for any other.
  ///
  /// Such a text is drawn as it stands, one column a byte, and most texts are such.
  func withPlainASCII<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    let result: Result?? = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? body(bytes) : nil
    }
    return result ?? nil
  }
}
