package import JourneyModel

/// What everybody answered about each contact in the last round, joined as the score of all
/// customers joins it.
///
/// The grouping is done once; a contact is joined when somebody looks at it.
package struct JoinedAnswers: Sendable {
  private let groups: RatingGroups
  private let contacts: Int

  /// O(contacts + ratings).
  package init(in journey: Journey) {
    groups = RatingGroups(
      journey.rounds.last?.ratings ?? [], of: journey.touchpoints, variant: nil)
    contacts = journey.touchpoints.count
  }

  /// The joined answers about the contact at a place among the touchpoints; "to be clarified" where
  /// that is all that was said, and `nil` where nobody said anything. O(its ratings).
  ///
  /// - Parameter journey: the one that the answers were grouped from.
  package func answers(about contact: Int, in journey: Journey) -> Explanation.Judgements? {
    guard contact >= 0, contact < contacts else { return nil }
    let touchpoint = journey.touchpoints[contact]
    let ratings = journey.rounds.last?.ratings ?? []
    let channel = touchpoint.channel.flatMap { id in journey.channels.first { $0.id == id } }
    var joined = withRatings(ratings) {
      Explanation.Judgements(
        ContactJudgements(
          touchpoint.incidents, $0, main: groups.main(contact), standIn: groups.standIn(contact),
          channel: channel))
    }
    let all = groups.all(contact)
    for field in Self.fields where joined[field] == nil {
      if all.contains(where: { ratings[$0][field] == .ask }) { joined[field] = .ask }
    }
    return Self.fields.contains { joined[$0] != nil } ? joined : nil
  }

  private static let fields = Cell.allCases.compactMap { RatingField(rawValue: $0.rawValue) }

  /// How long the customer waits there; as ``answers(about:in:)``.
  package func wait(at contact: Int, in journey: Journey) -> Judgement? {
    guard contact >= 0, contact < contacts, let ratings = journey.rounds.last?.ratings else {
      return nil
    }
    var isAsked = false
    for group in [groups.main(contact), groups.standIn(contact)] {
      var merger = AnswerMerger()
      for index in group {
        guard let wait = ratings[index].wait else { continue }
        merger.add(wait)
        if wait == .ask { isAsked = true }
      }
      if let wait = merger.judgement { return wait }
    }
    return isAsked ? .ask : nil
  }
}

extension Explanation.Judgements {
  /// The judgement of one question; `nil` for those that do not enter the friction.
  package subscript(field: RatingField) -> Judgement? {
    get {
      switch field {
      case .wait: wait
      case .toleratedWait: toleratedWait
      case .effort: effort
      case .emotion: emotion
      case .failure: failure
      case .handoffs: handoffs
      case .importance: importance
      case .frequency: frequency
      case .satisfaction, .firstContactResolved, .detection: nil
      }
    }
    set {
      switch field {
      case .wait: wait = newValue
      case .toleratedWait: toleratedWait = newValue ?? toleratedWait
      case .effort: effort = newValue
      case .emotion: emotion = newValue
      case .failure: failure = newValue
      case .handoffs: handoffs = newValue
      case .importance: importance = newValue
      case .frequency: frequency = newValue
      case .satisfaction, .firstContactResolved, .detection: break
      }
    }
  }
}
