/// A value that lost in a merge, and where it waits for a decision.
public struct UndecidedValue: Hashable, Sendable {
  /// The field in question; of a whole entry the place of that entry.
  public let place: FieldPlace
  /// The value that waits, and whose it is.
  public let conflict: Conflict
  /// What stands in the field, as a file holds it; `nil` for nothing.
  public let standing: JSONValue?
  /// The steps of the JSON pointer to the object that holds the conflict.
  let holder: [String]
}

extension Journey {
  /// Everything that waits for a decision, in the order of the file. O(n).
  public func undecided() -> [UndecidedValue] {
    // Most journeys hold no conflict at all, which is found out in a twentieth of the time.
    var search = ConflictSearch()
    withUnsafePointer(to: self) { search.visit($0) }
    guard search.hasFound else { return [] }
    var finder = UndecidedFinder()
    withUnsafePointer(to: self) { finder.visit($0) }
    return finder.found
  }
}

/// Finds out whether there is a conflict anywhere; compiled for each type, because every start asks.
private struct ConflictSearch: ReferenceVisitor {
  private(set) var hasFound = false

  mutating func visit<Value: Described>(_ value: UnsafePointer<Value>) {
    if hasFound { return }
    guard value.pointee.conflicts.isEmpty else {
      hasFound = true
      return
    }
    look(at: value)
  }

  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {}
  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {}
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {}

  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    guard let inner = value else { return }
    withUnsafePointer(to: inner) { visit($0) }
  }

  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    lookAtEach(of: value) { search, _, element in search.visit(element) }
  }
}

/// Looks through a journey for conflicts.
private struct UndecidedFinder {
  private(set) var found: [UndecidedValue] = []
  private var place = FieldPlace()
  private var pointer: [String] = []

  // Runs seldom: one compiled form for all types, not one for each of them.
  @_semantics("optimize.sil.specialize.generic.never")
  mutating func visit<Value: Described>(_ value: UnsafePointer<Value>) {
    if !value.pointee.conflicts.isEmpty { note(value.pointee) }
    look(at: value)
  }

  @_semantics("optimize.sil.specialize.generic.never")
  private mutating func note<Value: Described>(_ value: Value) {
    let fields = FieldTree.members(of: value) + value.unknown
    for conflict in value.conflicts {
      var place = place
      let isWhole = conflict.isAboutWholeEntry && Value.self != Journey.self
      if !isWhole { place.path.append(conflict.field) }
      let standing = isWhole ? nil : JSONValue.object(fields).value(at: conflict.steps)
      found.append(
        UndecidedValue(place: place, conflict: conflict, standing: standing, holder: pointer))
    }
  }
}

extension UndecidedFinder: ReferenceVisitor {
  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {}
  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {}
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {}

  @_semantics("optimize.sil.specialize.generic.never")
  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    guard let inner = value else { return }
    pointer.append("\(name)")
    place.path.append("\(name)")
    withUnsafePointer(to: inner) { visit($0) }
    place.path.removeLast()
    pointer.removeLast()
  }

  @_semantics("optimize.sil.specialize.generic.never")
  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    guard !value.isEmpty else { return }
    let outer = place
    pointer.append("\(name)")
    lookAtEach(of: value) { finder, index, element in
      finder.pointer.append("\(index)")
      finder.place = outer.element(element.pointee, of: "\(name)", at: index)
      finder.visit(element)
      finder.pointer.removeLast()
    }
    pointer.removeLast()
    place = outer
  }
}

extension FieldPlace {
  /// The place of an element of a list at this place.
  func element<Value: Described>(_ element: Value, of name: String, at index: Int) -> FieldPlace {
    if let kind = (Value.self as? any Identified.Type)?.kind, let id = element.listKey as? EntityID
    {
      return FieldPlace(entity: EntityAddress(kind, id, in: kind.owner == nil ? nil : entity?.id))
    }
    var place = self
    place.path += [name, "\(index + 1)"]
    if let subject = element.listKey as? RatingSubject { place.rating = subject }
    return place
  }
}

extension Conflict {
  /// The steps to the value within the object that holds the conflict: the field, and within what
  /// this version does not know the names and identifiers below it.
  var steps: [String] {
    JSONPointer.parts(of: field)
  }
}

extension JSONValue {
  /// The value that steps lead to: names of members, identifiers of elements.
  func value(at steps: some Collection<String>) -> JSONValue? {
    guard let first = steps.first else { return self }
    let next =
      switch self {
      case .object(let members): members.first { $0.name == first }?.value
      case .array(let elements): elements.first { $0["id"]?.text == first }
      default: nil as JSONValue?
      }
    return next?.value(at: steps.dropFirst())
  }
}
