/// Compares two versions of a value field by field, over its description.
struct DifferenceFinder {
  private(set) var changes: [JourneyChange] = []
  private var old: [String: any Sendable] = [:]
  private var place = FieldPlace()
  /// What the entity at hand is called.
  private var name = ""

  // Runs seldom: one compiled form for all types, not one for each of them.
  @_semantics("optimize.sil.specialize.generic.never")
  mutating func compare<Value: Described>(_ old: Value, _ new: Value, at place: FieldPlace) {
    guard old != new else { return }
    let outer = (self.old, self.place)
    self.old = FieldCollector.values(of: old)
    self.place = place
    withUnsafePointer(to: new) { look(at: $0) }
    compareOthers(old, new)
    (self.old, self.place) = outer
  }

  @_semantics("optimize.sil.specialize.generic.never")
  private mutating func compareOthers<Value: Described>(_ old: Value, _ new: Value) {
    if old.unknown != new.unknown {
      for member in old.unknown where !new.unknown.contains(where: { $0.name == member.name }) {
        note(member.name, .json(member.value), nil)
      }
      for member in new.unknown {
        let before = old.unknown.first { $0.name == member.name }
        note(member.name, before.map { .json($0.value) }, .json(member.value))
      }
    }
    if old.conflicts != new.conflicts {
      note("conflicts", Self.json(old.conflicts), Self.json(new.conflicts))
    }
  }

  private static func json(_ conflicts: [Conflict]) -> FieldValue? {
    conflicts.isEmpty ? nil : .json(.array(conflicts.map(\.json)))
  }

  private mutating func note(_ field: String, _ old: FieldValue?, _ new: FieldValue?) {
    guard old != new else { return }
    var place = place
    place.path.append(field)
    changes.append(JourneyChange(.changed, at: place, name: name, old: old, new: new))
  }

  private mutating func one<Value: Equatable>(
    _ name: StaticString, _ new: Value?, _ value: (Value) -> FieldValue
  ) {
    let before = old["\(name)"] as? Value
    guard before != new else { return }
    note("\(name)", before.map(value), new.map(value))
  }

  private mutating func many<Value: Equatable>(
    _ name: StaticString, _ new: [Value], _ value: ([Value]) -> FieldValue
  ) {
    let before = old["\(name)"] as? [Value] ?? []
    guard before != new else { return }
    note("\(name)", before.isEmpty ? nil : value(before), new.isEmpty ? nil : value(new))
  }
}

