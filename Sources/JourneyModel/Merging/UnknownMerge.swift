/// Merges what this version does not know by the same rules: members of objects by name, objects in
/// lists by their `id`, lists of texts by their members; anything else is one value.
struct UnknownMerge {
  private let by: String?
  private var conflicts: [Conflict] = []

  /// Merges the members of an object; what waits for a decision is added to `conflicts`.
  static func members(
    _ base: [JSONMember], _ mine: [JSONMember], _ theirs: [JSONMember], by: String?,
    _ conflicts: inout [Conflict]
  ) -> [JSONMember] {
    if mine == theirs || mine == base { return theirs }
    if theirs == base { return mine }
    var merge = UnknownMerge(by: by)
    let members = merge.members(base, mine, theirs, path: "")
    conflicts += merge.conflicts
    return members
  }

  private init(by: String?) {
    self.by = by
  }

  private mutating func members(
    _ base: [JSONMember], _ mine: [JSONMember], _ theirs: [JSONMember], path: String
  ) -> [JSONMember] {
    ListMerge.merge(base, mine, theirs, key: \.name) { base, mine, theirs in
      guard let name = (theirs ?? mine)?.name else { return nil }
      let place = path + JSONPointer.escaped(name)
      return value(base?.value, mine?.value, theirs?.value, place).map { JSONMember(name, $0) }
    }
  }

  private mutating func value(
    _ base: JSONValue?, _ mine: JSONValue?, _ theirs: JSONValue?, _ place: String
  ) -> JSONValue? {
    if mine == theirs || mine == base { return theirs }
    if theirs == base { return mine }
    switch (mine, theirs) {
    case (.object(let mine), .object(let theirs)):
      return .object(members(base?.members ?? [], mine, theirs, path: place + "/"))
    case (.array(let mine), .array(let theirs)):
      if let list = list(base?.elements ?? [], mine, theirs, place) { return .array(list) }
    default: break
    }
    conflicts.append(Conflict(field: place, value: mine ?? .null, by: by))
    return theirs
  }

  /// The merged elements; `nil` for lists that are one value.
  private mutating func list(
    _ base: [JSONValue], _ mine: [JSONValue], _ theirs: [JSONValue], _ place: String
  ) -> [JSONValue]? {
    let all = [base, mine, theirs]
    if all.allSatisfy({ $0.allSatisfy { $0.text != nil } }) {
      return ListMerge.members(base, mine, theirs)
    }
    guard all.allSatisfy(Self.haveIdentifiers) else { return nil }
    return ListMerge.merge(base, mine, theirs, key: \.identifier) { base, mine, theirs in
      guard let id = (theirs ?? mine)?.identifier else { return nil }
      let place = place + "/" + JSONPointer.escaped(id)
      if let mine, let theirs { return value(base, mine, theirs, place) }
      guard let one = mine ?? theirs, let base else { return mine ?? theirs }
      guard one != base else { return nil }
      // Removed on one side, changed on the other: the change wins and is marked.
      conflicts.append(Conflict(field: place, value: mine == nil ? .null : one, by: by))
      return one
    }
  }

  private static func haveIdentifiers(_ list: [JSONValue]) -> Bool {
    let ids = list.compactMap(\.identifier)
    return ids.count == list.count && Set(ids).count == ids.count
  }
}

extension JSONValue {
  /// The members; `nil` when this is no object.
  var members: [JSONMember]? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// What tells an object of a list from the others.
  fileprivate var identifier: String? { self["id"]?.text }
}
