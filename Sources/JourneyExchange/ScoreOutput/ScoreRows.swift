import FrictionScoring
import JourneyModel

/// The rows of the score as plain text, one a contact, with the name last; each with its line feed.
struct ScoreRows {
  /// Whether draws tell how sure a rank is.
  let hasRanks: Bool
  let say: Wording
  /// The row at hand. As bytes, and in one place for all rows: putting the same together as texts was a
  /// tenth of what a score takes.
  private var line: [UInt8] = []

  private static let widths = [8, 6, 6, 8, 12]

  init(_ hasRanks: Bool, _ say: Wording) {
    self.hasRanks = hasRanks
    self.say = say
    line.reserveCapacity(200)
  }

  /// What stands above the rows.
  mutating func head() -> String {
    if hasRanks {
      put(say("Rang", "Rank"), before: 4)
      put("", behind: 10)
      blank()
      put(say("sicher?", "sure?"), behind: verdictWidth)
    } else {
      put(say("Rang", "Rank"), before: 5)
    }
    blank()
    cell(0, say("Reibung", "Friction"))
    cell(1, say("von", "from"))
    cell(2, say("bis", "to"))
    cell(3, say("Gewicht", "Weight"))
    cell(4, say("Beitrag", "Contribution"))
    return end(say("Kontaktpunkt", "Touchpoint"))
  }

  /// - Parameter equals: the ranks of all contacts with the same contribution.
  mutating func row(
    _ touchpoint: TouchpointScore, _ name: String, equals: ClosedRange<Int>
  ) -> String {
    if hasRanks {
      put("\(touchpoint.rank)", before: 4)
      put(touchpoint.rankRange(equals).map { " " + $0 } ?? "", behind: 10)
      blank()
      // Draws tell equals apart by their identifiers alone, which is no reason.
      let isTied = equals.count > 1 && touchpoint.verdict != .open
      put(isTied ? say("gleichauf", "tied") : touchpoint.verdict.spoken(say), behind: verdictWidth)
    } else {
      put("\(touchpoint.rank)", before: 5)
    }
    blank()
    // What nobody has rated stands in the sums with the middle of all that is possible; as a figure of
    // its own it would look like a judgement.
    let isRated = touchpoint.isRated
    cell(0, isRated ? say.fixed(touchpoint.friction.value, 1) : "-")
    cell(1, say.fixed(touchpoint.friction.low, 1))
    cell(2, say.fixed(touchpoint.friction.high, 1))
    cell(3, say.fixed(touchpoint.weight, 3))
    cell(4, say.fixed(touchpoint.contribution, 1))
    return end(isRated ? name : name + say(" (nicht bewertet)", " (not rated)"))
  }

  private var verdictWidth: Int { say.language == .german ? 15 : 9 }

  private mutating func cell(_ column: Int, _ text: String) {
    put(text, before: Self.widths[column])
    blank()
  }

  /// Puts the name behind all else, and takes the row.
  private mutating func end(_ name: String) -> String {
    blank()
    put(name)
    line.append(UInt8(ascii: "\n"))
    let row = String(decoding: line, as: UTF8.self)
    line.removeAll(keepingCapacity: true)
    return row
  }

  /// A text with blanks before or behind it up to a width.
  private mutating func put(_ text: String, before: Int = 0, behind: Int = 0) {
    var text = text
    let isASCII = text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } }
    let missing = max(before, behind) - (isASCII ? text.utf8.count : text.count)
    if before > 0, missing > 0 { blank(missing) }
    text.withUTF8 { line += $0 }
    if behind > 0, missing > 0 { blank(missing) }
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count { line.append(UInt8(ascii: " ")) }
  }
}

extension TouchpointScore {
  /// The ranks that nine of ten draws give, `(1-7)`, with those of equals; `nil` without draws.
  func rankRange(_ equals: ClosedRange<Int>) -> String? {
    guard let rankLow, let rankHigh else { return nil }
    return "(\(min(rankLow, equals.lowerBound))-\(max(rankHigh, equals.upperBound)))"
  }
}

extension TouchpointScore.Verdict? {
  /// How sure a rank is, in a word.
  func spoken(_ say: Wording) -> String {
    switch self {
    case .sure: say("sicher", "sure")
    case .likely: say("wahrscheinlich", "likely")
    case .open: say("offen", "open")
    case nil: ""
    }
  }
}
