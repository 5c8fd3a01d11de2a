public import JourneyModel

/// Everything that a journey's ratings say about its friction; the value behind every output.
///
/// The names are those of `score --format json`. Make one with ``FrictionScore/compute(_:_:)``.
/// A part that cannot be computed is `nil`, and ``why`` says the reason.
public struct Score: Hashable, Sendable {
  /// The name of the formula; it changes when a number could come out differently.
  public static let formula = "kontaktlinie-friction/1"

  /// The round that was scored; `nil` where the journey has none.
  public var round: EntityID?
  /// The variant that was scored; `nil` for all of them.
  public var variant: EntityID?
  /// Whether an answer is missing, to be clarified or a range.
  public var provisional: Bool
  /// Why parts are `nil`, in the order of the output.
  public var why: [Reason]
  /// The weights of the five dimensions; they add up to 1.
  public var weights: DimensionWeights
  /// Where the weights came from.
  public var weightChoice: WeightChoice
  public var journey: JourneyScore?
  /// The points of the index that come from each dimension; they add up to the index.
  public var dimensions: DimensionValues<Double>?
  /// The phases that have scored contacts, in the order of the line.
  public var phases: [PhaseScore]
  /// The scored contacts in line order; empty without a score.
  public var touchpoints: [TouchpointScore]
  /// Contacts that do not occur (their frequency is 0 at most), in line order.
  public var excluded: [EntityID]
  public var openQuestions: [OpenQuestion]
  /// How many participants of role customer rated in the round; 0 means a view from inside only.
  public var customersAsked: Int
  /// What the silent lists hold; also where no estimate follows from them.
  public var lists: ListOverlap
  /// How sure the ranking is; `nil` without draws.
  public var robustness: Robustness?
  public var completeness: Completeness?
  public var money: Money?
  /// Other ways to look at the journey.
  public var views: Views?

  /// The index into ``touchpoints`` of the contact with the largest friction.
  var worstIndex: Int? = nil
}

extension Score {
  /// The rated contact with the largest friction, the first on the line where several tie; while
  /// contacts are unrated the formula may take its peak from the middle of what is possible for one
  /// of them, which is no moment to show to anybody.
  public var worstMoment: TouchpointScore? { worstIndex.map { touchpoints[$0] } }

  /// The last contact on the line; what the customer leaves with.
  public var lastImpression: TouchpointScore? { touchpoints.last }

  /// The contacts by friction times importance times frequency, largest first; without those at 0
  /// and those that nobody has rated.
  ///
  /// Ordered apart from the contribution, so that the last contact is not on top merely for being
  /// last. O(n log n).
  public func tackleFirst(_ count: Int = .max) -> [EntityID] {
    tackleFirst(count) { $0.isRated }
  }

  /// The same with those alone at which somebody has judged something to rub: what a contact has from
  /// the middle of unanswered questions is no reason to say that it slows anybody.
  public func measuredFirst(_ count: Int) -> [EntityID] {
    tackleFirst(count) { $0.hasMeasuredFriction }
  }

  private func tackleFirst(
    _ count: Int, where isListed: (TouchpointScore) -> Bool
  ) -> [EntityID] {
    // By places: the scores themselves are large, and a copy of all of them would double their size.
    let places = touchpoints.indices.filter {
      touchpoints[$0].priority > 0 && isListed(touchpoints[$0])
    }
    let ordered =
      count < 10
      ? first(count, of: places)
      : places.sorted { touchpoints[$0].hasPriority(over: touchpoints[$1]) }
    return ordered.prefix(count).map { touchpoints[$0].id }
  }

  /// The first few in the order of ``tackleFirst(_:)``, without ordering the others.
  private func first(_ count: Int, of places: [Int]) -> [Int] {
    var first: [Int] = []
    for place in places {
      var index = first.count
      while index > 0, touchpoints[place].hasPriority(over: touchpoints[first[index - 1]]) {
        index -= 1
      }
      guard index < count else { continue }
      first.insert(place, at: index)
      if first.count > count { first.removeLast() }
    }
    return first
  }

  /// The score of one contact; `nil` when it is not scored. O(n).
  public func touchpoint(_ id: EntityID) -> TouchpointScore? {
    touchpoints.first { $0.id == id }
  }

  /// Why a part is `nil`.
  public func reason(for pointer: String) -> Reason.Code? {
    why.first { $0.pointer == pointer }?.code
  }
}

extension TouchpointScore {
  /// Whether the contact stands before another one in ``Score/tackleFirst(_:)``.
  @inline(__always)
  func hasPriority(over other: TouchpointScore) -> Bool {
    priority != other.priority ? priority > other.priority : id < other.id
  }
}
