import JourneyModel

/// Which phase a name probably belongs to.
enum PhaseSuggestion {
  /// The phase of the section whose name shares a word with the contact ("Auftragsbestätigung" and
  /// "Auftrag"); of several sections' phases without such a word the last one for what comes at the
  /// end of a job (invoice, dunning, payment), else the first.
  static func phase(
    for name: String, section: LineSection?, in journey: Journey
  ) -> EntityID? {
    guard let section else { return nil }
    let candidates = journey.phases.filter { $0.line == section }
    guard candidates.count > 1 else { return candidates.first?.id }
    let words = name.foldedWords
    let named = candidates.first { phase in
      phase.name.foldedWords.contains { part in
        part.count >= 5
          && words.contains { $0.hasPrefix(part) || part.hasPrefix($0) && $0.count >= 5 }
      }
    }
    if let named { return named.id }
    let comesLast = words.contains { word in atTheEnd.contains { word.contains($0) } }
    return (comesLast ? candidates.last : candidates.first)?.id
  }

  private static let atTheEnd = [
    "rechnung", "mahnung", "zahlung", "abnahme", "skonto", "invoice", "dunning", "payment",
    "reminder",
  ]
}
