import JourneyModel
import TestSupport
import Testing

@Suite("Rating and rounds")
struct RateTests {
  private var journey = PainterJourney.journey
  private var identifiers = CountedIdentifiers()
  private let today = Day(year: 2026, month: 12, day: 15)!

  @Test("answers go into the rating field by field")
  mutating func fieldByField() throws {
    try journey.rate(
      "k2", [.effort: .exact(6), .wait: nil, .handoffs: .ask], by: "u1", today: today,
      using: &identifiers)
    expectSame(
      journey,
      PainterJourney.changed {
        $0.rounds[0].ratings[0] = Rating(
          touchpoint: "k2", by: "u1", effort: .exact(6), handoffs: .ask)
      })
  }

  @Test("people, the team and variants each have a rating of their own")
  mutating func separate() throws {
    try journey.rate("k1", .importance, .exact(9), today: today, using: &identifiers)
    try journey.rate(
      "k1", .importance, .exact(2), by: "u2", variant: "new", today: today, using: &identifiers)
    expectSame(
      journey,
      PainterJourney.changed {
        $0.rounds[0].ratings += [
          Rating(touchpoint: "k1", importance: .exact(9)),
          Rating(touchpoint: "k1", by: "u2", variant: "new", importance: .exact(2)),
        ]
      })
  }

  @Test("taking the only answer back takes the rating away")
  mutating func takenBack() throws {
    try journey.rate("k3", .effort, nil, today: today, using: &identifiers)
    expectSame(journey, PainterJourney.changed { $0.rounds[0].ratings.remove(at: 2) })
  }

  @Test("the first rating opens a round, dated today")
  mutating func firstRound() throws {
    journey.rounds = []
    let round = try journey.rate("k1", .effort, .exact(4), today: today, using: &identifiers)
    expectSame(round, "r2026-12-15")
    expectSame(
      journey.rounds,
      [
        Round(
          id: "r2026-12-15", date: today, ratings: [Rating(touchpoint: "k1", effort: .exact(4))])
      ])
  }

  @Test("a new round is empty or a copy of the ratings of another; ratings go to the last")
  mutating func newRound() throws {
    try journey.addRound(
      label: "Nach einem halben Jahr", copying: "r1", date: today, using: &identifiers)
    try journey.addRound(label: " ", date: today, using: &identifiers)
    try journey.rate("k1", .effort, .exact(4), today: today, using: &identifiers)
    try journey.rate("k1", .effort, .exact(2), round: "r1", today: today, using: &identifiers)
    expectSame(
      journey,
      PainterJourney.changed {
        let copy = Round(
          id: "r000001", date: today, label: "Nach einem halben Jahr",
          ratings: $0.rounds[0].ratings)
        $0.rounds[0].ratings.append(Rating(touchpoint: "k1", effort: .exact(2)))
        $0.rounds += [
          copy,
          Round(
            id: "r000002", date: today, ratings: [Rating(touchpoint: "k1", effort: .exact(4))]),
        ]
      })
  }

  @Test("the three worst replace those that the same person named before")
  mutating func worst() throws {
    try journey.setWorst(["k1"], by: "u1", today: today, using: &identifiers)
    try journey.setWorst(["k2", "k3", "k1"], today: today, using: &identifiers)
    expectSame(
      journey,
      PainterJourney.changed {
        $0.rounds[0].worstThree = [
          WorstThree(by: "u1", touchpoints: ["k1"]), WorstThree(touchpoints: ["k2", "k3", "k1"]),
        ]
      })
    try journey.setWorst([], by: "u1", today: today, using: &identifiers)
    expectSame(journey.rounds[0].worstThree, [WorstThree(touchpoints: ["k2", "k3", "k1"])])
  }

  @Test("what lies off the scale or does not exist is refused as a whole")
  mutating func refused() {
    var (journey, identifiers) = (journey, identifiers)
    expectSame(
      #expect(throws: EditProblem.self) {
        try journey.rate(
          "k1", [.wait: .exact(5), .effort: .range(low: 5, high: 8)], today: today,
          using: &identifiers)
      }?.message(in: .english),
      "k1 effort: \"5..8\" is out of range; allowed: 1 to 7, a range such as 2..4, ask, or - to clear"
    )
    expectSame(
      #expect(throws: EditProblem.self) {
        try journey.rate("k1", .wait, .range(low: 3, high: 1), today: today, using: &identifiers)
      },
      .value(
        place: "k1 wait",
        ValueProblem(typed: "3..1", fault: .outOfOrder, expected: .judgement(.wait))))
    #expect(throws: EditProblem.self) {
      try journey.rate("k9", .wait, .ask, today: today, using: &identifiers)
    }
    #expect(throws: EditProblem.self) {
      try journey.rate("k1", .wait, .ask, by: "u9", today: today, using: &identifiers)
    }
    let contact = EntityEntry(EntityAddress(.touchpoint, "k1"), name: "Anfrage am Telefon")
    journey.touchpoints.append(Touchpoint(id: "k4", name: "Lieferung"))
    for worst: [EntityID] in [["k1", "k1"], ["k2", "k3", "k4", "k1"]] {
      expectSame(
        #expect(throws: EditProblem.self) {
          try journey.setWorst(worst, today: today, using: &identifiers)
        }, .worstThree(contact))
    }
    journey.touchpoints.removeLast()
    expectSame(journey, PainterJourney.journey)
  }

  @Test("the questions of a rating are those that the format describes")
  func allFields() {
    var collector = JudgementFields()
    var rating = Rating(blank: ())
    Rating.describe(&rating, &collector)
    expectSame(collector.names, RatingField.allCases.map(\.rawValue))
    expectSame(collector.scales, RatingField.allCases.map(\.scale))
    for field in RatingField.allCases {
      rating = Rating(blank: ())
      rating[field] = .ask
      var collector = JudgementFields()
      Rating.describe(&rating, &collector)
      expectSame(collector.set, [field.rawValue])
    }
  }
}

/// Notes the judgements among the fields of a type.
private struct JudgementFields: FieldVisitor {
  var names: [String] = []
  var scales: [Scale] = []
  var set: [String] = []

  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    names.append(name.description)
    scales.append(scale)
    if value != nil { set.append(name.description) }
  }
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {}
  mutating func text(_ name: StaticString, _ value: inout String) {}
  mutating func text(_ name: StaticString, _ value: inout String?) {}
  mutating func texts(_ name: StaticString, _ value: inout [String]) {}
  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {}
  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {}
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {}
  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {}
  mutating func day(_ name: StaticString, _ value: inout Day) {}
  mutating func day(_ name: StaticString, _ value: inout Day?) {}
  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {}
  mutating func reference(_ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget)
  {}
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {}
  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {}
  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {}
}
