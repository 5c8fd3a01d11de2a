import JourneyModel
import TestSupport
import Testing

@Suite("Commands that change a journey")
struct EditCommandTests {
  let folder: ProgramFolder
  let file = "a.journey.json"

  init() async throws {
    folder = try ProgramFolder()
    try folder.write(Self.start, to: file)
  }

  static let start = """
    {
      "format": "kontaktlinie.journey",
      "version": 1,
      "id": "j1",
      "title": "Offer",
      "phases": [
        { "id": "p1", "name": "Interest" },
        { "id": "p2", "name": "Work" }
      ],
      "channels": [
        { "id": "phone", "name": "Phone" }
      ],
      "touchpoints": [
        { "id": "k1", "name": "Call", "phase": "p1", "channel": "phone" },
        { "id": "k2", "name": "Visit", "phase": "p1", "channel": "phone" },
        { "id": "k3", "name": "Invoice", "phase": "p2", "channel": "phone" }
      ]
    }

    """

  private func journey() throws -> Journey {
    try #require(try folder.journey(file))
  }

  @Test("add: each name is one entry, and its identifier goes to standard output")
  func add() async throws {
    let run = try await folder.run("add", file, "tasks", "Measure", "Write the offer")
    expectSame(run.messages, "2 entries added.\n")
    expectSame(run.status, 0)
    let ids = run.output.split(separator: "\n").map { EntityID(String($0)) }
    expectSame(
      try journey().tasks,
      [AuditTask(id: ids[0], name: "Measure"), AuditTask(id: ids[1], name: "Write the offer")])
    expectSame(try journey().touchpoints.count, 3)
  }

  @Test("add: each line of standard input is one entry when there is no name")
  func addLines() async throws {
    let run = try await folder.run(
      "add", file, "correspondence", "--touchpoint", "--phase", "work", "--direction", "outgoing",
      input: "Reminder\n\n  Thanks  \r\nLast one")
    expectSame(run.messages, "3 entries added.\n")
    let ids = run.output.split(separator: "\n").map { EntityID(String($0)) }
    expectSame(ids.count, 6)
    expectSame(try journey().documents.map(\.name), ["Reminder", "Thanks", "Last one"])
    expectSame(
      try journey().touchpoints[4],
      Touchpoint(
        id: ids[3], name: "Thanks", phase: "p2", direction: .outgoing,
        foundVia: [Finding(entryPoint: .correspondence, item: ids[2])]))
  }

  @Test("add: an option that names nothing is refused with the list, or made with --create")
  func addUnknown() async throws {
    expectSame(
      try await folder.run("add", file, "touchpoint", "X", "--phase", "wrok"),
      ProgramRun(
        messages:
          "no such phase \"wrok\"; did you mean \"Work\"?; there are: p1 (Interest), p2 (Work)\n",
        status: 2))
    expectSame(try folder.text(of: file), Self.start)
    let run = try await folder.run("add", file, "touchpoint", "X", "--phase", "Care", "--create")
    expectSame(run.status, 0)
    expectSame(try journey().phases.map(\.name), ["Interest", "Work", "Care"])
  }

  @Test("add: what an item has no place for is refused, not dropped")
  func addOptions() async throws {
    expectSame(
      try await folder.run("add", file, "tasks", "X", "--phase", "p1"),
      ProgramRun(
        messages: "--phase belongs to a touchpoint; give --touchpoint as well.\n", status: 2))
    expectSame(
      try await folder.run("add", file, "rocks", "X", "--lang", "de"),
      ProgramRun(
        messages:
          "„rocks“ lässt sich nicht eintragen; möglich: tasks, correspondence, products, part, touchpoint, variant, group, phase, channel, action, measure.\n",
        status: 2))
  }

  @Test("set: several fields at once, all of them or none")
  func set() async throws {
    expectSame(
      try await folder.run("set", file, "k1", "direction=incoming", "standard.never=wait"),
      ProgramRun())
    expectSame(try journey().touchpoints[0].direction, .incoming)
    let before = try folder.text(of: file)
    let run = try await folder.run("set", file, "k1", "notes=new", "direction=sideways")
    expectSame(run.status, 2)
    expectSame(run.output, "")
    #expect(run.messages.hasPrefix("k1 direction: "))
    expectSame(try folder.text(of: file), before)
  }

  @Test("set: the journey itself, and clearing with a dash")
  func setJourney() async throws {
    _ = try await folder.run("set", file, "journey", "process.goal=win", "title=New")
    expectSame(try journey().process?.goal, .win)
    expectSame(try journey().title, "New")
    _ = try await folder.run("set", file, "Call", "channel=-")
    expectSame(try journey().touchpoints[0].channel, nil)
  }

  @Test("set: a field that does not exist is answered with those that do, the nearest first")
  func setUnknown() async throws {
    let run = try await folder.run("set", file, "k1", "chanel=phone")
    expectSame(run.status, 2)
    #expect(run.messages.hasPrefix("k1: no field \"chanel\"; possible: channel, "))
    expectSame(
      try await folder.run("set", file, "k1", "channel"),
      ProgramRun(
        messages: "\"channel\": FIELD=VALUE is missing; write for example effort=5.\n", status: 2))
    expectSame(
      try await folder.run("set", file, "k1", "notes=a", "notes=b"),
      ProgramRun(messages: "\"notes\" is given twice; give each field once.\n", status: 2))
  }

