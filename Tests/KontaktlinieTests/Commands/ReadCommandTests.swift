import Foundation
import FrictionScoring
import JourneyModel
import PtySupport
import TestSupport
import Testing

@Suite("Commands that only read")
struct ReadCommandTests {
  let folder: ProgramFolder
  let file = "a.journey.json"

  init() throws {
    folder = try ProgramFolder()
    try folder.write(EditCommandTests.start, to: file)
  }

  @Test("check: a sound file is said to be one")
  func sound() async throws {
    expectSame(
      try await folder.run("check", file),
      ProgramRun(messages: "1 file checked: 0 errors, 0 notices.\n"))
    expectSame(
      try await folder.run("check", file, file, "--lang", "de"),
      ProgramRun(messages: "2 Dateien geprüft: 0 Fehler, 0 Hinweise.\n"))
  }

  @Test("check: each problem stands with file, line and column; a notice alone is no failure")
  func problems() async throws {
    let broken = EditCommandTests.start
      .replacingOccurrences(of: "\"phase\": \"p2\"", with: "\"phase\": \"p9\", \"colour\": 1")
    try folder.write(broken, to: "b.json")
    let run = try await folder.run("check", "b.json")
    expectSame(
      run,
      ProgramRun(
        """
        b.json:16:47: /touchpoints/2/phase is "p9"; no such phase, use one of p1, p2
        b.json:16:63: /touchpoints/2/colour is not a known field; it is kept as it is; check the spelling (notice)

        """,
        messages: "1 file checked: 1 error, 1 notice.\n", status: 1))
    let notice = EditCommandTests.start
      .replacingOccurrences(of: "\"phase\": \"p2\"", with: "\"phase\": \"p2\", \"colour\": 1")
    try folder.write(notice, to: "c.json")
    expectSame(try await folder.run("check", "c.json").status, 0)
  }

  @Test("check: JSON for programs, also for several files and from standard input")
  func checkJSON() async throws {
    let broken = EditCommandTests.start
      .replacingOccurrences(of: "\"phase\": \"p2\"", with: "\"phase\": \"p9\"")
    let run = try await folder.run("check", file, "-", "--format", "json", input: broken)
    expectSame(run.status, 1)
    let list = try JSONValue.read(Array(run.output.utf8))
    expectSame(
      list,
      [
        [
          "file": "-", "line": 16, "column": 47, "pointer": "/touchpoints/2/phase",
          "severity": "error", "code": "danglingReference",
          "message":
            "16:47: /touchpoints/2/phase is \"p9\"; no such phase, use one of p1, p2",
        ]
      ])
  }

  @Test("check: a file that cannot be read does not keep the others from being checked")
  func unreadable() async throws {
    expectSame(
      try await folder.run("check", "none.json", file),
      ProgramRun(
        messages: """
          none.json: there is no such file. Check the name; "kontaktlinie list" shows the files of a folder.
          1 file checked: 0 errors, 0 notices.

          """, status: 3))
  }

  @Test("score: JSON holds the contract, one object for one file and a list for several")
  func score() async throws {
    _ = try await folder.run(
      "rate", file, "k1", "wait=1d", "effort=2", "emotion=-1", "failure=0.2",
      "handoffs=1", "importance=8", "frequency=1")
    let one = try await folder.run("score", file, "--format", "json")
    expectSame(one.status, 0)
    let value = try JSONValue.read(Array(one.output.utf8))
    expectSame(value["formula"], "kontaktlinie-friction/1")
    expectSame(value["file"], .string(file))
    let two = try await folder.run("score", file, file, "--format", "json")
    expectSame(try JSONValue.read(Array(two.output.utf8)), [value, value])
    let listed = try await folder.run("score", file, "--format", "json", "--array")
    expectSame(try JSONValue.read(Array(listed.output.utf8)), [value])
    let piped = try await folder.run(
      "score", "-", "--format", "json", input: try folder.text(of: file))
    expectSame(try JSONValue.read(Array(piped.output.utf8))["journey"], value["journey"])
  }

