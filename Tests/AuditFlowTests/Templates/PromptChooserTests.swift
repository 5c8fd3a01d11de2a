import AuditFlow
import JourneyModel
import TestSupport
import Testing

struct PromptChooserTests {
  /// A journey with something in two phases, and something missing at each entry point.
  static let half: Journey = {
    var journey = Template.craft.journey(title: "T", language: .german, id: "1")
    journey.tasks = [
      AuditTask(id: "t1", name: "Farben vorführen", touchesCustomer: .yes),
      AuditTask(id: "t2", name: "Material bestellen", touchesCustomer: .no),
      AuditTask(id: "t3", name: "Gerüst aufstellen", touchesCustomer: .yes),
    ]
    journey.documents = [
      Document(id: "d1", name: "Angebot", direction: .outgoing, expectsReply: true),
      Document(id: "d2", name: "Beschwerde", direction: .incoming, expectsReply: true),
      Document(id: "d3", name: "Vertrag", expectsReply: true, repliedBy: ["d2"]),
      Document(id: "d4", name: "Hinweis zum Gerüst"),
    ]
    journey.products = [
      Product(id: "g1", name: "Innenanstrich"),
      Product(
        id: "g2", name: "Tapete", parts: [ProductPart(id: "g2a", name: "Rückgabe von Rollen")]),
    ]
    journey.touchpoints = [
      Touchpoint(id: "k1", name: "Anfrage", phase: "p1"),
      Touchpoint(
        id: "k2", name: "Angebot", phase: "p2",
        foundVia: [Finding(entryPoint: .correspondence, item: "d1")]),
      Touchpoint(
        id: "k3", name: "Gerüst kommt", phase: "p2",
        foundVia: [Finding(entryPoint: .tasks, item: "t3")]),
      Touchpoint(id: "k4", name: "Anruf nach einem Jahr", stateOrNil: .possible, phase: "p7"),
    ]
    return journey
  }()

  @Test("a fresh journey is first asked one plain question for each phase")
  func fresh() {
    let journey = Template.craft.journey(title: "T", language: .german, id: "1")
    let prompts = PromptChooser.prompts(for: .tasks, in: journey)
    expectSame(prompts.prefix(7).map(\.phase), ["p1", "p2", "p3", "p4", "p5", "p6", "p7"])
    expectSame(prompts.prefix(7).map(\.reason), journey.phases.map { .emptyPhase($0.id) })
    expectSame(
      prompts.first?.question.de, "Wer geht ans Telefon, wenn Sie mitten in der Arbeit sind?")
    expectSame(Set(prompts.map(\.id)), Set(ids(.tasks)))
    expectSame(prompts.count, ids(.tasks).count)
  }

  @Test("phases without a contact come first, then what is missing, then the barest phase")
  func order() {
    let prompts = PromptChooser.prompts(for: .correspondence, in: Self.half)
    expectSame(
      prompts.prefix(8).map(\.reason),
      [
        .emptyPhase("p3"), .emptyPhase("p4"), .emptyPhase("p5"), .emptyPhase("p6"),
        .emptyPhase("p7"), .missingReply(document: "d1"), .missingReply(document: "d2"),
        .missingDocument(task: "t1"),
      ])
    let rest = prompts.dropFirst(8)
    #expect(rest.allSatisfy { $0.reason == .template })
    let counts = ["p1": 1, "p2": 2]
    let sizes = rest.map { counts[$0.phase?.text ?? ""] ?? 0 }
    expectSame(sizes, sizes.sorted())
    expectSame(
      prompts.first?.question,
      Bilingual(
        de: "In „Auftrag“ steht noch nichts. "
          + "Wie sagt der Kunde zu: Unterschrift, Anruf, zwei Zeilen?",
        en: "\"Auftrag\" is still empty. "
          + "How does the customer say yes: a signature, a call, two lines?"))
  }

  @Test("a document that expects an answer is asked about by its name")
  func replies() throws {
    let prompts = PromptChooser.prompts(for: .correspondence, in: Self.half)
    expectSame(
      prompts.first { $0.id == "reply.d1" },
      Prompt(
        id: "reply.d1", entryPoint: .correspondence, reason: .missingReply(document: "d1"),
        phase: "p2", line: .order, direction: .incoming, initiator: .customer,
        question: Bilingual(
          de: "Auf „Angebot“ erwarten Sie eine Antwort: Wie kommt sie?",
          en: "After \"Angebot\" you expect an answer: how does it come?"),
        example: Bilingual(de: "Antwort auf Angebot", en: "Reply to Angebot")))
    let ofCustomer = try #require(prompts.first { $0.id == "reply.d2" })
    expectSame(ofCustomer.direction, .outgoing)
    expectSame(ofCustomer.phase, nil)
  }

