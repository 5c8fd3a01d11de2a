import JourneyModel

/// Validates a value against those parts of JSON Schema that the format's schema uses.
struct SchemaValidator {
  let root: JSONValue

  /// The pointers at which the value breaks the schema; traps on a keyword that it does not know.
  func faults(_ value: JSONValue) -> [String] { faults(value, root, "") }

  private func faults(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard case .object(let keywords) = schema else { return [place] }
    return keywords.flatMap { faults(value, $0.name, $0.value, schema, place) }
  }

  private func faults(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: JSONValue, _ place: String
  ) -> [String] {
    func unless(_ holds: Bool) -> [String] { holds ? [] : [place] }
    switch keyword {
    case "title", "description", "$schema", "$id", "$defs", "additionalProperties", "format":
      return []
    case "$ref":
      let name = String((rule.text ?? "").dropFirst("#/$defs/".count))
      return root["$defs"]?[name].map { faults(value, $0, place) } ?? [place]
    case "type": return unless(typeName(value) == rule.text)
    case "const": return unless(value == rule)
    case "enum": return unless(rule.elements?.contains(value) == true)
    case "minimum": return unless((value.double ?? 0) >= (rule.double ?? 0) || value.double == nil)
    case "maximum": return unless((value.double ?? 0) <= (rule.double ?? 0) || value.double == nil)
    case "exclusiveMinimum":
      return unless((value.double ?? 1) > (rule.double ?? 0) || value.double == nil)
    case "minItems": return unless((value.elements?.count ?? 99) >= Int(rule.double ?? 0))
    case "maxItems": return unless((value.elements?.count ?? 0) <= Int(rule.double ?? 0))
    case "oneOf":
      let matches = rule.elements?.filter { faults(value, $0, place).isEmpty }
      return unless(matches?.count == 1)
    case "items":
      return (value.elements ?? []).enumerated().flatMap { index, element in
        faults(element, rule, "\(place)/\(index)")
      }
    case "properties":
      guard case .object(let members) = value else { return [] }
      return members.flatMap { member in
        rule[member.name].map { faults(member.value, $0, "\(place)/\(member.name)") } ?? []
      }
    case "required":
      guard case .object = value else { return [] }
      let missing = (rule.elements ?? []).filter { value[$0.text ?? ""] == nil }
      return missing.map { "\(place)/\($0.text ?? "")" }
    case "pattern":
      switch rule.text {
      case "^[A-Za-z0-9._-]{1,64}$": return unless(EntityID(value.text ?? "").isValid)
      case "^[0-9]{4}-[0-9]{2}-[0-9]{2}$": return unless(Day(value.text ?? "") != nil)
      case let pattern? where pattern.hasPrefix("^(equal|"):
        return unless(WeightsSpelling.isAllowed(value.text ?? ""))
      default: preconditionFailure("a new pattern: \(rule)")
      }
    default: preconditionFailure("a new keyword: \(keyword)")
    }
  }

  private func typeName(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
