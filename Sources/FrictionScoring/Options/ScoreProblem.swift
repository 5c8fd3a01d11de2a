public import JourneyModel

/// Why a journey cannot be scored as asked.
public enum ScoreProblem: Error, Hashable, Sendable {
  case noSuchRound(EntityID, known: [EntityID])
  case noSuchVariant(EntityID, known: [EntityID])
  /// The weights given with the call.
  case weights(WeightsProblem)
  /// The weights that the journey's assumptions name.
  case assumedWeights(WeightsProblem)
}

extension ScoreProblem {
  /// The place, what was found, what is allowed and what to do.
  public func message(in language: Language) -> String {
    switch (self, language) {
    case (.noSuchRound(let id, let known), .german):
      "Runde \"\(id)\": gibt es nicht; \(list(known, "es gibt noch keine Runde", "erlaubt sind")). Lassen Sie die Angabe weg, dann gilt die letzte Runde"
    case (.noSuchRound(let id, let known), .english):
      "round \"\(id)\": there is none; \(list(known, "there is no round yet", "allowed are")). Leave it out to score the last round"
    case (.noSuchVariant(let id, let known), .german):
      "Variante \"\(id)\": gibt es nicht; \(list(known, "es gibt keine Varianten", "erlaubt sind")). Lassen Sie die Angabe weg, dann zählen alle Kontaktpunkte"
    case (.noSuchVariant(let id, let known), .english):
      "variant \"\(id)\": there is none; \(list(known, "there are no variants", "allowed are")). Leave it out to score all touchpoints"
    case (.weights(let problem), _):
      "--weights: " + problem.message(in: language)
    case (.assumedWeights(let problem), _):
      "/assumptions/weights: " + problem.message(in: language)
    }
  }

  private func list(_ ids: [EntityID], _ none: String, _ some: String) -> String {
    ids.isEmpty ? none : some + " " + ids.map(\.text).joined(separator: ", ")
  }
}
