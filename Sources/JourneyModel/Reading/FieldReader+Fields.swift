extension FieldReader: FieldVisitor {
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {
    guard begins(name, isRequired: true) else { return }
    if let text = readText(.identifier) {
      value = EntityID(text)
    } else {
      frame.hasBrokenIdentifier = true
    }
    ends()
  }

  mutating func text(_ name: StaticString, _ value: inout String) {
    guard begins(name, isRequired: true) else { return }
    if let text = readText() { value = text }
    ends()
  }

  mutating func text(_ name: StaticString, _ value: inout String?) {
    guard begins(name) else { return }
    value = readText()
    ends()
  }

  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    guard begins(name) else { return }
    readList(into: &value) { $0.readText() }
    ends()
  }

  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {
    guard begins(name) else { return }
    value = readChoice(Value.self)
    ends()
  }

  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {
    guard begins(name) else { return }
    readList(into: &value) { $0.readChoice(Value.self) }
    ends()
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    guard begins(name) else { return }
    value = readFlag()
    ends()
  }

  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {
    guard begins(name) else { return }
    value = readNumber()
    ends()
  }

  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    guard begins(name) else { return }
    value = readJudgement()
    ends()
  }

  mutating func day(_ name: StaticString, _ value: inout Day) {
    guard begins(name, isRequired: true) else { return }
    if let day = readDay() { value = day }
    ends()
  }

  mutating func day(_ name: StaticString, _ value: inout Day?) {
    guard begins(name) else { return }
    value = readDay()
    ends()
  }

  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {
    guard begins(name, isRequired: true) else { return }
    if let text = readText(.identifier) { value = EntityID(text) }
    ends()
  }

  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {
    guard begins(name) else { return }
    value = readText(.identifier).map { EntityID($0) }
    ends()
  }

  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    guard begins(name) else { return }
    readList(into: &value) { $0.readText(.identifier).map { EntityID($0) } }
    ends()
  }

  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    guard begins(name) else { return }
    if beginsObject() {
      var read = Value(blank: ())
      object(&read)
      value = read
    }
    ends()
  }

  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    guard begins(name, isRequired: presence == .required) else { return }
    let isList = scanner.byte == UInt8(ascii: "[")
    let first = scanner.position
    if beginsList() {
      repeat {
        if value.count == value.capacity { grow(&value, since: first) }
        scanner.step = .index(value.count)
        scanner.spend(MemoryLayout<Value>.stride)
        if value.count % 1_024 == 1_023 { progress?(scanner.position) }
        // Read where it stays, so that nothing is copied. Also an element that could not be read is
        // kept, so that the places of the others stay.
        let index = value.count
        value.append(Value(blank: ()))
        if beginsObject() { object(&value[index]) } else { noteBroken(Value.self) }
        if !scanner.isStopped { scanner.step = .none }
      } while scanner.nextElement()
    } else if !isList {
      noteBroken(Value.self)
    }
    ends()
  }

  // Doubling would copy every element once more: the bytes that are left say how many may follow, and
  // the budget how many there is room for.
  private func grow<Value: Described>(_ list: inout [Value], since first: Int) {
    guard list.count >= 4 else { return }
    let size = (scanner.position - first) / list.count + 1
    let expected = (scanner.end - scanner.position) / size
    // An eighth more: when the first ones happen to be longer than the rest, the last few would have all
    // copied.
    let following = min(expected + expected / 8 + 1, 15 * list.count)
    let most = max(0, scanner.budget / MemoryLayout<Value>.stride)
    list.reserveCapacity(list.count + min(max(following, list.count), most))
  }

  private mutating func noteBroken<Value: Described>(_ type: Value.Type) {
    if let kind = (type as? any Identified.Type)?.kind { brokenKinds.insert(kind) }
  }
}
