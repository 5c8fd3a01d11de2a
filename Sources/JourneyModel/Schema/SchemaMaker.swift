/// Turns the description of each type into its part of a JSON Schema (2020-12).
struct SchemaMaker {
  /// The definitions so far, in the order in which they were met.
  private(set) var definitions: [JSONMember] = []
  private var typeName = ""
  private var properties: [JSONMember] = []
  private var required: [JSONValue] = []

  /// The schema of a type's objects: its own fields, conflicts, and anything unknown.
  // Runs seldom: one compiled form for all types, not one for each of them.
  @_semantics("optimize.sil.specialize.generic.never")
  mutating func object<Value: Described>(_ type: Value.Type, head: [JSONMember] = [])
    -> [JSONMember]
  {
    let outer = (typeName, properties, required)
    typeName = String(describing: type)
    properties = head
    required = head.map { .string($0.name) }
    var blank = Value(blank: ())
    Value.describe(&blank, &self)
    properties.append(
      JSONMember(
        "conflicts",
        list(of: reference("conflict"), "Values that wait for a decision after a merge.")))
    var schema = [
      JSONMember("title", .string(typeName)),
      JSONMember("description", .string(SchemaNotes.type(typeName))),
      JSONMember("type", "object"),
      JSONMember("properties", .object(properties)),
    ]
    if !required.isEmpty { schema.append(JSONMember("required", .array(required))) }
    schema.append(JSONMember("additionalProperties", true))
    (typeName, properties, required) = outer
    return schema
  }

  mutating func define(_ name: String, _ schema: [JSONMember]) {
    guard !definitions.contains(where: { $0.name == name }) else { return }
    definitions.append(JSONMember(name, .object(schema)))
  }

  private mutating func add(
    _ name: StaticString, _ schema: [JSONMember], _ presence: Presence = .optional
  ) {
    let note = SchemaNotes.field("\(name)", of: typeName)
    properties.append(
      JSONMember("\(name)", .object([JSONMember("description", .string(note))] + schema)))
    if presence == .required { required.append(.string("\(name)")) }
  }

  private func reference(_ name: String) -> [JSONMember] {
    [JSONMember("$ref", .string("#/$defs/\(name)"))]
  }

  private func list(of schema: [JSONMember]) -> [JSONMember] {
    [JSONMember("type", "array"), JSONMember("items", .object(schema))]
  }

  private func list(of schema: [JSONMember], _ note: String) -> JSONValue {
    .object([JSONMember("description", .string(note))] + list(of: schema))
  }

  private func range(_ scale: Scale) -> [JSONMember] {
    let lowest = scale.isLowestExcluded ? "exclusiveMinimum" : "minimum"
    return [
      JSONMember("type", "number"),
      JSONMember(lowest, .number(scale.lowest ?? -Scale.farthest)),
      JSONMember("maximum", .number(scale.highest ?? Scale.farthest)),
    ]
  }

  // One definition for each range, named by it.
  private mutating func judgement(_ scale: Scale) -> [JSONMember] {
    var name = "judgement"
    if let lowest = scale.lowest {
      name += (scale.isLowestExcluded ? "Above" : "From") + spoken(lowest)
    }
    if let highest = scale.highest { name += "To" + spoken(highest) }
    let numbers = list(of: range(scale))
    define(
      name,
      [
        JSONMember("description", "A number; [low, high]; [low, likely, high]; or \"ask\"."),
        JSONMember(
          "oneOf",
          .array([
            .object(range(scale)),
            .object(numbers + [JSONMember("minItems", 2), JSONMember("maxItems", 3)]),
            ["const": "ask"],
          ])),
      ])
    return reference(name)
  }

  private func spoken(_ number: Double) -> String {
    (number < 0 ? "Minus" : "") + JSONNumber.spelling(abs(number))
  }

  private func words<Value: Choice>(_ type: Value.Type) -> [JSONMember] {
    [JSONMember("enum", .array(Value.allCases.map { .string($0.rawValue) }))]
  }

  @_semantics("optimize.sil.specialize.generic.never")
  private mutating func entity<Value: Described>(_ type: Value.Type) -> [JSONMember] {
    let name = String(describing: type)
    let schema = object(type)
    define(name, schema)
    return reference(name)
  }
}

extension SchemaMaker: FieldVisitor {
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {
    add(name, reference("identifier"), .required)
  }

  mutating func text(_ name: StaticString, _ value: inout String) {
    add(name, [JSONMember("type", "string")], .required)
  }

  mutating func text(_ name: StaticString, _ value: inout String?) {
    add(name, [JSONMember("type", "string")])
  }

  mutating func weights(_ name: StaticString, _ value: inout String?) {
    add(
      name,
      [JSONMember("type", "string"), JSONMember("pattern", .string(WeightsSpelling.pattern))])
  }

  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    add(name, list(of: [JSONMember("type", "string")]))
  }

  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {
    add(name, words(Value.self))
  }

  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {
    add(name, list(of: words(Value.self)))
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool?) {
    add(name, [JSONMember("type", "boolean")])
  }

  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {
    add(name, range(scale))
  }

  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    add(name, judgement(scale))
  }

  mutating func day(_ name: StaticString, _ value: inout Day) {
    add(name, reference("day"), .required)
  }

  mutating func day(_ name: StaticString, _ value: inout Day?) {
    add(name, reference("day"))
  }

  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {
    add(name, reference("identifier"), .required)
  }

  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {
    add(name, reference("identifier"))
  }

  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    add(name, list(of: reference("identifier")))
  }

  @_semantics("optimize.sil.specialize.generic.never")
  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    add(name, entity(Value.self))
  }

  @_semantics("optimize.sil.specialize.generic.never")
  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    add(name, list(of: entity(Value.self)), presence)
  }
}
