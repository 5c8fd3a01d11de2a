public import FrictionScoring
public import JourneyModel

/// What would move a score: the questions that narrow its range, and what could be done better.
public struct Leverage: Hashable, Sendable {
  /// The unknown or uncertain answers that narrow the range of the index most, the first ones.
  public var questions: [Sensitivity]
  /// The single improvements that lower the index most, the first ones.
  public var levers: [Lever]

  /// How many of each are shown.
  public static let shown = 20
  /// How many contacts times questions are weighed while somebody waits for the key: 200 questions
  /// of 1,000 contacts, 5 of 100,000.
  static let budget = 200_000

  /// Weighs a score.
  ///
  /// The larger the journey, the fewer questions are weighed exactly, those that promise most;
  /// each takes several passes over the contacts.
  public init(_ score: Score) {
    let cells = max(5, Self.budget / max(1, score.touchpoints.count))
    questions = Sensitivity.of(score, computing: cells)
      .filter { $0.narrowing > 0.05 || $0.movement > 0.05 }
    levers = Lever.of(score, limit: Self.shown).filter { $0.lowering > 0.05 }
  }

  /// How many points of the range an answer would take away; `nil` where it was not weighed.
  public func narrowing(of field: Cell, at touchpoint: EntityID) -> Double? {
    questions.first { $0.touchpoint == touchpoint && $0.cell == field }?.narrowing
  }
}
