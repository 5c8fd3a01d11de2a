public import JourneyModel

/// Chooses what to ask next at an entry point: what is missing first, then what the trade usually has.
public enum PromptChooser {
  /// The questions for an entry point, the most needed first.
  ///
  /// First comes one question for each phase without a contact, then documents that expect an
  /// answer nobody listed, products without returns, tasks that touch the customer without a
  /// contact or document; then the other questions of the template, those of the barest phase
  /// first. A question whose example already stands in the journey is not asked.
  ///
  /// - Parameters:
  ///   - direction: Only what goes this way, both ways or an undecided one; left out, everything.
  ///   - template: The template to ask from; left out, the one of the journey's sector.
  /// - Complexity: O(contacts + items · prompts).
  public static func prompts(
    for entryPoint: EntryPoint, in journey: Journey, direction: Direction? = nil,
    template: Template? = nil
  ) -> [Prompt] {
    let template = template ?? .of(journey)
    let listed = ListedNames(journey)
    let fromTrade = template.prompts.filter { prompt in
      prompt.entryPoint == entryPoint && prompt.goes(direction)
        && !listed.containsExample(of: prompt)
        && !journey.everyProductHas(prompt.aspect) && !(prompt.isReturns && journey.hasProducts)
    }.map { $0.placed(in: journey) }
    let forEmptyPhases = MissingPrompts.emptyPhases(of: journey, entryPoint, from: fromTrade)
    let missing =
      switch entryPoint {
      case .tasks: MissingPrompts.contacts(in: journey)
      case .correspondence:
        MissingPrompts.replies(in: journey) + MissingPrompts.documents(in: journey)
      case .products: MissingPrompts.returns(in: journey, template)
      }
    let asked = Set(forEmptyPhases.map(\.id))
    let counts = journey.contactCounts
    let rest = fromTrade.filter { !asked.contains($0.id) }.enumerated().sorted { left, right in
      let ofLeft = left.element.phase.map { counts[$0, default: 0] } ?? .max
      let ofRight = right.element.phase.map { counts[$0, default: 0] } ?? .max
      return (ofLeft, left.offset) < (ofRight, right.offset)
    }.map(\.element)
    let open = missing.filter { prompt in
      prompt.goes(direction) && (prompt.namesItself || !listed.containsExample(of: prompt))
    }
    return forEmptyPhases + open + rest
  }
}

/// The folded names of everything that the journey lists.
struct ListedNames {
  private let names: Set<String>

  init(_ journey: Journey) {
    var names = Set(journey.touchpoints.map(\.name.foldedName))
    names.formUnion(journey.tasks.map(\.name.foldedName))
    names.formUnion(journey.documents.map(\.name.foldedName))
    for product in journey.products {
      names.insert(product.name.foldedName)
      names.formUnion(product.parts.map(\.name.foldedName))
    }
    self.names = names
  }

  /// Whether one of the two texts is listed: the file may be in another language than the screen.
  func contains(_ text: Bilingual) -> Bool {
    names.contains(text.de.foldedName) || names.contains(text.en.foldedName)
  }

  func containsExample(of prompt: Prompt) -> Bool {
    prompt.example.map(contains) ?? false
  }
}

extension Prompt {
  fileprivate var isReturns: Bool { aspect == .returns }

  fileprivate func goes(_ direction: Direction?) -> Bool {
    guard let direction, let own = self.direction, own != .both else { return true }
    return own == direction
  }

  // The contact of a task is called like the task, which is listed of course.
  fileprivate var namesItself: Bool {
    if case .missingContact = reason { true } else { false }
  }

  /// The question with the phase that the journey has for it: the template's own, else the first of
  /// the same section.
  fileprivate func placed(in journey: Journey) -> Prompt {
    guard let line else { return self }
    var prompt = self
    let own = journey.phases.first { $0.id == phase && ($0.line ?? line) == line }
    prompt.phase = (own ?? journey.phases.first { $0.line == line })?.id
    return prompt
  }
}

extension Journey {
  fileprivate var hasProducts: Bool { !products.isEmpty }

  fileprivate func everyProductHas(_ aspect: ProductAspect?) -> Bool {
    guard let aspect, aspect != .other, hasProducts else { return false }
    return products.allSatisfy { product in product.parts.contains { $0.aspect == aspect } }
  }

  /// How many contacts that happen lie in each phase.
  var contactCounts: [EntityID: Int] {
    var counts: [EntityID: Int] = [:]
    for touchpoint in touchpoints where touchpoint.state == .actual {
      if let phase = touchpoint.phase { counts[phase, default: 0] += 1 }
    }
    return counts
  }
}
