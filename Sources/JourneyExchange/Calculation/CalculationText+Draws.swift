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
      say("Platz", "place"), say("am ehesten", "likeliest"), say("darin", "share"),
      say("mittl. Pl.", "mean place"), say("P(1-3)", "P(1-3)"),
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
    return [PageLine(.columns, "", cells: titles.map { .init($0, "") })] + rows
  }
}
