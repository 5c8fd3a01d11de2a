import JourneyModel
import TestSupport
import Testing

@Suite("The JSON Schema of the format")
struct JourneySchemaTests {
  private let schema = JourneySchema.value

  private func object(_ name: String) throws -> JSONValue {
    name == "Journey" ? schema : try #require(schema["$defs"]?[name], "no definition of \(name)")
  }

  @Test("says which dialect it is in and which format it describes")
  func head() {
    expectSame(schema["$schema"], "https://json-schema.org/draft/2020-12/schema")
    expectSame(schema["$id"], "urn:kontaktlinie:journey:1")
    expectSame(
      schema["required"], ["format", "version", "id", "title", "phases", "channels", "touchpoints"])
    expectSame(schema["properties"]?["format"]?["const"], "kontaktlinie.journey")
  }

  @Test("names every described field of every type, with a note for people")
  func fields() throws {
    var counter = FieldNames()
    counter.visit(Journey.self)
    #expect(counter.types.count > 30)
    for (type, names) in counter.types {
      let definition = try object(type)
      guard case .object(let properties) = try #require(definition["properties"]) else {
        Issue.record("\(type) has no properties")
        continue
      }
      let head = type == "Journey" ? ["format", "version"] : []
      expectSame(properties.map(\.name), head + names + ["conflicts"], type)
      expectSame(definition["additionalProperties"], true, type)
      expectSame(definition["description"]?.text?.isEmpty, false, type)
      for property in properties {
        expectSame(
          property.value["description"]?.text?.isEmpty, false, "\(type).\(property.name)")
      }
    }
  }

  @Test("a judgement is a number, two or three numbers, or ask, in its range")
  func judgement() throws {
    let rating = try object("Rating")
    expectSame(
      rating["properties"]?["effort"]?["$ref"], "#/$defs/judgementFrom1To7")
    let numbers: JSONValue = ["type": "number", "minimum": 1, "maximum": 7]
    expectSame(
      try object("judgementFrom1To7")["oneOf"],
      [
        numbers, ["type": "array", "items": numbers, "minItems": 2, "maxItems": 3],
        ["const": "ask"],
      ])
  }

  @Test("a tolerated wait is above zero, an emotion may be negative")
  func ranges() throws {
    let rating = try object("Rating")
    expectSame(rating["properties"]?["toleratedWait"]?["$ref"], "#/$defs/judgementAbove0")
    expectSame(rating["properties"]?["emotion"]?["$ref"], "#/$defs/judgementFromMinus2To2")
    expectSame(rating["required"], ["touchpoint"])
  }

  @Test("a closed list of words is an enumeration")
  func words() throws {
    expectSame(
      try object("CustomerProcess")["properties"]?["goal"]?["enum"], ["win", "keep", "winBack"])
  }

  @Test("every reference within the schema leads to a definition")
  func references() throws {
    let text = JourneySchema.text
    for part in text.split(separator: "#/$defs/").dropFirst() {
      _ = try object(String(part.prefix { $0 != "\"" }))
    }
    #expect(text.split(separator: "#/$defs/").count > 100)
  }

  @Test("is canonical JSON itself")
  func canonical() throws {
    let bytes = Array(JourneySchema.text.utf8)
    expectSame(try JSONValue.read(bytes), schema)
  }
}
