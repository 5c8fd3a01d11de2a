public import JourneyModel

/// Random valid journeys: every described field, every form of judgement, several rounds, people and
/// variants. The same seed gives the same journeys on every machine.
public struct RandomJourney: Sendable {
  private var fields: RandomFields
  /// Whether unknown members and undecided conflicts are sprinkled in.
  public var hasOthers: Bool

  /// Whether there is at most one entry in each list but those of contacts.
  public var isSmall: Bool {
    get { fields.isSmall }
    set { fields.isSmall = newValue }
  }

  /// - Parameter hasDoubles: whether lists may hold elements that nothing but their whole value tells
  ///   apart, such as two costs of the same kind.
  public init(seed: UInt64, hasOthers: Bool = true, hasDoubles: Bool = true) {
    fields = RandomFields(seed: seed)
    fields.hasDoubles = hasDoubles
    self.hasOthers = hasOthers
  }

  /// The next journey, with a number of contacts in the range.
  public mutating func next(contacts: ClosedRange<Int> = 1...40) -> Journey {
    fields.plan(contacts: Int.random(in: contacts, using: &fields.random), hasOthers: hasOthers)
    var journey = Journey(blank: ())
    fields.fill(&journey)
    journey.removeDoubleRatings()
    return journey
  }
}

extension Journey {
  // Only one rating is allowed for each contact, person and variant of a round.
  mutating func removeDoubleRatings() {
    for index in rounds.indices {
      var keys: Set<[String]> = []
      rounds[index].ratings.removeAll { rating in
        !keys.insert([
          rating.touchpoint.text, rating.by?.text ?? "", rating.variant?.text ?? "",
        ]).inserted
      }
    }
  }
}
