public import JourneyModel

/// What one side does to a journey: fields set and cleared, entries added, removed and moved, ratings,
/// unknown members, conflicts decided; the result is always valid.
///
/// Now and then an entry gets one of a few identifiers that the other side draws from as well.
public struct RandomChanges {
  private var fields: RandomFields
  private var identifiers: SeededIdentifiers
  /// One field in so many is changed.
  private var rarity = 40

  public init(seed: UInt64, hasDoubles: Bool = true) {
    fields = RandomFields(seed: seed)
    fields.hasDoubles = hasDoubles
    identifiers = SeededIdentifiers(seed: seed &+ 99)
  }

  /// Makes some changes, 0 to `most`.
  public mutating func change(_ journey: inout Journey, most: Int = 4) {
    for _ in 0..<Int.random(in: 0...most, using: &fields.random) {
      var changed = journey
      one(&changed)
      changed.removeDoubleRatings()
      if !changed.problems().contains(where: { $0.severity == .error }) { journey = changed }
    }
  }

  private mutating func one(_ journey: inout Journey) {
    fields.adopt(journey)
    switch Int.random(in: 0..<10, using: &fields.random) {
    case 0, 1: remove(&journey)
    case 2: _ = try? journey.link(any(.touchpoint, journey), with: any(.touchpoint, journey))
    case 3:
      try? journey.move(
        any(.touchpoint, journey),
        [.first, .last, .after(any(.touchpoint, journey))].randomElement(using: &fields.random))
    case 4:
      let day = Day(year: 2026, month: 11, day: 22)
      _ = try? day.map {
        try journey.rate(
          any(.touchpoint, journey), [.effort: .exact(3), .wait: .ask],
          by: fields.chance(2) ? nil : any(.participant, journey),
          round: fields.chance(2) ? nil : any(.round, journey), today: $0, using: &identifiers)
      }
    case 5:
      // People whom the other side may add as well.
      let alias = ["Anna", "ANNA", "Bernd"].randomElement(using: &fields.random) ?? ""
      _ = try? journey.addParticipant(alias, using: &identifiers)
    case 6:
      guard let value = journey.undecided().randomElement(using: &fields.random) else { return }
      try? journey.resolve(value, taking: fields.chance(2) ? .mine : .theirs)
    default:
      rarity = [3, 20, 60].randomElement(using: &fields.random) ?? 20
      change(fieldsOf: &journey)
    }
  }

  private mutating func remove(_ journey: inout Journey) {
    let kind = EntityKind.allCases.randomElement(using: &fields.random) ?? .touchpoint
    let entries = journey.entries(of: kind)
    guard let address = entries.randomElement(using: &fields.random)?.address else { return }
    let other = fields.chance(2) ? entries.randomElement(using: &fields.random)?.address.id : nil
    _ = try? journey.remove(address, reassigning: other)
  }

  private mutating func any(_ kind: EntityKind, _ journey: Journey) -> EntityID {
    journey.entries(of: kind).randomElement(using: &fields.random)?.address.id ?? ""
  }

  private mutating func change<Value: Described>(fieldsOf value: inout Value) {
    Value.describe(&value, &self)
    if fields.chance(rarity) {
      switch Int.random(in: 0..<3, using: &fields.random) {
      case 0: value.unknown.removeAll { _ in fields.chance(2) }
      case 1:
        let name = "x-\(["one", "two", "a/b"].randomElement(using: &fields.random) ?? "")"
        let member = JSONMember(name, structured(depth: 2))
        let place = value.unknown.firstIndex { $0.name == name }
        if let place { value.unknown[place] = member } else { value.unknown.append(member) }
      default:
        if !value.conflicts.isEmpty { value.conflicts.removeLast() }
      }
    }
  }

