/// The bytes of a file and the version that they are.
public struct FileContent: Hashable, Sendable {
  public let bytes: [UInt8]
  public let version: FileVersion
}
