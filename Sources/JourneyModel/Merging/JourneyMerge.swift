/// What came of merging three versions of a journey.
public struct MergedJourney: Hashable, Sendable {
  public var journey: Journey
  /// Entities of mine that got a new identifier, because theirs had given theirs to something else.
  public var renamed: [RenamedEntity]

  public init(journey: Journey, renamed: [RenamedEntity] = []) {
    self.journey = journey
    self.renamed = renamed
  }
}

/// An entity that got a new identifier in a merge.
public struct RenamedEntity: Hashable, Sendable {
  /// The entity as mine called it; its owner by the identifier that the owner has now.
  public let entry: EntityEntry
  /// Its identifier from now on.
  public let id: EntityID

  public init(_ entry: EntityEntry, id: EntityID) {
    self.entry = entry
    self.id = id
  }
}

extension Journey {
  /// Joins what two sides made of one journey, so that nothing of either is lost.
  ///
  /// - Entities match by identifier, ratings by round, contact, person and variant, other elements
  ///   of lists by their ``Described/listKey``, fields by name. Changes of different things are both
  ///   taken over.
  /// - A field that both sides changed to different values holds theirs; mine waits in `conflicts`
  ///   of the same entity until somebody decides.
  /// - Sets and lists of texts: what either side added is in, what either side removed is out.
  /// - What one side removed and the other changed stays, marked with a conflict about the whole
  ///   entry (``Conflict/wholeEntry``); so does what one side removed and something that the other
  ///   added or changed refers to. With it stays all that went because of it: ratings, places among the
  ///   worst, links.
  /// - The same identifier for different things, added on both sides (their names differ): mine gets
  ///   a new one, `k19.2` for `k19`, and all references follow. With equal names it is one thing.
  /// - The order is theirs, with what only mine moved or added behind what it follows in mine.
  /// - What this version does not know is merged by the same rules.
  ///
  /// A pure function of its arguments. With `base` equal to one side the result is the other; of
  /// valid journeys the result is valid; merging the result once more with one of the sides changes
  /// nothing. O(n log n) in the size of the journeys.
  ///
  /// - Parameter by: whose changes `mine` are; stands beside the values that wait for a decision.
  public static func merging(
    base: Journey, mine: Journey, theirs: Journey, by: String? = nil
  ) -> MergedJourney {
    merging(base: base, mine: mine, theirs: theirs, MergeRules(by: by))
  }

  /// Goes from one state of this journey to another and leaves alone what others have made of it
  /// since: for taking a change back, and for doing it again.
  ///
  /// What others changed, or built upon what is to go, stays as it is and is no conflict: nobody
  /// has to decide about a key that was pressed to take back the own change. The same journey comes
  /// back where nothing of the change is left.
  ///
  /// - Parameters:
  ///   - old: the journey right before, of which this one is what others made.
  ///   - new: what the journey would be if nobody else had changed it.
  public func stepping(from old: Journey, to new: Journey) -> Journey {
    var rules = MergeRules(by: nil)
    rules.marks = false
    return Self.merging(base: old, mine: new, theirs: self, rules).journey
  }

  private static func merging(
    base: Journey, mine: Journey, theirs: Journey, _ rules: MergeRules
  ) -> MergedJourney {
    if mine == theirs || mine == base { return MergedJourney(journey: theirs) }
    if theirs == base { return MergedJourney(journey: mine) }
    var (mine, rules) = (mine, rules)
    let first = rules
    let renamed = IdentifierClash.settle(base: base, mine: &mine, theirs: theirs)
    let joining = Joining(base: base, mine: mine, theirs: theirs)
    var journey = joining.joined(&rules)
    // What was asked about already, and is marked for nothing but what comes back, goes as decided.
    var idle = rules.kept.isEmpty ? [] : joining.askedAgain(journey, rules)
    var tries = 0
    while !idle.isEmpty, tries < 4 {
      var own = first
      let without = joining.joined(&own, leaving: idle)
      let staying = idle.intersection(without.addresses(of: idle))
      if staying.isEmpty {
        journey = without
        break
      }
      idle.subtract(staying)
      tries += 1
    }
    return MergedJourney(journey: journey, renamed: renamed)
  }
}
