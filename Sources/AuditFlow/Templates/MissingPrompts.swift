import JourneyModel

/// Questions that the journey itself raises, in its own names.
enum MissingPrompts {
  /// One question for each phase without a contact; the trade's own where it has one left.
  ///
  /// A journey without any contact is only asked the trade's questions: nothing is missing yet.
  static func emptyPhases(
    of journey: Journey, _ entryPoint: EntryPoint, from fromTrade: [Prompt]
  ) -> [Prompt] {
    let counts = journey.contactCounts
    return journey.phases.filter { counts[$0.id] == nil }.compactMap { phase in
      guard var prompt = fromTrade.first(where: { $0.phase == phase.id }) else {
        return counts.isEmpty ? nil : bare(phase, entryPoint)
      }
      prompt.reason = .emptyPhase(phase.id)
      if !counts.isEmpty {
        prompt.question = Bilingual(
          de: "In \(phase.name.quoted(in: .german)) steht noch nichts. \(prompt.question.de)",
          en: "\(phase.name.quoted(in: .english)) is still empty. \(prompt.question.en)")
      }
      return prompt
    }
  }

  private static func bare(_ phase: Phase, _ entryPoint: EntryPoint) -> Prompt {
    let question =
      switch entryPoint {
      case .tasks:
        Bilingual(
          de:
            "In \(phase.name.quoted(in: .german)) steht noch nichts. Was tun Sie da für den Kunden?",
          en:
            "\(phase.name.quoted(in: .english)) is still empty. What do you do for the customer there?"
        )
      case .correspondence:
        Bilingual(
          de:
            "In \(phase.name.quoted(in: .german)) steht noch nichts. Was hören Sie da voneinander?",
          en:
            "\(phase.name.quoted(in: .english)) is still empty. What do you hear from each other there?"
        )
      case .products:
        Bilingual(
          de:
            "In \(phase.name.quoted(in: .german)) steht noch nichts. Was bekommt der Kunde da in die Hand?",
          en:
            "\(phase.name.quoted(in: .english)) is still empty. What does the customer get hold of there?"
        )
      }
    return Prompt(
      id: "phase.\(phase.id).\(entryPoint.rawValue)", entryPoint: entryPoint,
      reason: .emptyPhase(phase.id), phase: phase.id, line: phase.line, question: question,
      example: nil)
  }

  /// Documents that expect an answer which nobody listed.
  static func replies(in journey: Journey) -> [Prompt] {
    let phases = journey.phasesOfItems
    return journey.documents.filter { $0.expectsReply == true && !journey.answers($0) }.map {
      document in
      let isIncoming = document.direction == .incoming
      let phase = phases[document.id]
      let name = document.name
      return Prompt(
        id: "reply.\(document.id)", entryPoint: .correspondence,
        reason: .missingReply(document: document.id), phase: phase,
        line: phase.flatMap { id in journey.phases.first { $0.id == id }?.line },
        direction: isIncoming ? .outgoing : .incoming,
        initiator: isIncoming ? .business : .customer,
        question: isIncoming
          ? Bilingual(
            de:
              "Auf \(name.quoted(in: .german)) wartet der Kunde auf eine Antwort: Wie bekommt er sie?",
            en:
              "After \(name.quoted(in: .english)) the customer waits for an answer: how does it reach them?"
          )
          : Bilingual(
            de: "Auf \(name.quoted(in: .german)) erwarten Sie eine Antwort: Wie kommt sie?",
            en: "After \(name.quoted(in: .english)) you expect an answer: how does it come?"),
        example: Bilingual(de: "Antwort auf \(name)", en: "Reply to \(name)"))
    }
  }

  /// Products of which nobody said what happens when they come back.
  static func returns(in journey: Journey, _ template: Template) -> [Prompt] {
    let models = template.prompts + Template.blank.prompts
    guard let model = models.first(where: { $0.aspect == .returns }), let part = model.example
    else {
      return []
    }
    return journey.products.filter { !$0.tellsReturns }.map { product in
      Prompt(
        id: "returns.\(product.id)", entryPoint: .products,
        reason: .missingReturns(product: product.id),
        phase: journey.phases.first { $0.line == .complaint }?.id, line: .complaint,
        aspect: .returns, direction: model.direction, initiator: model.initiator,
        channel: model.channel,
        question: Bilingual(
          de: "Zu \(product.name.quoted(in: .german)): \(model.question.de)",
          en: "About \(product.name.quoted(in: .english)): \(model.question.en)"),
        example: Bilingual(de: "\(product.name): \(part.de)", en: "\(product.name): \(part.en)"))
    }
  }

