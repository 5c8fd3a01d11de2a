internal import CTerminal

/// Wakes the event loop from another thread, for results that were worked out in the background.
///
/// A class, since the pipe behind it is one thing that all threads share and that is closed once.
public final class Waker: Sendable {
  let readingEnd: Int32
  private let writingEnd: Int32

  /// A waker; nothing when the system has no pipe left.
  public init?() {
    var ends: [Int32] = [-1, -1]
    guard ct_wake_open(&ends) else { return nil }
    readingEnd = ends[0]
    writingEnd = ends[1]
  }

  deinit {
    var ends = [readingEnd, writingEnd]
    ct_wake_close(&ends)
  }

  /// Makes the loop send `TerminalEvent.woken`; several calls before it gets there are one event.
  public func wake() { ct_wake(writingEnd) }

  func drain() { ct_wake_drain(readingEnd) }
}
