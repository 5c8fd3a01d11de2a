public import FrictionScoring
public import JourneyModel

/// The score as plain text for a terminal: headline, three lists, and a row for each contact.
///
/// Lines are aligned by spaces and drawn with ASCII only; names come last in their line, so that no
/// width of a character matters, and nothing in them can control the terminal.
public struct ScoreTable {
  private let score: Score
  private let journey: Journey
  private let names: ContactNames
  private let say: Wording

  /// The table of a score, ending with a line feed.
  public static func text(
    of score: Score, _ journey: Journey, in language: Language
  ) -> String {
    var text = ""
    write(score, journey, in: language) { text += $0 }
    return text
  }

  /// The same, line by line, each with its line feed.
  public static func write<Failure>(
    _ score: Score, _ journey: Journey, in language: Language,
    to sink: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let table = ScoreTable(
      score: score, journey: journey, names: ContactNames(journey),
      say: Wording(language: language))
    for line in table.head { try sink(line + "\n") }
    if table.shown != nil {
      var rows = ScoreRows(table.hasRanks, table.say)
      try sink(rows.head())
      let equals = score.equalRanks
      for place in score.touchpoints.indices {
        let name = table.names.name(score.touchpoints[place].id).madeVisible()
        try sink(rows.row(score.touchpoints[place], name, equals: equals[place]))
      }
    }
    for line in table.tail { try sink(line + "\n") }
  }

  private var head: [String] {
    let lines = [journey.title.madeVisible(), basis, ""]
    guard let whole = shown else {
      let cause = score.causeWithoutIndex(in: say.language) ?? ""
      return lines + [say("Kein Reibungswert: ", "No friction index: ") + cause]
    }
    return lines + headline(whole) + [""] + lists + [""] + order + [""]
  }

  /// In which order the rows stand, and what their rank is, which is another order than *tackle first*.
  private var order: [String] {
    let rank = say(
      "Rang: nach Beitrag zum Reibungswert, mit Spitze und Ende; womit anfangen, sagt „Zuerst angehen“.",
      "Rank: by contribution to the index, peak and end included; where to begin says “Tackle first”."
    )
    return [
      say(
        "Alle Kontaktpunkte in der Reihenfolge der Kontaktlinie.",
        "All touchpoints in the order of the contact line."), rank,
    ]
  }

  /// The score of the journey; `nil` as well where nobody has judged anything yet.
  private var shown: JourneyScore? {
    score.causeWithoutIndex(in: say.language) == nil ? score.journey : nil
  }

  private var tail: [String] {
    var lines: [String] = []
    if hasRanks {
      lines.append(
        say(
          "Hinter dem Rang seine Spanne (5 bis 95 von 100 Ziehungen); offen = nicht zu unterscheiden, gleichauf = gleicher Beitrag",
          "Behind the rank its range (5 to 95 of 100 draws); open = cannot be told apart, tied = equal contribution"
        ))
    }
    if !score.excluded.isEmpty {
      lines.append("")
      lines.append(
        say("Kommt nicht vor: ", "Does not occur: ")
          + score.excluded.map { names.name($0).madeVisible() }.joined(separator: ", "))
    }
    return lines + [""] + estimates
  }

  private var hasRanks: Bool { shown != nil && score.robustness != nil }

  private var basis: String {
    var parts: [String] = []
    if let round = journey.rounds.first(where: { $0.id == score.round }) {
      parts.append(round.spoken(say))
    }
    if let variant = journey.variants.first(where: { $0.id == score.variant }) {
      parts.append(say("Variante ", "Variant ") + variant.name.madeVisible())
    }
    parts.append(
      score.customersAsked == 0
        ? say(
          "Basis: Einschätzung aus dem Betrieb. Befragte Kunden: 0.",
          "Basis: judgement from inside the business. Customers asked: 0.")
        : say("Befragte Kunden: ", "Customers asked: ") + "\(score.customersAsked).")
    return parts.joined(separator: ". ")
  }

