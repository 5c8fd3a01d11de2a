public import JourneyModel

extension CollectRoom {
  /// The items listed: tasks, the documents of the present column, the products or the parts of the
  /// present product.
  public func rows(in journey: Journey?) -> [EntityID] {
    guard let journey else { return [] }
    switch entryPoint {
    case .tasks: return journey.tasks.map(\.id)
    case .correspondence:
      return journey.documents.filter { Self.isListed($0, under: sticky.direction) }.map(\.id)
    case .products:
      guard let product = journey.products.first(where: { $0.id == product }) else {
        return journey.products.map(\.id)
      }
      return product.parts.map(\.id)
    }
  }

  /// Whether a line may say more than a name; the name of a product says nothing else.
  public var takesMarks: Bool { entryPoint != .products || product != nil }

  /// Whether a document stands in a column; one of both directions, or of none, stands in the first.
  public static func isListed(_ document: Document, under direction: Direction) -> Bool {
    direction == .incoming ? document.direction == .incoming : document.direction != .incoming
  }

  /// Pasted lines, with those known whose entry is listed already: of correspondence the same name on
  /// the same side, of parts in the same product. O(lines + entries).
  func pasted(_ lines: [String], in journey: Journey?) -> PastedLines {
    guard let journey else { return PastedLines(lines) }
    var listed: Set<String> = []
    var incoming: Set<String> = []
    switch entryPoint {
    case .tasks: listed = Set(journey.tasks.map(\.name.folded))
    case .correspondence:
      for document in journey.documents {
        let isIncoming = document.direction == .incoming
        if isIncoming { incoming.insert(document.name.folded) }
        if !isIncoming { listed.insert(document.name.folded) }
      }
    case .products:
      let parts = journey.products.first { $0.id == product }?.parts.map(\.name)
      listed = Set((parts ?? journey.products.map(\.name)).map(\.folded))
    }
    let known = lines.indices.filter { index in
      guard takesMarks else { return listed.contains(lines[index].folded) }
      let entry = resolved(QuickEntry(line: lines[index], in: journey), in: journey)
      let isIncoming = entryPoint == .correspondence && entry.direction == .incoming
      return (isIncoming ? incoming : listed).contains(entry.name.folded)
    }
    return PastedLines(lines, known: Set(known))
  }

  /// The prompts for what is entered at the moment.
  public func prompts(in journey: Journey) -> [Prompt] {
    switch entryPoint {
    case .tasks: return PromptChooser.prompts(for: .tasks, in: journey)
    case .correspondence:
      return PromptChooser.prompts(
        for: .correspondence, in: journey, direction: sticky.direction)
    case .products:
      let all = PromptChooser.prompts(for: .products, in: journey)
      let own = all.filter { $0.aspect == sticky.aspect }
      return own.isEmpty ? all.filter { $0.aspect == nil } : own
    }
  }

  /// The prompt on screen.
  public func currentPrompt(in journey: Journey) -> Prompt? {
    let all = chosenPrompts?.prompts ?? prompts(in: journey)
    return all.isEmpty ? nil : all[prompt % all.count]
  }

  /// What Enter would make of a line: marks first, then what sticks, then what the name suggests.
  public func resolved(_ entry: QuickEntry, in journey: Journey) -> QuickEntry {
    var entry = entry
    let sticky = sticky.without(entry.forgets)
    let guess = NameGuess(entry.name)
    entry.channel =
      entry.channel
      ?? guess.channel.flatMap { kind in journey.channels.first { $0.kind == kind }?.id }
      ?? accepted?.channel.flatMap { kind in journey.channels.first { $0.kind == kind }?.id }
      ?? sticky.channel ?? usualChannel(in: journey)
    if entry.responsible == nil { entry.responsible = sticky.responsible.map { .existing($0) } }
    if entry.direction == nil {
      // The column is what the user chose, and a name only suggests; but what the customer does comes
      // from the customer, whatever column is on screen.
      entry.direction =
        entryPoint == .correspondence
        ? guess.isCustomerActing ? .incoming : sticky.direction
        : guess.direction ?? usualSide?.direction
    }
    entry.phase =
      entry.phase ?? sticky.phase ?? accepted?.phase
      ?? suggestedPhase(of: entry.name, guess, in: journey)
    return entry
  }

  /// The side of the product that is entered for.
  private var usualSide: ProductAspect? { entryPoint == .products ? sticky.aspect : nil }

  private func usualChannel(in journey: Journey) -> EntityID? {
    guard let kind = usualSide?.channel else { return nil }
    return journey.channels.first { $0.kind == kind }?.id
  }

