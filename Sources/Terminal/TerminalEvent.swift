public import CellGrid

/// Something that happened while the program waited.
public enum TerminalEvent: Hashable, Sendable {
  /// A key, a paste or another size.
  case input(InputEvent)
  /// The terminal is gone; nothing can be shown any more. Save and end with 129.
  case hangUp
  /// The program is asked to end. Save and end with 128 plus the signal.
  case terminate(signal: Int32)
  /// The program ran on after it had been stopped; everything is drawn again.
  case resumed
  /// The program was to be stopped, and nothing could have continued it.
  case notSuspended
  /// Another thread called `Waker.wake()`.
  case woken
  /// The time asked for by `LoopStep.timer` is over.
  case timer
}
