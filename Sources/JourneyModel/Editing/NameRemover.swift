/// Goes through all texts of a journey as it stands in its file, along the schema of the format: what
/// that knows is a name of a field or a word of the format, and stays.
struct NameRemover {
  let name: NameSearch
  let replacement: String
  /// Identifiers made from the name, with those that take their place wherever they stand.
  let identifiers: [String: String]
  var purge: NamePurge
  private let schema = JourneySchema.value

  init(
    name: NameSearch, replacement: String, identifiers: [String: String], purge: NamePurge
  ) {
    self.name = name
    self.replacement = replacement
    self.identifiers = identifiers
    self.purge = purge
  }

  mutating func removing(_ journey: JSONValue) -> JSONValue {
    removing(journey, schema, from: "")
  }

  /// - Parameter schema: what the value may be; `nil` where nobody knows.
  private mutating func removing(
    _ value: JSONValue, _ schema: JSONValue?, from field: String
  ) -> JSONValue {
    let schema = resolved(schema)
    switch value {
    case .null, .bool, .number: return value
    case .string(let text):
      if let identifier = identifiers[text] { return .string(identifier) }
      return Self.isFree(schema, field) ? .string(removing(text, from: field)) : value
    case .array(let elements):
      return .array(elements.map { removing($0, schema?["items"], from: field) })
    case .object(let members):
      var taken: Set<String> = []
      return .object(
        members.map { member in
          if let known = schema?["properties"]?[member.name] {
            taken.insert(member.name)
            if member.name == "conflicts", let conflicts = member.value.elements {
              return JSONMember(
                member.name, .array(conflicts.map { removing(conflict: $0, of: schema) }))
            }
            return JSONMember(member.name, removing(member.value, known, from: member.name))
          }
          var key = removing(member.name, from: member.name)
          // What two members were called may become the same.
          while !taken.insert(key).inserted { key += "_" }
          return JSONMember(key, removing(member.value, nil, from: member.name))
        })
    }
  }

  /// A value that waits for a decision is one of the field that it names.
  private mutating func removing(conflict: JSONValue, of schema: JSONValue?) -> JSONValue {
    guard case .object(let members) = conflict, let field = conflict["field"]?.text else {
      return removing(conflict, nil, from: "conflicts")
    }
    var (place, steps): (JSONValue?, [String]) = (schema, [])
    for step in JSONPointer.parts(of: field) {
      place = resolved(place)
      if let known = place?["properties"]?[step] {
        (place, steps) = (known, steps + [step])
      } else if let element = place?["items"] {
        // Other identifiers have been renamed already.
        (place, steps) = (element, steps + [identifiers[step] ?? step])
      } else {
        (place, steps) = (nil, steps + [removing(step, from: "field")])
      }
    }
    return .object(
      members.map { member in
        switch member.name {
        case "field":
          let pointer = steps.map { JSONPointer.escaped($0) }.joined(separator: "/")
          return JSONMember("field", .string(pointer))
        case "value": return JSONMember("value", removing(member.value, place, from: "value"))
        case "by": return JSONMember("by", removing(member.value, nil, from: "by"))
        default:
          return JSONMember(
            removing(member.name, from: member.name),
            removing(member.value, nil, from: member.name))
        }
      })
  }

  private func resolved(_ place: JSONValue?) -> JSONValue? {
    guard let reference = place?["$ref"]?.text else { return place }
    return reference.split(separator: "/").last.flatMap { schema["$defs"]?[String($0)] }
  }

  /// Whether a text may say anything; the language of the journey is a word as well.
  private static func isFree(_ schema: JSONValue?, _ field: String) -> Bool {
    guard let schema else { return true }
    return schema["type"] == "string" && schema["pattern"] == nil && schema["enum"] == nil
      && field != "language"
  }

  private mutating func removing(_ text: String, from field: String) -> String {
    if let identifier = identifiers[text] { return identifier }
    for word in name.longerWords(in: text) where !purge.longerWords.contains(word) {
      purge.longerWords.append(word)
    }
    guard let replaced = name.replacing(in: text, by: replacement) else { return text }
    purge.fields[field, default: 0] += 1
    return replaced
  }
}
