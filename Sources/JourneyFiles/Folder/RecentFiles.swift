import JourneyModel

/// The last ten journeys opened anywhere, newest first.
public struct RecentFiles: Hashable, Sendable {
  /// Absolute paths.
  public private(set) var paths: [String]

  /// How many are remembered.
  public static let most = 10

  public init(paths: [String] = []) {
    self.paths = Array(paths.prefix(Self.most))
  }

  /// Reads the list; a missing or damaged one is an empty one, because nothing depends on it.
  public init(readingFrom path: String) {
    let listed = OwnFile(path: path).read()?["files"]?.elements ?? []
    self.init(paths: listed.compactMap(\.text).filter { $0.utf8.first == UInt8(ascii: "/") })
  }

  /// Puts a journey at the top.
  public mutating func open(_ path: String) {
    paths = Array(([path] + paths.filter { $0 != path }).prefix(Self.most))
  }

  /// Replaces the list on the disk.
  public func write(to path: String, waiting: Waiting) throws(StoreProblem) {
    let files = JSONValue.array(paths.map { .string($0) })
    try OwnFile(path: path).write(["files": files], waiting: waiting)
  }
}
