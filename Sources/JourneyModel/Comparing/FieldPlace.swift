/// Where in a journey a field stands.
public struct FieldPlace: Hashable, Sendable {
  /// The entity that holds it; `nil` for the journey itself.
  public var entity: EntityAddress?
  /// What a rating around it is about; its round is the entity.
  public var rating: RatingSubject?
  /// The names of the fields from the entity down, as `set` takes them: elements of lists without
  /// identifiers by number from 1 (`ratings.3.effort`).
  public var path: [String]

  public init(entity: EntityAddress? = nil, rating: RatingSubject? = nil, path: [String] = []) {
    self.entity = entity
    self.rating = rating
    self.path = path
  }

  /// The field as `set` and `resolve` take it.
  public var field: String { path.joined(separator: ".") }
}
