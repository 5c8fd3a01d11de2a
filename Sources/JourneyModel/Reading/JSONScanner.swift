/// Walks over JSON bytes that are known to be valid UTF-8, and names what it cannot accept.
///
/// The first broken piece of syntax stops it: ``isStopped`` is then set, every further step does
/// nothing, and ``problems`` says why. The bytes must outlive the scanner.
struct JSONScanner {
  /// The deepest nesting of objects and lists.
  static let deepest = 64
  /// The longest text, in bytes.
  static let longestText = 1 << 20
  /// What a list or a text takes up in memory beside its elements or bytes, in bytes.
  static let listCost = 48
  /// So many problems are named, then the reading ends.
  static let mostProblems = 100_000

  let start: UnsafePointer<UInt8>
  let end: Int
  var position: Int
  var depth = 0
  /// The step from the container at hand to the value at hand; see ``PathStep``.
  var step = PathStep.none
  /// The steps to the open containers, that of the root first: only they need the room of a list.
  var outerSteps: [PathStep] = []
  var problems: [Problem] = []
  var isStopped = false
  /// Bytes that the values read from the file may still take up in memory.
  ///
  /// Two bytes of a file can become hundreds in memory; without an upper end a small hostile file
  /// would use up the machine.
  var budget: Int
  /// Bytes that may still be gone through to say where problems lie: many problems within one member
  /// of an endless name would take for ever, and fill the memory with their pointers.
  var pathBudget = 64 << 20

  /// One step of the way from the root to a value.
  enum PathStep {
    /// None: at the root, and between two values.
    case none
    /// The offset of the quote of a name.
    case name(Int)
    case index(Int)
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0) {
    // An empty buffer may have no address; nothing is read through it then.
    start = bytes.baseAddress ?? UnsafePointer(bitPattern: 1)!
    end = bytes.count
    self.position = position
    budget = 66 << 20 + bytes.count + bytes.count / 2
  }

  /// The byte at hand; zero, which no JSON contains outside texts, at the end.
  @inline(__always)
  var byte: UInt8 { position < end ? start[position] : 0 }

  /// Moves over white space: mostly there is none, or one space after a colon or a comma.
  @inline(__always)
  mutating func skipSpace() {
    guard position < end, start[position] <= 0x20 else { return }
    if start[position] == 0x20 {
      position += 1
      guard position < end, start[position] <= 0x20 else { return }
    }
    skipLines()
  }

  // Line ends, and the spaces of an indentation eight at a time.
  private mutating func skipLines() {
    var index = position
    // Nearly always one line end and less than eight spaces.
    if start[index] == 0x0A, index + 9 < end {
      index += 1 + indentation(at: index + 1)
      guard start[index] <= 0x20 else {
        position = index
        return
      }
    }
    scan: while index < end {
      switch start[index] {
      case 0x0A, 0x0D, 0x09: index += 1
      case 0x20: break
      default: break scan
      }
      while index + 8 <= end {
        let count = indentation(at: index)
        index += count
        if count < 8 { continue scan }
      }
      while index < end, start[index] == 0x20 { index += 1 }
    }
    position = index
  }

  // How many of the eight bytes from an offset are spaces before any other byte.
  @inline(__always)
  private func indentation(at offset: Int) -> Int {
    (word(at: offset) ^ 0x2020_2020_2020_2020).trailingZeroBitCount >> 3
  }

  /// The eight bytes from an offset, the first one lowest; they must lie before the end.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(start + offset).loadUnaligned(as: UInt64.self))
  }

  /// Takes a number of bytes off the budget for a value about to be kept.
  @inline(__always)
  mutating func spend(_ count: Int) {
    budget -= count
    if budget < 0 && !isStopped { stop(.tooManyEntries, at: position) }
  }
}

extension JSONScanner {
  /// Enters the object or list whose first byte is at hand.
  mutating func enter() -> Bool {
    guard depth < Self.deepest else {
      stop(.tooDeep, at: position, allowed: .limit(Self.deepest))
      return false
    }
    depth += 1
    position += 1
    outerSteps.append(step)
    step = .none
    skipSpace()
    return true
  }

  // Moves over the last byte of the object or list at hand.
  @inline(__always)
  private mutating func leave() {
    depth -= 1
    position += 1
    step = outerSteps.removeLast()
  }

  /// After `{` or a comma: whether a member's name is at hand; `}` ends the object.
  mutating func memberFollows(afterComma: Bool = false) -> Bool {
    switch byte {
    case UInt8(ascii: "\""): return true
    case UInt8(ascii: "}"):
      if afterComma {
        stop(.trailingComma, at: position, found: "}")
      } else {
        leave()
      }
    default: stopAtUnexpected(.memberName)
    }
    return false
  }

  /// After a member: whether another one follows.
  @inline(__always)
  mutating func nextMember() -> Bool {
    skipSpace()
    if byte == UInt8(ascii: ",") {
      position += 1
      skipSpace()
      if byte == UInt8(ascii: "\"") { return true }
      return memberFollows(afterComma: true)
    }
    if byte == UInt8(ascii: "}") {
      leave()
      return false
    }
    stopAtUnexpected(.commaOrObjectEnd)
    return false
  }

  /// After `[`: whether an element is at hand; `]` ends the list.
  mutating func elementFollows() -> Bool {
    guard byte == UInt8(ascii: "]") else { return true }
    leave()
    return false
  }

  /// After an element: whether another one follows.
  @inline(__always)
  mutating func nextElement() -> Bool {
    guard !isStopped else { return false }
    skipSpace()
    if byte == UInt8(ascii: ",") {
      position += 1
      skipSpace()
      if byte == UInt8(ascii: "]") {
        stop(.trailingComma, at: position, found: "]")
        return false
      }
      return true
    }
    if byte == UInt8(ascii: "]") {
      leave()
      return false
    }
    stopAtUnexpected(.commaOrArrayEnd)
    return false
  }

  /// Between a name and its value.
  @inline(__always)
  mutating func colon() {
    skipSpace()
    if byte == UInt8(ascii: ":") {
      position += 1
      skipSpace()
    } else {
      stopAtUnexpected(.colon)
    }
  }

  /// After the root value: nothing but white space may follow.
  mutating func finish() {
    guard !isStopped else { return }
    skipSpace()
    if position < end { stop(.contentAfterEnd, at: position, found: token()) }
  }
}
