/// How many contacts there are when some are harder to find than others: the jackknife of Burnham
/// & Overton 1978, 1979, with the order test and the interpolation of the program CAPTURE (Rexstad
/// & Burnham 1992).
public struct Jackknife: Hashable, Sendable {
  /// The order that the test selects, 1 to 5.
  public var order: Int
  public var estimate: Double
  public var se: Double
  /// The lower end of the 95 % interval.
  public var low: Double
  /// The upper end of the 95 % interval.
  public var high: Double
  /// The estimate of each order, 1 first.
  public var orders: [Double]
  /// What tests each order against the next one; 0 for the last.
  public var tests: [Double]

  /// 95 % of a chi-square with one degree of freedom, as CAPTURE rounds it.
  private static let critical = 3.8415
  private static let rounded = 3.84

  /// - Parameters:
  ///   - foundByExactly: Q, how many contacts stand on exactly k lists, at index k - 1.
  ///   - lists: t, at least 2.
  /// - Returns: `nil` where at most one contact stands on two lists.
  public init?(foundByExactly found: [Int], lists: Int) {
    guard lists > 1, found.dropFirst().reduce(0, +) > 1 else { return nil }
    let counts = found.map { Double($0) } + [Double](repeating: 0, count: max(0, 5 - found.count))
    let seen = counts.reduce(0, +)
    let rows = Self.rows(lists: lists, columns: counts.count)
    func sum(_ row: [Double]) -> Double { zip(row, counts).reduce(0) { $0 + $1.0 * $1.1 } }
    func squares(_ row: [Double]) -> Double {
      zip(row, counts).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
    }

    let orders = rows.map(sum)
    let variances = zip(rows, orders).map { squares($0) - $1 }
    var tests: [Double] = []
    for order in 1..<rows.count {
      let difference = orders[order] - orders[order - 1]
      let steps = zip(rows[order], rows[order - 1]).map { $0 - $1 }
      let variance = (squares(steps) - difference * difference / seen) * seen / (seen - 1)
      tests.append(variance > 0 ? difference * difference / variance : 0)
    }
    tests.append(0)
    let chosen = tests.firstIndex { $0 < Self.critical } ?? tests.count - 1

    let row = Self.interpolated(rows, orders, tests, chosen, once: counts[0])
    let total = max(sum(row), chosen > 0 ? orders[0] : seen)
    let error = Self.error(orders, variances, tests)
    let unseen = total - seen
    let factor =
      unseen > 0
      ? RealMath.exp(
        1.959964 * RealMath.squareRoot(RealMath.log(1 + error * error / (unseen * unseen))))
      : 1
    self.init(
      order: chosen + 1, estimate: total, se: error, low: seen + unseen / factor,
      high: seen + unseen * factor, orders: orders, tests: tests)
  }

  private init(
    order: Int, estimate: Double, se: Double, low: Double, high: Double, orders: [Double],
    tests: [Double]
  ) {
    self.order = order
    self.estimate = estimate
    self.se = se
    self.low = low
    self.high = high
    self.orders = orders
    self.tests = tests
  }

  /// What each count Q is multiplied with, order by order (Burnham & Overton 1979, table 1); for
  /// more than 30 lists in the limit.
  private static func rows(lists: Int, columns: Int) -> [[Double]] {
    let t = Double(lists)
    let limit: [[Double]] = [[1], [2, -1], [3, -3, 1], [4, -6, 4, -1], [5, -10, 10, -5, 1]]
    let last = t - 5
    let power5 = last * last * last * last * last
    let power4 = (t - 4) * (t - 4) * (t - 4) * (t - 4)
    let exact: [[Double]] = [
      [t - 1], [2 * t - 3, -(t - 2) * (t - 2)],
      [3 * t - 6, -(3 * t * t - 15 * t + 19), (t - 3) * (t - 3) * (t - 3)],
      [
        4 * t - 10, -(6 * t * t - 36 * t + 55), 4 * t * t * t - 42 * t * t + 148 * t - 175,
        -power4,
      ],
      [
        5 * t - 15, -(10 * t * t - 70 * t + 125), 10 * t * t * t - 120 * t * t + 485 * t - 660,
        -(power4 * (t - 4) - power5), power5,
      ],
    ]
    return (0..<min(5, lists)).map { order in
      var (row, product) = ([Double](repeating: 1, count: columns), 1.0)
      for column in 0...order {
        product *= t - Double(column)
        row[column] += lists > 30 ? limit[order][column] : exact[order][column] / product
      }
      return row
    }
  }

  /// Between the order selected and the one before, by the tests of both; before the first order
  /// stands what was found.
  private static func interpolated(
    _ rows: [[Double]], _ orders: [Double], _ tests: [Double], _ chosen: Int, once: Double
  ) -> [Double] {
    var before = [Double](repeating: 1, count: rows[0].count)
    var test = tests[0]
    if chosen > 0 {
      (before, test) = (rows[chosen - 1], tests[chosen - 1])
    } else {
      test = orders[0] > once ? orders[0] * once / (orders[0] - once) : 0
      guard test > rounded else { return rows[0] }
    }
    let share = (test - rounded) / (test - tests[chosen])
    return zip(rows[chosen], before).map { share * $0 + (1 - share) * $1 }
  }

  /// The standard error over all orders, each by the probability that the test selects it.
  private static func error(
    _ orders: [Double], _ variances: [Double], _ tests: [Double]
  ) -> Double {
    var (reaches, expected, probabilities) = (1.0, 0.0, [Double]())
    for (place, order) in orders.enumerated() {
      let goesOn = place + 1 < orders.count ? power(tests[place]) : 0
      probabilities.append(reaches * (1 - goesOn))
      expected += probabilities[place] * order
      reaches *= goesOn
    }
    var variance = 0.0
    for (place, probability) in probabilities.enumerated() {
      let distance = orders[place] - expected
      variance += probability * (variances[place] + distance * distance)
    }
    return RealMath.squareRoot(max(0, variance))
  }

  /// The probability that a test which came out like this rejects.
  private static func power(_ test: Double) -> Double {
    guard test > 1 else { return 0.5 }
    let shift = RealMath.squareRoot(test - 1)
    let bound = RealMath.squareRoot(critical)
    return RealMath.normalTail(bound - shift) + RealMath.normalTail(bound + shift)
  }
}