  @Test("link, move and remove say what they did")
  func lines() async throws {
    expectSame(
      try await folder.run("link", file, "k1", "k2"),
      ProgramRun(messages: "k1 and k2 are linked: touchpoint k1.\n"))
    expectSame(try await folder.run("move", file, "k1", "--phase", "p2", "--first"), ProgramRun())
    expectSame(try journey().touchpoints.map(\.id), ["k1", "k3"])
    expectSame(try journey().touchpoints[0].phase, "p2")
    expectSame(
      try await folder.run("remove", file, "k3"),
      ProgramRun(messages: "touchpoint k3 (Invoice) removed.\n"))
    expectSame(
      try await folder.run("remove", file, "p2"),
      ProgramRun(
        messages:
          "p2 (Work) is still used by k1 (Call); change these or name a replacement with --reassign\n",
        status: 2))
    expectSame(try await folder.run("remove", file, "p2", "--reassign", "p1").status, 0)
    expectSame(try journey().touchpoints[0].phase, "p1")
    expectSame(
      try await folder.run("move", file, "k1"),
      ProgramRun(
        messages:
          "Where to? Give --phase and at most one of --after, --before, --first, --last.\n",
        status: 2))
  }

  @Test("incident: with a probability and what it leads to")
  func incident() async throws {
    let run = try await folder.run(
      "incident", file, "k1", "Nobody answers", "probability=30%", "leadsTo=k2")
    let id = EntityID(String(run.output.dropLast()))
    expectSame(
      try journey().touchpoints[0].incidents,
      [Incident(id: id, name: "Nobody answers", probability: .exact(0.3), leadsTo: ["k2"])])
    let bad = try await folder.run("incident", file, "k1", "Late", "probability=3")
    expectSame(bad.status, 2)
    expectSame(try journey().touchpoints[0].incidents.count, 1)
  }

  @Test("participant, round, worst: people are found again, rounds made when there is none")
  func rounds() async throws {
    let first = try await folder.run("participant", file, "Boss", "--role", "owner")
    expectSame(try await folder.run("participant", file, "boss"), first)
    expectSame(try await folder.run("participant", file, "boss", "--role", "customer"), first)
    expectSame(try journey().participants[0].role, .customer)
    expectSame(try await folder.run("participant", file, "boss", "--role", "owner"), first)
    let worst = try await folder.run("worst", file, "k2", "k1", "--by", "Boss")
    expectSame(worst.output, "")
    #expect(worst.messages.hasSuffix(" of 2026-11-22 added.\n"))
    expectSame(try journey().rounds[0].worstThree[0].touchpoints, ["k2", "k1"])
    let round = try await folder.run("round", file, "--label", "Later", "--date", "2027-01-15")
    let id = EntityID(String(round.output.dropLast()))
    let day = try #require(Day("2027-01-15"))
    expectSame(try journey().rounds[1], Round(id: id, date: day, label: "Later"))
    expectSame(
      try await folder.run("worst", file, "k1", "k2", "k3", "k1").status, 2)
  }

  @Test("rate: answers are taken in as people write them and read back")
  func rate() async throws {
    let run = try await folder.run(
      "rate", file, "k1", "wait=1d..3d", "effort=5", "emotion=-1", "failure=30%", "handoffs=ask",
      "--by", "Boss")
    expectSame(run.status, 0)
    expectSame(run.output, "")
    #expect(
      run.messages.hasSuffix(
        "k1: wait 1-3 days, effort 5, feeling 2 of 5 (emotion=-1), failure 3 of 10, "
          + "handoffs to be clarified\n"))
    let by = try journey().participants[0].id
    var expected = Rating(touchpoint: "k1", by: by)
    expected.wait = .range(low: 1440, high: 4320)
    expected.effort = .exact(5)
    expected.emotion = .exact(-1)
    expected.failure = .exact(0.3)
    expected.handoffs = .ask
    expectSame(try journey().rounds[0].ratings, [expected])
    expectSame(try await folder.run("rate", file, "k1", "wait=-", "--by", "Boss").status, 0)
    expected.wait = nil
    expectSame(try journey().rounds[0].ratings, [expected])
  }

  @Test("rate: one bad answer refuses all of them")
  func rateBad() async throws {
    let run = try await folder.run("rate", file, "k1", "effort=5", "failure=30", "--by", "New")
    expectSame(run.status, 2)
    #expect(run.messages.hasPrefix("k1 failure: "))
    expectSame(try folder.text(of: file), Self.start)
    let field = try await folder.run("rate", file, "k1", "efort=5")
    expectSame(field.status, 2)
    #expect(field.messages.hasPrefix("k1: no field \"efort\"; possible: effort, "))
  }

  @Test("- is the journey on standard input, and the changed one on standard output")
  func standardInput() async throws {
    let run = try await folder.run("set", "-", "journey", "title=Piped", input: Self.start)
    expectSame(
      run.output, Self.start.split(separator: "\"Offer\"").joined(separator: "\"Piped\""))
    expectSame(run.messages, "")
    expectSame(
      try await folder.run("add", "-", "tasks"),
      ProgramRun(messages: "\"-\" is the file here; give the names as arguments.\n", status: 2))
  }
}