  /// Unknown values of the forms that are merged part by part.
  private mutating func structured(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 4 : 1), using: &fields.random) {
    case 0: return fields.json(depth: 1)
    case 1:
      return .array(["a", "b", "c", "d"].filter { _ in fields.chance(2) }.map { .string($0) })
    case 2:
      return .array(
        ["m", "n", "o"].filter { _ in fields.chance(2) }.map { id in
          .object([JSONMember("id", .string(id)), JSONMember("v", structured(depth: depth - 1))])
        })
    default:
      return .object(
        ["p", "q", "r/s"].filter { _ in fields.chance(2) }
          .map { JSONMember($0, structured(depth: depth - 1)) })
    }
  }
}

extension RandomChanges: FieldVisitor {
  // An entry's own identifier stays; all else may change.
  public mutating func identifier(_ name: StaticString, _ value: inout EntityID) {}
  public mutating func text(_ name: StaticString, _ value: inout String) {
    if fields.chance(rarity) { fields.text(name, &value) }
  }
  public mutating func text(_ name: StaticString, _ value: inout String?) {
    if fields.chance(rarity) { fields.text(name, &value) }
  }
  public mutating func weights(_ name: StaticString, _ value: inout String?) {
    if fields.chance(rarity) { fields.weights(name, &value) }
  }
  public mutating func texts(_ name: StaticString, _ value: inout [String]) {
    guard fields.chance(rarity) else { return }
    var added: [String] = []
    fields.texts(name, &added)
    value = (value.filter { _ in !fields.chance(3) } + added).shuffled(using: &fields.random)
  }
  public mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {
    if fields.chance(rarity) { fields.choice(name, &value) }
  }
  public mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {
    if fields.chance(rarity) { fields.choices(name, &value) }
  }
  public mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    if fields.chance(rarity) { fields.flag(name, &value) }
  }
  public mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {
    if fields.chance(rarity) { fields.number(name, &value, scale) }
  }
  public mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    if fields.chance(rarity) { fields.judgement(name, &value, scale) }
  }
  public mutating func day(_ name: StaticString, _ value: inout Day) {
    if fields.chance(rarity) { fields.day(name, &value) }
  }
  public mutating func day(_ name: StaticString, _ value: inout Day?) {
    if fields.chance(rarity) { fields.day(name, &value) }
  }
  public mutating func reference(
    _ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget
  ) {
    if fields.chance(rarity) { fields.reference(name, &value, target) }
  }
  public mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {
    if fields.chance(rarity) { fields.reference(name, &value, target) }
  }
  public mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    if fields.chance(rarity) { fields.references(name, &value, target) }
  }
  public mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    if fields.chance(rarity) {
      fields.nested(name, &value)
    } else if var inner = value {
      change(fieldsOf: &inner)
      value = inner
    }
  }

  public mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    for index in value.indices { change(fieldsOf: &value[index]) }
    let kind = (Value.self as? any Identified.Type)?.kind
    if kind == nil, fields.chance(rarity) { value.removeAll { _ in fields.chance(4) } }
    if fields.chance(rarity) {
      fields.kind = kind
      if kind != nil { fields.nextIdentifier = newIdentifier(among: value) }
      let place = Int.random(in: 0...value.count, using: &fields.random)
      value.insert(fields.filled(), at: place)
      fields.kind = nil
    }
    if fields.chance(rarity) {
      if fields.chance(3) {
        value.shuffle(using: &fields.random)
      } else if value.count > 1 {
        let element = value.remove(at: Int.random(in: value.indices, using: &fields.random))
        value.insert(element, at: Int.random(in: 0...value.count, using: &fields.random))
      }
    }
    fields.removeDoubles(&value)
  }

  private mutating func newIdentifier<Value: Described>(among list: [Value]) -> EntityID {
    let wanted = EntityID(["x1", "x2", "x1.2"].randomElement(using: &fields.random) ?? "x1")
    let isTaken = list.contains { $0.listKey as? EntityID == wanted }
    return isTaken || fields.chance(2) ? EntityID("y" + identifiers.nextSuffix()) : wanted
  }
}
