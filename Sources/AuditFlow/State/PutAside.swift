/// A journey that was put out of the way in this session.
public struct PutAside: Hashable, Sendable {
  public var title: String
  /// Where it was, and is brought back to.
  public var path: String
  /// Where it lies now.
  public var place: String

  public init(title: String, path: String, place: String) {
    self.title = title
    self.path = path
    self.place = place
  }
}
