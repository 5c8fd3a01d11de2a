import JourneyModel

/// A list from elsewhere: what stands on its lines, without the marks of a list.
package enum PastedList {
  /// The lines that say something. Marks of a quotation, bullets and boxes are left out, numbers only
  /// where every line has one, they count on from line to line, or the others have bullets ("3. Mahnung"
  /// alone is a name, and so are "1. Mahnung" and "2. Mahnung"); the columns of a table become words
  /// behind commas.
  package static func lines(of text: String) -> [String] {
    let written = text.split(whereSeparator: \.isNewline).map { withoutTable(String($0)) }
      .filter { !bare($0).isEmpty }
    let lines = written.map(bare)
    // Behind a bullet a number belongs to the name; beside several bullets it is one itself.
    let hasBullet = written.indices.map { lines[$0] != written[$0] }
    let isMixed = hasBullet.count { $0 } > 1
    let items = lines.map(NumberedLine.init)
    let numbered = items.compactMap(\.self)
    let isCounted =
      Set(numbered.map(\.rest.folded)).count == numbered.count
      && (numbered.count == lines.count && lines.count > 1
        || numbered.count > 2
          && zip(numbered, numbered.dropFirst()).allSatisfy { $1.counts(on: $0) })
    return lines.indices.map { index in
      guard let item = items[index] else { return lines[index] }
      let before = index > 0 ? items[index - 1] : nil
      let after = index + 1 < items.count ? items[index + 1] : nil
      let isInARow = before.map(item.counts(on:)) ?? false || after?.counts(on: item) ?? false
      let isBullet =
        isMixed && !hasBullet[index]
        && items.count { $0?.rest.folded == item.rest.folded } == 1
      return isCounted || isInARow || isBullet ? item.rest : lines[index]
    }.filter { !$0.isEmpty }
  }

  /// A line without the marks that each line of a list may have by itself.
  package static func bare(_ line: String) -> String {
    withoutBox(withoutBullet(withoutTable(line)))
  }

  private static func withoutTable(_ line: String) -> String {
    let cells = line.split(separator: "\t").map { String($0).trimmed }
    return withoutQuotation(cells.filter { !$0.isEmpty }.joined(separator: ", "))
  }

  /// "> " and ">> " of an answered mail; ">aus" is a word.
  private static func withoutQuotation(_ line: String) -> String {
    let rest = line.drop { $0 == ">" }
    guard rest.count < line.count, rest.isEmpty || rest.first == " " else { return line }
    return withoutQuotation(String(rest).trimmed)
  }

  private static func withoutBullet(_ line: String) -> String {
    guard let first = line.first, "-–—*•·▪◦‣⁃●○■□☐☑✓✔→".contains(first) else { return line }
    let rest = line.dropFirst()
    // "-5 Grad" and "*wichtig*" are words, a single "-" is one too; a bullet stands apart.
    guard rest.first == " " else { return line }
    return String(rest).trimmed
  }

  /// "[ ]" and "[x]" of a list of tasks.
  private static func withoutBox(_ line: String) -> String {
    for box in ["[ ]", "[x]", "[X]"] where line.hasPrefix(box) {
      return String(line.dropFirst(box.count)).trimmed
    }
    return line
  }
}

/// A line that begins with a number: "2. Angebot" or "2) Angebot".
struct NumberedLine: Hashable {
  let number: Int
  let rest: String

  init?(_ line: String) {
    let digits = line.prefix { $0.isWholeNumber }
    let rest = line.dropFirst(digits.count)
    guard let number = Int(digits), rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
    self.number = number
    self.rest = String(rest.dropFirst(2)).trimmed
  }

  /// Whether the line counts on from another one; what only differs by its number needs it.
  func counts(on before: NumberedLine) -> Bool {
    number == before.number + 1 && rest.folded != before.rest.folded
  }
}
