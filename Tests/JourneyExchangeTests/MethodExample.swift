import JourneyModel

/// The three contacts of the worked example in docs/method.md.
enum MethodExample {
  static let journey: Journey = {
    var journey = Journey(id: "method", title: "A quote for two rooms", language: "en")
    journey.phases = [Phase(id: "p1", name: "Interest"), Phase(id: "p2", name: "Fulfilment")]
    journey.channels = [
      Channel(id: "phone", name: "Phone"), Channel(id: "email", name: "E-mail"),
      Channel(id: "letter", name: "Letter"),
    ]
    journey.participants = [Participant(id: "u1", alias: "Owner", role: .owner)]
    journey.touchpoints = [
      Touchpoint(id: "k1", name: "Call for a quote", phase: "p1", channel: "phone"),
      Touchpoint(id: "k2", name: "Quote by e-mail", phase: "p1", channel: "email"),
      Touchpoint(id: "k3", name: "Invoice", phase: "p2", channel: "letter"),
    ]
    var round = Round(blank: ())
    round.label = "First"
    round.id = "r1"
    round.ratings = ratings
    journey.rounds = [round]
    return journey
  }()

  private static let ratings: [Rating] = [
    Rating(
      touchpoint: "k1", by: "u1", wait: .exact(3), effort: .exact(6), emotion: .exact(0),
      failure: .exact(0.1), handoffs: .exact(1), importance: .exact(6), frequency: .exact(1)),
    Rating(
      touchpoint: "k2", by: "u1", wait: .range(low: 1440, high: 4320), effort: .exact(5),
      emotion: .exact(-1), failure: .exact(0.3), handoffs: .ask, importance: .exact(8),
      frequency: .exact(1)),
    Rating(
      touchpoint: "k3", by: "u1", wait: .exact(0), effort: .exact(7), emotion: .exact(-1),
      failure: .exact(0.05), handoffs: .exact(0), importance: .exact(5), frequency: .exact(0.4)),
  ]
}
