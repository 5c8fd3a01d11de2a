#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time of day for the saved mark; the model never sees it.
enum WalkClock {
  /// Local time as `14:02`.
  static func timeOfDay() -> String {
    var now = time(nil)
    var local = tm()
    guard localtime_r(&now, &local) != nil else { return "" }
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(local.tm_hour)):\(two(local.tm_min))"
  }
}