  /// The phase that the side of the product or the words of a name suggest; none without a hint, for
  /// what was only guessed of one entry says nothing of the next.
  private func suggestedPhase(
    of name: String, _ guess: NameGuess, in journey: Journey
  ) -> EntityID? {
    let section = entryPoint == .products ? sticky.aspect.line : guess.line
    return PhaseSuggestion.phase(for: name, section: section, in: journey)
  }

  /// Enters a line: the item of the entry point and, where it touches the customer, the contact.
  ///
  /// What the line said by marks sticks for the next one.
  mutating func enter(
    _ entry: QuickEntry, into journey: inout Journey, _ identifiers: inout SeededIdentifiers
  ) throws(EditProblem) {
    let full = resolved(entry, in: journey)
    let guess = NameGuess(full.name)
    let owner = try full.addResponsible(to: &journey, &identifiers)
    var makesContact = true
    let item: EntityID
    switch entryPoint {
    case .tasks:
      // A channel or a direction says that the customer is involved.
      makesContact = entry.channel != nil || entry.direction != nil
      item = try journey.addItem(
        full.name, through: .tasks, ContactDetails(owner: owner), using: &identifiers)
    case .correspondence:
      item = try journey.addItem(
        full.name, through: .correspondence,
        ContactDetails(direction: full.direction ?? .outgoing), using: &identifiers)
      journey.documents[journey.documents.count - 1].form = accepted?.form ?? guess.form ?? .formal
      journey.documents[journey.documents.count - 1].expectsReply = guess.expectsReply
      if case .missingReply(let asked)? = accepted?.reason,
        let index = journey.documents.firstIndex(where: { $0.id == asked })
      {
        journey.documents[index].repliedBy.append(item)
      }
    case .products:
      guard let product else { return }
      item = try journey.addPart(
        full.name, aspect: sticky.aspect, of: product, using: &identifiers)
    }
    lastItem = item
    sticky = sticky.without(entry.forgets)
    sticky.channel = entry.channel ?? sticky.channel
    sticky.phase = entry.phase ?? sticky.phase
    sticky.responsible = entry.responsible == nil ? sticky.responsible : owner
    if makesContact {
      try addContact(for: entry, item: item, owner: owner, to: &journey, &identifiers)
    } else {
      // As the preview showed it.
      waiting[item] = StickyDefaults(phase: full.phase, channel: full.channel, responsible: owner)
    }
  }

  /// Adds the contact of an item, with the item as its source.
  mutating func addContact(
    for entry: QuickEntry, item: EntityID?, owner: EntityID?, to journey: inout Journey,
    _ identifiers: inout SeededIdentifiers
  ) throws(EditProblem) {
    let full = resolved(entry, in: journey)
    let guess = NameGuess(full.name)
    let details = ContactDetails(
      phase: full.phase, channel: full.channel, direction: full.direction,
      // Who begins goes with the direction; where that is another one, the name has guessed wrong.
      initiator: guess.direction == full.direction
        ? guess.initiator : full.direction.flatMap(Initiator.init(of:)),
      owner: owner)
    if let item {
      lastAdded = try journey.addTouchpoint(
        full.name, foundThrough: item, details, using: &identifiers)
    } else {
      lastAdded = try journey.addTouchpoint(full.name, details, using: &identifiers)
    }
  }
}

extension QuickEntry {
  /// The person responsible, added to the journey where the line names somebody new.
  func addResponsible(
    to journey: inout Journey, _ identifiers: inout SeededIdentifiers
  ) throws(EditProblem) -> EntityID? {
    switch responsible {
    case .existing(let id)?: id
    case .new(let alias)?: try journey.addParticipant(alias, role: .staff, using: &identifiers)
    case nil: nil
    }
  }
}

extension Initiator {
  /// Who usually starts what goes in a direction; `nil` where either may.
  init?(of direction: Direction) {
    switch direction {
    case .outgoing: self = .business
    case .incoming: self = .customer
    case .both: return nil
    }
  }
}

extension ProductAspect {
  /// The sides of a product in the order in which the walk asks about them.
  public static let asked: [ProductAspect] = [
    .enclosed, .packaging, .delivery, .installation, .manual, .service, .maintenance, .repair,
    .warranty, .returns, .exchange, .modification, .spareParts, .payment,
  ]

  func neighbour(_ step: Int) -> ProductAspect {
    let all = Self.asked
    guard let index = all.firstIndex(of: self) else { return all[0] }
    return all[(index + step + all.count) % all.count]
  }
}
