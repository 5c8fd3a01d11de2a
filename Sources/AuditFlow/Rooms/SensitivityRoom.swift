public import FrictionScoring
public import JourneyModel

/// What changes the result most: questions to answer and things to do better.
public struct SensitivityRoom: Hashable, Sendable {
  public var position = ListPosition(cursor: 1)

  public init() {}

  /// A row of the list.
  public enum Row: Hashable, Sendable {
    case questions(Int)
    case question(Sensitivity)
    case noQuestions
    case levers(Int)
    case lever(Lever)
    case noLevers

    /// The contact that the row is about.
    public var touchpoint: EntityID? {
      switch self {
      case .question(let question): question.touchpoint
      case .lever(let lever): lever.touchpoint
      case .questions, .noQuestions, .levers, .noLevers: nil
      }
    }
  }

  /// The rows in the order of the screen.
  public static func rows(of leverage: Leverage?) -> [Row] {
    guard let leverage else { return [] }
    let questions = leverage.questions.prefix(Leverage.shown).map(Row.question)
    let levers = leverage.levers.map(Row.lever)
    return [.questions(leverage.questions.count)] + (questions.isEmpty ? [.noQuestions] : questions)
      + [.levers(leverage.levers.count)] + (levers.isEmpty ? [.noLevers] : levers)
  }
}
