extension Character {
  // What lies beyond the Hangul Jamo is taken for wide: too early a break loses nothing.
  fileprivate var columns: Int {
    (unicodeScalars.first?.value ?? 0) >= 0x1100 && self != "…" ? 2 : 1
  }
}

extension String {
  /// How many columns the text takes at most.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The text in lines of at most so many columns, broken between words; lines after the first are
  /// set in by two columns more than the first one.
  func wrapped(to width: Int) -> [String] {
    guard width < .max, columns > width else { return [self] }
    let margin = String(prefix { $0 == " " })
    let inner = margin + "  "
    var lines: [String] = []
    var (line, length) = (margin, margin.count)
    var isEmpty = true
    for word in split(separator: " ") {
      let size = word.reduce(0) { $0 + $1.columns }
      if !isEmpty, length + 1 + size > width {
        lines.append(line)
        (line, length, isEmpty) = (inner, inner.count, true)
      }
      if !isEmpty { line += " " }
      length += size + (isEmpty ? 0 : 1)
      line += word
      isEmpty = false
    }
    return lines + [line]
  }

  /// The text in exactly so many columns: cut with a sign that it was, or filled with spaces.
  func filled(to width: Int) -> String {
    let length = columns
    guard length > width else { return self + String(repeating: " ", count: width - length) }
    var (text, used) = ("", 0)
    for character in self {
      guard used + character.columns < width else { break }
      text.append(character)
      used += character.columns
    }
    return text + "…" + String(repeating: " ", count: max(0, width - used - 1))
  }
}
