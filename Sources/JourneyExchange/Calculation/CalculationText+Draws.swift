import FrictionScoring
import JourneyModel

extension CalculationText {
  /// How sure index and ranking are.
  var draws: [PageLine] {
    let title = heading("Wie sicher ist das? Ziehungen", "How sure is it? Draws")
    guard let drawn = score.robustness else { return [title, withoutDraws] }
    let weights =
      drawn.weights == .fixed
      ? say("feste Gewichte", "fixed weights")
      : say("auch Gewichte gezogen", "weights drawn as well")
    return [
      title,
      text(
        "\(drawn.draws) Ziehungen aus den Spannen, Startwert \(drawn.seed), \(weights) (SMAA-2, Lahdelma & Salminen 2001)",
        "\(drawn.draws) draws from the ranges, seed \(drawn.seed), \(weights) (SMAA-2, Lahdelma & Salminen 2001)"
      ),
      PageLine(
        .result,
        "  " + say("Reibungswert: 5 % höchstens ", "index: 5% at most ") + say.number(drawn.q05)
          + say(", Hälfte höchstens ", ", half at most ") + say.number(drawn.q50)
          + say(", 95 % höchstens ", ", 95% at most ") + say.number(drawn.q95)),
      text(
        "Die Spanne der Ziehungen ist enger als die mögliche: dort irrten alle Antworten zugleich",
        "The range of the draws is narrower than the possible one: there all answers err at once"),
    ] + ranks(drawn)
  }

  private var withoutDraws: PageLine {
    switch score.reason(for: "/robustness") {
    case .noDraws?:
      text("noch nicht gezogen", "not drawn yet")
    case let code?: text("", "", code.spoken(in: say.language))
    case nil: text("noch nicht gezogen", "not drawn yet")
    }
  }

  /// The places that came out most often, for the contacts with the largest contribution.
  private func ranks(_ drawn: Robustness) -> [PageLine] {
    let names = ContactNames(journey)
    let titles = [
      say("Rang", "rank"), say("am ehesten", "likeliest"), say("darin", "share"),
      say("im Mittel", "mean rank"), say("P(1-3)", "P(1-3)"),
    ]
    let contacts = Dictionary(
      drawn.contacts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      score.touchpoints.map { ($0.id, $0.rank) }, uniquingKeysWith: { first, _ in first })
    let rows = drawn.acceptability.map { ranks in
      let contact = contacts[ranks.id]
      let best = ranks.shares.indices.max { ranks.shares[$0] < ranks.shares[$1] } ?? 0
      let values = [
        places[ranks.id].map(String.init) ?? "", "\(best + 1)",
        say.share(ranks.shares.indices.contains(best) ? ranks.shares[best] : 0),
        contact.map { say.fixed($0.expectedRank, 1) } ?? "",
        contact.map { say.share($0.top3) } ?? "",
      ]
      return PageLine(
        .row, "  " + names.name(ranks.id).madeVisible(),
        cells: zip(titles, values).map { .init($0, $1) }, touchpoint: ranks.id)
    }
    return [
      text("Rang nach Beitrag zum Reibungswert", "Rank by contribution to the index"),
      PageLine(.columns, "", cells: titles.map { .init($0, "") }),
    ] + rows
  }

  /// How many contacts of "tackle first" show what was drawn for them.
  private static let shownPlaces = 20

  /// Where the places in "tackle first" come from; empty where none were drawn.
  var places: [PageLine] {
    let first = score.tackleFirst(Self.shownPlaces).compactMap { score.touchpoint($0) }
    guard first.contains(where: { $0.place != nil }) else { return [] }
    let rated = score.touchpoints.count { $0.isRated }
    let names = ContactNames(journey)
    let titles = [
      say("Platz", "place"), say("von", "from"), say("bis", "to"), say("allein", "alone"),
      say("gleichauf", "tied"),
    ]
    let rows = first.compactMap { contact -> PageLine? in
      guard let place = contact.place else { return nil }
      let values = [
        "\(place.rank)", "\(place.low)", "\(place.high)", say.share(place.share),
        say.share(place.tied),
      ]
      return PageLine(
        .row, "  " + names.name(contact.id).madeVisible(),
        cells: zip(titles, values).map { .init($0, $1) }, touchpoint: contact.id)
    }
    return [
      heading("Zuerst angehen: gezogene Plätze", "Tackle first: drawn places"),
      text(
        "Platz nach f x g unter den \(rated) bewerteten Kontaktpunkten, in jeder Ziehung neu",
        "Place by f x g among the \(rated) rated touchpoints, anew in each draw"),
      text(
        "von, bis: Plätze, die 5 % und 95 % der Ziehungen höchstens erreichen",
        "from, to: places that 5% and 95% of the draws reach at most"),
      text(
        "bei Gleichstand zählt für „von“ der beste und für „bis“ der schlechteste Platz",
        "among equals “from” counts the best place and “to” the worst"),
      text(
        "allein: Anteil der Ziehungen, die diesen Platz ungeteilt ergaben; ab 95 % sicher, ab 80 % wahrscheinlich",
        "alone: share of the draws that gave this place undivided; sure from 95%, likely from 80%"),
      PageLine(.columns, "", cells: titles.map { .init($0, "") }),
    ] + rows
  }
}
