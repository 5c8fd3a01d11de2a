/// Merges what this version does not know by the same rules: members of objects by name, objects in
/// lists by their `id`, lists of texts by their members; anything else is one value.
struct UnknownMerge {
  private let rules: MergeRules
  private let decided: DecidedFields
  private var conflicts: [Conflict] = []

  /// Merges the members of an object; what waits for a decision is added to `conflicts`.
  static func members(
    _ base: [JSONMember], _ mine: [JSONMember], _ theirs: [JSONMember], _ rules: MergeRules,
    _ decided: DecidedFields, _ conflicts: inout [Conflict]
  ) -> [JSONMember] {
    if mine == theirs || mine == base && !decided.isAnyByMine { return theirs }
    if theirs == base, !decided.isAnyByTheirs { return mine }
    var merge = UnknownMerge(rules: rules, decided: decided)
    let members = merge.members(base, mine, theirs, path: "")
    conflicts += merge.conflicts
    return members
  }

  private init(rules: MergeRules, decided: DecidedFields) {
    self.rules = rules
    self.decided = decided
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
    if mine == theirs { return theirs }
    if mine == base, !decided.byMine(within: place) { return theirs }
    if theirs == base, !decided.byTheirs(within: place) { return mine }
    switch (mine, theirs) {
    case (.object(let mine), .object(let theirs)):
      return .object(members(base?.members ?? [], mine, theirs, path: place + "/"))
    case (.array(let mine), .array(let theirs)):
      if let list = list(base?.elements ?? [], mine, theirs, place) { return .array(list) }
    default: break
    }
    guard rules.marks else { return theirs }
    let settled = decided.settled(
      place, mine, theirs, isTheirsOld: theirs == base, by: rules.by)
    conflicts.append(settled.waiting)
    return settled.isMineStanding ? mine : theirs
  }

  private mutating func mark(_ place: String, _ value: JSONValue, by: String?) {
    if rules.marks { conflicts.append(Conflict(field: place, value: value, by: by)) }
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
      let isDecided =
        mine == nil ? decided.byTheirs(within: place) : decided.byMine(within: place)
      if one == base {
        // As with known fields: who decided that it stays is heard as well.
        if isDecided { mark(place, one, by: mine == nil ? nil : rules.by) }
        return nil
      }
      // Removed on one side, changed on the other: the change wins, and that it goes waits beside it.
      mark(place, .null, by: mine == nil ? rules.by : nil)
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
