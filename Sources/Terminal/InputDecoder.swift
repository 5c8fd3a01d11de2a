public import CellGrid

/// Turns the bytes of a terminal into keys and pastes; a value without clock or terminal.
///
/// It reads whole UTF-8 characters however they are cut, knows the keys of all common terminals in
/// both of their forms, and swallows every sequence that it does not know: a late reply of the
/// terminal must never look like Escape.
///
/// Times are milliseconds of any clock that only goes forward.
public struct InputDecoder: Sendable {
  /// The times that tell a key from the start of a sequence.
  enum Window {
    static let sequence: Int64 = 100
    static let paste: Int64 = 1_000
    static let burst: Int64 = 5
  }

  enum State: Hashable, Sendable {
    case ground
    case escape
    case twoEscapes
    case altCharacter(remaining: Int)
    case sequence(ControlSequence)
    case shiftThree(isAlt: Bool, digits: Int)
    case text(sawEscape: Bool, count: Int)
    case mouse(remaining: Int)
    case linuxFunction
    case paste(PasteBuffer)
  }

  let escapeWindow: Int64
  var state = State.ground
  var utf8 = UTF8Assembler()
  var events: [InputEvent] = []
  private var lastByte: Int64 = 0
  private var lastBurstPaste: Int64?
  private var lastWasReturn = false

  /// A decoder.
  ///
  /// - Parameter escapeWindow: For how many milliseconds an Escape may be the start of a sequence;
  ///   25 on a local terminal, 50 and more over a slow link.
  public init(escapeWindow: Int = 50) { self.escapeWindow = Int64(max(1, escapeWindow)) }

  /// When `expire(at:)` is to be called if no byte comes before.
  public var deadline: Int64? {
    switch state {
    case .ground: nil
    case .escape, .twoEscapes: lastByte + escapeWindow
    case .paste: lastByte + Window.paste
    case .altCharacter, .sequence, .shiftThree, .text, .mouse, .linuxFunction:
      lastByte + Window.sequence
    }
  }

  /// Decodes bytes that arrived together.
  public mutating func feed(_ bytes: some Collection<UInt8>, at now: Int64) -> [InputEvent] {
    events = expire(at: now)
    if now - lastByte > Window.burst { lastWasReturn = false }
    if state == .ground, !utf8.isWaiting, let pasted = unbracketedPaste(bytes, at: now) {
      lastBurstPaste = now
      events.append(.paste(pasted))
    } else {
      for byte in bytes { take(byte) }
    }
    lastByte = now
    defer { events = [] }
    return events
  }

  /// Decodes what was left open when its time is over: a lone Escape, or a paste without an end.
  public mutating func expire(at now: Int64) -> [InputEvent] {
    guard let deadline, now >= deadline else { return [] }
    let old = state
    state = .ground
    switch old {
    case .escape: return [.key(.escape)]
    case .twoEscapes: return [.key(.escape), .key(.escape)]
    case .paste(let buffer): return [.paste(buffer.text)]
    default: return [.ignored]
    }
  }

  mutating func emit(_ key: Key) { events.append(.key(key)) }

  /// Lines that come in one burst were pasted into a terminal that does not mark pastes: their ends
  /// are text, not Enter. One line with an Enter at its end may have been typed on a slow link.
  private func unbracketedPaste(_ bytes: some Collection<UInt8>, at now: Int64) -> String? {
    let goesOn = now - (lastBurstPaste ?? .min / 2) <= Window.burst
    guard bytes.count >= (goesOn ? 1 : 8) else { return nil }
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 9 || $0 == 10 || $0 == 13 }) else {
      return nil
    }
    if !goesOn {
      guard let end = bytes.firstIndex(where: { $0 == 13 || $0 == 10 }) else { return nil }
      guard bytes[end...].contains(where: { $0 >= 0x20 }) else { return nil }
    }
    var buffer = PasteBuffer()
    for byte in bytes { buffer.append(byte) }
    return buffer.text
  }

  mutating func takeGround(_ byte: UInt8) {
    let followsReturn = lastWasReturn
    lastWasReturn = byte == 13
    if utf8.isWaiting || byte >= 0x80 {
      for scalar in utf8.take(byte) { emit(scalar) }
      // A byte that broke a character off stands for itself.
      if byte < 0x80 { takeASCII(byte, followsReturn: false) }
    } else {
      takeASCII(byte, followsReturn: followsReturn)
    }
  }

  private mutating func emit(_ scalar: Unicode.Scalar) {
    if (0x80...0x9F).contains(scalar.value) {
      events.append(.ignored)
    } else {
      emit(.character(Character(scalar)))
    }
  }

  private mutating func takeASCII(_ byte: UInt8, followsReturn: Bool) {
    switch byte {
    case 0x1B: state = .escape
    case 9: emit(.tab)
    case 10: if !followsReturn { emit(.enter) }
    case 13: emit(.enter)
    case 8, 127: emit(.backspace)
    case 0..<0x20: emit(.control(Self.controlName(byte)))
    default: emit(.character(Character(Unicode.Scalar(byte))))
    }
  }

  private static func controlName(_ byte: UInt8) -> Character {
    let isLetter = (1...26).contains(byte)
    return Character(Unicode.Scalar(byte + (isLetter ? 0x60 : 0x40)))
  }
}
