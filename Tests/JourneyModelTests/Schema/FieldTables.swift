import JourneyModel

/// The fields of the format as Markdown, one table a type, from the schema alone.
struct FieldTables {
  private let definitions: [JSONMember]

  static func text(of schema: JSONValue) -> String {
    let tables = FieldTables(schema)
    let types = tables.definitions.map(\.value).filter { $0["title"] != nil }
    return ([schema] + types).map(tables.table).joined(separator: "\n")
  }

  private init(_ schema: JSONValue) {
    guard case .object(let members)? = schema["$defs"] else {
      definitions = []
      return
    }
    // In the order in which a file is read: what stands outside before what stands in it.
    definitions = members.filter { $0.value["title"] == nil } + Self.types(in: schema, members)
  }

  private static func types(in schema: JSONValue, _ all: [JSONMember]) -> [JSONMember] {
    guard case .object(let properties)? = schema["properties"] else { return [] }
    return properties.flatMap { property -> [JSONMember] in
      let value = property.value["items"] ?? property.value
      let name = value["$ref"]?.text?.split(separator: "/").last.map(String.init)
      guard let type = all.first(where: { $0.name == name && $0.value["title"] != nil }) else {
        return []
      }
      return [type] + types(in: type.value, all)
    }
  }

  private func table(_ type: JSONValue) -> String {
    guard case .object(let properties)? = type["properties"] else { return "" }
    let required = type["required"]?.elements ?? []
    let rows = properties.filter { $0.name != "conflicts" }.map { property in
      let name = "`\(property.name)`" + (required.contains(.string(property.name)) ? " *" : "")
      return "| \(name) | \(kind(property.value)) | \(property.value["description"]?.text ?? "") |"
    }
    let head = [
      "### \(type["title"]?.text ?? "")", "", type["description"]?.text ?? "", "",
      "| field | value | meaning |", "| --- | --- | --- |",
    ]
    return (head + rows + [""]).joined(separator: "\n")
  }

  private func kind(_ value: JSONValue) -> String {
    if let name = value["$ref"]?.text?.split(separator: "/").last.map(String.init) {
      guard let definition = definitions.first(where: { $0.name == name })?.value else {
        return name
      }
      if definition["title"] != nil { return "[\(name)](#\(name.lowercased()))" }
      guard let forms = definition["oneOf"]?.elements else { return name }
      return "judgement\(range(forms[0]))"
    }
    if let items = value["items"] { return "list of \(kind(items))" }
    if let words = value["enum"]?.elements {
      return words.compactMap { $0.text.map { "`\($0)`" } }.joined(separator: " ")
    }
    if let fixed = value["const"] { return "`\(fixed.compactText)`" }
    switch value["type"]?.text {
    case "string": return "text"
    case "boolean": return "true or false"
    case "number": return "number\(range(value))"
    default: return "any"
    }
  }

  // An end at which no sensible value lies is none.
  private func range(_ value: JSONValue) -> String {
    var text = ""
    if let above = value["exclusiveMinimum"]?.double { text += " above \(spoken(above))" }
    if let lowest = value["minimum"]?.double, lowest > -1e18 { text += " from \(spoken(lowest))" }
    if let highest = value["maximum"]?.double, highest < 1e18 { text += " to \(spoken(highest))" }
    return text
  }

  private func spoken(_ number: Double) -> String { JSONValue.number(number).compactText }
}
