#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// All drafts of a journey, whoever's they are.
public enum Drafts {
  /// Removes the drafts that a test is true for, durably; returns how many those were.
  ///
  /// - Parameter isDryRun: counts and removes nothing.
  public static func remove(
    of path: String, isDryRun: Bool = false, where isUnwanted: ([UInt8]) -> Bool
  ) throws(HistoryProblem) -> Int {
    do {
      let own = OwnFolder(of: try FileLocation(resolving: path), for: "drafts")
      guard let folder = try own.open() else { return 0 }
      var count = 0
      for name in try Folders.entries(in: own.path) where name != "." {
        let descriptor = try? Descriptor.open(
          name, in: folder.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        guard let bytes = try? descriptor?.readAll(expecting: 4096, limit: DraftFile.largest),
          isUnwanted(bytes)
        else { continue }
        count += 1
        if !isDryRun { try retrying { unlinkat(folder.number, name, 0) } }
      }
      if count > 0, !isDryRun { try folder.synchronize() }
      return count
    } catch {
      throw .notRewritten(path: path, error)
    }
  }
}
