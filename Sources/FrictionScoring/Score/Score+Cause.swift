public import JourneyModel

extension Score {
  /// Whether there are contacts, but each of them was said to occur in no case at all.
  public var nothingOccurs: Bool {
    reason(for: "/journey") == .noContacts && !excluded.isEmpty
  }

  /// Why there is no index to show to anybody, in words; `nil` where there is one.
  ///
  /// The formula has an index as soon as anybody has said anything, though it be that everything is
  /// to be clarified: the middle of what is possible is no judgement.
  public func causeWithoutIndex(in language: Language) -> String? {
    if nothingOccurs { return Self.nothingOccurs(in: language) }
    guard journey != nil else {
      return (reason(for: "/journey") ?? .noRatings).spoken(in: language)
    }
    guard !touchpoints.contains(where: \.isRated) else { return nil }
    if openQuestions.isEmpty { return Reason.Code.noRatings.spoken(in: language) }
    return language == .german
      ? "noch nichts beurteilt, alle Antworten sind noch zu klären; klären Sie die erste Frage"
      : "nothing judged yet, all answers are to be clarified; settle the first question"
  }

  /// That all frequencies are 0, and what to do about it.
  static func nothingOccurs(in language: Language) -> String {
    language == .german
      ? "kein Kontaktpunkt kommt vor, alle Häufigkeiten sind 0; geben Sie bei einem eine über 0 an"
      : "no touchpoint occurs, all frequencies are 0; state one above 0 for one of them"
  }
}
