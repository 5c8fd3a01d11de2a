import JourneyModel
import JourneySamples
import TestSupport
import Testing

@Suite("Setting fields by name")
struct SetTests {
  private var journey = PainterJourney.journey
  private let today = PainterJourney.today

  private func assignments(_ texts: String...) -> [FieldAssignment] {
    texts.compactMap { FieldAssignment($0) }
  }

  @Test("fields of a contact: text, choice, reference by name, lists, nested")
  mutating func contact() throws {
    try journey.set(
      assignments(
        "name=Angebot persönlich", "phase=interesse", "channel = mail", "direction=vom Kunden",
        "responsible=büro", "variants=Neukunde, regular", "ideas=anrufen, vorlesen\\, erklären",
        "standard.never=Funkstille", "incidents.i1.probability=30 %",
        "foundVia.1.list=Chefin", "evidence.1.text=„Wo bleibt es?“", "notes==x"),
      of: EntityAddress(.touchpoint, "k2"), today: today)
    expectSame(
      journey,
      PainterJourney.changed {
        $0.touchpoints[1].name = "Angebot persönlich"
        $0.touchpoints[1].phase = "p1"
        $0.touchpoints[1].direction = .incoming
        $0.touchpoints[1].responsible = "u2"
        $0.touchpoints[1].variants = ["new", "regular"]
        $0.touchpoints[1].ideas = ["anrufen", "vorlesen, erklären"]
        $0.touchpoints[1].standard = Standard(never: "Funkstille")
        $0.touchpoints[1].incidents[0].probability = .exact(0.3)
        $0.touchpoints[1].foundVia[0].list = "u1"
        $0.touchpoints[1].evidence = [Evidence(text: "„Wo bleibt es?“")]
        $0.touchpoints[1].notes = "=x"
      })
  }

  @Test("fields of the journey itself and of entities inside others")
  mutating func others() throws {
    try journey.set(
      assignments(
        "process.goal=win", "process.customerStatus=Interessent,lost",
        "customerValue.customers=400", "title=Neu", "assumptions.lambda=0,5"),
      of: nil, today: today)
    try journey.set(
      "probability", to: "1 von 4", of: EntityAddress(.incident, "i1", in: "k3"), today: today)
    try journey.set("replyWithin", to: "1 Woche", of: EntityAddress(.document, "d1"), today: today)
    try journey.set("expectsReply", to: "ja", of: EntityAddress(.document, "d1"), today: today)
    try journey.set("date", to: "morgen", of: EntityAddress(.round, "r1"), today: today)
    expectSame(
      journey,
      PainterJourney.changed {
        $0.process = CustomerProcess(goal: .win, customerStatus: [.potential, .lost])
        $0.customerValue = CustomerValue(customers: .exact(400))
        $0.title = "Neu"
        $0.assumptions = Assumptions(lambda: .exact(0.5))
        $0.touchpoints[2].incidents[0].probability = .exact(0.25)
        $0.documents[0].replyWithin = .exact(10_080)
        $0.documents[0].expectsReply = true
        $0.rounds[0].date = Day(year: 2026, month: 11, day: 23)!
      })
  }

  @Test("a dash clears; an object without a value goes")
  mutating func clearing() throws {
    let address = EntityAddress(.touchpoint, "k2")
    try journey.set(
      assignments("standard.never=x", "evidence.1.text=y", "ideas=a,b"), of: address, today: today)
    try journey.set(
      assignments("standard.never=-", "evidence.1.text=-", "ideas=-"), of: address, today: today)
    expectSame(journey, PainterJourney.journey)
    try journey.set(assignments("foundVia=-", "channel=-"), of: address, today: today)
    expectSame(
      journey,
      PainterJourney.changed {
        $0.touchpoints[1].foundVia = []
        $0.touchpoints[1].channel = nil
      })
  }

  @Test(
    "what cannot be set is refused, and the good values beside it are not taken either",
    arguments: [
      (
        "nmae=x",
        "k2: no field \"nmae\"; possible: name, state, phase, channel, initiator, direction, "
          + "responsible, variants, customerWants, wantsKnown, foundVia, incidents, asksFor, "
          + "standard.never, standard.minimum, standard.best, ideas, notes, evidence, distinctFrom, "
          + "nothingUntil"
      ),
      ("id=k9", "k2 id: an identifier is not changed; leave the field out"),
      ("name=-", "k2 name: this value must not be missing; allowed: a text"),
      ("name=", "k2 name: nothing was typed; allowed: a text"),
      (
        "phase=p9",
        "k2 phase: no such phase \"p9\"; did you mean \"p1\"?; there are: p1 (Interesse), p2 (Auftrag)"
      ),
      (
        "direction=up",
        "k2 direction: cannot read \"up\"; allowed: outgoing (to the customer), "
          + "incoming (from the customer), both (both ways)"
      ),
      (
        "standard.nevr=x",
        "k2 standard: no field \"nevr\"; possible: never, minimum, best"
      ),
      (
        "standard=x",
        "k2 standard: the field has parts; name one after a point: never, minimum, best"
      ),
      ("notes.x=y", "k2 notes: the field has no parts; leave out the point and what follows"),
      ("incidents=-", "k2 incidents: the field has parts; name one after a point: i1"),
      ("incidents.i9.name=x", "k2 incidents: no field \"i9\"; possible: i1"),
      ("foundVia.3.list=u1", "k2 foundVia: no field \"3\"; possible: 1, 2"),
      (
        "incidents.i1.probability=30",
        "k2 incidents.i1.probability: \"30\" is not clear as a share; type 30 % or 0.3"
      ),
    ])
  mutating func refused(assignment: String, message: String) {
    var journey = journey
    let problem = #expect(throws: EditProblem.self) {
      try journey.set(
        assignments("notes=gut", assignment), of: EntityAddress(.touchpoint, "k2"), today: today)
    }
    expectSame(problem?.message(in: .english), message)
    #expect(problem?.message(in: .german) != message)
    expectSame(journey, PainterJourney.journey)
  }

  @Test("an assignment is a field, an equals sign and a value")
  func assignment() {
    expectSame(FieldAssignment(" a.b = c=d "), FieldAssignment("a.b", "c=d"))
    expectSame(FieldAssignment("a"), nil)
    expectSame(FieldAssignment("=b"), nil)
  }

  @Test("every optional field of every entity can be cleared", arguments: 0..<10)
  func everyField(seed: Int) throws {
    var samples = RandomJourney(seed: UInt64(seed))
    let journey = samples.next(contacts: 2...6)
    for kind in EntityKind.allCases {
      for entry in journey.entries(of: kind) {
        let probe = #expect(throws: EditProblem.self) {
          var copy = journey
          try copy.set("?", to: "x", of: entry.address, today: today)
        }
        guard case .unknownField(_, _, let names)? = probe else { continue }
        for name in names {
          var copy = journey
          do {
            try copy.set(name, to: "-", of: entry.address, today: today)
          } catch {
            switch error {
            case .value(_, let problem): expectSame(problem.fault, .required, name)
            case .hasParts: break
            default: Issue.record("\(entry.address) \(name): \(error)")
            }
          }
        }
      }
    }
  }
}
