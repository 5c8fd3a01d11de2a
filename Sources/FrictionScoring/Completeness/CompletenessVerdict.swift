/// What the silent lists allow one to say; every set of lists is in exactly one of these states.
public enum CompletenessVerdict: Hashable, Sendable {
  /// Nobody has written a list, only one person has, or the lists carry no estimate.
  case none(Reason.Code)
  /// No contact stands on two lists: a number follows, but nothing bears it.
  case disjoint
  /// Every list holds the same contacts.
  case identical
  /// Nothing unseen is estimated, though the lists differ.
  case saturated
  /// As many contacts are known, also from open talk, as the estimate lets one expect at least.
  case allKnown
  /// At most so much is found, at least so many more there are.
  case bound
}

extension Score {
  /// What the silent lists of the journey allow one to say.
  public var completenessVerdict: CompletenessVerdict {
    guard let completeness else { return .none(reason(for: "/completeness") ?? .noLists) }
    if completeness.flags.contains(.noOverlap) { return .disjoint }
    if lists.sizes.allSatisfy({ $0 == lists.observed }) { return .identical }
    if completeness.flags.contains(.saturated) { return .saturated }
    return completeness.atLeastMore == 0 ? .allKnown : .bound
  }
}

extension Completeness {
  /// How many contacts are missing at least: whole ones, so a part counts as one.
  public var atLeastMore: Int { Self.whole(estimate - Double(known)) }

  /// How many may be missing at the upper end of the 95 % interval.
  public var atMostMore: Int { Self.whole(high - Double(known)) }

  /// The share found as it is said: never all of them while at least one is missing.
  public var spokenShare: Double {
    atLeastMore > 0 ? min(foundShare, 0.99) : foundShare
  }

  private static func whole(_ count: Double) -> Int {
    // Rounding errors of the estimate must not invent a contact.
    Int(min(max(0, count - 1e-9).rounded(.up), 1e15))
  }
}
