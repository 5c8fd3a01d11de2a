import JourneyModel
import PtySupport
import TestSupport
import Testing

@Suite("The schema of the format")
struct SchemaTests {
  let folder: ProgramFolder
  let file = "a.journey.json"

  init() throws {
    folder = try ProgramFolder()
  }

  @Test(
    "accepts every file that the commands write, and refuses a broken one",
    .enabled(if: SchemaValidator.python != nil, "not run: Python's jsonschema is missing"))
  func validated() async throws {
    let schema = try await folder.run("schema")
    expectSame(schema.status, 0)
    try folder.write(schema.output, to: "schema.json")
    for arguments in Self.audit {
      let run = try await folder.run(builtProgram("kontaktlinie"), arguments)
      expectSame(run.status, 0, "\(arguments): \(run.messages)")
      let complaints = try await SchemaValidator.complaints(
        about: [file], schema: "schema.json", in: folder)
      expectSame(complaints, ProgramRun(), "\(arguments)")
      let check = try await folder.run("check", file)
      expectSame(check.status, 0, check.output)
    }
    let whole = try folder.text(of: file)
    let journey = try #require(try folder.journey(file))
    expectSame(String(decoding: journey.canonicalBytes(), as: UTF8.self), whole)

    let broken = whole.split(separator: "\"effort\": 5").joined(separator: "\"effort\": \"five\"")
    #expect(broken != whole)
    try folder.write(broken, to: "b.json")
    let complaints = try await SchemaValidator.complaints(
      about: ["b.json"], schema: "schema.json", in: folder)
    #expect(complaints.output.hasPrefix("b.json rounds/0/ratings/"))
  }

  /// A whole audit, command by command.
  private static let audit = [
    ["new", "a.journey.json", "--template", "craft", "--title", "Offer"],
    ["participant", "a.journey.json", "Boss", "--role", "owner"],
    [
      "add", "a.journey.json", "tasks", "Measure", "--touchpoint", "--phase", "p2", "--owner",
      "Boss",
    ],
    [
      "add", "a.journey.json", "correspondence", "Offer", "Reminder", "--touchpoint", "--channel",
      "email", "--list", "Boss", "--direction", "outgoing", "--initiator", "business",
    ],
    ["add", "a.journey.json", "products", "Paint", "--touchpoint", "--create", "--phase", "More"],
    ["add", "a.journey.json", "touchpoint", "Call", "--channel", "phone"],
    ["incident", "a.journey.json", "Call", "Nobody answers", "probability=1/3..50%"],
    ["set", "a.journey.json", "journey", "process.goal=win", "customerValue.customers=400"],
    [
      "set", "a.journey.json", "Call", "asksFor=Address, photos", "standard.never=wait",
      "wantsKnown=customerSaid",
    ],
    ["worst", "a.journey.json", "Call", "Measure", "--by", "Boss"],
    [
      "rate", "a.journey.json", "Call", "effort=5", "emotion=-1", "wait=1d..2d..3d",
      "failure=30%", "handoffs=ask", "importance=8", "frequency=1..2", "--by", "Customer",
    ],
    ["round", "a.journey.json", "--label", "Later", "--copy", "2026-11-22"],
    ["move", "a.journey.json", "Call", "--phase", "p1"],
    ["link", "a.journey.json", "touchpoint:Offer", "touchpoint:Reminder"],
    ["remove", "a.journey.json", "task:Measure"],
  ]

  @Test("is printed in one language only: it is for programs")
  func stable() async throws {
    let german = try await folder.run("schema", "--lang", "de")
    expectSame(german, try await folder.run("schema"))
    let schema = try JSONValue.read(Array(german.output.utf8))
    expectSame(schema["$schema"], "https://json-schema.org/draft/2020-12/schema")
  }
}