extension DifferenceFinder: FieldVisitor {
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {}
  mutating func text(_ name: StaticString, _ value: inout String) {
    one(name, value) { .text($0) }
  }
  mutating func text(_ name: StaticString, _ value: inout String?) {
    one(name, value) { .text($0) }
  }
  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    many(name, value) { .texts($0) }
  }
  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {
    one(name, value) { FieldValue($0) }
  }
  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {
    many(name, value) { .words($0.map { FieldValue($0) }) }
  }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    one(name, value) { .flag($0) }
  }
  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {
    one(name, value) { .number($0, scale) }
  }
  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    one(name, value) { .judgement($0, scale) }
  }
  mutating func day(_ name: StaticString, _ value: inout Day) { one(name, value) { .day($0) } }
  mutating func day(_ name: StaticString, _ value: inout Day?) { one(name, value) { .day($0) } }
  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {
    one(name, value) { .reference($0, target) }
  }
  mutating func reference(_ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget)
  {
    // A contact in another phase is noted as moved.
    if place.entity?.kind == .touchpoint, place.path.isEmpty, target == .one(.phase) { return }
    one(name, value) { .reference($0, target) }
  }
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    many(name, value) { .references($0, target) }
  }

  @_semantics("optimize.sil.specialize.generic.never")
  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    let before = old["\(name)"] as? Value
    guard before != value else { return }
    var place = place
    place.path.append("\(name)")
    compare(before ?? Value(blank: ()), value ?? Value(blank: ()), at: place)
  }

  @_semantics("optimize.sil.specialize.generic.never")
  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    let before = old["\(name)"] as? [Value] ?? []
    guard before != value else { return }
    // What only its whole value tells apart has no fields to compare.
    if Value.ListKey.self == Value.self {
      many(name, value) { .json(.array($0.map { FieldTree.tree(of: $0) })) }
      return
    }
    compare(before, value, "\(name)", at: place)
  }

  @_semantics("optimize.sil.specialize.generic.never")
  private mutating func compare<Value: Described>(
    _ before: [Value], _ after: [Value], _ field: String, at place: FieldPlace
  ) {
    let outer = name
    let kind = (Value.self as? any Identified.Type)?.kind
    let places = Dictionary(
      after.enumerated().map { ($1.listKey, $0) }, uniquingKeysWith: { first, _ in first })
    let oldPlaces = Dictionary(
      before.enumerated().map { ($1.listKey, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, element) in before.enumerated() where places[element.listKey] == nil {
      let spot = place.element(element, of: field, at: index)
      if kind != nil {
        changes.append(JourneyChange(.removed, at: spot, name: element.spokenName))
      } else {
        compare(element, Self.blank(like: element), at: spot)
      }
    }
    let moved = kind == nil ? [] : Self.moved(before, oldPlaces, after)
    for (index, element) in after.enumerated() {
      let spot = place.element(element, of: field, at: index)
      if kind != nil { name = element.spokenName }
      guard let oldIndex = oldPlaces[element.listKey] else {
        if kind != nil {
          changes.append(JourneyChange(.added, at: spot, name: name))
        } else {
          compare(Self.blank(like: element), element, at: spot)
        }
        continue
      }
      note(moved.contains(index), before[oldIndex], element, at: spot)
      compare(before[oldIndex], element, at: spot)
    }
    name = outer
  }

  /// A contact in another phase is moved, wherever it stands in the list.
  @_semantics("optimize.sil.specialize.generic.never")
  private mutating func note<Value: Described>(
    _ isMoved: Bool, _ old: Value, _ new: Value, at place: FieldPlace
  ) {
    if let old = old as? Touchpoint, let new = new as? Touchpoint, old.phase != new.phase {
      changes.append(
        JourneyChange(
          .moved, at: place, name: name,
          old: old.phase.map { .reference($0, .one(.phase)) },
          new: new.phase.map { .reference($0, .one(.phase)) }))
    } else if isMoved {
      changes.append(JourneyChange(.moved, at: place, name: name))
    }
  }

  /// The places of those that do not stand in their old order.
  @_semantics("optimize.sil.specialize.generic.never")
  private static func moved<Value: Described>(
    _ before: [Value], _ oldPlaces: [Value.ListKey: Int], _ after: [Value]
  ) -> Set<Int> {
    let common = after.indices.filter { oldPlaces[after[$0].listKey] != nil }
    let still = LongestRise.places(in: common.compactMap { oldPlaces[after[$0].listKey] })
    return Set(common).subtracting(still.map { common[$0] })
  }

  /// What an element was before it was there: all that it is about, and nothing said of it.
  private static func blank<Value: Described>(like element: Value) -> Value {
    let blank: any Described =
      switch element {
      case let value as Rating:
        Rating(touchpoint: value.touchpoint, by: value.by, variant: value.variant)
      case let value as WorstThree: WorstThree(by: value.by)
      case let value as Expectation: Expectation(touchpoint: value.touchpoint)
      case let value as GroupValue: GroupValue(targetGroup: value.targetGroup)
      case let value as RetentionPoint: RetentionPoint(point: value.point, round: value.round)
      default: Value(blank: ())
      }
    return blank as? Value ?? Value(blank: ())
  }
}

extension Described {
  /// What people call an entity.
  var spokenName: String {
    switch self {
    case let value as Touchpoint: value.name
    case let value as Round: value.label ?? value.date.description
    case let value as Participant: value.alias
    case let value as Measure: value.what
    case let value as any Identified:
      FieldTree.members(of: value).first { $0.name == "name" }?.value.text ?? value.id.text
    default: ""
    }
  }
}
