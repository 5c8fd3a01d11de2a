public import FrictionScoring
public import JourneyModel

/// Everything behind a score that an auditor asks for, as a page with headings.
///
/// The contacts stand in a table of their own, ``CalculationTable``, because there may be many.
public struct CalculationText {
  let score: Score
  let journey: Journey
  let say: Wording

  /// The page without the contacts. O(what it shows); contacts are counted, not listed.
  public static func lines(
    of score: Score, _ journey: Journey, in language: Language
  ) -> [PageLine] {
    let text = CalculationText(score: score, journey: journey, say: Wording(language: language))
    let parts = [
      text.index, text.series, text.weights, text.phases, text.draws, text.places,
      text.completeness,
      text.opinions, text.assumptions, text.reasons,
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [.blank]))
  }

  /// The page and the table of the contacts as text of 100 columns, line by line.
  public static func write<Failure>(
    _ score: Score, _ journey: Journey, in language: Language,
    to sink: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let say = Wording(language: language)
    let title = say("Rechenweg: ", "Calculation: ") + journey.title.madeVisible()
    for line in [PageLine(.title, title), .blank] + lines(of: score, journey, in: language) {
      for row in line.rows(width: 100) { try sink(row + "\n") }
    }
    let table = CalculationTable(score, in: language)
    guard table.count > 0 else { return }
    try sink("\n")
    for index in 0..<table.count {
      for row in table.line(index, score, journey).rows(width: 100) { try sink(row + "\n") }
    }
  }

  // MARK: - The index

  private var index: [PageLine] {
    guard let whole = score.journey else {
      let reason = score.causeWithoutIndex(in: say.language) ?? ""
      return [
        heading("Reibungswert", "Friction index"),
        text("kein Reibungswert: ", "no friction index: ", reason),
      ]
    }
    let (l, m) = (say.number(whole.lambda), say.number(whole.mean))
    let (p, e) = (say.number(whole.peak), say.number(whole.end))
    var lines = [
      heading("Reibungswert", "Friction index"),
      text("Formel ", "formula ", Score.formula),
      PageLine(.formula, "  J = (1 - L) x M + L x (P + E) / 2"),
      PageLine(
        .result,
        "  J = (1 - \(l)) x \(m) + \(l) x (\(p) + \(e)) / 2 = \(say.number(whole.index))"),
      text(
        "M: Mittel, gewichtet mit Wichtigkeit x Häufigkeit = ",
        "M: mean, weighted by importance x frequency = ", m),
      peak(whole, p),
      text("E: Ende, der letzte Kontaktpunkt = ", "E: end, the last touchpoint = ", e),
      text(
        "L: Anteil von Spitze und Ende = ", "L: share of peak and end = ",
        l + " (" + journey.standingOfLambda(say) + ")"),
    ]
    if let cause = score.causeWithoutIndex(in: say.language) { lines.append(text("", "", cause)) }
    lines.append(
      text(
        "möglich nach den Antworten: ", "possible by the answers: ",
        say.number(whole.low) + say(" bis ", " to ") + say.number(whole.high)
          + say(" (genau, nicht gezogen)", " (exact, not drawn)")))
    if whole.showRangeOnly {
      lines.append(
        text(
          "Die Spanne ist breiter als 40 Punkte: Sonst wird nur sie gezeigt",
          "The range is wider than 40 points: elsewhere only the range is shown"))
    }
    return lines + more(whole)
  }

  /// Whose friction the peak is: while contacts are unrated it may be the middle of what is possible
  /// for one of them, which is not the worst moment that the result names.
  private func peak(_ whole: JourneyScore, _ value: String) -> PageLine {
    let names = ContactNames(journey)
    let tops = score.touchpoints.filter { whole.peak - $0.friction.value <= 1e-9 }
    if let rated = tops.first(where: \.isRated) {
      let name = names.name(rated.id).madeVisible()
      return text(
        "P: Spitze, der schlimmste Moment (\(name)) = ", "P: peak, the worst moment (\(name)) = ",
        value)
    }
    let name = tops.first.map { names.name($0.id).madeVisible() } ?? ""
    return text(
      "P: Spitze (\(name), noch nicht bewertet: die Mitte des Möglichen, nicht der schlimmste Moment) = ",
      "P: peak (\(name), not rated yet: the middle of what is possible, not the worst moment) = ",
      value)
  }

  private func more(_ whole: JourneyScore) -> [PageLine] {
    let isRare = whole.isPeakRare || whole.isEndRare
    let rare =
      isRare
      ? say(
        " (Spitze oder Ende kommt in unter 50 % vor)",
        " (peak or end occurs in under 50%)") : ""
    let regular =
      whole.indexRegular.map { say.number($0) + rare }
      ?? say("keiner kommt so oft vor", "none occurs so often")
    return [
      text(
        "J über Kontaktpunkte in mindestens 50 % der Fälle: ",
        "J over touchpoints in at least 50% of the cases: ", regular),
      text(
        "Gesamtreibung je Fall (Summe Häufigkeit x f / 100): ",
        "load per case (sum of frequency x f / 100): ", say.number(whole.load)),
      text(
        "Anteil unbekannter Angaben: ", "share of unknown answers: ", say.share(whole.unknownShare)),
      text("Kanalwechsel entlang der Linie: ", "channel switches along the line: ")
        .appending("\(whole.channelSwitches)"),
    ]
  }

  private var series: [PageLine] {
    guard let whole = score.journey else { return [] }
    return [
      heading("Andere Gewichtung von Spitze und Ende", "Other weights of peak and end"),
      text(
        "L = 0: nur das Mittel; L = 1: nur Spitze und Ende",
        "L = 0: the mean alone; L = 1: peak and end alone"),
      text(
        "Liegen die Werte nah beisammen, kommt es auf L nicht an",
        "Where the values lie close together, L does not matter"),
    ]
      + whole.byLambda.map { point in
        let own = point.lambda == whole.lambda ? say("  (gilt)", "  (in force)") : ""
        return PageLine(
          point.lambda == whole.lambda ? .result : .text,
          "  L = " + say.fixed(point.lambda, 2) + "  J = " + say.fixed(point.index, 2) + own)
      }
  }

  private var weights: [PageLine] {
    let origin =
      switch score.weightChoice {
      case .equal: say("gleich (Dawes 1979)", "equal (Dawes 1979)")
      case .ranked: say("aus Rangfolge (Barron & Barrett 1996)", "ranked (Barron & Barrett 1996)")
      case .values: say("eigene", "own ones")
      }
    let titles = [say("Gewicht", "weight"), say("Punkte", "points")]
    var lines = [
      heading("Gewichte der fünf Seiten", "Weights of the five sides"),
      text("Gewichte: ", "weights: ", origin),
      PageLine(.columns, "", cells: titles.map { PageLine.Cell($0, "") }),
    ]
    for dimension in Dimension.allCases {
      let points = score.dimensions.map { say.fixed($0[dimension], 2) } ?? ""
      lines.append(
        PageLine(
          .row, "  " + dimension.spoken(in: say.language),
          cells: [
            .init(titles[0], say.fixed(score.weights[dimension], 3)), .init(titles[1], points),
          ]))
    }
    return lines
  }

  private var phases: [PageLine] {
    guard let whole = score.journey else { return [] }
    let titles = [
      say("Mittel", "mean"), say("Spitze", "peak"), say("Beitrag", "points"),
    ]
    func row(_ name: String, _ values: [String], _ role: PageLine.Role = .row) -> PageLine {
      PageLine(role, "  " + name, cells: zip(titles, values).map { .init($0, $1) })
    }
    let phaseOf = journey.touchpoints.reduce(into: [EntityID: EntityID?]()) { $0[$1.id] = $1.phase }
    let rated = Set(score.touchpoints.filter(\.isRated).map { phaseOf[$0.id] ?? nil })
    return [
      heading("Phasen", "Phases"),
      PageLine(.columns, "", cells: titles.map { PageLine.Cell($0, "") }),
    ]
      + score.phases.map { phase in
        let name =
          journey.phases.first { $0.id == phase.id }?.name.madeVisible()
          ?? say("ohne Phase", "no phase")
        // What nobody has rated counts with the middle of all that is possible, which would look like
        // a judgement.
        let isRated = rated.contains(phase.id)
        return row(
          name,
          [
            isRated ? say.fixed(phase.mean, 2) : "-", isRated ? say.fixed(phase.peak, 2) : "-",
            say.fixed(phase.contribution, 2),
          ])
      } + [row(say("Summe", "sum"), ["", "", say.fixed(whole.index, 2)])]
      + (score.touchpoints.allSatisfy(\.isRated)
        ? []
        : [
          text(
            "- heißt nicht bewertet; im Beitrag steckt die Mitte dessen, was möglich ist",
            "- means not rated; the points hold the middle of all that is possible")
        ])
  }

  // MARK: - Parts of lines

  func heading(_ german: String, _ english: String) -> PageLine {
    PageLine(.heading, say(german, english))
  }

  func text(_ german: String, _ english: String, _ value: String = "") -> PageLine {
    PageLine(.text, "  " + say(german, english) + value)
  }
}

extension PageLine {
  func appending(_ text: String) -> PageLine {
    var line = self
    line.text += text
    return line
  }
}
