extension FieldWriter: FieldVisitor {
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {
    begin(name)
    text.append(quoting: value.text)
  }

  mutating func text(_ name: StaticString, _ value: inout String) {
    begin(name)
    text.append(quoting: value)
  }

  mutating func text(_ name: StaticString, _ value: inout String?) {
    guard let value else { return }
    begin(name)
    text.append(quoting: value)
  }

  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    list(name, value) { $0.append(quoting: $1) }
  }

  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {
    guard let value else { return }
    begin(name)
    text.append(quoting: value.rawValue)
  }

  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {
    list(name, value) { $0.append(quoting: $1.rawValue) }
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    guard let value else { return }
    begin(name)
    text.append(value ? "true" : "false")
  }

  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {
    guard let value else { return }
    begin(name)
    text.append(value)
  }

  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    switch value {
    case nil: break
    case .ask:
      begin(name)
      text.append("\"ask\"")
    case .exact(let number):
      begin(name)
      text.append(number)
    case .range(let low, let high): numbers(name, low, nil, high)
    case .estimate(let low, let likely, let high): numbers(name, low, likely, high)
    }
  }

  // At most three numbers always fit on the line.
  private mutating func numbers(
    _ name: StaticString, _ low: Double, _ likely: Double?, _ high: Double
  ) {
    begin(name)
    text.append(UInt8(ascii: "["))
    text.append(low)
    text.append(", ")
    if let likely {
      text.append(likely)
      text.append(", ")
    }
    text.append(high)
    text.append(UInt8(ascii: "]"))
  }

  mutating func day(_ name: StaticString, _ value: inout Day) {
    begin(name)
    text.append(quoting: value.description)
  }

  mutating func day(_ name: StaticString, _ value: inout Day?) {
    guard let value else { return }
    begin(name)
    text.append(quoting: value.description)
  }

  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {
    begin(name)
    text.append(quoting: value.text)
  }

  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {
    guard let value else { return }
    begin(name)
    text.append(quoting: value.text)
  }

  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    list(name, value) { $0.append(quoting: $1.text) }
  }

  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    guard let value else { return }
    begin(name)
    withUnsafePointer(to: value) { object($0) }
  }

  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    guard !value.isEmpty || presence == .required else { return }
    begin(name)
    var inner = text.open(UInt8(ascii: "["))
    inner.isJoinable = false
    level += 1
    lookAtEach(of: value) { writer, _, element in
      writer.text.beginPiece(of: &inner, writer.level)
      writer.object(element)
    }
    level -= 1
    text.close(inner, UInt8(ascii: "]"), level, padded: false)
    if !value.isEmpty { container.isJoinable = false }
  }
}
