import AuditFlow
import JourneyModel
import TestSupport
import Testing

struct PossibleContactTests {
  @Test("proposals differ, and what is listed is not proposed")
  func proposals() {
    var journey = Template.craft.journey(title: "T", language: .german, id: "1")
    expectSame(PossibleContact.proposals(for: journey), PossibleContact.all)
    expectSame(Set(PossibleContact.all.map(\.id)).count, PossibleContact.all.count)
    #expect(PossibleContact.all.count >= 6)
    journey.touchpoints = [Touchpoint(id: "k1", name: "call after a YEAR")]
    let ids = PossibleContact.proposals(for: journey).map(\.id)
    expectSame(ids, PossibleContact.all.map(\.id).filter { $0 != "after-a-year" })
    journey.phases.removeAll { $0.line == .care }
    #expect(PossibleContact.proposals(for: journey).allSatisfy { $0.line == .fulfilment })
  }

  @Test("a proposal becomes a possible contact, drawn hollow")
  func touchpoint() throws {
    let journey = Template.craft.journey(title: "T", language: .german, id: "1")
    let contact = try #require(PossibleContact.all.first { $0.id == "after-a-year" })
    expectSame(
      contact.touchpoint("k1", in: journey, .german),
      Touchpoint(
        id: "k1", name: "Anruf nach einem Jahr", stateOrNil: .possible, phase: "p7",
        channel: "phone", initiator: .business, direction: .outgoing))
  }
}