  @Test("the natural answer counts, and so does one that names the document")
  func naturalAnswers() {
    func asked(_ first: Document, _ second: Document) -> [EntityID] {
      let journey = Journey(id: "1", title: "T", documents: [first, second])
      return PromptChooser.prompts(for: .correspondence, in: journey).compactMap { prompt in
        guard case .missingReply(let document) = prompt.reason else { return nil }
        return document
      }
    }
    let inquiry = Document(id: "d1", name: "Anfrage", direction: .incoming, expectsReply: true)
    let quote = Document(id: "d2", name: "Angebot", direction: .outgoing, expectsReply: true)
    let query = Document(id: "d3", name: "Rückfrage zum Angebot", direction: .incoming)
    let order = Document(id: "d4", name: "Zusage", direction: .incoming)
    let confirmation = Document(id: "d5", name: "Auftragsbestätigung", direction: .outgoing)
    expectSame(asked(inquiry, quote), ["d2"])
    expectSame(asked(inquiry, confirmation), ["d1"])
    expectSame(asked(quote, confirmation), ["d2"])
    expectSame(asked(quote, query), [])
    expectSame(asked(quote, order), [])
  }

  @Test("one direction alone leaves out the other, and keeps what goes both ways")
  func oneDirection() {
    let all = PromptChooser.prompts(for: .correspondence, in: Self.half)
    for direction in [Direction.outgoing, .incoming] {
      let some = PromptChooser.prompts(for: .correspondence, in: Self.half, direction: direction)
      let kept: Set<Direction?> = [direction, .both, nil]
      expectSame(
        Set(some.map(\.id)), Set(all.filter { kept.contains($0.direction) }.map(\.id)))
      #expect(some.contains { $0.direction == .both })
      expectSame(
        some.prefix(5).map(\.reason), ["p3", "p4", "p5", "p6", "p7"].map { .emptyPhase($0) })
    }
  }

  @Test("a product without returns is asked about; one that tells them is not")
  func returns() {
    let prompts = PromptChooser.prompts(for: .products, in: Self.half)
    let found = prompts.filter { $0.aspect == .returns }
    expectSame(found.map(\.reason), [.missingReturns(product: "g1")])
    expectSame(
      found.first?.question.de,
      "Zu „Innenanstrich“: Was, wenn das Ergebnis nicht gefällt oder Material übrig bleibt?")
  }

  @Test("a phase that the trade has no question for is asked in general words")
  func generalWords() {
    var journey = Self.half
    journey.phases.append(Phase(id: "p8", name: "Abschied"))
    let prompts = PromptChooser.prompts(for: .products, in: journey)
    let last = prompts.first { $0.reason == .emptyPhase("p8") }
    expectSame(
      last?.question.en, "\"Abschied\" is still empty. What does the customer get hold of there?")
    expectSame(last?.example, nil)
  }

  @Test("a task that touches the customer without a contact may become one under its name")
  func tasks() {
    let prompts = PromptChooser.prompts(for: .tasks, in: Self.half)
    let found = prompts.filter { $0.id.hasPrefix("contact.") }
    expectSame(found.map(\.reason), [.missingContact(task: "t1")])
    expectSame(found.first?.example?.de, "Farben vorführen")
  }

  @Test("what is listed is not asked, in either language and spelling")
  func skipsListed() {
    for (name, id) in [
      ("RUECKFRAGE zum Angebot", "craft.quote-question"),
      ("Question about the quote", "craft.quote-question"),
      ("mahnung", "craft.dunning"), ("Beschwerde, mit Foto", "craft.complaint-photo"),
    ] {
      var journey = Self.half
      journey.touchpoints.append(Touchpoint(id: "k9", name: name, phase: "p2"))
      let ids = PromptChooser.prompts(for: .correspondence, in: journey).map(\.id)
      #expect(!ids.contains(id), "\(name)")
    }
  }

  @Test("an aspect that every product has is not asked again")
  func skipsAspects() {
    var journey = Self.half
    let before = PromptChooser.prompts(for: .products, in: journey).map(\.aspect)
    #expect(before.contains(.warranty))
    for index in journey.products.indices {
      journey.products[index].parts.append(
        ProductPart(id: EntityID("w\(index)"), aspect: .warranty, name: "Garantiekarte"))
    }
    let after = PromptChooser.prompts(for: .products, in: journey).map(\.aspect)
    #expect(!after.contains(.warranty))
  }

  @Test("questions follow phases that were renamed or replaced")
  func otherPhases() {
    var journey = Template.craft.journey(title: "T", language: .german, id: "1")
    journey.phases = [
      Phase(id: "x", name: "Alles", line: .order), Phase(id: "p1", name: "Pflege", line: .care),
    ]
    let phases = PromptChooser.prompts(for: .tasks, in: journey).map(\.phase)
    expectSame(Set(phases), ["x", "p1", nil])
    let callback = PromptChooser.prompts(for: .tasks, in: journey).first {
      $0.id == "craft.callback"
    }
    expectSame(callback?.phase, nil)
  }

  @Test("every question has its own identifier", arguments: EntryPoint.allCases)
  func uniqueIDs(_ entryPoint: EntryPoint) {
    let ids = PromptChooser.prompts(for: entryPoint, in: Self.half).map(\.id)
    expectSame(Set(ids).count, ids.count)
  }

  private func ids(_ entryPoint: EntryPoint) -> [String] {
    Template.craft.prompts.filter { $0.entryPoint == entryPoint }.map(\.id)
  }
}
