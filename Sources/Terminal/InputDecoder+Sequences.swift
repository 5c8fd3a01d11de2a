internal import CellGrid

extension InputDecoder {
  mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeAfterEscape(byte, isAlt: false)
    case .twoEscapes: takeAfterEscape(byte, isAlt: true)
    case .altCharacter(let remaining):
      if byte & 0xC0 != 0x80 { return restart(with: byte) }
      if remaining > 1 { state = .altCharacter(remaining: remaining - 1) } else { finish() }
    case .sequence(let sequence): takeSequence(sequence, byte)
    case .shiftThree(let isAlt, let digits): takeShiftThree(byte, isAlt: isAlt, digits: digits)
    case .text(let sawEscape, let count): takeText(byte, sawEscape: sawEscape, count: count)
    case .mouse(let remaining):
      if remaining > 1 { state = .mouse(remaining: remaining - 1) } else { finish() }
    case .linuxFunction:
      (0x41...0x45).contains(byte) ? finish(.function(Int(byte) - 0x40)) : finish()
    case .paste(var buffer):
      // Emptied first, so that the buffer is changed in place and never copied.
      state = .ground
      if buffer.append(byte) {
        events.append(.paste(buffer.text))
      } else {
        state = .paste(buffer)
      }
    }
  }

  private mutating func finish(_ key: Key? = nil) {
    state = .ground
    events.append(key.map(InputEvent.key) ?? .ignored)
  }

  /// The sequence was broken off: it means nothing, but the byte does.
  private mutating func restart(with byte: UInt8) {
    finish()
    takeGround(byte)
  }

  private mutating func takeAfterEscape(_ byte: UInt8, isAlt: Bool) {
    switch byte {
    case 0x1B:
      if isAlt { emit(.escape) }
      state = .twoEscapes
    case UInt8(ascii: "["): state = .sequence(ControlSequence(isAlt: isAlt))
    case UInt8(ascii: "O"): state = .shiftThree(isAlt: isAlt, digits: 0)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .text(sawEscape: false, count: 0)
    default:
      if isAlt { emit(.escape) }
      // Alt with a key.
      if byte >= 0xC2, byte <= 0xF4 {
        state = .altCharacter(remaining: byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3)
      } else {
        finish()
      }
    }
  }

  private mutating func takeSequence(_ old: ControlSequence, _ byte: UInt8) {
    var sequence = old
    switch byte {
    case 0x20...0x3F:
      sequence.append(byte)
      state = .sequence(sequence)
    case UInt8(ascii: "[") where sequence.isEmpty: state = .linuxFunction
    case UInt8(ascii: "M") where sequence.isEmpty: state = .mouse(remaining: 3)
    case 0x40...0x7E:
      if sequence.startsPaste(final: byte) {
        state = .paste(PasteBuffer())
      } else if sequence.isMouse {
        state = .ground
        events.append(sequence.mouse(final: byte).map(InputEvent.mouse) ?? .ignored)
      } else {
        finish(sequence.key(final: byte))
      }
    case 0x18, 0x1A: finish()
    default: restart(with: byte)
    }
  }

  private mutating func takeShiftThree(_ byte: UInt8, isAlt: Bool, digits: Int) {
    switch byte {
    case 0x30...0x3B where digits < 8: state = .shiftThree(isAlt: isAlt, digits: digits + 1)
    case 0x40...0x7E:
      finish(isAlt || digits > 0 ? nil : ControlSequence.shiftThreeKey(byte))
    default: restart(with: byte)
    }
  }

  /// A text for or from the terminal ends with BEL or ESC \; a text too long was none.
  private mutating func takeText(_ byte: UInt8, sawEscape: Bool, count: Int) {
    if byte == 7 || byte == 0x18 || byte == 0x1A || sawEscape && byte == UInt8(ascii: "\\") {
      return finish()
    }
    if sawEscape {
      finish()
      state = .escape
      return take(byte)
    }
    if count >= 65_536 { return finish() }
    state = .text(sawEscape: byte == 0x1B, count: count + 1)
  }
}
