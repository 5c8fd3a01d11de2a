import CellGrid

/// A line while it is typed: edited and shown as the terminal itself does it in its line mode.
public struct TypedLine: Hashable, Sendable {
  /// The characters that edit it, as the terminal is set; 0 for none.
  public struct Keys: Hashable, Sendable {
    public var erase: UInt8 = 0x7F
    /// Takes away the last word.
    public var word: UInt8 = 0x17
    /// Takes away the whole line.
    public var all: UInt8 = 0x15
    /// Ends the input on an empty line.
    public var end: UInt8 = 0x04
    /// Takes the next character as it is.
    public var literal: UInt8 = 0x16
    public var reprint: UInt8 = 0x12

    public init() {}
  }

  /// What came of a byte.
  public enum Outcome: Hashable, Sendable {
    case goesOn
    case line
    case end
  }

  /// What has been typed of it.
  public private(set) var bytes: [UInt8] = []
  /// What is to be shown; whoever shows it empties it.
  public var echo: [UInt8] = []
  private let keys: Keys
  /// Whether the next character is taken as it is.
  public private(set) var isLiteral = false

  public init(keys: Keys = Keys()) {
    self.keys = keys
  }

  /// The line as text; what is no UTF-8 becomes the replacement character.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes a byte that was typed. O(line) where something is erased.
  public mutating func take(_ byte: UInt8) -> Outcome {
    if isLiteral {
      isLiteral = false
      append(byte)
      return .goesOn
    }
    switch byte {
    case 0x0A:
      echo.append(byte)
      return .line
    case 0: append(byte)
    case keys.end: return bytes.isEmpty ? .end : .goesOn
    case keys.erase, 0x08, 0x7F: eraseLast()
    case keys.word: eraseWord()
    case keys.all: while !bytes.isEmpty { eraseLast() }
    case keys.literal:
      isLiteral = true
      echo += Array("^\u{8}".utf8)
    case keys.reprint: reprint(after: "^R\n")
    default: append(byte)
    }
    return .goesOn
  }

  /// Shows it once more, for instance when the program goes on after it was stopped.
  public mutating func reprint(after start: String) {
    echo += Array(start.utf8)
    for byte in bytes { echo += Self.shown(byte) }
  }

  private mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    echo += Self.shown(byte)
  }

  /// Controls are shown as the terminal does; a tab is a blank, so that it can be erased.
  private static func shown(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case 0x09: [0x20]
    case 0..<0x20: [UInt8(ascii: "^"), byte | 0x40]
    default: [byte]
    }
  }

  private mutating func eraseLast() {
    guard let byte = bytes.last else { return }
    let columns: Int
    if byte < 0x20 {
      bytes.removeLast()
      columns = byte == 0x09 ? 1 : 2
    } else if let last = String(validating: bytes, as: UTF8.self)?.last {
      bytes.removeLast(last.utf8.count)
      columns = GlyphTier.unicode.displayWidth(of: String(last))
    } else {
      // No UTF-8: byte by byte, as the terminal does.
      bytes.removeLast()
      columns = 1
    }
    for _ in 0..<columns { echo += [0x08, 0x20, 0x08] }
  }

  /// The last letters and digits, with whatever stands behind them.
  private mutating func eraseWord() {
    var hasWord = false
    while let last = text.last {
      let isOfWord = last.isLetter || last.isNumber || last == "_"
      if hasWord, !isOfWord { return }
      hasWord = hasWord || isOfWord
      eraseLast()
    }
  }
}