  @Test("score: however a call is written, it is understood in the same way")
  func scoreSpellings() async throws {
    _ = try await folder.run("rate", file, "k1", "effort=1", "wait=1d..3d")
    let calls = [
      ["--draws", "0", file], [file, "--format", "csv", "--draws", "50"],
      ["--draws", "2000000", file], ["--format", "csv", file, file], ["nothing.json"],
      ["--format", "views", "--draws", "20", file],
    ]
    for call in calls {
      // A seed is read by the argument parser alone; the usual one changes nothing.
      let program = builtProgram("kontaktlinie")
      let plain = try await folder.run(program, ["score"] + call)
      let parsed = try await folder.run(
        program, ["score"] + call + ["--seed", "\(ScoreOptions().seed)"])
      expectSame(plain, parsed)
    }
  }

  @Test("score: table and CSV, in both languages, and the weights that were asked for")
  func scoreForms() async throws {
    _ = try await folder.run("rate", file, "k1", "effort=1")
    let table = try await folder.run("score", file, "--lang", "de")
    #expect(table.output.hasPrefix("Offer\n"))
    #expect(table.output.contains("Reibungswert"))
    let csv = try await folder.run("score", file, "--format", "csv")
    expectSame(csv.output.split(separator: "\n").count, 4)
    let weighted = try await folder.run(
      "score", file, "--format", "json", "--weights", "values:0,1,0,0,0")
    let value = try JSONValue.read(Array(weighted.output.utf8))
    expectSame(value["touchpoints"]?.elements?.first?["friction"]?.double, 100)
    let wrong = try await folder.run("score", file, "--weights", "values:.5,.5,.5,.5,.5")
    expectSame(wrong.status, 2)
    #expect(wrong.messages.hasPrefix("--weights: the weights add up to 2.5;"))
  }

  @Test("score: nothing rated is no failure, a damaged file is one with every error named")
  func scoreNothing() async throws {
    expectSame(try await folder.run("score", file).status, 0)
    try folder.write("{ \"format\": 1 }", to: "b.json")
    let run = try await folder.run("score", "b.json")
    expectSame(run.status, 1)
    let lines = run.messages.split(separator: "\n")
    expectSame(lines.count, 7)
    #expect(lines.allSatisfy { $0.hasPrefix("b.json:1:") })
    #expect(lines[6].hasPrefix("b.json:1:13: /format is 1;"))
  }

  @Test("explain: every term of one contact, found by name")
  func explain() async throws {
    _ = try await folder.run("rate", file, "k1", "effort=1", "--by", "Boss")
    let run = try await folder.run("explain", file, "call")
    expectSame(run.status, 0)
    #expect(run.output.hasPrefix("Call (k1), round "))
    #expect(run.output.contains("ease (1 to 7), Boss: 1"))
    expectSame(try await folder.run("explain", file, "nothing").status, 2)
  }

  @Test("list: a damaged file is named, the others are listed")
  func list() async throws {
    try folder.write("{", to: "b.journey.json")
    let run = try await folder.run("list")
    expectSame(
      run.output,
      """
      Title             Touchpoints  Index  Last round  File
      Offer                       3      -  -           a.journey.json
      (cannot be read)            -      -  -           b.journey.json

      """)
    #expect(run.messages.hasPrefix("./b.journey.json:"))
    expectSame(run.status, 1)
    expectSame(
      try await folder.run("list", "none", "--lang", "de"),
      ProgramRun(
        messages:
          "none: Diesen Ordner gibt es nicht. Prüfen Sie den Namen.\n",
        status: 3))
  }

  @Test("reading changes nothing: no byte, no time, no file beside it")
  func untouched() async throws {
    let before = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(file)")
    for arguments in [["check", file], ["score", file], ["explain", file, "k1"], ["list"]] {
      _ = try await folder.run(builtProgram("kontaktlinie"), arguments)
    }
    let after = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(file)")
    expectSame(after[.modificationDate] as? Date, before[.modificationDate] as? Date)
    expectSame(after[.systemFileNumber] as? Int, before[.systemFileNumber] as? Int)
    expectSame(folder.names, [file])
  }
}
