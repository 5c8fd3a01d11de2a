public import FrictionScoring
public import JourneyModel

/// Every term of one contact's score in words, to be recomputed with a pocket calculator.
///
/// Values, weights and shares are shown with six decimals and points with four, so that what is
/// recomputed from the numbers shown agrees with the points shown.
public struct ExplainText {
  let terms: Explanation.Terms
  let journey: Journey
  let names: ContactNames
  let say: Wording
  private let answers: AnswerLines

  private init(terms: Explanation.Terms, journey: Journey, names: ContactNames, say: Wording) {
    (self.terms, self.journey, self.names, self.say) = (terms, journey, names, say)
    answers = AnswerLines(terms: terms, journey: journey, say: say)
  }

  /// The explanation of a contact, ending with a line feed.
  public static func text(
    of explanation: Explanation, for touchpoint: EntityID, _ journey: Journey,
    in language: Language
  ) -> String {
    lines(of: explanation, for: touchpoint, journey, in: language).text() + "\n"
  }

  /// The same, line by line, the title first.
  public static func lines(
    of explanation: Explanation, for touchpoint: EntityID, _ journey: Journey,
    in language: Language
  ) -> [PageLine] {
    let say = Wording(language: language)
    let names = ContactNames(journey)
    let title = names.name(touchpoint).madeVisible() + " (" + touchpoint.text.madeVisible() + ")"
    switch explanation {
    case .notScored(let cause):
      return [PageLine(.title, title + ": " + cause.spoken(in: language))]
    case .scored(let terms):
      let text = ExplainText(terms: terms, journey: journey, names: names, say: say)
      return text.lines(title)
    }
  }

  private func lines(_ title: String) -> [PageLine] {
    var lines = [PageLine(.title, title + roundAndVariant), .blank]
    for dimension in Dimension.allCases { lines += dimensionLines(dimension) + [.blank] }
    lines += frictionLines + [.blank] + relevanceLines + [.blank] + contributionLines
    return lines + [.blank] + sources
  }

  private var roundAndVariant: String {
    var text = ""
    if let round = journey.rounds.first(where: { $0.id == terms.round }) {
      let words = round.spoken(say)
      text +=
        ", " + (say.language == .german ? words : words.prefix(1).lowercased() + words.dropFirst())
    }
    if let variant = journey.variants.first(where: { $0.id == terms.variant }) {
      text += say(", Variante ", ", variant ") + variant.name.madeVisible()
    }
    return text
  }

  private func dimensionLines(_ dimension: Dimension) -> [PageLine] {
    let value = terms.touchpoint.values[dimension]
    let weight = terms.weights[dimension]
    let lines = answers.lines(of: dimension)
    let values = ValueLines(terms: terms, say: say).lines(for: dimension)
    let result =
      "  " + say("Beitrag zur Reibung: ", "part of the friction: ") + "100 x "
      + say("Gewicht ", "weight ") + say.number(weight, 6) + " x v " + say.number(value.value, 6)
      + " = " + say.number(terms.touchpoint.frictionParts[dimension])
    return [PageLine(.heading, title(dimension))] + lines.map { PageLine(.text, $0) }
      + values.map { PageLine(.formula, $0) } + [PageLine(.result, result)]
  }

  private func title(_ dimension: Dimension) -> String {
    let spoken = dimension.spoken(in: say.language)
    return spoken.prefix(1).uppercased() + spoken.dropFirst()
  }

  private var frictionLines: [PageLine] {
    let parts = Dimension.allCases.map { say.number(terms.touchpoint.frictionParts[$0]) }
    let friction = terms.touchpoint.friction
    var lines = [
      PageLine(
        .result,
        say("Reibung f = ", "Friction f = ") + parts.joined(separator: " + ") + " = "
          + say.number(friction.value))
    ]
    if !friction.isExact {
      lines.append(
        PageLine(
          .text,
          "  " + say("möglich: ", "possible: ") + say.number(friction.low) + say(" bis ", " to ")
            + say.number(friction.high)))
    }
    return lines
  }

  private var relevanceLines: [PageLine] {
    let touchpoint = terms.touchpoint
    var lines: [String] = []
    lines += answers.lines(for: .importance)
    lines.append("  " + say("Wichtigkeit: ", "importance: ") + number(touchpoint.importance))
    lines += answers.lines(for: .frequency)
    lines.append(
      "  " + say("Häufigkeit je Fall: ", "frequency per case: ") + number(touchpoint.frequency)
        + frequencyOrigin)
    lines.append(
      "  g = " + say.number(touchpoint.importance.value) + " x "
        + say.number(touchpoint.frequency.value) + " = " + say.number(touchpoint.relevance)
        + say("; Summe aller g = ", "; sum of all g = ") + say.number(terms.totalRelevance))
    if terms.countedRelevance != touchpoint.relevance {
      lines.append(
        "  "
          + say(
            "Alle wahrscheinlichen Häufigkeiten sind 0; gerechnet mit ihrer Mitte: g = ",
            "All likely frequencies are 0; counted at their middle: g = ")
          + say.number(terms.countedRelevance))
    }
    return [PageLine(.heading, say("Relevanz", "Relevance"))]
      + lines.map { PageLine(.text, $0) }
  }

  private var frequencyOrigin: String {
    if terms.touchpoint.origins.contains(.frequencyOfPhase) {
      return say(
        " (Anteil der Fälle, die die Phase erreichen: Annahme)",
        " (share of cases that reach the phase: assumption)")
    }
    if terms.touchpoint.origins.contains(.frequencyOnce) {
      return say(" (einmal je Fall: Annahme)", " (once a case: assumption)")
    }
    return ""
  }

