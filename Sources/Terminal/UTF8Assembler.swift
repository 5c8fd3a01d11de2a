/// Puts characters together from the bytes of UTF-8, however they are cut.
struct UTF8Assembler: Hashable, Sendable {
  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  private var value: UInt32 = 0
  private var remaining = 0
  /// What the next byte may be; narrower after bytes that could start an overlong form.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether a character has begun and not ended.
  var isWaiting: Bool { remaining > 0 }

  /// The characters that the byte completes or breaks off; an ASCII byte is never among them.
  mutating func take(_ byte: UInt8) -> [Unicode.Scalar] {
    guard isWaiting else { return begin(byte) }
    guard allowed.contains(byte) else {
      remaining = 0
      return [Self.replacement] + (byte < 0x80 ? [] : begin(byte))
    }
    value = value << 6 | UInt32(byte & 0x3F)
    remaining -= 1
    allowed = 0x80...0xBF
    return isWaiting ? [] : [Unicode.Scalar(value) ?? Self.replacement]
  }

  private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
    switch byte {
    case 0xC2...0xDF: start(byte & 0x1F, remaining: 1, allowed: 0x80...0xBF)
    case 0xE0: start(0, remaining: 2, allowed: 0xA0...0xBF)
    case 0xED: start(0xD, remaining: 2, allowed: 0x80...0x9F)
    case 0xE1...0xEF: start(byte & 0xF, remaining: 2, allowed: 0x80...0xBF)
    case 0xF0: start(0, remaining: 3, allowed: 0x90...0xBF)
    case 0xF4: start(4, remaining: 3, allowed: 0x80...0x8F)
    case 0xF1...0xF3: start(byte & 7, remaining: 3, allowed: 0x80...0xBF)
    default: return [Self.replacement]
    }
    return []
  }

  private mutating func start(
    _ bits: UInt8, remaining count: Int, allowed range: ClosedRange<UInt8>
  ) {
    value = UInt32(bits)
    remaining = count
    allowed = range
  }
}
