import JourneyModel

/// A list from elsewhere: what stands on its lines, without the marks of a list.
enum PastedList {
  /// The lines that say something. Bullets are left out, numbers only where every line has one
  /// ("3. Mahnung" alone is a name); the columns of a table become words behind commas.
  static func lines(of text: String) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline)
      .map { line in
        let cells = line.split(separator: "\t").map { String($0).trimmed }
        return withoutBullet(cells.filter { !$0.isEmpty }.joined(separator: ", "))
      }
      .filter { !$0.isEmpty }
    let bare = lines.map(withoutNumber)
    return lines.count > 1 && bare.allSatisfy { $0 != nil } ? bare.compactMap { $0 } : lines
  }

  private static func withoutBullet(_ line: String) -> String {
    guard let first = line.first, "-–—*•·▪◦".contains(first) else { return line }
    let rest = line.dropFirst()
    // "-5 Grad" and "*wichtig*" are words; a bullet stands apart.
    return rest.isEmpty || rest.first == " " ? String(rest).trimmed : line
  }

  private static func withoutNumber(_ line: String) -> String? {
    let digits = line.prefix { $0.isWholeNumber }
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    return String(rest.dropFirst(2)).trimmed
  }
}
