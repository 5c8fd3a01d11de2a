/// Bytes of JSON as they are put together.
struct JSONText {
  private(set) var bytes: [UInt8] = []
  /// Where the line at hand begins.
  private var lineStart = 0
  /// Where the pieces of all open containers begin, those of the innermost last.
  private var pieces: [Int] = []
  /// The longest object or list that stands on one line, counted from the start of its line.
  static let widest = 100

  init(reserving count: Int = 0) {
    bytes.reserveCapacity(count)
  }

  /// Gives away what has been written; only between pieces of containers that are not joined.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Whether the line that began there is still the one at hand.
  func isOnLine(_ line: Int) -> Bool { line == lineStart }

  /// Begins a line, indented by so many levels.
  mutating func newLine(_ level: Int) {
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
    for _ in 0..<level {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }

  /// Appends a text in quotes, with only those characters escaped that must be.
  mutating func append(quoting text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var plain = 0
      for index in 0..<utf8.count {
        let byte = utf8[index]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
          continue
        }
        bytes.append(contentsOf: utf8[plain..<index])
        append(escaping: byte)
        plain = index + 1
      }
      bytes.append(contentsOf: utf8[plain...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    default:
      append("\\u00")
      for digit in [byte >> 4, byte & 15] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }

  mutating func append(_ number: Double) {
    if number == number.rounded(.towardZero), abs(number) < 0x1p53 {
      append(Int64(number))
    } else {
      bytes.append(contentsOf: JSONNumber.spelling(number).utf8)
    }
  }

  private mutating func append(_ number: Int64) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let first = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if bytes.count - first > 1 { bytes[first...].reverse() }
  }

  mutating func append(spelled text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}

extension JSONText {
  /// An object or a list being written one piece a line, and what is needed to join the lines.
  struct Container {
    /// Where its opening bracket stands, and where the line around that begins.
    var offset: Int
    var line: Int
    /// The number of pieces of the containers around.
    var outerPieces: Int
    var isJoinable = true
    var isEmpty = true
  }

  mutating func open(_ bracket: UInt8) -> Container {
    let container = Container(offset: bytes.count, line: lineStart, outerPieces: pieces.count)
    bytes.append(bracket)
    return container
  }

  /// A container whose opening bracket was written elsewhere.
  func inside() -> Container {
    Container(offset: bytes.count, line: lineStart, outerPieces: pieces.count)
  }

  /// Begins the next piece of a container on a line of its own.
  @inline(__always)
  mutating func beginPiece(of container: inout Container, _ level: Int) {
    if !container.isEmpty { bytes.append(UInt8(ascii: ",")) }
    container.isEmpty = false
    newLine(level)
    if container.isJoinable {
      pieces.append(bytes.count)
      if bytes.count - container.offset > 8 * Self.widest { container.isJoinable = false }
    }
  }

  /// Closes a container, and joins its lines to one where the rule of the format says so.
  mutating func close(_ container: Container, _ bracket: UInt8, _ level: Int, padded: Bool) {
    defer { pieces.removeLast(pieces.count - container.outerPieces) }
    guard !container.isEmpty else {
      bytes.append(bracket)
      return
    }
    if container.isJoinable, join(container, bracket, padded) { return }
    newLine(level)
    bytes.append(bracket)
  }

  // Each piece begins after a line end and its indentation, and all but the last end with a comma.
  private mutating func join(_ container: Container, _ bracket: UInt8, _ padded: Bool) -> Bool {
    let first = container.outerPieces
    let indentation = pieces[first] - container.offset - 2
    let breaks = (pieces.count - first) * (indentation + 1)
    let joined = bytes.count - breaks + pieces.count - first - 1 + (padded ? 2 : 0) + 1
    guard joined - container.line <= 4 * Self.widest else { return false }
    let scalars = joined - container.line <= Self.widest ? 0 : continuations(from: container.line)
    guard joined - container.line - scalars <= Self.widest else { return false }
    var target = container.offset + 1
    if padded { put(0x20, &target) }
    for number in first..<pieces.count {
      if number > first { put(0x20, &target) }
      let end = number + 1 < pieces.count ? pieces[number + 1] - indentation - 1 : bytes.count
      for source in pieces[number]..<end { put(bytes[source], &target) }
    }
    bytes.removeSubrange(target...)
    if padded { bytes.append(0x20) }
    bytes.append(bracket)
    lineStart = container.line
    return true
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8, _ target: inout Int) {
    bytes[target] = byte
    target += 1
  }

  // Bytes that begin no character: the width of a line is counted in characters.
  private func continuations(from offset: Int) -> Int {
    var count = 0
    for index in offset..<bytes.count where bytes[index] & 0xC0 == 0x80 { count += 1 }
    return count
  }
}
