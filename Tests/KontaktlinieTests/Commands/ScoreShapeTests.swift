import FrictionScoring
import JourneyModel
import JourneySamples
import PtySupport
import TestSupport
import Testing

@Suite("What score prints as JSON")
struct ScoreShapeTests {
  let folder: ProgramFolder

  init() throws {
    folder = try ProgramFolder()
  }

  /// Writes random journeys and gives the names of their files.
  private func journeys(_ count: Int, seed: UInt64) throws -> [String] {
    var random = RandomJourney(seed: seed, hasOthers: false)
    return try (0..<count).map { number in
      let name = "j\(number).journey.json"
      let bytes = random.next(contacts: 1...30).canonicalBytes()
      try folder.write(String(decoding: bytes, as: UTF8.self), to: name)
      return name
    }
  }

  @Test(
    "keeps the shape of its schema for random journeys, with and without draws",
    .enabled(if: SchemaValidator.python != nil, "not run: Python's jsonschema is missing"),
    arguments: [
      ["--draws", "60"], ["--draws", "0"],
      ["--draws", "60", "--weight-draws", "uncertain", "--all-ranks"],
    ])
  func shape(_ options: [String]) async throws {
    let files = try journeys(40, seed: 5)
    let run = try await folder.run(
      builtProgram("kontaktlinie"), ["score", "--format", "json"] + options + files)
    expectSame(run.status, 0, run.messages)
    try folder.write(run.output, to: "output.json")
    try folder.write(try fixture("score/output.schema.json"), to: "output.schema.json")
    let complaints = try await SchemaValidator.complaints(
      about: ["output.json"], schema: "output.schema.json", in: folder)
    expectSame(complaints, ProgramRun())
  }

  @Test("says of every part that is null why, and of no other")
  func reasons() async throws {
    let files = try journeys(60, seed: 6)
    let run = try await folder.run(
      builtProgram("kontaktlinie"), ["score", "--format", "json", "--draws", "20"] + files)
    let scores = try #require(try JSONValue.read(Array(run.output.utf8)).elements)
    expectSame(scores.count, files.count)
    for (file, score) in zip(files, scores) {
      var nulls: Set<String> = []
      for part in ["journey", "dimensions", "robustness", "completeness", "money", "views"] {
        collectNulls(of: score[part] ?? .null, "/" + part, into: &nulls)
      }
      let reasons = Set(members(of: score["why"]).map(\.name))
      expectSame(reasons.symmetricDifference(nulls).sorted(), [], file)
    }
  }

  private func collectNulls(of value: JSONValue, _ pointer: String, into nulls: inout Set<String>) {
    if value == .null { nulls.insert(pointer) }
    for member in members(of: value) {
      // A stretch at an end of the line has no neighbour, a contact may have no phase: no reason.
      guard !["silences", "mediaBreaks"].contains(member.name) else { continue }
      collectNulls(of: member.value, pointer + "/" + member.name, into: &nulls)
    }
  }

  private func members(of value: JSONValue?) -> [JSONMember] {
    guard case .object(let members) = value else { return [] }
    return members
  }

  @Test("several files give what each gives alone, in the order of the arguments")
  func order() async throws {
    var files = try journeys(20, seed: 7)
    try folder.write("{", to: "broken.json")
    for (place, bad) in [(3, "broken.json"), (9, "missing.json"), (15, "broken.json")] {
      files.insert(bad, at: place)
    }
    let whole = try await folder.run(
      builtProgram("kontaktlinie"), ["score", "--format", "json", "--draws", "300"] + files)
    let table = try await folder.run(
      builtProgram("kontaktlinie"), ["score", "--draws", "0"] + files)
    var (elements, tables, messages): ([JSONValue], [String], String) = ([], [], "")
    for file in files {
      let one = try await folder.run("score", file, "--format", "json", "--draws", "300")
      messages += one.messages
      if one.status == 0 {
        elements.append(try JSONValue.read(Array(one.output.utf8)))
        tables.append(try await folder.run("score", file, "--draws", "0").output)
      }
    }
    let list = String(decoding: JSONValue.array(elements).canonicalBytes(), as: UTF8.self)
    expectSame(whole, ProgramRun(list, messages: messages, status: 3))
    expectSame(
      table, ProgramRun(tables.joined(separator: "\n"), messages: messages, status: 3))
  }
}
