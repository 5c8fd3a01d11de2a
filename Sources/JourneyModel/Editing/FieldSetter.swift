/// Sets the field that a path names, from what a person typed.
///
/// Runs over the description of a type, so that every field that the file has can be set. A path
/// goes through nested objects by name, through lists of entities by identifier and through other
/// lists by number, counting from 1; the number after the last one adds an element.
struct FieldSetter {
  private let path: ArraySlice<String>
  private let typed: TypedValue
  private let journey: Journey
  private let today: Day
  /// The entity and the fields passed so far, for messages.
  private let place: String
  private var names: [String] = []
  private var isFound = false
  private var problem: EditProblem?

  /// Sets a field of `value`.
  ///
  /// - Parameter journey: where references are looked up.
  // Runs seldom: one compiled form for all types, not one for each of them.
  @_semantics("optimize.sil.specialize.generic.never")
  static func set<Value: Described>(
    _ path: ArraySlice<String>, to typed: TypedValue, in value: inout Value, of journey: Journey,
    today: Day, place: String
  ) throws(EditProblem) {
    var setter = FieldSetter(
      path: path, typed: typed, journey: journey, today: today, place: place)
    Value.describe(&value, &setter)
    if let problem = setter.problem { throw problem }
    guard setter.isFound else {
      throw .unknownField(place: place, field: path.first ?? "", allowed: setter.names)
    }
  }

  private init(
    path: ArraySlice<String>, typed: TypedValue, journey: Journey, today: Day, place: String
  ) {
    self.path = path
    self.typed = typed
    self.journey = journey
    self.today = today
    self.place = place
  }

  /// The entity and field, as messages name them: `k1 standard.never`.
  private func place(of name: StaticString) -> String {
    EditPlace.field(name.description, of: place)
  }

  private mutating func matches(_ name: StaticString) -> Bool {
    guard !isFound else { return false }
    names.append(name.description)
    guard let first = path.first, first.folded == name.description.folded else { return false }
    isFound = true
    return true
  }

  /// Sets a field that has no parts.
  private mutating func take<Value>(
    _ name: StaticString, _ value: inout Value, _ parse: (TypedValue) throws(ValueProblem) -> Value
  ) {
    guard matches(name) else { return }
    guard path.count == 1 else {
      problem = .hasNoParts(place: place(of: name))
      return
    }
    do {
      value = try parse(typed)
    } catch {
      problem = .value(place: place(of: name), error)
    }
  }

  /// Sets a field that must have a value.
  private mutating func require<Value>(
    _ name: StaticString, _ value: inout Value, _ expected: ValueProblem.Expected,
    _ parse: (TypedValue) throws(ValueProblem) -> Value?
  ) {
    take(name, &value) { (typed) throws(ValueProblem) in
      guard let value = try parse(typed) else { throw typed.problem(.required, expected) }
      return value
    }
  }

  private mutating func refer<Value>(
    _ name: StaticString, _ value: inout Value, _ parse: (FieldSetter) throws(EditProblem) -> Value
  ) {
    guard matches(name) else { return }
    guard path.count == 1 else {
      problem = .hasNoParts(place: place(of: name))
      return
    }
    do {
      value = try parse(self)
    } catch {
      problem = error
    }
  }

  private func reference(
    _ name: StaticString, _ typed: TypedValue, _ target: ReferenceTarget
  ) throws(EditProblem) -> EntityID? {
    if typed.isClearing { return nil }
    do {
      return switch target {
      case .one(let kind): try journey.find(kind, typed.typed)
      case .item: try journey.findItem(typed.typed)
      }
    } catch {
      throw .reference(place: place(of: name), error)
    }
  }

  private func texts(_ name: StaticString) throws(EditProblem) -> [String] {
    do {
      return try typed.texts()
    } catch {
      throw .value(place: place(of: name), error)
    }
  }
}

extension FieldSetter: FieldVisitor {
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {
    guard let first = path.first, first == name.description, !isFound else { return }
    isFound = true
    problem = .fixedField(place: place(of: name))
  }