  private func number(_ interval: Interval) -> String {
    guard !interval.isExact else { return say.number(interval.value) }
    return say.number(interval.value) + " (" + say.number(interval.low) + say(" bis ", " to ")
      + say.number(interval.high) + ")"
  }

  private var contributionLines: [PageLine] {
    let lambda = terms.journey.lambda
    let touchpoint = terms.touchpoint
    var sum =
      "(1 - " + say.number(lambda) + ") x " + say.number(terms.countedRelevance) + " / "
      + say.number(terms.totalRelevance)
    if let ties = terms.peakTies {
      sum +=
        " + " + say.number(lambda / 2) + (ties > 1 ? " / \(ties)" : "")
        + (touchpoint.isRated
          ? say(" (schlimmster Moment)", " (worst moment)")
          : say(" (Spitze: die Mitte des Möglichen)", " (peak: the middle of what is possible)"))
    }
    if terms.isLast {
      sum += " + " + say.number(lambda / 2) + say(" (letzter Kontaktpunkt)", " (last touchpoint)")
    }
    let lines = [
      "  " + say("Anteil o = ", "share o = ") + sum + " = " + say.number(touchpoint.weight, 6),
      "  " + say("Beitrag c = o x f = ", "contribution c = o x f = ")
        + say.number(touchpoint.weight, 6) + " x " + say.number(touchpoint.friction.value) + " = "
        + say.number(touchpoint.contribution) + say(" von ", " of ")
        + say.number(terms.journey.index) + say(" Punkten", " points"),
      "  " + say("Rang nach Beitrag zum Reibungswert: ", "rank by contribution to the index: ")
        + "\(touchpoint.rank)" + say(" von ", " of ") + "\(terms.contacts)" + drawnRank,
      "  " + say("Zuerst angehen: ", "tackle first: ") + tackleFirst,
    ]
    return [
      PageLine(.heading, say("Anteil am Reibungswert", "Part of the friction index"))
    ] + lines.map { PageLine(.result, $0) }
  }

  /// The place in the list, which is ordered by f x g.
  private var tackleFirst: String {
    let product = say("nach f x g = ", "by f x g = ") + say.number(terms.touchpoint.priority, 1)
    guard let shown = terms.tacklePlace else {
      return terms.touchpoint.isRated
        ? say("kein Platz, denn f x g = 0", "no place, since f x g = 0")
        : say("kein Platz, noch nicht bewertet", "no place, not rated yet")
    }
    let place = say("Platz ", "place ")
    guard let drawn = terms.touchpoint.place else { return place + "\(shown), " + product }
    let range =
      drawn.low == drawn.high ? "" : "\(drawn.low)" + say(" bis ", " to ") + "\(drawn.high)"
    if drawn.isTied { return place + range + say(" (gleichauf), ", " (tied), ") + product }
    let certainty = [
      words(drawn.verdict), range.isEmpty ? "" : say("möglich ", "possible ") + range,
    ]
    .filter { !$0.isEmpty }.joined(separator: "; ")
    return place + "\(shown) (" + certainty + "), " + product
  }

  private func words(_ verdict: TouchpointScore.Verdict) -> String {
    switch verdict {
    case .sure: say("sicher", "sure")
    case .likely: say("wahrscheinlich", "likely")
    case .open: say("nicht zu unterscheiden", "cannot be told apart")
    }
  }

  private var drawnRank: String {
    let touchpoint = terms.touchpoint
    guard let low = touchpoint.rankLow, let high = touchpoint.rankHigh,
      let verdict = touchpoint.verdict
    else { return "" }
    // Always this one says it already.
    if low == high { return " (" + words(verdict) + ")" }
    let range = say("möglich ", "possible ") + "\(low)" + say(" bis ", " to ") + "\(high)"
    return " (" + range + "; " + words(verdict) + ")"
  }

  private var sources: [PageLine] {
    let lambda = say.number(terms.journey.lambda)
    let lines = [
      "  "
        + say(
          "Wartezeit: Maister 1985; Knick 2,25: Tversky & Kahneman 1992; Obergrenze 3: Annahme",
          "waiting time: Maister 1985; kink 2.25: Tversky & Kahneman 1992; cap 3: assumption"),
      "  "
        + say(
          "Mühe: Dixon, Toman & DeLisi 2013 (CES 2.0)",
          "lack of ease: Dixon, Toman & DeLisi 2013 (CES 2.0)"),
      "  "
        + say(
          "Ärger: nur die negative Seite zählt; Fehler p / 0,5 und Weiterreichen h / 3: Annahmen",
          "annoyance: only the negative side counts; failures p / 0.5 and hand-offs h / 3: assumptions"
        ),
      "  "
        + say(
          "Gewichte: Dawes 1979 (gleich) oder Barron & Barrett 1996 (Rangfolge); Summe: Keeney & Raiffa 1976",
          "weights: Dawes 1979 (equal) or Barron & Barrett 1996 (ranked); sum: Keeney & Raiffa 1976"
        ),
      "  "
        + say(
          "Spitze und Ende: Kahneman u. a. 1993; L = \(lambda): \(journey.standingOfLambda(say))",
          "peak and end: Kahneman et al. 1993; L = \(lambda): \(journey.standingOfLambda(say))"),
    ]
    return [PageLine(.heading, say("Quellen", "Sources"))]
      + lines.map { PageLine(.source, $0) }
  }
}