  /// Tasks that touch the customer, without a contact.
  static func contacts(in journey: Journey) -> [Prompt] {
    let found = Set(journey.touchpoints.flatMap { $0.foundVia.compactMap(\.item) })
    return journey.tasks.filter { $0.touchesCustomer == .yes && !found.contains($0.id) }.map {
      task in
      Prompt(
        id: "contact.\(task.id)", entryPoint: .tasks, reason: .missingContact(task: task.id),
        question: Bilingual(
          de: "\(task.name.quoted(in: .german)) berührt den Kunden: Was merkt er davon?",
          en: "\(task.name.quoted(in: .english)) touches the customer: what do they notice of it?"),
        example: Bilingual(de: task.name, en: task.name))
    }
  }

  /// Tasks that touch the customer, without anything written or said.
  static func documents(in journey: Journey) -> [Prompt] {
    let withDocument = journey.tasksWithDocument
    let documentWords = Set(journey.documents.flatMap(\.name.tellingWords))
    return journey.tasks.filter { task in
      task.touchesCustomer == .yes && !withDocument.contains(task.id)
        && documentWords.isDisjoint(with: task.name.tellingWords)
    }.map { task in
      Prompt(
        id: "document.\(task.id)", entryPoint: .correspondence,
        reason: .missingDocument(task: task.id),
        question: Bilingual(
          de:
            "Zu \(task.name.quoted(in: .german)): Bekommt der Kunde etwas geschickt, oder schickt er Ihnen etwas?",
          en:
            "About \(task.name.quoted(in: .english)): is the customer sent anything, or do they send you anything?"
        ),
        example: Bilingual(de: "Nachricht zu: \(task.name)", en: "Message about: \(task.name)"))
    }
  }
}

extension Journey {
  /// Whether a document has its answer in the list: a stated one, or one of the other direction
  /// that names it or is the natural next step (a quote after an inquiry).
  fileprivate func answers(_ document: Document) -> Bool {
    guard document.repliedBy.isEmpty else { return true }
    let words = Set(document.name.tellingWords)
    let next = WordStems.naturalAnswers.meaning(of: document.name.paddedName)
    let back: Direction = document.direction == .incoming ? .outgoing : .incoming
    return documents.contains { other in
      guard other.direction == back else { return false }
      if !words.isDisjoint(with: other.name.tellingWords) { return true }
      return next?.meaning(of: other.name.paddedName) ?? false
    }
  }
}

extension Product {
  fileprivate var tellsReturns: Bool {
    parts.contains { part in
      let aspect = part.aspect ?? NameGuess(part.name).aspect
      return aspect == .returns || aspect == .exchange
    }
  }
}

extension Journey {
  /// The phase of the first contact that each task, document or product led to.
  fileprivate var phasesOfItems: [EntityID: EntityID] {
    var phases: [EntityID: EntityID] = [:]
    for touchpoint in touchpoints {
      guard let phase = touchpoint.phase else { continue }
      for case let item? in touchpoint.foundVia.map(\.item) where phases[item] == nil {
        phases[item] = phase
      }
    }
    return phases
  }

  /// Tasks that share a contact with a document.
  fileprivate var tasksWithDocument: Set<EntityID> {
    let documents = Set(documents.map(\.id))
    var found: Set<EntityID> = []
    for touchpoint in touchpoints {
      let items = touchpoint.foundVia.compactMap(\.item)
      if items.contains(where: documents.contains) { found.formUnion(items) }
    }
    return found
  }
}

extension String {
  // Short words ("zum", "the", "und") say nothing about what a name is about.
  fileprivate var tellingWords: [String] { foldedWords.filter { $0.utf8.count > 4 } }
}
