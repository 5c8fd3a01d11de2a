/// A large file that is being read meanwhile.
public struct LoadingRoom: Hashable, Sendable {
  public var path: String
  /// The size of the file in bytes.
  public var bytes: Int
  /// How much of it has been read.
  public var percent = 0

  public init(path: String, bytes: Int) {
    self.path = path
    self.bytes = bytes
  }
}
