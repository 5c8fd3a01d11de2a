import JourneyModel

/// Fills each described field with a valid random value, so that no field can be forgotten.
struct RandomFields: Sendable {
  var random: SplitMix
  private var ids: [EntityKind: [EntityID]] = [:]
  private var identifiers: SeededIdentifiers
  private var ahead: [EntityKind: Int] = [:]
  private var contacts = 0
  private var hasOthers = true
  var kind: EntityKind?
  /// Whether lists may hold elements that nothing but their whole value tells apart.
  var hasDoubles = true
  /// Whether each list but those of contacts holds at most one entry.
  var isSmall = false
  /// The identifier of the next entity to fill, where it is not left to chance.
  var nextIdentifier: EntityID?

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
    identifiers = SeededIdentifiers(seed: seed &+ 1)
  }

  /// Draws the identifiers to which the entities of the next journey will refer.
  mutating func plan(contacts: Int, hasOthers: Bool) {
    self.contacts = contacts
    self.hasOthers = hasOthers
    ids = [:]
    ahead = [:]
    for kind in EntityKind.allCases {
      let count =
        switch kind {
        case .touchpoint: contacts
        case .part, .incident, .measure: 0
        case .phase where isSmall, .channel where isSmall: 1
        case _ where isSmall: chance(4) ? 1 : 0
        case .phase, .channel: Int.random(in: 1...5, using: &random)
        default: Int.random(in: 0...4, using: &random)
        }
      for _ in 0..<count { newIdentifier(kind) }
    }
  }

  /// Takes over the identifiers of a journey, so that what is filled next refers to them.
  mutating func adopt(_ journey: Journey) {
    contacts = 2
    for kind in EntityKind.allCases { ids[kind] = journey.entries(of: kind).map(\.address.id) }
  }

  mutating func fill<Value: Described>(_ value: inout Value) {
    Value.describe(&value, &self)
    guard hasOthers, chance(12) else { return }
    if chance(2) {
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        value.unknown.append(JSONMember("x-\(identifiers.nextSuffix())", json(depth: 3)))
      }
    } else {
      let by = chance(2) ? nil : text()
      value.conflicts = [Conflict(field: "name", value: json(depth: 2), by: by)]
    }
  }

  @discardableResult
  private mutating func newIdentifier(_ kind: EntityKind) -> EntityID {
    let taken = Set(ids[kind] ?? [])
    let id = identifiers.next(kind) { taken.contains($0) }
    ids[kind, default: []].append(id)
    return id
  }

  /// True once in so many times.
  mutating func chance(_ often: Int) -> Bool {
    Int.random(in: 0..<often, using: &random) == 0
  }

  mutating func text() -> String {
    let words = [
      "Angebot", "Rückfrage", "a quote", "\"laut\"", "\\", "Zeile\nzwei", "\t", "Größe 12 m²",
      "naïve", "日本語", "👩‍👩‍👧", "e\u{301}", "\u{1}", "50 %", "https://example.org/?a=b&c=d", "…",
    ]
    let count = Int.random(in: 1...(chance(8) ? 14 : 3), using: &random)
    return (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  private mutating func number(_ scale: Scale) -> Double {
    let lowest = scale.lowest ?? -500
    let highest = scale.highest ?? (scale.unit == .minutes ? 20_160 : 500)
    switch Int.random(in: 0..<4, using: &random) {
    case 0 where !scale.isLowestExcluded: return lowest
    case 1: return highest
    case 2:
      return max(
        lowest.rounded() + 1, Double.random(in: lowest...highest, using: &random).rounded())
    default:
      let drawn = Double.random(in: lowest...highest, using: &random)
      return drawn > lowest ? drawn : highest
    }
  }

  private mutating func judgement(_ scale: Scale) -> Judgement? {
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: return nil
    case 2: return .ask
    case 3:
      let ends = [number(scale), number(scale)].sorted()
      return .range(low: ends[0], high: ends[1])
    case 4:
      let ends = [number(scale), number(scale), number(scale)].sorted()
      return .estimate(low: ends[0], likely: ends[1], high: ends[2])
    default: return .exact(number(scale))
    }
  }

  private mutating func day() -> Day? {
    Day(number: Int.random(in: 20_000...21_500, using: &random))
  }

  mutating func json(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
    case 0: return .null
    case 1: return .bool(chance(2))
    case 2:
      return .number(
        ["0", "1.50", "-0.0", "1e3", "12345678901234567890"].randomElement(using: &random) ?? "0")
    case 3, 4: return .string(text())
    case 5:
      return .array((0..<Int.random(in: 0...4, using: &random)).map { _ in json(depth: depth - 1) })
    default:
      return .object(
        (0..<Int.random(in: 0...3, using: &random)).map { index in
          JSONMember("m\(index)", json(depth: depth - 1))
        })
    }
  }

  private mutating func target(_ target: ReferenceTarget) -> EntityID? {
    switch target {
    case .one(let kind): return ids[kind]?.randomElement(using: &random)
    case .item:
      let kinds: [EntityKind] = [.task, .document, .product, .part]
      return kinds.flatMap { ids[$0] ?? [] }.randomElement(using: &random)
    }
  }

  private mutating func count<Value: Described>(of type: Value.Type) -> Int {
    guard let kind = (type as? any Identified.Type)?.kind else {
      if isSmall { return chance(4) ? 1 : 0 }
      // A round has ratings of many contacts, by several people.
      if type == Rating.self { return Int.random(in: 0...(2 * contacts), using: &random) }
      return Int.random(in: 0...2, using: &random)
    }
    switch kind {
    case .part, .incident, .measure:
      return isSmall ? 0 : Int.random(in: 0...2, using: &random)
    default: return ids[kind]?.count ?? 0
    }
  }
}

