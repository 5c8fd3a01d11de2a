import AuditFlow
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the plain walk does when it is told to end while it waits for a line: keep elsewhere what could not
/// be saved, and end.
///
/// A class, because the thread that waits for the signal shares it.
final class PlainEnd: Sendable {
  private struct State: Sendable {
    var unsaved: SaveRequest?
    var keeper: UnsavedKeeper?
    /// Whether a line is awaited, so that nothing will change by itself.
    var isAtRest = false
    var isOver = false
  }

  private let state = Mutex(State())

  /// Notes what is not durable now.
  func note(_ unsaved: SaveRequest?, _ keeper: @autoclosure () -> UnsavedKeeper?, isAtRest: Bool) {
    let keeper = unsaved == nil ? nil : keeper()
    state.withLock { state in
      state.unsaved = unsaved
      state.keeper = keeper
      state.isAtRest = isAtRest
    }
  }

  /// Whether whoever asks is the first to end the walk.
  func begin() -> Bool {
    state.withLock { state in
      defer { state.isOver = true }
      return !state.isOver
    }
  }

  /// Keeps what is not durable elsewhere, and says where.
  func keep() {
    let (unsaved, keeper) = state.withLock { ($0.unsaved, $0.keeper) }
    if let unsaved, let line = keeper?.keep(unsaved) { Output.message(line) }
  }

  /// From now on ends the program in order when the terminal goes away or somebody asks it to end.
  ///
  /// To be called before any other thread begins: a signal goes to the one that does not keep it off.
  func waitForSignals() {
    var set = Self.signals
    pthread_sigmask(SIG_BLOCK, &set, nil)
    let waited = set
    // Where lines are typed, the thread that reads them keeps what is half typed.
    let typing = PlainTerminal.isInput ? pthread_self() : nil
    BackgroundThread.start { [self] in
      var set = waited
      var signal: Int32 = 0
      guard sigwait(&set, &signal) == 0 else { return }
      if let typing, pthread_kill(typing, signal) == 0, hasEnded(within: 1.5) { return }
      // A save that is under way may still succeed.
      let end = WalkClock.seconds() + UnsavedKeeper.patience
      while !state.withLock({ $0.isAtRest || $0.unsaved == nil }), WalkClock.seconds() < end {
        usleep(2_000)
      }
      // Without lines to come the walk ends by itself.
      guard begin() else { return }
      keep()
      _exit(128 + signal)
    }
  }

  /// Waits until the walk has begun to end by itself; false when it does not.
  private func hasEnded(within seconds: Double) -> Bool {
    let limit = WalkClock.seconds() + seconds
    while WalkClock.seconds() < limit {
      if state.withLock({ $0.isOver }) { return true }
      usleep(2_000)
    }
    return false
  }

  /// Lets a signal that came while a line was typed end the program as it always does.
  func giveWay() {
    var set = Self.signals
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  private static var signals: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    // Whoever has a signal ignored, as `nohup` does, wants it ignored.
    for signal in [SIGHUP, SIGTERM, SIGINT] where !isIgnored(signal) { sigaddset(&set, signal) }
    return set
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    #if canImport(Glibc)
      let handler = action.__sigaction_handler.sa_handler
    #else
      let handler = action.__sigaction_u.__sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == 1
  }
}
