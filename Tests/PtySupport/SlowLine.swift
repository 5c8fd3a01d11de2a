internal import CPty

/// A slow line in front of a port of this machine; gone with the object, which owns a thread.
public final class SlowLine {
  /// The port to connect to.
  public let port: Int
  private let relay: OpaquePointer

  /// A line to a port; nothing when the system refuses.
  ///
  /// - Parameters:
  ///   - delay: The milliseconds that each byte takes, in each direction.
  ///   - bytesPerMillisecond: How much the line carries; 0 for any amount.
  public init?(to target: Int, delay: Int, bytesPerMillisecond: Int = 0) {
    var port: Int32 = 0
    guard
      let relay = cpty_relay_start(
        Int32(target), Int32(delay), Int32(bytesPerMillisecond), &port)
    else { return nil }
    self.relay = relay
    self.port = Int(port)
  }

  deinit { cpty_relay_stop(relay) }

  /// A port of this machine that nobody uses now; below zero when there is none.
  public static var freePort: Int { Int(cpty_free_port()) }
}
