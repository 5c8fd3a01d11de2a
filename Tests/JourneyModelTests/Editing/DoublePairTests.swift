import JourneyModel
import TestSupport
import Testing

@Suite("Contacts that may be the same")
struct DoublePairTests {
  private func pairs(_ contacts: Touchpoint...) -> [DoublePair] {
    Journey(id: "j", title: "T", touchpoints: contacts).possibleDoubles()
  }

  private let sure = [DoublePair(first: "a", second: "b", similarity: 1, isSure: true)]

  @Test(
    "case, umlauts, order, small words and inflection do not matter",
    arguments: [
      ("Angebot per E-Mail", "E-mail: Angebot"), ("Rückfrage", "Rueckfragen"),
      ("Vertrag schicken", "Verträge schicken"), ("Anruf beim Kunden", "anruf kunde"),
      ("Rechnung", "die Rechnungen"), ("quote by mail", "Quotes by Mail"),
    ])
  func sameNames(left: String, right: String) {
    expectSame(pairs(Touchpoint(id: "a", name: left), Touchpoint(id: "b", name: right)), sure)
  }

  @Test(
    "different names are left alone",
    arguments: [
      ("Angebot", "Auftrag"), ("Angebot nachfassen", "Angebot"), ("Rechnung", "Mahnung"),
      ("Angebot per E-Mail", "Angebot per Telefon"), ("1. Mahnung schicken", "2. Mahnung schicken"),
      ("", ""),
    ])
  func otherNames(left: String, right: String) {
    expectSame(pairs(Touchpoint(id: "a", name: left), Touchpoint(id: "b", name: right)), [])
  }

  @Test("what one name has in brackets is worth a question")
  func bracketed() {
    expectSame(
      pairs(
        Touchpoint(id: "a", name: "Auftragsbestätigung"), Touchpoint(id: "b", name: "Angebot"),
        Touchpoint(id: "c", name: "Auftragsbestätigung (schriftlich!)")),
      [DoublePair(first: "a", second: "c", similarity: 0.9, isSure: false)])
  }

  @Test(
    "a task that brings a thing and the thing itself are worth a question",
    arguments: [
      ("Angebot schreiben", "Angebot"), ("Rechnung", "Rechnungen verschicken"),
      ("Write the quote", "Quote"), ("Invoice", "send invoice"),
    ])
  func bringing(left: String, right: String) {
    expectSame(
      pairs(Touchpoint(id: "a", name: left), Touchpoint(id: "b", name: right)),
      [DoublePair(first: "a", second: "b", similarity: 0.9, isSure: false)])
  }

  @Test(
    "what else is done with a thing is something else",
    arguments: [("Angebot besprechen", "Angebot"), ("Angebot", "Angebot nachfassen")])
  func otherVerbs(left: String, right: String) {
    expectSame(pairs(Touchpoint(id: "a", name: left), Touchpoint(id: "b", name: right)), [])
  }

  @Test("two of three words in common are worth a question")
  func alike() {
    expectSame(
      pairs(
        Touchpoint(id: "a", name: "Angebot prüfen Chefin"),
        Touchpoint(id: "b", name: "Angebot Chefin schicken")),
      [DoublePair(first: "a", second: "b", similarity: 2.0 / 3, isSure: false)])
  }

  @Test(
    "a compound is asked about where its words stand alone in another name",
    arguments: [
      ("Auftragsbestätigung", "Bestätigung des Auftrags"),
      ("Terminabsprache am Telefon", "Absprache des Termins, Telefon"),
    ])
  func compounds(left: String, right: String) {
    expectSame(
      pairs(Touchpoint(id: "a", name: left), Touchpoint(id: "b", name: right)),
      [DoublePair(first: "a", second: "b", similarity: 0.95, isSure: false)])
  }

  @Test("compounds that share only a part are different things")
  func otherCompounds() {
    expectSame(
      pairs(
        Touchpoint(id: "a", name: "Auftragsbestätigung"),
        Touchpoint(id: "b", name: "Terminbestätigung"),
        Touchpoint(id: "c", name: "Auftrag")), [])
  }

  @Test("channel, phase, direction, variants and state decide whether it is sure")
  func surroundings() {
    func pair(_ change: (inout Touchpoint, inout Touchpoint) -> Void) -> [DoublePair] {
      var (a, b) = (Touchpoint(id: "a", name: "Anruf"), Touchpoint(id: "b", name: "Anruf"))
      change(&a, &b)
      return pairs(a, b)
    }
    let open = [DoublePair(first: "a", second: "b", similarity: 1, isSure: false)]
    expectSame(pair { a, _ in a.channel = "phone" }, sure)
    expectSame(pair { a, b in (a.phase, b.phase) = ("p1", "p2") }, open)
    expectSame(pair { a, b in (a.direction, b.direction) = (.incoming, .outgoing) }, open)
    expectSame(pair { a, b in (a.variants, b.variants) = (["new"], ["regular"]) }, open)
    expectSame(pair { a, _ in a.state = .possible }, open)
    expectSame(
      pair { a, b in
        (a.phase, b.phase, a.channel, b.channel) = ("p1", "p2", "phone", "email")
      }, [])
    expectSame(pair { _, b in b.distinctFrom = ["a"] }, [])
    expectSame(
      pair { a, _ in a.incidents = [Incident(id: "i", name: "x", leadsTo: ["b"])] }, [])
  }

  @Test("sure pairs come first, then the most alike; one of many pairs with the first that fits")
  func order() {
    expectSame(
      pairs(
        Touchpoint(id: "a", name: "Angebot prüfen Chefin"),
        Touchpoint(id: "b", name: "Angebot schicken Chefin"),
        Touchpoint(id: "c", name: "Mahnung"), Touchpoint(id: "d", name: "Mahnung"),
        Touchpoint(id: "e", name: "Mahnungen")),
      [
        DoublePair(first: "c", second: "d", similarity: 1, isSure: true),
        DoublePair(first: "c", second: "e", similarity: 1, isSure: true),
        DoublePair(first: "a", second: "b", similarity: 2.0 / 3, isSure: false),
      ])
  }

  @Test("linking every sure pair leaves none")
  func linkAll() throws {
    var journey = Journey(
      id: "j", title: "T",
      touchpoints: (0..<12).map {
        Touchpoint(id: EntityID("k\($0)"), name: ["Anruf", "Anrufe", "Rechnung"][$0 % 3])
      })
    for pair in journey.possibleDoubles() where pair.isSure {
      try journey.link(pair.first, with: pair.second)
    }
    expectSame(journey.touchpoints.map(\.id), ["k0", "k2"])
    expectSame(journey.possibleDoubles(), [])
  }

  @Test("many contacts of many names: those that share no rare word are not compared")
  func many() {
    let nouns = ["Angebot", "Rechnung", "Anruf", "Termin", "Mahnung", "Lieferung", "Auftrag"]
    let contacts = (0..<5000).map { number in
      Touchpoint(id: EntityID("k\(number)"), name: "\(nouns[number % 7]) Nummer \(number / 2)")
    }
    let pairs = Journey(id: "j", title: "T", touchpoints: contacts).possibleDoubles()
    // Neighbours share their number and one common word of three.
    expectSame(pairs.count, 2500)
    #expect(pairs.allSatisfy { !$0.isSure && $0.similarity == 2.0 / 3 })
  }
}
