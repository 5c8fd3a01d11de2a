internal import CellGrid

/// The part of a control sequence between `ESC [` and its last byte, and what keys they are.
struct ControlSequence: Hashable, Sendable {
  /// Whether a second Escape stood before it, as some terminals send for Alt.
  let isAlt: Bool
  private var bytes: [UInt8] = []

  init(isAlt: Bool) { self.isAlt = isAlt }

  var isEmpty: Bool { bytes.isEmpty }

  /// Longer ones are no keys; their tail is not kept.
  mutating func append(_ byte: UInt8) {
    if bytes.count < 32 { bytes.append(byte) }
  }

  func startsPaste(final: UInt8) -> Bool {
    final == UInt8(ascii: "~") && bytes == Array("200".utf8)
  }

  /// Whether it is a report of the mouse in the form that has no limit of columns.
  var isMouse: Bool { bytes.first == UInt8(ascii: "<") }

  /// What the mouse did; nothing for a button that is let go, another button, or a key held down with it.
  func mouse(final: UInt8) -> Mouse? {
    guard !isAlt, final == UInt8(ascii: "M"), let numbers = numbers(of: bytes.dropFirst()),
      numbers.count == 3, numbers[1] > 0, numbers[2] > 0
    else { return nil }
    switch numbers[0] {
    case 0: return .click(x: numbers[1] - 1, y: numbers[2] - 1)
    case 64: return .wheelUp
    case 65: return .wheelDown
    default: return nil
    }
  }

  /// The key; nothing for what is no key or held down with Ctrl or Alt.
  func key(final: UInt8) -> Key? {
    guard !isAlt, let numbers, hasOnlyShift(numbers) else { return nil }
    if final == UInt8(ascii: "~") { return Self.numbered[numbers.first ?? 0] }
    guard numbers.first ?? 1 == 1 else { return nil }
    // With numbers it is the place of the cursor, a reply.
    if final == UInt8(ascii: "R"), !numbers.isEmpty { return nil }
    return Self.lettered[final]
  }

  /// The keys after `ESC O`, with those of the numeric keypad.
  static func shiftThreeKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: "X"): .character("=")
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(final - 0x40)))
    default: final == UInt8(ascii: "Z") ? nil : lettered[final]
    }
  }

  /// The parameters; nothing when there is something else between them.
  private var numbers: [Int]? { numbers(of: bytes[...]) }

  private func numbers(of bytes: ArraySlice<UInt8>) -> [Int]? {
    if bytes.isEmpty { return [] }
    var numbers = [0]
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + Int(byte) - 0x30, 9_999)
      case UInt8(ascii: ";"): numbers.append(0)
      default: return nil
      }
    }
    return numbers
  }

  private func hasOnlyShift(_ numbers: [Int]) -> Bool {
    numbers.count < 2 || numbers.count == 2 && numbers[1] <= 2
  }

  private static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4), UInt8(ascii: "Z"): .backTab,
  ]

  private static let numbered: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]
    let functions = [
      11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34,
    ]
    for (index, number) in functions.enumerated() { keys[number] = .function(index + 1) }
    return keys
  }()
}
