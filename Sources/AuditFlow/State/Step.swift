/// The steps of the walk as the step map shows them; any may be taken at any time.
public enum Step: Int, CaseIterable, Hashable, Sendable {
  case tasks
  case correspondence
  case products
  /// Asking between two textbook contacts, joining doubles, ordering along the line.
  case order
  /// The three worst and the ratings.
  case judge
  case result
  case act
}
