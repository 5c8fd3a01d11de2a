import AuditFlow
import JourneyModel
import TestSupport
import Testing

struct TextbookChainTests {
  @Test(
    "links of the chain are recognised, alone or with their channel",
    arguments: [
      "Werbung", "Anfrage", "Angebot", "angebot per E-Mail", "E-Mail-Angebot", "Bestellung",
      "Auftragsbestätigung", "Order confirmation", "Lieferung per Spedition", "Rechnung per Post",
      "Zahlung", "Advert", "Inquiry by phone", "QUOTE", "Payment", "Auftrag am Telefon",
      "Angebot an den Kunden, vor Ort",
    ])
  func links(_ name: String) {
    #expect(TextbookChain.contains(name))
  }

  @Test(
    "anything said besides makes a real contact of it",
    arguments: [
      "Rückfrage zum Angebot", "Angebot durchsprechen", "Zweites Angebot", "Anruf", "E-Mail", "",
      "Kunde fragt, wo die Rechnung bleibt", "Nachhak-Mail zum Angebot", "per", "Mahnung",
      "Customer asks for the invoice",
    ])
  func realContacts(_ name: String) {
    #expect(!TextbookChain.contains(name))
  }

  @Test("a chain is asked about pair by pair")
  func pairs() {
    let spots = TextbookChain.weakSpots(in: journey(["Anfrage", "Angebot"], ["Auftrag"]))
    expectSame(spots.map(\.from), ["k1", "k2"])
    expectSame(spots.map(\.to), ["k2", "k3"])
    expectSame(spots.map(\.phase), ["p1", "p1"])
    expectSame(
      spots.first?.questions.map(\.question.de),
      [
        "Zwischen „Anfrage“ und „Angebot“: Fragt der Kunde etwas nach, oder fragen Sie?",
        "Hakt jemand nach, weil es bis dahin so lange dauert?",
        "Ruft der Kunde in dieser Zeit an und erreicht niemanden?",
      ])
    expectSame(
      spots.first?.questions.map(\.reason), .init(repeating: .between("k1", "k2"), count: 3))
  }

  @Test("a phase of three contacts is weak only when all names are those of the chain")
  func threeContacts() {
    let textbook = journey(["Anfrage", "Angebot", "Auftrag"])
    expectSame(TextbookChain.weakSpots(in: textbook).count, 2)
    let real = journey(["Anfrage", "Rückfrage", "Auftrag"])
    expectSame(TextbookChain.weakSpots(in: real), [])
  }

  @Test("a pair that skips over an empty phase is asked about in that phase")
  func skippedPhase() {
    let full = ["A", "B", "C"]
    let spots = TextbookChain.weakSpots(in: journey(full, [], full))
    expectSame(spots.map(\.phase), ["p2"])
    expectSame(spots.map(\.from), ["k3"])
    expectSame(spots.map(\.to), ["k4"])
  }

  @Test("pairs follow the line, not the order of the list")
  func followsTheLine() {
    var mixed = journey(["A"], ["B"])
    mixed.touchpoints.reverse()
    expectSame(TextbookChain.weakSpots(in: mixed).map(\.from), ["k1"])
  }

  @Test("possible contacts, contacts without a phase and single ones make no pair")
  func noPairs() {
    var journey = journey(["A"])
    journey.touchpoints.append(Touchpoint(id: "k8", name: "B"))
    journey.touchpoints.append(
      Touchpoint(id: "k9", name: "C", stateOrNil: .possible, phase: "p1"))
    expectSame(TextbookChain.weakSpots(in: journey), [])
  }

  private func journey(_ phases: [String]...) -> Journey {
    var journey = Journey(id: "1", title: "T")
    for (index, names) in phases.enumerated() {
      let phase = EntityID("p\(index + 1)")
      journey.phases.append(Phase(id: phase, name: "Phase \(index + 1)"))
      for name in names {
        let id = EntityID("k\(journey.touchpoints.count + 1)")
        journey.touchpoints.append(Touchpoint(id: id, name: name, phase: phase))
      }
    }
    return journey
  }
}
