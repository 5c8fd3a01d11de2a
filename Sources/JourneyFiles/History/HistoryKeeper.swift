import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps the previous state of a journey before the first save of a session, and before the first
/// save after each further quarter of an hour.
///
/// What goes wrong never holds up a save: it is remembered and said once. A class, because the
/// saver's thread and the one that says it share it.
public final class HistoryKeeper: Sendable {
  private struct State {
    var lastKept: Moment?
    var mustKeep = false
    var problem: HistoryProblem?
    var hasSaid = false
  }

  /// In milliseconds.
  static let pause = 900_000

  private let path: String
  private let clock: @Sendable () -> Moment
  private let state = Mutex(State())

  /// A keeper for one session on the file at `path`.
  public init(path: String, clock: @escaping @Sendable () -> Moment = { .now() }) {
    self.path = path
    self.clock = clock
  }

  /// Lets the next save keep the state before it in any case: what follows replaces much at once.
  public func keepNext() { state.withLock { $0.mustKeep = true } }

  /// What went wrong, the first time that it did.
  public func problem() -> HistoryProblem? {
    state.withLock { state in
      guard !state.hasSaid, let problem = state.problem else { return nil }
      state.hasSaid = true
      return problem
    }
  }

  /// Called under the lock of the file, before what stands in it is replaced.
  func keep(_ content: FileContent, like file: stat) {
    let now = clock()
    // What is about to be written in a newer format is kept in any case.
    if History.olderVersion(of: content.bytes) != nil { keepNext() }
    let isDue = state.withLock { state in
      defer { state.mustKeep = false }
      guard !state.mustKeep, let last = state.lastKept else { return true }
      let passed = now.milliseconds - last.milliseconds
      return passed < 0 || passed >= Self.pause
    }
    guard isDue else { return }
    do throws(HistoryProblem) {
      try History(of: path).keep(content, like: file, now: now)
      state.withLock { $0.lastKept = now }
    } catch {
      state.withLock { state in
        state.lastKept = now
        state.problem = error
      }
    }
  }
}