  mutating func text(_ name: StaticString, _ value: inout String) {
    require(name, &value, .text) { (typed) throws(ValueProblem) in try typed.text() }
  }
  mutating func text(_ name: StaticString, _ value: inout String?) {
    take(name, &value) { (typed) throws(ValueProblem) in try typed.text() }
  }
  mutating func weights(_ name: StaticString, _ value: inout String?) {
    take(name, &value) { (typed) throws(ValueProblem) in
      guard let text = try typed.text() else { return nil }
      guard WeightsSpelling.isAllowed(text) else {
        let examples = WeightsSpelling.examples
        throw typed.problem(
          .notUnderstood, .word(file: examples, german: examples, english: examples))
      }
      return text
    }
  }
  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    take(name, &value) { (typed) throws(ValueProblem) in try typed.texts() }
  }
  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {
    take(name, &value) { (typed) throws(ValueProblem) in try typed.choice(of: Value.self) }
  }
  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {
    take(name, &value) { (typed) throws(ValueProblem) in try typed.choices(of: Value.self) }
  }
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    take(name, &value) { (typed) throws(ValueProblem) in try typed.flag() }
  }
  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {
    take(name, &value) { (typed) throws(ValueProblem) in try typed.number(on: scale) }
  }
  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    take(name, &value) { (typed) throws(ValueProblem) in try typed.judgement(on: scale) }
  }
  mutating func day(_ name: StaticString, _ value: inout Day) {
    let today = today
    require(name, &value, .day) { (typed) throws(ValueProblem) in try typed.day(today: today) }
  }
  mutating func day(_ name: StaticString, _ value: inout Day?) {
    let today = today
    take(name, &value) { (typed) throws(ValueProblem) in try typed.day(today: today) }
  }

  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {
    refer(name, &value) { (setter) throws(EditProblem) in
      guard let id = try setter.reference(name, setter.typed, target) else {
        throw .value(place: setter.place(of: name), setter.typed.problem(.required, .text))
      }
      return id
    }
  }
  mutating func reference(_ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget)
  {
    refer(name, &value) { (setter) throws(EditProblem) in
      try setter.reference(name, setter.typed, target)
    }
  }
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    refer(name, &value) { (setter) throws(EditProblem) in
      var ids: [EntityID] = []
      for text in try setter.texts(name) {
        guard let id = try setter.reference(name, TypedValue(text), target), !ids.contains(id)
        else {
          continue
        }
        ids.append(id)
      }
      return ids
    }
  }

  @_semantics("optimize.sil.specialize.generic.never")
  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    let isMatch = matches(name)
    guard isMatch else {
      // An unknown field is answered with the whole names of those inside as well.
      if !isFound {
        names.removeLast()
        names += FieldNames.of(Value.self).map { "\(name).\($0)" }
      }
      return
    }
    guard path.count > 1 else {
      if typed.isClearing {
        value = nil
        return
      }
      problem = .hasParts(place: place(of: name), allowed: FieldNames.of(Value.self))
      return
    }
    var inner = value ?? Value(blank: ())
    do {
      try Self.set(
        path.dropFirst(), to: typed, in: &inner, of: journey, today: today, place: place(of: name))
      value = inner == Value(blank: ()) ? nil : inner
    } catch {
      problem = error
    }
  }

  @_semantics("optimize.sil.specialize.generic.never")
  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    guard matches(name) else { return }
    let isOfEntities = Value.self is any Identified.Type
    let ids = isOfEntities ? value.map { IdentifierReader.id(of: $0)?.text ?? "" } : []
    let allowed = isOfEntities ? ids : (1...value.count + 1).map(String.init)
    guard path.count > 1 else {
      // Entities are removed one by one, because others may refer to them.
      if typed.isClearing, !isOfEntities {
        value = []
        return
      }
      problem = .hasParts(place: place(of: name), allowed: allowed)
      return
    }
    let element = path[path.startIndex + 1]
    guard let index = allowed.firstIndex(of: element) else {
      problem = .unknownField(place: place(of: name), field: element, allowed: allowed)
      return
    }
    var inner = index < value.count ? value[index] : Value(blank: ())
    do {
      try Self.set(
        path.dropFirst(2), to: typed, in: &inner, of: journey, today: today,
        place: place(of: name) + "." + element)
    } catch {
      problem = error
      return
    }
    if inner == Value(blank: ()) {
      if index < value.count { value.remove(at: index) }
    } else if index < value.count {
      value[index] = inner
    } else {
      value.append(inner)
    }
  }
}
