/// One step from a version of the format to the next: a pure change of the JSON tree.
///
/// A file of an older version goes through all steps from its version on; it is only written in the
/// new version when the user changes something. Version 1 is the first, so there are no steps yet; the
/// tests show the way on a version 0 of their own (Tests/Fixtures/v0). A step keeps what it does not
/// know, and leaves a tree that is not of its version as it is: what is wrong is named afterwards.
package struct Migration: Sendable {
  /// The version that the step begins with; it ends with the next.
  let from: Int
  /// The change; the number of the version is raised afterwards.
  let change: @Sendable (JSONValue) -> JSONValue

  /// The steps of the format, oldest first.
  static let all: [Migration] = []

  package init(from: Int, change: @escaping @Sendable (JSONValue) -> JSONValue) {
    self.from = from
    self.change = change
  }
}

extension JSONValue {
  /// The tree after all steps from a version up to another one.
  func migrated(from version: Int, to current: Int, by steps: [Migration]) -> JSONValue {
    var tree = self
    for number in version..<max(version, current) {
      for step in steps where step.from == number { tree = step.change(tree) }
      tree.setVersion(number + 1)
    }
    return tree
  }

  private mutating func setVersion(_ version: Int) {
    guard case .object(var members) = self else { return }
    for index in members.indices where members[index].name == "version" {
      members[index].value = .number(version)
    }
    self = .object(members)
  }
}
