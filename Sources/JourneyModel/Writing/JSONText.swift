/// Bytes of JSON as they are put together.
struct JSONText {
  /// The number of bytes so far.
  private(set) var count = 0
  // All of it has a value, so that many bytes are written at once without a look at the list for each.
  private var room: [UInt8]
  /// Where the line at hand begins.
  private var lineStart = 0
  /// Where the pieces of all open containers begin, those of the innermost last.
  private var pieces: [Int] = []
  /// The longest object or list that stands on one line, counted from the start of its line.
  static let widest = 100

  init(reserving count: Int = 0) {
    room = [UInt8](repeating: 0, count: max(count, 256))
  }

  /// Gives away what has been written so far; only between pieces of containers that are not joined.
  mutating func take() -> [UInt8] {
    defer { count = 0 }
    return Array(room[..<count])
  }

  /// Ends the writing and gives away all of it, without a copy.
  consuming func finished() -> [UInt8] {
    room.removeLast(room.count - count)
    return room
  }

  // Lets somebody write at most so many bytes at the end; they return how many they wrote.
  @inline(__always)
  private mutating func write(_ most: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    if room.count - count < most { grow(most) }
    let end = count
    count += room.withUnsafeMutableBufferPointer { bytes in
      bytes.baseAddress.map { body($0 + end) } ?? 0
    }
  }

  private mutating func grow(_ most: Int) {
    var larger = [UInt8](repeating: 0, count: room.count + max(most, room.count / 2))
    larger.withUnsafeMutableBytes { target in
      room.withUnsafeBytes { target.copyMemory(from: $0) }
    }
    room = larger
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    write(1) { target in
      target[0] = byte
      return 1
    }
  }

  mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    write(length) { target in
      target.update(from: text.utf8Start, count: length)
      return length
    }
  }

  /// Appends the name of a member and the colon after it.
  mutating func append(name: StaticString) {
    let length = name.utf8CodeUnitCount
    write(length + 4) { target in
      target[0] = UInt8(ascii: "\"")
      (target + 1).update(from: name.utf8Start, count: length)
      target[length + 1] = UInt8(ascii: "\"")
      target[length + 2] = UInt8(ascii: ":")
      target[length + 3] = 0x20
      return length + 4
    }
  }

  /// Whether the line that began there is still the one at hand.
  func isOnLine(_ line: Int) -> Bool { line == lineStart }

  /// Begins a line, indented by so many levels.
  mutating func newLine(_ level: Int) {
    write(1 + 2 * level) { target in
      target[0] = UInt8(ascii: "\n")
      (target + 1).update(repeating: 0x20, count: 2 * level)
      return 1 + 2 * level
    }
    lineStart = count - 2 * level
  }

  /// Appends a text in quotes, with only those characters escaped that must be.
  mutating func append(quoting text: String) {
    var text = text
    text.withUTF8 { utf8 in
      append(UInt8(ascii: "\""))
      var plain = 0
      while plain < utf8.count {
        let next = Self.firstToEscape(utf8, plain)
        write(next - plain) { target in
          if let source = utf8.baseAddress {
            target.update(from: source + plain, count: next - plain)
          }
          return next - plain
        }
        if next < utf8.count { append(escaping: utf8[next]) }
        plain = next + 1
      }
      append(UInt8(ascii: "\""))
    }
  }

  // The index of the first byte that must be escaped; the end when there is none.
  @inline(__always)
  private static func firstToEscape(_ utf8: UnsafeBufferPointer<UInt8>, _ first: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(utf8)
    var index = first
    while index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let marks = JSONScanner.marks(in: UInt64(littleEndian: word))
      if marks != 0 { return index + marks.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      index += 1
    }
    return index
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
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }

  mutating func append(_ number: Double) {
    if number == number.rounded(.towardZero), abs(number) < 0x1p53 {
      append(Int64(number))
    } else if let (digits, decimals) = JSONNumber.fewDecimals(number) {
      append(digits, decimals: decimals)
    } else {
      append(spelled: JSONNumber.spelling(number))
    }
  }

  // The last digits stand after a point; only a number without decimals may be shorter than they are.
  private mutating func append(_ number: Int64, decimals: Int = 0) {
    write(22) { target in
      var rest = number.magnitude
      var length = 0
      repeat {
        if length == decimals, length > 0 {
          target[length] = UInt8(ascii: ".")
          length += 1
        }
        target[length] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
        length += 1
      } while rest > 0 || decimals > 0 && length < decimals + 2
      if number < 0 {
        target[length] = UInt8(ascii: "-")
        length += 1
      }
      var spelling = UnsafeMutableBufferPointer(start: target, count: length)
      spelling.reverse()
      return length
    }
  }

  mutating func append(spelled text: String) {
    var text = text
    text.withUTF8 { utf8 in
      write(utf8.count) { target in
        if let source = utf8.baseAddress { target.update(from: source, count: utf8.count) }
        return utf8.count
      }
    }
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
    let container = inside()
    append(bracket)
    return container
  }

  /// A container whose opening bracket was written elsewhere.
  func inside() -> Container {
    Container(offset: count, line: lineStart, outerPieces: pieces.count)
  }

  /// Begins the next piece of a container on a line of its own.
  @inline(__always)
  mutating func beginPiece(of container: inout Container, _ level: Int) {
    if !container.isEmpty { append(UInt8(ascii: ",")) }
    container.isEmpty = false
    newLine(level)
    if container.isJoinable {
      pieces.append(count)
      if count - container.offset > 8 * Self.widest { container.isJoinable = false }
    }
  }

  /// Closes a container, and joins its lines to one where the rule of the format says so.
  mutating func close(_ container: Container, _ bracket: UInt8, _ level: Int, padded: Bool) {
    defer { pieces.removeLast(pieces.count - container.outerPieces) }
    guard !container.isEmpty else {
      append(bracket)
      return
    }
    if container.isJoinable, join(container, bracket, padded) { return }
    newLine(level)
    append(bracket)
  }

  // Each piece begins after a line end and its indentation, and all but the last end with a comma.
  private mutating func join(_ container: Container, _ bracket: UInt8, _ padded: Bool) -> Bool {
    let first = container.outerPieces
    let indentation = pieces[first] - container.offset - 2
    let breaks = (pieces.count - first) * (indentation + 1)
    let joined = count - breaks + pieces.count - first - 1 + (padded ? 2 : 0) + 1
    guard joined - container.line <= 4 * Self.widest else { return false }
    let scalars = joined - container.line <= Self.widest ? 0 : continuations(from: container.line)
    guard joined - container.line - scalars <= Self.widest else { return false }
    let last = count
    count = room.withUnsafeMutableBufferPointer { bytes in
      var target = container.offset + 1
      for number in first..<pieces.count {
        if number > first || padded {
          bytes[target] = 0x20
          target += 1
        }
        let end = number + 1 < pieces.count ? pieces[number + 1] - indentation - 1 : last
        for source in pieces[number]..<end {
          bytes[target] = bytes[source]
          target += 1
        }
      }
      return target
    }
    if padded { append(UInt8(ascii: " ")) }
    append(bracket)
    lineStart = container.line
    return true
  }

  // Bytes that begin no character: the width of a line is counted in characters.
  private func continuations(from offset: Int) -> Int {
    var found = 0
    for index in offset..<count where room[index] & 0xC0 == 0x80 { found += 1 }
    return found
  }
}
