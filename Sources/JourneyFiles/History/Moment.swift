import JourneyModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A moment on the clock of the machine, exact to a millisecond; written `2026-11-22T11-40-05.123Z`.
///
/// The spelling is one that every file system takes as a name and that sorts by time.
public struct Moment: Hashable, Sendable {
  /// Milliseconds since the beginning of 1970, UTC.
  public var milliseconds: Int

  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// What the clock says.
  public static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000)
  }

  /// Reads the spelling of ``description`` and nothing else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = Self.number(bytes[11..<13], below: 24),
      let minute = Self.number(bytes[14..<16], below: 60),
      let second = Self.number(bytes[17..<19], below: 60),
      let part = Self.number(bytes[20..<23], below: 1000)
    else { return nil }
    milliseconds = (((day.number * 24 + hour) * 60 + minute) * 60 + second) * 1000 + part
    guard description == text else { return nil }
  }

  private static func number(_ digits: ArraySlice<UInt8>, below limit: Int) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value < limit ? value : nil
  }
}

extension Moment: Comparable {
  public static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Moment: CustomStringConvertible {
  public var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let (seconds, part) = Self.divided(milliseconds, by: 1000)
    let (number, second) = Self.divided(seconds, by: 86_400)
    let day = Day(number: number)?.description ?? "0000-00-00"
    return day + "T" + padded(second / 3600, 2) + "-" + padded(second / 60 % 60, 2) + "-"
      + padded(second % 60, 2) + "." + padded(part, 3) + "Z"
  }

  /// Divides towards the past, also before 1970.
  static func divided(_ value: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
    let remainder = (value % divisor + divisor) % divisor
    return ((value - remainder) / divisor, remainder)
  }
}
