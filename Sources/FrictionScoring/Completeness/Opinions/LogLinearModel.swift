/// One of the eight hierarchical log-linear models of three lists (Fienberg 1972; Bishop, Fienberg
/// & Holland 1975, chapter 6).
///
/// The name lists which lists may depend on each other: `12,3` lets the first two, `1,2,3` none,
/// `12,13,23` all of them.
public struct LogLinearModel: Hashable, Sendable {
  public var name: String
  /// N; `nil` where an empty cell leaves no finite estimate.
  public var estimate: Double?
  public var se: Double?
  /// How far the model is from the seven counts; 0 for the last model, which fits them exactly.
  public var deviance: Double?
  /// Akaike's criterion. Do not choose by it: on the published example it prefers the model that
  /// is farthest from the truth.
  public var aic: Double?

  /// All eight, in a fixed order; `nil` unless there are exactly three lists.
  public static func all(of lists: ListOverlap) -> [LogLinearModel]? {
    guard lists.lists == 3, let counts = ThreeLists(lists) else { return nil }
    return [
      independent(counts), onePair(counts, [0, 1, 2], "12,3"), onePair(counts, [0, 2, 1], "13,2"),
      onePair(counts, [1, 2, 0], "23,1"), twoPairs(counts, [0, 1, 2], "12,13"),
      twoPairs(counts, [1, 0, 2], "12,23"), twoPairs(counts, [2, 0, 1], "13,23"),
      saturated(counts),
    ]
  }

  private static func independent(_ counts: ThreeLists) -> LogLinearModel {
    let sizes = (0..<3).map { counts.size($0) }
    guard let solved = Independence(sizes: sizes.map { Int($0) }, observed: Int(counts.total))
    else {
      return LogLinearModel(name: "1,2,3")
    }
    let total = solved.estimate
    let fitted = ThreeLists { found in
      (0..<3).reduce(total) { $0 * (found[$1] ? sizes[$1] / total : 1 - sizes[$1] / total) }
    }
    return LogLinearModel("1,2,3", counts, fitted, total, solved.se, parameters: 4)
  }

  /// The first two of the order depend on each other, the third list is on its own.
  private static func onePair(
    _ counts: ThreeLists, _ order: [Int], _ name: String
  ) -> LogLinearModel {
    let own = ThreeLists { counts[order, $0] }
    let pair = own.size(0) + own.size(1) - own.both(0, 1)
    let third = own.size(2)
    let onlyThird = own[[false, false, true]]
    let shared = third - onlyThird
    guard shared > 0 else { return LogLinearModel(name: name) }
    let share = shared / pair
    let fitted = ThreeLists { found in
      guard found[0] || found[1] else { return found[2] ? onlyThird : 0 }
      let cell = own[[found[0], found[1], true]] + own[[found[0], found[1], false]]
      return cell * (found[2] ? share : 1 - share)
    }
    let error = (pair * third * (pair - shared) * onlyThird / shared).squareRoot() / shared
    return LogLinearModel(name, own, fitted, pair * third / shared, error, parameters: 5)
  }

  /// The first list of the order depends on both others, which are independent of each other.
  private static func twoPairs(
    _ counts: ThreeLists, _ order: [Int], _ name: String
  ) -> LogLinearModel {
    let own = ThreeLists { counts[order, $0] }
    let (second, third) = (own[[false, true, false]], own[[false, false, true]])
    let both = own[[false, true, true]]
    guard both > 0 else { return LogLinearModel(name: name) }
    let size = own.size(0)
    let fitted = ThreeLists { found in
      guard found[0] else { return own[found] }
      guard size > 0 else { return 0 }
      let left = own[[true, found[1], true]] + own[[true, found[1], false]]
      let right = own[[true, true, found[2]]] + own[[true, false, found[2]]]
      return left * right / size
    }
    let unseen = second * third / both
    let error = ((second + both) * (third + both) * second * third / both).squareRoot() / both
    return LogLinearModel(name, own, fitted, own.total + unseen, error, parameters: 6)
  }

  private static func saturated(_ counts: ThreeLists) -> LogLinearModel {
    let name = "12,13,23"
    let single = counts.product(of: 1) * counts.product(of: 3)
    let pairs = counts.product(of: 2)
    guard pairs > 0, single > 0 else {
      return pairs > 0
        ? LogLinearModel(name, counts, counts, counts.total, 0, parameters: 7)
        : LogLinearModel(name: name)
    }
    let unseen = single / pairs
    let spread = unseen * unseen * counts.sumOfInverses + unseen
    return LogLinearModel(
      name, counts, counts, counts.total + unseen, spread.squareRoot(), parameters: 7)
  }

  private init(name: String) {
    self.name = name
  }

  private init(
    _ name: String, _ counts: ThreeLists, _ fitted: ThreeLists, _ estimate: Double, _ se: Double,
    parameters: Int
  ) {
    self.name = name
    self.estimate = estimate
    self.se = se
    let deviance = max(0, counts.deviance(from: fitted))
    self.deviance = deviance
    aic = deviance - 2 * counts.logLikelihood + 2 * Double(parameters)
  }
}
