import JourneyModel

extension AuditState {
  /// Makes a measure of what was tried about a contact: the form opens with it, and the trial ends, for
  /// what is meant to become so is no judgement of today.
  mutating func decideMeasure(for id: EntityID) -> Outcome {
    var form = FirstResultRoom(until: today.nextFriday.spoken(in: language))
    form.aim = id
    form.what = TextField(triedWords(about: id))
    var outcome = discardTrial()
    notice = .trialBecameMeasure
    outcome.move = .replace(.firstResult(form))
    return outcome
  }

  /// The contact and the answers that were tried, as one line.
  private func triedWords(about id: EntityID) -> String {
    guard let audit, let name = audit.journey.name(of: id) else { return "" }
    let tried = (audit.trial?.tried ?? [:]).keys.filter { $0.touchpoint == id }
    let texts = Texts(language).rate
    let ratings = audit.journey.rounds.last?.ratings ?? []
    let words = RatingField.asked.compactMap { field -> String? in
      guard let place = tried.first(where: { $0.field == field }) else { return nil }
      let answer = ratings.last { $0.touchpoint == id && $0.variant == place.variant }?[field]
      return answer.map { "\(texts.name(field)) \(texts.said($0, field))" }
    }
    // What is to change first: lists cut the end of a measure.
    return words.isEmpty ? name : words.joined(separator: ", ") + ": " + name
  }
}
