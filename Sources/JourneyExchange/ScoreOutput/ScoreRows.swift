import FrictionScoring
import JourneyModel

/// The rows of the score as plain text, one a contact, with the name last.
enum ScoreRows {
  /// What stands above the rows.
  static func head(_ hasRanks: Bool, _ say: Wording) -> String {
    let cells = [
      say("Reibung", "Friction"), say("von", "from"), say("bis", "to"), say("Gewicht", "Weight"),
      say("Beitrag", "Contribution"),
    ]
    let ranks =
      hasRanks
      ? [
        say("Rang", "Rank").paddedLeft(4) + "".paddedRight(10),
        say("sicher?", "sure?").paddedRight(verdictWidth(say)),
      ]
      : [say("Rang", "Rank").paddedLeft(5)]
    return line(ranks, cells, say("Kontaktpunkt", "Touchpoint"))
  }

  /// - Parameter equals: the ranks of all contacts with the same contribution.
  static func row(
    _ touchpoint: TouchpointScore, _ name: String, equals: ClosedRange<Int>, _ hasRanks: Bool,
    _ say: Wording
  ) -> String {
    // What nobody has rated stands in the sums with the middle of all that is possible; as a figure of
    // its own it would look like a judgement.
    let cells = [
      touchpoint.isRated ? say.fixed(touchpoint.friction.value, 1) : "-",
      say.fixed(touchpoint.friction.low, 1),
      say.fixed(touchpoint.friction.high, 1), say.fixed(touchpoint.weight, 3),
      say.fixed(touchpoint.contribution, 1),
    ]
    let name = touchpoint.isRated ? name : name + say(" (nicht bewertet)", " (not rated)")
    guard hasRanks else { return line(["\(touchpoint.rank)".paddedLeft(5)], cells, name) }
    let range = touchpoint.rankRange(equals).map { " " + $0 } ?? ""
    let rank = "\(touchpoint.rank)".paddedLeft(4) + range.paddedRight(10)
    // Draws tell equals apart by their identifiers alone, which is no reason.
    let isTied = equals.count > 1 && touchpoint.verdict != .open
    let verdict = isTied ? say("gleichauf", "tied") : touchpoint.verdict.spoken(say)
    return line([rank, verdict.paddedRight(verdictWidth(say))], cells, name)
  }

  private static func verdictWidth(_ say: Wording) -> Int { say.language == .german ? 15 : 9 }

  private static func line(_ ranks: [String], _ cells: [String], _ name: String) -> String {
    let widths = [8, 6, 6, 8, 12]
    // As bytes: putting the same together as texts was a tenth of what a score takes.
    let blank = UInt8(ascii: " ")
    var line: [UInt8] = []
    line.reserveCapacity(80 + name.utf8.count)
    for rank in ranks {
      line += rank.utf8
      line.append(blank)
    }
    for index in cells.indices {
      for _ in 0..<max(0, widths[index] - cells[index].letters) { line.append(blank) }
      line += cells[index].utf8
      line.append(blank)
    }
    line.append(blank)
    line += name.utf8
    return String(decoding: line, as: UTF8.self)
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
