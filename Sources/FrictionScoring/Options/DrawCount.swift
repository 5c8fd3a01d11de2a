/// How often to draw from the ranges of the answers.
public enum DrawCount: Hashable, Sendable {
  /// Not at all.
  case none
  /// ``usualDraws`` times for up to ``usualContacts`` contacts, not at all for more.
  case usual
  /// So many times, however many contacts there are; 0 is none.
  case exactly(Int)

  /// 10,000: the share of a rank is then known to about one point of a hundred
  /// (Tervonen & Lahdelma 2007).
  public static let usualDraws = 10_000
  /// 1,000 contacts.
  public static let usualContacts = 1_000

  /// How often to draw for so many contacts.
  public func draws(for contacts: Int) -> Int {
    switch self {
    case .none: 0
    case .usual: contacts <= Self.usualContacts ? Self.usualDraws : 0
    case .exactly(let count): max(0, count)
    }
  }

  /// Why nothing is drawn for so many contacts; `nil` where something is.
  func reason(for contacts: Int) -> Reason.Code? {
    guard draws(for: contacts) == 0 else { return nil }
    return self == .usual ? .tooManyContacts : .noDraws
  }
}

/// Whether the weights of the dimensions are drawn as well.
public enum WeightDraws: String, CaseIterable, Hashable, Sendable {
  /// The weights of the score.
  case fixed
  /// Any weights that add up to 1, each as likely as the others; after a ranking only those that
  /// keep its order.
  case uncertain
}
