internal import CellGrid

extension PtyScreen {
  mutating func takeInSequence(_ byte: UInt8) {
    sequence.append(byte)
    guard sequence.count > 1 else { return }
    switch sequence[1] {
    case UInt8(ascii: "["):
      guard sequence.count > 2, (0x40...0x7E).contains(byte) else { return }
      finishControlSequence()
    case UInt8(ascii: "]"):
      let isEnd = byte == 7 || sequence.suffix(2) == [0x1B, UInt8(ascii: "\\")]
      guard isEnd else { return }
      let text = String(decoding: sequence.dropFirst(2).prefix { $0 >= 0x20 }, as: UTF8.self)
      if text.hasPrefix("52;c;") {
        clipboard.append(String(text.dropFirst(5)))
      } else {
        title = String(text.drop { $0 != ";" }.dropFirst())
      }
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      guard sequence.count == 3 else { return }
      if byte != UInt8(ascii: "B"), byte != UInt8(ascii: "0") { noteUnknown() }
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "M"): reverseLineFeed()
    case UInt8(ascii: "E"):
      move(toX: 0, y: cursor.y)
      lineFeed()
    case UInt8(ascii: "7"): saved = cursor
    case UInt8(ascii: "8"): move(toX: saved.x, y: saved.y)
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "H"): break
    default: noteUnknown()
    }
    sequence = []
  }

  private mutating func noteUnknown() {
    unknown.append(String(decoding: sequence.dropFirst(), as: UTF8.self))
  }

  private mutating func finishControlSequence() {
    let body = sequence[2..<(sequence.count - 1)]
    let final = Character(Unicode.Scalar(sequence[sequence.count - 1]))
    let isPrivate = body.first == UInt8(ascii: "?")
    let text = String(decoding: isPrivate ? body.dropFirst() : body, as: UTF8.self)
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    if isPrivate {
      // The shape of the cursor on the Linux console.
      if final == "c" { return }
      guard final == "h" || final == "l" else { return noteUnknown() }
      for case let mode? in numbers { set(mode: mode, on: final == "h") }
    } else {
      apply(final, numbers)
    }
  }

  private mutating func set(mode: Int, on isOn: Bool) {
    modes[mode] = isOn
    guard mode == 1_049 || mode == 47 || mode == 1_047 else { return }
    for y in places.indices { erase(row: y, 0..<size.columns) }
  }

  private mutating func apply(_ final: Character, _ numbers: [Int?]) {
    let first = numbers.first ?? nil
    let count = max(1, first ?? 1)
    let second = numbers.count > 1 ? numbers[1] : nil
    switch final {
    case "H", "f": move(toX: (second ?? 1) - 1, y: (first ?? 1) - 1)
    case "A": move(toX: cursor.x, y: cursor.y - count)
    case "B": move(toX: cursor.x, y: cursor.y + count)
    case "C": move(toX: cursor.x + count, y: cursor.y)
    case "D": move(toX: cursor.x - count, y: cursor.y)
    case "G": move(toX: count - 1, y: cursor.y)
    case "d": move(toX: cursor.x, y: count - 1)
    case "J": eraseScreen(first ?? 0)
    case "K": eraseLine(first ?? 0)
    case "X": erase(row: cursor.y, cursor.x..<(cursor.x + count))
    case "L", "M":
      if region.contains(cursor.y) {
        scroll(cursor.y...region.upperBound, by: final == "M" ? count : -count)
      }
    case "S": scroll(region, by: count)
    case "T": scroll(region, by: -count)
    case "P", "@": shift(by: final == "P" ? count : -count)
    case "b": for _ in 0..<count { put(lastText) }
    case "r":
      let last = min(second ?? size.rows, size.rows) - 1
      region = min((first ?? 1) - 1, last)...last
      move(toX: 0, y: 0)
    case "m": for number in numbers.isEmpty ? [0] : numbers { draw(number ?? 0) }
    case "t": keepTitle(numbers)
    case "h", "l": break
    default: noteUnknown()
    }
  }

  /// 22 puts the title aside, 23 gives it back; other numbers are about the window.
  private mutating func keepTitle(_ numbers: [Int?]) {
    switch numbers.first ?? nil {
    case 22: keptTitles.append(title)
    case 23: title = keptTitles.popLast() ?? ""
    default: break
    }
  }

  private mutating func eraseScreen(_ kind: Int) {
    switch kind {
    case 0:
      erase(row: cursor.y, cursor.x..<size.columns)
      for y in (cursor.y + 1)..<max(cursor.y + 1, size.rows) { erase(row: y, 0..<size.columns) }
    case 1:
      for y in 0..<cursor.y { erase(row: y, 0..<size.columns) }
      erase(row: cursor.y, 0..<(cursor.x + 1))
    default:
      for y in places.indices { erase(row: y, 0..<size.columns) }
    }
  }

  private mutating func eraseLine(_ kind: Int) {
    switch kind {
    case 0: erase(row: cursor.y, cursor.x..<size.columns)
    case 1: erase(row: cursor.y, 0..<(cursor.x + 1))
    default: erase(row: cursor.y, 0..<size.columns)
    }
  }

  /// Takes characters out of the row at the cursor, or puts blanks in.
  private mutating func shift(by count: Int) {
    var row = places[cursor.y]
    for _ in 0..<min(abs(count), size.columns - cursor.x) {
      if count > 0 {
        row.remove(at: cursor.x)
        row.append(Place())
      } else {
        row.insert(Place(), at: cursor.x)
        row.removeLast()
      }
    }
    places[cursor.y] = row
  }

  private mutating func draw(_ number: Int) {
    switch number {
    case 0: pen = Place()
    case 1: pen.isBold = true
    case 2: break
    case 4: pen.isUnderlined = true
    case 7: pen.isReverse = true
    case 22: pen.isBold = false
    case 24: pen.isUnderlined = false
    case 27: pen.isReverse = false
    case 30...37: pen.colour = number - 30
    case 39: pen.colour = nil
    case 10, 49: break
    default: unknown.append("SGR \(number)")
    }
  }
}
