#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What becomes of an earlier state or a draft when a name is removed.
public enum Rewriting: Hashable, Sendable {
  case keep
  case replace([UInt8])
  case remove
}

extension History {
  /// Rewrites the states one by one, durably; each keeps its name and its times.
  ///
  /// To be called under the lock of the journey, so from within ``DurableFile/update(waiting:keeping:_:)``.
  public func rewrite(
    _ change: (HistoryState, [UInt8]) throws -> Rewriting
  ) throws {
    do {
      guard let folder = try own.open() else { return }
      _ = unlinkat(folder.number, Self.temporaryName, 0)
      for state in try Self.states(in: folder, at: own.path) {
        let content = try DurableFile(path: path(of: state)).read()
        switch try change(state, content.bytes) {
        case .keep: continue
        case .remove:
          let number = folder.number
          try retrying { unlinkat(number, state.fileName, 0) }
        case .replace(let bytes):
          let file = try Descriptor.open(
            state.fileName, in: folder.number, flags: O_RDONLY | O_NOFOLLOW)
          try Self.write(
            bytes, changed: content.version.stamp, named: state.fileName, in: folder,
            like: try file.status())
        }
      }
      try folder.synchronize()
    } catch let cause as SystemCause {
      throw HistoryProblem.notRewritten(path: path, cause)
    }
  }
}
