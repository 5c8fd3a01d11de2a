import JourneyModel

/// The final judgement of each field of one contact, joined over everybody who answered.
struct ContactJudgements {
  var wait: Judgement?
  var toleratedWait: Judgement
  var effort: Judgement?
  var emotion: Judgement?
  var failure: Judgement?
  var handoffs: Judgement?
  var importance: Judgement?
  var frequency: Judgement?
  var origins: Origins = []

  /// Joins the answers about a contact.
  ///
  /// Ratings are read through pointers: copying one, with all its texts and lists, for each field
  /// would cost more than everything else.
  init(
    _ incidents: [Incident], _ ratings: UnsafePointer<Rating>, main: ArraySlice<Int>,
    standIn: ArraySlice<Int>, channel: Channel?
  ) {
    typealias Field = (UnsafePointer<Rating>) -> Judgement?
    @inline(__always)
    func joined(_ group: ArraySlice<Int>, _ field: Field) -> Judgement? {
      var merger = AnswerMerger()
      for index in group {
        if let judgement = field(ratings + index) { merger.add(judgement) }
      }
      return merger.judgement
    }
    @inline(__always)
    func joined(_ field: Field) -> Judgement? {
      joined(main, field) ?? (standIn.isEmpty ? nil : joined(standIn, field))
    }
    wait = joined { $0.pointee.wait }
    effort = joined { $0.pointee.effort }
    emotion = joined { $0.pointee.emotion }
    failure = joined { $0.pointee.failure }
    handoffs = joined { $0.pointee.handoffs }
    importance = joined { $0.pointee.importance }
    frequency = joined { $0.pointee.frequency }

    if failure == nil, let following = incidents.failure {
      failure = following
      origins.insert(.failureFromIncidents)
    }
    if let stated = joined({ $0.pointee.toleratedWait }) {
      toleratedWait = stated
    } else {
      for index in main where ratings[index].toleratedWait == .ask {
        origins.insert(.toleratedWaitAsked)
      }
      if let usual = channel?.toleratedWait, usual.isAnswer {
        toleratedWait = usual
        origins.insert(.toleratedWaitOfChannel)
      } else {
        toleratedWait = .exact((channel?.kind ?? .other).assumedToleratedWait)
        origins.insert(.toleratedWaitOfKind)
      }
    }
  }
}

extension ContactJudgements {
  /// The failure that euros may be counted from: none where incidents are listed but nobody said how
  /// often any of them happens, for the middle of everything possible is no judgement.
  var countedFailure: Judgement? {
    origins.contains(.failureFromIncidents) && failure == .range(low: 0, high: 1) ? nil : failure
  }
}

extension [Incident] {
  /// The failure that follows from the incidents: `1 - product of (1 - probability)`.
  ///
  /// An incident without probability makes the high end 1; where none has one, the failure lies
  /// anywhere from 0 to 1.
  var failure: Judgement? {
    var (low, likely, high) = (1.0, 1.0, 1.0)
    guard !isEmpty else { return nil }
    // One alone is its own product: 1 - (1 - 0.3) would be a little more than 0.3.
    if count == 1, let only = self[0].probability, only.isAnswer { return only }
    var (isOpen, hasPair) = (false, false)
    for incident in self {
      guard let itsLow = incident.probability?.low, let itsHigh = incident.probability?.high,
        let itsLikely = incident.probability?.likely
      else {
        isOpen = true
        continue
      }
      if case .range = incident.probability { hasPair = true }
      low *= 1 - itsLow
      likely *= 1 - itsLikely
      high *= 1 - itsHigh
    }
    if isOpen { return .range(low: 1 - low, high: 1) }
    if low == high { return .exact(1 - low) }
    return hasPair
      ? .range(low: 1 - low, high: 1 - high)
      : .estimate(low: 1 - low, likely: 1 - likely, high: 1 - high)
  }
}
