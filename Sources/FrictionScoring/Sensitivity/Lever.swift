public import JourneyModel

/// What one thing done well at one contact would bring: the index when it is as good as can be.
///
/// Done well is: the customer waits no longer than expected, it is very easy, nobody leaves annoyed,
/// nothing goes wrong, nobody is passed on. Everything else stays as it was judged. Only what
/// somebody has judged is a lever; what is unknown is a question (``Sensitivity``).
public struct Lever: Hashable, Sendable {
  public var touchpoint: EntityID
  public var dimension: Dimension
  /// v as it is, 0 (no friction) to 1 (worst plausible).
  public var value: Double
  /// v when it is done well: 1 / 5.5 for the wait that the customer expects, else 0.
  public var target: Double
  /// The index when only this is done well.
  public var index: Double
  /// By how many points the index falls; of several levers they need not add up.
  public var lowering: Double
}

extension Lever {
  /// What a wait costs that is just as long as expected.
  static let expectedWait = FrictionValue.wait(1, tolerated: 1)

  /// The levers of a score, those first that lower the index most; equal ones follow the line.
  ///
  /// All levers are ordered by an estimate that differs from the index by rounding only, and the
  /// first ones are then computed as the index itself is. O(n) for n contacts, and O(n) more for
  /// each that is returned.
  public static func of(_ score: Score, limit: Int = 20) -> [Lever] {
    guard let journey = score.journey else { return [] }
    let line = LeverLine(score, journey)
    var table = score.frictionTable
    let first = line.candidates.enumerated().sorted { left, right in
      left.element.lowering != right.element.lowering
        ? left.element.lowering > right.element.lowering : left.offset < right.offset
    }.prefix(limit)
    return first.map { line.lever($0.element, on: &table) }
  }
}

/// The line of a score, on which single values are bettered.
private struct LeverLine {
  let score: Score
  let journey: JourneyScore
  private let total: Double
  private let weights: ArraySlice<Double>
  /// The largest friction, how many contacts have it, and the largest below it.
  private var peak = 0.0
  private var peaks = 0
  private var second = 0.0

  struct Candidate {
    var place: Int
    var dimension: Dimension
    var target: Double
    var lowering: Double
  }

  init(_ score: Score, _ journey: JourneyScore) {
    self.score = score
    self.journey = journey
    let table = score.frictionTable
    weights = table.weights(table.friction.indices)
    total = weights.reduce(0, +)
    for friction in table.friction {
      if friction > peak {
        (second, peak, peaks) = (peak, friction, 1)
      } else if friction == peak {
        peaks += 1
      } else {
        second = max(second, friction)
      }
    }
  }

  /// Every judged value that is not at its best.
  var candidates: [Candidate] {
    var found: [Candidate] = []
    for (place, touchpoint) in score.touchpoints.enumerated() {
      for dimension in Dimension.allCases {
        let target = dimension == .wait ? Lever.expectedWait : 0
        guard let cell = Cell(rawValue: dimension.rawValue), !touchpoint.unknown.contains(cell),
          touchpoint.values[dimension].value > target
        else { continue }
        let lowering = estimate(place, touchpoint, dimension, target)
        if lowering > 0 {
          found.append(
            Candidate(place: place, dimension: dimension, target: target, lowering: lowering))
        }
      }
    }
    return found
  }

  private func estimate(
    _ place: Int, _ touchpoint: TouchpointScore, _ dimension: Dimension, _ target: Double
  ) -> Double {
    let old = touchpoint.friction.value
    let fall = 100 * score.weights[dimension] * (touchpoint.values[dimension].value - target)
    var lowering = total > 0 ? (1 - journey.lambda) * weights[place] / total * fall : 0
    if old == peak, peaks == 1 {
      lowering += journey.lambda / 2 * (old - max(second, old - fall))
    }
    if place == score.touchpoints.count - 1 { lowering += journey.lambda / 2 * fall }
    return lowering
  }

  func lever(_ candidate: Candidate, on table: inout FrictionTable) -> Lever {
    let old = score.touchpoints[candidate.place]
    var values = old.values
    values[candidate.dimension] = Interval(exactly: candidate.target)
    let better = values.friction(score.weights)
    table.replace(
      candidate.place, friction: better, importance: old.importance, frequency: old.frequency)
    let index = IndexTerms(table)?.index(journey.lambda) ?? journey.index
    table.replace(
      candidate.place, friction: old.friction, importance: old.importance,
      frequency: old.frequency)
    return Lever(
      touchpoint: old.id, dimension: candidate.dimension,
      value: old.values[candidate.dimension].value, target: candidate.target, index: index,
      lowering: journey.index - index)
  }
}
