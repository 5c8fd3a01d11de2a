#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time; the model never sees it.
enum WalkClock {
  /// Seconds since some moment, which no change of the clock disturbs.
  static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// Local time as `14:02`, for the saved mark.
  static func timeOfDay() -> String {
    var now = time(nil)
    var local = tm()
    guard localtime_r(&now, &local) != nil else { return "" }
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(local.tm_hour)):\(two(local.tm_min))"
  }
}
