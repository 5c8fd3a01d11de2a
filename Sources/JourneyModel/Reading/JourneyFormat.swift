/// What the head of every journey file says.
public enum JourneyFormat {
  /// The value of `format`.
  public static let name = "kontaktlinie.journey"
  /// The version of the format that this program writes.
  public static let version = 1
  /// The largest file that is read, in bytes: 256 MiB.
  public static let largestFile = 256 << 20
}
