import JourneyModel

/// The names of what the program has explained already.
public struct SeenFile: Hashable, Sendable {
  public var names: Set<String>

  public init(names: Set<String> = []) {
    self.names = names
  }

  /// Reads the names; a missing or damaged file is an empty one.
  public init(readingFrom path: String) {
    let listed = OwnFile(path: path).read()?["seen"]?.elements ?? []
    names = Set(listed.compactMap(\.text))
  }

  /// Replaces the names on the disk.
  public func write(to path: String, waiting: Waiting) throws(StoreProblem) {
    let sorted = JSONValue.array(names.sorted().map { .string($0) })
    try OwnFile(path: path).write(["seen": sorted], waiting: waiting)
  }
}
