/// Everything that the ranking is drawn from (SMAA-2, Lahdelma & Salminen 2001).
///
/// A draw takes weights, then for each contact in line order the five values, importance and
/// frequency; what is known exactly takes no random number. So each draw takes the same count of
/// them, any draw can be made on its own, and blocks can be made in any order and on several cores:
/// added in their order they give the same bytes. Only + - * / and the square root are used.
///
/// ```swift
/// var tally = RankingTally(draws)
/// for number in 0..<draws.blocks { tally.add(draws.block(number)) }
/// score.add(tally.robustness)
/// ```
public struct RankingDraws: Sendable {
  /// How many draws there are.
  public let draws: Int
  public let seed: UInt64
  public let weightDraws: WeightDraws
  let touchpoints: [TouchpointScore]
  /// The contacts of which single ranks and wins are kept, largest contribution first.
  let kept: [Int]

  private let weights: DimensionWeights
  private let order: [Dimension]?
  private let lambda: Double
  private let ranges: [DrawnRange]
  /// Seven numbers a contact, as the score has them; a draw replaces those of ``ranges``.
  private let known: [Double]
  /// The contacts by the bytes of their identifiers, which break ties.
  private let byIdentifier: [Int]
  /// The rated contacts in line order, which are ranked by priority as well; `nil` where nobody
  /// asks for it.
  let rated: [Int]?

  /// How many draws a block holds.
  public static let blockSize = 256
  /// Of how many contacts single ranks and wins are kept where not all of them are wanted.
  public static let keptContacts = 20

  /// What a score is drawn from; `nil` where it has no contacts or no draws are wanted.
  public init?(_ score: Score, _ options: ScoreOptions) {
    guard let journey = score.journey, !score.touchpoints.isEmpty else { return nil }
    draws = options.draws.draws(for: score.touchpoints.count)
    guard draws > 0 else { return nil }
    seed = options.seed
    weightDraws = options.weightDraws
    weights = score.weights
    if case .ranked(let order) = score.weightChoice { self.order = order } else { order = nil }
    lambda = journey.lambda
    touchpoints = score.touchpoints

    var ranges: [DrawnRange] = []
    var known: [Double] = []
    known.reserveCapacity(7 * touchpoints.count)
    for touchpoint in score.touchpoints {
      for cell in Cell.allCases {
        let interval = touchpoint[cell]
        if !interval.isExact {
          ranges.append(
            DrawnRange(
              interval, isPeaked: touchpoint.peaked.contains(cell), place: known.count))
        }
        known.append(interval.value)
      }
    }
    self.ranges = ranges
    self.known = known
    let contacts = score.touchpoints
    byIdentifier = contacts.indices.sorted { contacts[$0].id < contacts[$1].id }
    let byRank = contacts.indices.sorted { contacts[$0].rank < contacts[$1].rank }
    kept = options.allRanks ? byRank : Array(byRank.prefix(Self.keptContacts))
    rated = options.ranksPriorities ? contacts.indices.filter { contacts[$0].isRated } : nil
  }

  /// How many blocks there are; only the last one may be short.
  public var blocks: Int { (draws + Self.blockSize - 1) / Self.blockSize }

  /// Whether anything is drawn at all; else all draws are the same.
  public var isUncertain: Bool { numbersPerDraw > 0 }

  /// k: how many random numbers each draw takes.
  var numbersPerDraw: Int { ranges.count + (weightDraws == .uncertain ? 4 : 0) }
}

extension RankingDraws {
  /// Makes the draws of one block; the same ones whenever and wherever it is called.
  ///
  /// O(blockSize n log n) in the number n of contacts.
  public func block(_ number: Int) -> DrawBlock {
    let first = number * Self.blockSize
    return block(of: min(Self.blockSize, draws - first), from: first)
  }

  func block(of count: Int, from first: Int) -> DrawBlock {
    var random = SplitMix64(
      seed: seed, skipping: UInt64(first) &* UInt64(numbersPerDraw))
    let isRated = rated.map { Set($0) }
    var line = DrawnLine(
      byIdentifier, rated: isRated.map { byIdentifier.filter($0.contains) }, lambda)
    var block = DrawBlock(
      contacts: touchpoints.count, rated: rated?.count ?? 0, draws: count)
    var numbers = known
    for _ in 0..<count {
      let weights = drawnWeights(&random)
      for range in ranges { numbers[range.place] = range.number(at: random.unit()) }
      block.indices.append(line.take(numbers, weights))
      line.appendRanks(to: &block)
    }
    return block
  }

  private func drawnWeights(_ random: inout SplitMix64) -> DimensionWeights {
    guard weightDraws == .uncertain else { return weights }
    let drawn = random.simplex()
    guard let order else { return drawn }
    var ordered = drawn
    for (place, weight) in drawn.all.sorted(by: >).enumerated() { ordered[order[place]] = weight }
    return ordered
  }
}

/// What some draws gave: for each the index and the rank of every contact.
public struct DrawBlock: Sendable {
  let contacts: Int
  /// The ranks of one draw after the other, in line order, 1 first.
  var ranks: [UInt32] = []
  /// The same by priority, for the rated contacts: the best place among equals; empty where nobody
  /// asks for it.
  var bestPlaces: [UInt32] = []
  /// The worst place among equals.
  var worstPlaces: [UInt32] = []
  var indices: [Double] = []

  init(contacts: Int, rated: Int, draws: Int) {
    self.contacts = contacts
    ranks.reserveCapacity(contacts * draws)
    bestPlaces.reserveCapacity(rated * draws)
    worstPlaces.reserveCapacity(rated * draws)
    indices.reserveCapacity(draws)
  }
}

extension TouchpointScore {
  /// The range of one of the seven answers, as a value v for the five dimensions.
  public subscript(cell: Cell) -> Interval {
    switch cell {
    case .wait: values.wait
    case .effort: values.effort
    case .emotion: values.emotion
    case .failure: values.failure
    case .handoffs: values.handoffs
    case .importance: importance
    case .frequency: frequency
    }
  }
}
