import JourneyModel

/// Prompts that were chosen once, so that a typed letter does not look through the journey again.
struct ChosenPrompts: Hashable, Sendable {
  /// What the choice depends on.
  struct Subject: Hashable, Sendable {
    var revision: Int
    var direction: Direction
    var aspect: ProductAspect
    var product: EntityID?
  }

  var subject: Subject
  var prompts: [Prompt]
}

extension CollectRoom {
  /// Chooses the prompts anew when entries, direction, side or product have changed.
  mutating func refreshPrompts(in audit: Audit) {
    let subject = ChosenPrompts.Subject(
      revision: audit.revision, direction: sticky.direction, aspect: sticky.aspect,
      product: product)
    guard chosenPrompts?.subject != subject else { return }
    chosenPrompts = ChosenPrompts(subject: subject, prompts: prompts(in: audit.journey))
  }
}
