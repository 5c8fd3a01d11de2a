import JourneyModel
import TestSupport
import Testing

@Suite("Adding contacts and items")
struct AddContactsTests {
  private var journey = PainterJourney.journey
  private var identifiers = CountedIdentifiers()

  @Test("an item alone leads to no contact yet")
  mutating func itemAlone() throws {
    try journey.addItem(
      " Rechnung ", through: .correspondence, ContactDetails(direction: .outgoing),
      using: &identifiers)
    try journey.addItem("Aufmaß", through: .tasks, ContactDetails(owner: "u1"), using: &identifiers)
    try journey.addItem("Fassade", through: .products, using: &identifiers)
    expectSame(
      journey,
      PainterJourney.changed {
        $0.documents.append(Document(id: "d000001", name: "Rechnung", direction: .outgoing))
        $0.tasks.append(AuditTask(id: "t000002", name: "Aufmaß", owner: "u1"))
        $0.products.append(Product(id: "g000003", name: "Fassade"))
      })
  }

  @Test(
    "an item with its contact: same name, found through the item, the task touches the customer")
  mutating func itemWithContact() throws {
    let added = try journey.addItemWithTouchpoint(
      "Aufmaß vor Ort", through: .tasks,
      ContactDetails(phase: "p2", channel: "c1", initiator: .business, owner: "u1", list: "u2"),
      using: &identifiers)
    expectSame(added.item, "t000001")
    expectSame(added.touchpoint, "k000002")
    expectSame(
      journey,
      PainterJourney.changed {
        $0.tasks.append(
          AuditTask(id: "t000001", name: "Aufmaß vor Ort", owner: "u1", touchesCustomer: .yes))
        $0.touchpoints.append(
          Touchpoint(
            id: "k000002", name: "Aufmaß vor Ort", phase: "p2", channel: "c1",
            initiator: .business, responsible: "u1",
            foundVia: [Finding(entryPoint: .tasks, item: "t000001", list: "u2")]))
      })
  }

  @Test("a contact of its own, and one of an item that is there")
  mutating func contacts() throws {
    try journey.addTouchpoint(
      "Anruf nach einem Jahr", ContactDetails(variants: ["new"], state: .possible),
      using: &identifiers)
    try journey.addTouchpoint("Hinweis lesen", foundThrough: "g1a", using: &identifiers)
    try journey.addTouchpoint("Anfrage notieren", foundThrough: "t1", using: &identifiers)
    expectSame(
      journey,
      PainterJourney.changed {
        $0.touchpoints += [
          Touchpoint(
            id: "k000001", name: "Anruf nach einem Jahr", stateOrNil: .possible, variants: ["new"]),
          Touchpoint(
            id: "k000002", name: "Hinweis lesen",
            foundVia: [Finding(entryPoint: .products, item: "g1a")]),
          Touchpoint(
            id: "k000003", name: "Anfrage notieren",
            foundVia: [Finding(entryPoint: .tasks, item: "t1")]),
        ]
        $0.tasks[0].touchesCustomer = .yes
      })
  }

  @Test("a blank name and what does not exist are refused, and nothing is added")
  mutating func refused() {
    var identifiers = identifiers
    var journey = journey
    expectSame(
      #expect(throws: EditProblem.self) {
        try journey.addTouchpoint(" ", using: &identifiers)
      }, .emptyName(.touchpoint))
    let problem = #expect(throws: EditProblem.self) {
      try journey.addItemWithTouchpoint(
        "Brief", through: .correspondence, ContactDetails(phase: "p9"), using: &identifiers)
    }
    expectSame(
      problem?.message(in: .english),
      "no such phase \"p9\"; did you mean \"p1\"?; there are: p1 (Interesse), p2 (Auftrag)")
    expectSame(journey, PainterJourney.journey)
  }

  @Test("an identifier that is taken is drawn again")
  mutating func takenIdentifier() throws {
    journey.touchpoints[0].id = "k000001"
    expectSame(try journey.addTouchpoint("Neu", using: &identifiers), "k000002")
  }
}