  private func headline(_ whole: JourneyScore) -> [String] {
    var index = say("Reibungswert  ", "Friction index  ")
    if whole.showRangeOnly {
      index += say.range(whole.low, whole.high)
    } else {
      index += say.fixed(whole.index, 1)
      if whole.low < whole.high { index += " (" + say.range(whole.low, whole.high) + ")" }
    }
    index += say("   (0 bis 100, niedrig ist gut)", "   (0 to 100, low is good)")
    var lines = [index]
    let rated = score.touchpoints.count { $0.isRated }
    if rated < score.touchpoints.count {
      lines.append(
        "\(rated)" + say(" von ", " of ") + "\(score.touchpoints.count)"
          + say(" Kontaktpunkten bewertet", " touchpoints rated"))
    }
    if score.provisional { lines.append(provisional(whole)) }
    if whole.isPeakRare || whole.isEndRare, let regular = whole.indexRegular {
      lines.append(
        say(
          "Der schlimmste oder der letzte Kontaktpunkt kommt in weniger als der Hälfte der Fälle vor; ohne seltene: ",
          "The worst or the last touchpoint occurs in fewer than half of the cases; without rare ones: "
        ) + say.fixed(regular, 1))
    }
    if !whole.showRangeOnly {
      lines.append(
        say("Mittel ", "Mean ") + say.fixed(whole.mean, 1) + say(", Spitze ", ", peak ")
          + say.fixed(whole.peak, 1) + say(", Ende ", ", end ") + say.fixed(whole.end, 1)
          + say(", Gesamtreibung je Fall ", ", load ") + say.fixed(whole.load, 2)
          + say(", Kanalwechsel ", ", channel switches ") + "\(whole.channelSwitches)")
    }
    if let drawn = score.robustness, drawn.q05 < drawn.q95 {
      lines.append(
        say("Neun von zehn Ziehungen: ", "Nine of ten draws: ") + say.range(drawn.q05, drawn.q95))
    }
    return lines
  }

  private func provisional(_ whole: JourneyScore) -> String {
    guard whole.unknownShare > 0 else {
      return say("Vorläufig: manche Angaben sind Spannen", "Provisional: some answers are ranges")
    }
    return say("Vorläufig: ", "Provisional: ") + say.share(whole.unknownShare)
      + say(
        " der Angaben fehlen oder sind noch zu klären",
        " of the answers are missing or to be clarified")
  }

  private var lists: [String] {
    var lines: [String] = []
    if let worst = score.worstMoment {
      lines.append(say("Schlimmster Moment  ", "Worst moment     ") + named(worst))
    }
    if let last = score.lastImpression {
      lines.append(say("Letzter Eindruck    ", "Last impression  ") + named(last))
    }
    for (place, id) in score.tackleFirst(3).enumerated() {
      guard let touchpoint = score.touchpoint(id) else { continue }
      let label =
        place == 0
        ? say("Zuerst angehen      ", "Tackle first     ")
        : String(repeating: " ", count: say.language == .german ? 20 : 17)
      lines.append(label + "\(place + 1). " + named(touchpoint))
    }
    let rated = score.touchpoints.count { $0.isRated }
    guard !score.tackleFirst(1).isEmpty else { return lines }
    let among =
      rated == score.touchpoints.count
      ? ""
      : say(", nur unter den \(rated) bewerteten", ", only among the \(rated) rated ones")
    lines.append(
      String(repeating: " ", count: say.language == .german ? 20 : 17)
        + say("(nach Reibung x Häufigkeit x Wichtigkeit", "(by friction x frequency x importance")
        + among + ")")
    return lines
  }

  private func named(_ touchpoint: TouchpointScore) -> String {
    let reasons = touchpoint.reasons().map { $0.spoken(in: say.language) }
    return names.name(touchpoint.id).madeVisible()
      + (reasons.isEmpty ? "" : " (" + reasons.joined(separator: ", ") + ")")
  }

  private var estimates: [String] {
    let texts = EstimateText(score: score, journey: journey, say: say)
    return texts.completeness + texts.money + questions
  }

  private var questions: [String] {
    guard !score.openQuestions.isEmpty else { return [] }
    return [
      say("Noch zu klären: ", "To be clarified: ") + "\(score.openQuestions.count)"
        + (score.openQuestions.count == 1
          ? say(" Frage", " question") : say(" Fragen", " questions"))
    ]
  }
}

extension Score {
  /// For each contact, in line order, the ranks of all that contribute just as much. O(n).
  fileprivate var equalRanks: [ClosedRange<Int>] {
    var byRank = [Int](repeating: 0, count: touchpoints.count)
    for (place, touchpoint) in touchpoints.enumerated() { byRank[touchpoint.rank - 1] = place }
    var ranges = [ClosedRange<Int>](repeating: 1...1, count: touchpoints.count)
    var first = 0
    while first < byRank.count {
      let contribution = touchpoints[byRank[first]].contribution
      var last = first
      while last + 1 < byRank.count, touchpoints[byRank[last + 1]].contribution == contribution {
        last += 1
      }
      for rank in first...last { ranges[byRank[rank]] = (first + 1)...(last + 1) }
      first = last + 1
    }
    return ranges
  }
}
