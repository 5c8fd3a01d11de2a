/// What came of reading a journey file.
public struct Reading: Hashable, Sendable {
  /// The journey; `nil` when the file has any error.
  public var journey: Journey?
  /// Everything wrong or worth knowing, in the order of the file.
  public var problems: [Problem]
  /// Whether the file is of a newer version: it may be looked at, and must never be written.
  public var isNewer: Bool

  public init(journey: Journey?, problems: [Problem] = [], isNewer: Bool = false) {
    self.journey = journey
    self.problems = problems
    self.isNewer = isNewer
  }

  /// The problems that forbid the use of the file.
  public var errors: [Problem] { problems.filter { $0.severity == .error } }
}