extension RandomFields: FieldVisitor {
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {
    guard let kind else { return }
    if let id = nextIdentifier {
      value = id
      nextIdentifier = nil
      return
    }
    switch kind {
    case .part, .incident, .measure: value = newIdentifier(kind)
    default:
      value = ids[kind]?[ahead[kind, default: 0]] ?? ""
      ahead[kind, default: 0] += 1
    }
  }

  mutating func text(_ name: StaticString, _ value: inout String) {
    value = text()
  }

  mutating func text(_ name: StaticString, _ value: inout String?) {
    value = chance(2) ? text() : nil
  }

  mutating func weights(_ name: StaticString, _ value: inout String?) {
    let drawn = chance(2) ? text() : nil
    value = drawn.map {
      $0.utf8.count.isMultiple(of: 2)
        ? "values:.3,.2,.2,.2,.1" : "ranked:handoffs,wait,effort,emotion,failure"
    }
  }

  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    value = (0..<Int.random(in: 0...3, using: &random)).map { _ in text() }
  }

  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {
    value = chance(3) ? nil : Array(Value.allCases).randomElement(using: &random)
  }

  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {
    value = Value.allCases.filter { _ in chance(2) }
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    value = [nil, true, false].randomElement(using: &random) ?? nil
  }

  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {
    value = chance(3) ? nil : number(scale)
  }

  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    value = judgement(scale)
  }

  mutating func day(_ name: StaticString, _ value: inout Day) {
    if let day = day() { value = day }
  }

  mutating func day(_ name: StaticString, _ value: inout Day?) {
    value = chance(2) ? day() : nil
  }

  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {
    if let id = self.target(target) { value = id }
  }

  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {
    value = chance(4) ? nil : self.target(target)
  }

  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    value = []
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      if let id = self.target(target), !value.contains(id) { value.append(id) }
    }
  }

  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    guard !chance(3) else { return }
    value = filled()
  }

  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    let outer = kind
    kind = (Value.self as? any Identified.Type)?.kind
    let kind = kind
    value = (0..<count(of: Value.self)).map { _ in
      self.kind = kind
      return filled()
    }
    self.kind = outer
    removeDoubles(&value)
  }

  func removeDoubles<Value: Described>(_ list: inout [Value]) {
    guard !hasDoubles else { return }
    var seen: Set<Value.ListKey> = []
    list.removeAll { !seen.insert($0.listKey).inserted }
  }

  mutating func filled<Value: Described>() -> Value {
    var value = Value(blank: ())
    fill(&value)
    return value
  }
}
