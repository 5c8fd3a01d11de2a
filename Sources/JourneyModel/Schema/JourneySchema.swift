/// The JSON Schema of the journey format, made from the same descriptions as the reader and writer.
public enum JourneySchema {
  /// The schema as a value: draft 2020-12, open for unknown fields.
  ///
  /// It says what a single value may be. That references lead somewhere, identifiers are unique and
  /// intervals rise is beyond a schema; the reader checks that.
  public static var value: JSONValue {
    var maker = SchemaMaker()
    maker.define(
      "identifier",
      [JSONMember("type", "string"), JSONMember("pattern", "^[A-Za-z0-9._-]{1,64}$")])
    maker.define(
      "day",
      [
        JSONMember("type", "string"), JSONMember("format", "date"),
        JSONMember("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
      ])
    maker.define("conflict", conflict)
    let root = maker.object(Journey.self, head: head)
    return .object(
      [
        JSONMember("$schema", "https://json-schema.org/draft/2020-12/schema"),
        JSONMember("$id", .string("urn:kontaktlinie:journey:\(JourneyFormat.version)")),
      ] + root + [JSONMember("$defs", .object(maker.definitions))])
  }

  /// The schema in the layout of the journey format, with a line end.
  public static var text: String {
    String(decoding: value.canonicalBytes(), as: UTF8.self)
  }

  private static var head: [JSONMember] {
    [
      JSONMember(
        "format",
        ["description": "The format of the file.", "const": .string(JourneyFormat.name)]),
      JSONMember(
        "version",
        ["description": "The version of the format.", "const": .number(JourneyFormat.version)]),
    ]
  }

  private static var conflict: [JSONMember] {
    [
      JSONMember("description", "A value that lost in a merge and waits for a decision."),
      JSONMember("type", "object"),
      JSONMember(
        "properties",
        [
          "field": ["description": "Name of the field.", "type": "string"],
          "value": ["description": "The value that it would have; null for none."],
          "by": ["description": "Who had set it.", "type": "string"],
        ]),
      JSONMember("required", ["field", "value"]),
      JSONMember("additionalProperties", true),
    ]
  }
}
