/// A file that cannot be read: place, cause and remedy; the file is left untouched.
public struct BrokenRoom: Hashable, Sendable {
  public var path: String
  /// The problems, one a line, each with line and column, in the user's language.
  public var problems: [String]
  public var position = ListPosition()

  public init(path: String, problems: [String]) {
    self.path = path
    self.problems = problems
  }
}
