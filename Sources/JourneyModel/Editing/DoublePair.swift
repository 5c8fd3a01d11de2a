/// Two contacts that may be the same one.
public struct DoublePair: Hashable, Sendable {
  /// The one that comes first in the file.
  public let first: EntityID
  public let second: EntityID
  /// How much the names have in common, above 0 to 1.
  public let similarity: Double
  /// Whether the names say the same and nothing known speaks against it; such pairs can be confirmed
  /// together. A person confirms all the same.
  public let isSure: Bool

  public init(first: EntityID, second: EntityID, similarity: Double, isSure: Bool) {
    self.first = first
    self.second = second
    self.similarity = similarity
    self.isSure = isSure
  }
}

extension Journey {
  /// Pairs of contacts that may be the same, sure ones first, then by similarity and place.
  ///
  /// Names are compared without case, umlauts, order of words and inflection; channel, phase and
  /// direction must not contradict each other, where both are stated, in more than one respect.
  /// Left out are contacts that a person called distinct and those of which one follows from the
  /// other. Of many contacts of the same name each is paired with the first that fits it.
  ///
  /// Looks only at contacts that share a rare word: near-linear in practice (see the tests for
  /// 100,000 contacts).
  public func possibleDoubles() -> [DoublePair] {
    DoubleSearch(touchpoints).pairs()
  }
}
