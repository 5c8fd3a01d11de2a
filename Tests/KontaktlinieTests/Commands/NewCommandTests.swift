import JourneyModel
import TestSupport
import Testing

@Suite("kontaktlinie new")
struct NewCommandTests {
  let folder: ProgramFolder

  init() throws {
    folder = try ProgramFolder()
  }

  @Test("creates a journey from a template, says where, and lists it")
  func template() async throws {
    expectSame(
      try await folder.run("new", "a.journey.json", "--template", "craft", "--title", "Offer"),
      ProgramRun("a.journey.json\n"))
    let journey = try #require(try folder.journey("a.journey.json"))
    expectSame(journey.title, "Offer")
    expectSame(journey.business?.sector, "craft")
    expectSame(journey.language, "en")
    expectSame(
      try await folder.run("list"),
      ProgramRun(
        """
        Title  Touchpoints  Index  Last round  File
        Offer            0      -  -           a.journey.json

        """))
  }

  @Test("never overwrites anything")
  func exists() async throws {
    try folder.write("mine", to: "a.json")
    expectSame(
      try await folder.run("new", "a.json", "--lang", "de"),
      ProgramRun(
        messages:
          "a.json: Diese Datei gibt es schon; sie wird nicht überschrieben. Wählen Sie einen anderen Namen.\n",
        status: 3))
    expectSame(try folder.text(of: "a.json"), "mine")
  }

  @Test("takes over the structure of another journey without people and judgements")
  func from() async throws {
    _ = try await folder.run("new", "a.journey.json", "--template", "craft")
    _ = try await folder.run(
      "add", "a.journey.json", "tasks", "Measure", "--touchpoint", "--phase", "p2", "--list",
      "Boss")
    _ = try await folder.run(
      "add", "a.journey.json", "touchpoint", "Chat", "--phase", "p2", "--list", "Boss")
    expectSame(try await folder.run("rate", "a.journey.json", "Measure", "effort=5").status, 0)
    expectSame(
      try await folder.run("new", "b.journey.json", "--from", "a.journey.json", "--title", "B"),
      ProgramRun("b.journey.json\n"))
    let original = try #require(try folder.journey("a.journey.json"))
    let copy = try #require(try folder.journey("b.journey.json"))
    expectSame(copy.title, "B")
    expectSame(copy.phases, original.phases)
    expectSame(copy.touchpoints.map(\.name), ["Measure", "Chat"])
    expectSame(copy.touchpoints[0].foundVia.map(\.list), [nil])
    expectSame(copy.touchpoints[1].foundVia, [])
    expectSame(copy.participants, [])
    expectSame(copy.rounds, [])
  }

  @Test("names the templates when there is none of that name")
  func unknownTemplate() async throws {
    let run = try await folder.run("new", "a.json", "--template", "circus")
    expectSame(run.status, 2)
    expectSame(run.output, "")
    #expect(run.messages.hasPrefix("--template: there is no \"circus\"; templates: craft ("))
    expectSame(folder.names, [])
  }

  @Test("writes to standard output for -")
  func standardOutput() async throws {
    let run = try await folder.run("new", "-", "--title", "X")
    expectSame(run.status, 0)
    expectSame(JourneyReader.read(Array(run.output.utf8)).journey?.title, "X")
    expectSame(folder.names, [])
  }

  @Test("names the folder that is missing")
  func missingFolder() async throws {
    expectSame(
      try await folder.run("new", "no/a.journey.json"),
      ProgramRun(
        messages:
          "no/a.journey.json: nothing can be written here: there is no such file or folder. Save under another name.\n",
        status: 3))
  }
}
