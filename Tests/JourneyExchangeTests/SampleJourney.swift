import JourneyModel

/// A small journey with every kind of answer: exact, pairs, three points, asks, gaps, two people.
enum SampleJourney {
  static let painter: Journey = {
    var journey = Journey(
      id: "sample", title: "Vom Angebot bis zur Zahlung", language: "de",
      business: Business(name: "Malerbetrieb", currency: "EUR"))
    journey.variants = [
      Variant(id: "new", name: "Neukunde"), Variant(id: "regular", name: "Stammkunde"),
    ]
    journey.phases = [
      Phase(id: "p1", name: "Interesse"),
      Phase(id: "p2", name: "Abwicklung", share: .exact(0.4)),
    ]
    journey.channels = [
      Channel(id: "phone", kindOrNil: .phone, name: "Telefon"),
      Channel(id: "email", kindOrNil: .email, name: "E-Mail", toleratedWait: .exact(2880)),
      Channel(id: "visit", kindOrNil: .visit, name: "Vor Ort"),
    ]
    journey.participants = [
      Participant(id: "u1", alias: "Chefin", role: .owner),
      Participant(id: "u2", alias: "Büro", role: .staff),
    ]
    journey.touchpoints = touchpoints
    journey.rounds = [Round(ratings)]
    journey.customerValue = CustomerValue(
      customers: .exact(400), marginPerYear: .exact(180), retention: .exact(0.75),
      discount: .exact(0.08), casesPerCustomerAndYear: .exact(0.25))
    journey.assumptions = Assumptions(costPerContact: .range(low: 5, high: 10))
    return journey
  }()

  private static let touchpoints: [Touchpoint] = [
    Touchpoint(
      id: "k1", name: "Anfrage am Telefon", phase: "p1", channel: "phone",
      foundVia: [Finding(list: "u1"), Finding(list: "u2")]),
    Touchpoint(
      id: "k2", name: "Angebot per E-Mail", phase: "p1", channel: "email",
      foundVia: [Finding(list: "u1")],
      incidents: [
        Incident(id: "i1", name: "Angaben fehlen", probability: .exact(0.3)),
        Incident(id: "i2", name: "falsche Fläche", probability: .exact(0.1)),
      ]),
    Touchpoint(
      id: "k3", name: "=Termin \"am Bau\"", phase: "p2", channel: "visit",
      foundVia: [Finding(list: "u2")]),
    Touchpoint(id: "k4", name: "Rechnung", phase: "p2", channel: "email"),
    Touchpoint(id: "k5", name: "Mahnung\u{1B}[31m", phase: "p2", channel: "email"),
    Touchpoint(
      id: "k6", name: "Anruf nach einem Jahr", stateOrNil: .possible, phase: "p2",
      channel: "phone"),
  ]

  private static let ratings: [Rating] = [
    Rating(
      touchpoint: "k1", by: "u1", wait: .range(low: 1, high: 5), effort: .exact(6),
      emotion: .exact(1), failure: .exact(0.02), handoffs: .ask, importance: .exact(8),
      frequency: .exact(1)),
    Rating(
      touchpoint: "k1", by: "u2", wait: .exact(4), effort: .exact(4), emotion: .exact(0),
      failure: .exact(0.1), handoffs: .exact(1), importance: .exact(6)),
    Rating(
      touchpoint: "k2", by: "u1", wait: .estimate(low: 1440, likely: 4320, high: 10080),
      effort: .exact(5), emotion: .exact(-1), handoffs: .exact(0), importance: .exact(10),
      frequency: .exact(1)),
    Rating(
      touchpoint: "k3", wait: .exact(15), toleratedWait: .exact(15), effort: .exact(6),
      emotion: .exact(0), failure: .exact(0.2), handoffs: .exact(0), importance: .ask),
    Rating(
      touchpoint: "k4", by: "u1", wait: .exact(20160), effort: .exact(5), emotion: .exact(-1),
      failure: .exact(0.05), handoffs: .exact(0), importance: .exact(5), frequency: .exact(0.4)),
    Rating(touchpoint: "k5", frequency: .exact(0)),
  ]
}

extension Round {
  init(_ ratings: [Rating]) {
    self.init(blank: ())
    id = "r1"
    label = "Ist"
    self.ratings = ratings
  }
}
