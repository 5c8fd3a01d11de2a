/// How many contacts the lists let one expect, and so which share has been found.
///
/// The estimate is a lower bound (Chao 1989, Mt; for two lists equal to Chapman 1951): word it as
/// "at most x % found, at least y more".
public struct Completeness: Hashable, Sendable {
  /// t: lists with at least one contact.
  public var lists: Int
  /// S: distinct contacts on the lists.
  public var observed: Int
  /// K: all contacts known.
  public var known: Int
  /// N: at least so many contacts there are.
  public var estimate: Double
  /// The standard error of N.
  public var se: Double
  /// The lower end of the 95 % interval of N.
  public var low: Double
  /// The upper end of the 95 % interval of N.
  public var high: Double
  /// S / N.
  public var completeness: Double
  public var flags: [Flag]
  /// Other estimates, shown on request.
  public var opinions: SecondOpinions

  /// What makes the estimate doubtful.
  public enum Flag: String, CaseIterable, Hashable, Sendable {
    /// No contact stands on two lists.
    case noOverlap
    /// Fewer than 12 contacts on the lists.
    case tooFewItems
    /// Nothing unseen is estimated; the upper end comes from a likelihood bound.
    case saturated
    /// One list alone holds half of the contacts or more.
    case oneListDominates
    /// Two lists whose sizes are too small for the estimate (Robson & Regier 1964).
    case robsonRegierViolated
    /// Three lists: a bound, no best estimate (Briand 2000).
    case fewerThanFourLists
    /// Estimates from pairs of lists differ by more than two standard errors.
    case listsDependent
  }
}

extension Completeness {
  /// The share found as it is shown: all known contacts against N, 1 at most.
  public var foundShare: Double { share(of: estimate) }
  /// The lower end of the share found.
  public var foundShareLow: Double { share(of: high) }
  /// The upper end of the share found.
  public var foundShareHigh: Double { share(of: low) }

  private func share(of total: Double) -> Double {
    let larger = max(total, Double(known))
    return larger > 0 ? min(1, Double(known) / larger) : 1
  }
}
