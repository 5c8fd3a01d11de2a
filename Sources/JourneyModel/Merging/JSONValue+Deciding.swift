extension JSONValue {
  /// The value with something changed at the end of a JSON pointer; `nil` removes it there.
  ///
  /// A field of which only absent fields and empty lists are left is absent itself.
  func changed(
    at steps: ArraySlice<String>, _ change: (JSONValue) -> JSONValue?
  ) -> JSONValue? {
    guard let first = steps.first else { return change(self) }
    switch self {
    case .object(var members):
      guard let index = members.firstIndex(where: { $0.name == first }) else { return self }
      let value = members[index].value.changed(at: steps.dropFirst(), change)
      if let value, !value.isVacant {
        members[index].value = value
      } else {
        members.remove(at: index)
      }
      return .object(members)
    case .array(var elements):
      guard let index = Int(first), elements.indices.contains(index) else { return self }
      if let value = elements[index].changed(at: steps.dropFirst(), change) {
        elements[index] = value
      } else {
        elements.remove(at: index)
      }
      return .array(elements)
    default: return self
    }
  }

  /// Whether this is an object that says nothing. An empty list may have to stand where it is.
  private var isVacant: Bool {
    guard case .object(let members) = self else { return false }
    return members.allSatisfy { $0.value == .array([]) }
  }

  /// The object with one member more.
  func appending(_ name: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + [JSONMember(name, value)])
  }

  /// The object without a member.
  func removing(_ name: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.name != name })
  }

  /// The value with nothing at the end of some steps: names of members, identifiers of elements.
  func clearing(_ steps: ArraySlice<String>) -> JSONValue {
    guard let first = steps.first else { return self }
    switch self {
    case .object(var members):
      guard let index = members.firstIndex(where: { $0.name == first }) else { return self }
      if steps.count > 1 {
        members[index].value = members[index].value.clearing(steps.dropFirst())
      } else {
        members.remove(at: index)
      }
      return .object(members)
    case .array(var elements):
      guard let index = elements.firstIndex(where: { $0["id"]?.text == first }) else { return self }
      if steps.count > 1 {
        elements[index] = elements[index].clearing(steps.dropFirst())
      } else {
        elements.remove(at: index)
      }
      return .array(elements)
    default: return self
    }
  }

  /// The value with another one at the end of some steps; what is missing on the way is made anew.
  /// `nil` where something stands on the way that holds no others.
  func placing(_ value: JSONValue, at steps: ArraySlice<String>) -> JSONValue? {
    guard let first = steps.first else { return value }
    let rest = steps.dropFirst()
    switch self {
    case .object(var members):
      let index = members.firstIndex { $0.name == first }
      // Which kind of list or object held the value is told by the value alone.
      let start = index.map { members[$0].value } ?? Self.container(of: value, at: rest)
      guard let inner = start.placing(value, at: rest) else { return nil }
      if let index {
        members[index].value = inner
      } else {
        members.append(JSONMember(first, inner))
      }
      return .object(members)
    case .array(var elements):
      let index = elements.firstIndex { $0["id"]?.text == first }
      guard elements.allSatisfy({ $0["id"]?.text != nil }),
        rest.isEmpty ? value["id"]?.text == first : true
      else { return nil }
      let start = index.map { elements[$0] } ?? .object([JSONMember("id", .string(first))])
      guard let inner = start.placing(value, at: rest) else { return nil }
      if let index { elements[index] = inner } else { elements.append(inner) }
      return .array(elements)
    default: return nil
    }
  }

  /// What a value stood in: a list of elements with identifiers, or an object.
  private static func container(of value: JSONValue, at steps: ArraySlice<String>) -> JSONValue {
    steps.count == 1 && value["id"]?.text == steps.first ? .array([]) : .object([])
  }
}
