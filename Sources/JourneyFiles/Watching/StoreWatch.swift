/// Tells when what a store holds may have changed.
public protocol StoreWatch: Sendable {
  /// Waits, without waking up meanwhile, until something may have changed; false once the watch was
  /// stopped.
  ///
  /// Not every change is one of the journey: whoever waits looks for news then.
  func wait() -> Bool

  /// Ends the watch; a thread that waits comes back.
  func stop()
}
