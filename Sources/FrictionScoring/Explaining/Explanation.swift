public import JourneyModel

/// Where the score of one contact comes from: every answer, every value, every weight.
public enum Explanation: Hashable, Sendable {
  case scored(Terms)
  case notScored(Cause)

  /// Why a contact has no score.
  public enum Cause: Hashable, Sendable {
    /// The journey has no such contact.
    case unknown
    /// It could happen, but does not yet.
    case possible
    /// It belongs to other variants than the one that is scored.
    case otherVariant
    /// Its frequency is 0 at most.
    case doesNotOccur
    /// Nobody has rated anything in the round.
    case noRatings
  }

  /// All terms of a scored contact.
  public struct Terms: Hashable, Sendable {
    public var touchpoint: TouchpointScore
    public var round: EntityID?
    public var variant: EntityID?
    public var weights: DimensionWeights
    /// Everything that was said about the contact, field by field, those that count first.
    public var answers: [Answer]
    /// The joined judgements that the values were computed from.
    public var judgements: Judgements
    public var journey: JourneyScore
    /// The sum of g over all scored contacts.
    public var totalRelevance: Double
    /// The g of this contact that went into ``totalRelevance``.
    public var countedRelevance: Double
    /// How many contacts share the peak, when this one is among them.
    public var peakTies: Int?
    public var isLast: Bool
    /// The place in ``Score/tackleFirst(_:)``; `nil` for a contact that is not in that list.
    public var tacklePlace: Int?
    /// How many contacts are scored.
    public var contacts: Int
  }

  /// One person's judgement of one field.
  public struct Answer: Hashable, Sendable {
    public var field: RatingField
    /// Who; `nil` for the team.
    public var by: EntityID?
    public var variant: EntityID?
    public var judgement: Judgement
    /// Whether it went into the joined judgement.
    public var counts: Bool
  }

  /// The judgements after joining everybody's answers and falling back where nobody answered.
  public struct Judgements: Hashable, Sendable {
    public var wait: Judgement?
    public var toleratedWait: Judgement
    public var effort: Judgement?
    public var emotion: Judgement?
    public var failure: Judgement?
    public var handoffs: Judgement?
    public var importance: Judgement?
    public var frequency: Judgement?
  }
}

extension Explanation.Terms {
  /// What was said about one field.
  public func answers(for field: RatingField) -> [Explanation.Answer] {
    answers.filter { $0.field == field }
  }
}
