/// Text that was typed and not entered yet, with the field in which it stands.
public struct Draft: Hashable, Sendable {
  /// The field and what it belongs to, in words that a file can keep.
  public var place: [String]
  /// The text; of a form with several fields that of each.
  public var texts: [String]

  public init(place: [String], texts: [String]) {
    self.place = place
    self.texts = texts
  }
}
