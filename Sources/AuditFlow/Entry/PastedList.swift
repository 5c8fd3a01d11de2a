import JourneyModel

/// A list from elsewhere: what stands on its lines, without the marks of a list.
enum PastedList {
  /// The lines that say something. Bullets and boxes are left out, numbers only where every line has
  /// one or they count on from line to line ("3. Mahnung" alone is a name); the columns of a table
  /// become words behind commas.
  static func lines(of text: String) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline)
      .map { line in
        let cells = line.split(separator: "\t").map { String($0).trimmed }
        return withoutBullet(cells.filter { !$0.isEmpty }.joined(separator: ", "))
      }
      .filter { !$0.isEmpty }
    let bare = lines.map(withoutNumber)
    let numbers = bare.compactMap { $0?.number }
    let counts = numbers.count > 2 && zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
    guard counts || lines.count > 1 && numbers.count == lines.count else { return lines }
    return zip(lines, bare).map { $1?.rest ?? $0 }.filter { !$0.isEmpty }
  }

  private static func withoutBullet(_ line: String) -> String {
    guard let first = line.first, "-–—*•·▪◦‣⁃●○■□☐☑✓✔→".contains(first) else { return line }
    let rest = line.dropFirst()
    // "-5 Grad" and "*wichtig*" are words; a bullet stands apart.
    guard rest.isEmpty || rest.first == " " else { return line }
    return withoutBox(String(rest).trimmed)
  }

  /// "[ ]" and "[x]" behind the bullet of a list of tasks.
  private static func withoutBox(_ line: String) -> String {
    for box in ["[ ]", "[x]", "[X]"] where line.hasPrefix(box) {
      return String(line.dropFirst(box.count)).trimmed
    }
    return line
  }

  private static func withoutNumber(_ line: String) -> (number: Int, rest: String)? {
    let digits = line.prefix { $0.isWholeNumber }
    let rest = line.dropFirst(digits.count)
    guard let number = Int(digits), rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    return (number, String(rest.dropFirst(2)).trimmed)
  }
}
