/// What the event loop does after an event.
public struct LoopStep: Hashable, Sendable {
  /// What happens to the program.
  public enum Effect: Hashable, Sendable {
    /// Wait for the next event.
    case proceed
    /// Give the terminal back and end with this status.
    case exit(Int32)
    /// Stop as Ctrl-Z does; `resumed` follows.
    case suspend
    /// Send a text to the clipboard of the terminal; one too long is cut.
    case copy(String)
    /// Draw everything, also what the terminal is thought to show already.
    case redraw
  }

  /// What happens to the one timer of the loop.
  public enum Timer: Hashable, Sendable {
    /// It stays as it is.
    case unchanged
    /// It comes once after so many milliseconds, instead of any time set before.
    case after(milliseconds: Int)
    /// It does not come.
    case off
  }

  /// What happens to the program.
  public var effect: Effect
  /// What happens to the timer.
  public var timer: Timer
  /// Whether the picture may have changed. Frames are drawn when no input waits any more.
  public var needsDraw: Bool

  /// Whether work is under way whose end will wake the loop: until then it is not idle, and those
  /// who wait for its idle mark wait on.
  public var isBusy: Bool

  /// A step; by default the loop draws and goes on.
  public init(
    _ effect: Effect = .proceed, timer: Timer = .unchanged, needsDraw: Bool = true,
    isBusy: Bool = false
  ) {
    self.effect = effect
    self.timer = timer
    self.needsDraw = needsDraw
    self.isBusy = isBusy
  }
}
