/// Why an edit of a journey is refused; the journey is then left as it was.
public enum EditProblem: Error, Hashable, Sendable {
  /// A name is missing or blank.
  case emptyName(EntityKind)
  /// A text or identifier names no entity, or several.
  case lookup(LookupProblem)
  /// A value cannot be taken; `place` is the entity and field, for instance `k1 effort`.
  case value(place: String, ValueProblem)
  /// A name in a list of entities is not found; `place` as above.
  case reference(place: String, LookupProblem)
  /// There is no such field.
  case unknownField(place: String, field: String, allowed: [String])
  /// The field is an identifier and stays as it is.
  case fixedField(place: String)
  /// The field consists of others, or of elements, one of which must be named.
  case hasParts(place: String, allowed: [String])
  /// The field is a single value and has no further parts.
  case hasNoParts(place: String)
  /// The entity cannot be removed because others refer to it.
  case stillReferenced(EntityEntry, by: [EntityEntry])
  /// An entity is to be linked with, moved after or replaced by itself.
  case sameEntity(EntityEntry)
  /// Only contacts and the items of the entry points can be linked.
  case notLinkable(EntityEntry)
  /// Two items are linked, but neither leads to a contact yet.
  case noContact(EntityEntry, EntityEntry)
  /// Only contacts and phases have a place on the line.
  case notMovable(EntityEntry)
  /// The contact to stand beside lies in another phase than the one given.
  case otherPhase(EntityEntry)
  /// More than three contacts, or one of them twice, as the three worst.
  case worstThree(EntityEntry)
}
