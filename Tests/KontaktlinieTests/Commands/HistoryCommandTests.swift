import Foundation
import JourneyModel
import TestSupport
import Testing

@Suite("Earlier states by command")
struct HistoryCommandTests {
  let folder: ProgramFolder
  private let file = "a.journey.json"

  init() async throws {
    folder = try ProgramFolder()
    try folder.write(EditCommandTests.start, to: file)
    _ = try await folder.run("add", file, "touchpoint", "Offer", "Reminder")
    _ = try await folder.run("rate", file, "k1", "effort=2")
  }

  @Test("are listed with what changed after each, and restored as a change like any other")
  func restore() async throws {
    let before = try folder.text(of: file)
    let list = try await folder.run("history", file)
    let times = #/ *\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?/#
    expectSame(
      list.output.replacing(times, with: " TIME").replacing(#/ +/#, with: " "),
      """
      No State of Touchpoints rated Changed after it
       1 TIME 5 0 1 rated
       2 TIME 3 0 +2 touchpoints

      """)
    expectSame(try folder.text(of: file), before)
    let shown = try await folder.run("history", file, "--show", "2", "--lang", "de")
    #expect(shown.output.contains("neu: Kontaktpunkt"))
    let json = try await folder.run("history", file, "--format", "json")
    let listed = try JSONValue.read(Array(json.output.utf8))
    expectSame(listed["states"]?.elements?.map { $0["touchpoints"] }, [5, 3])
    let name = try #require(listed["states"]?.elements?.last?["name"]?.text)
    let printed = try await folder.run("history", file, "--print", name)
    expectSame(printed, ProgramRun(EditCommandTests.start))

    let restored = try await folder.run("history", file, "--restore", name)
    expectSame(
      restored.messages.replacing(times, with: " TIME"),
      "State of TIME brought back. To take this back: kontaktlinie history a.journey.json --restore 1\n"
    )
    expectSame(try folder.text(of: file), EditCommandTests.start)
    expectSame(try await folder.run("history", file, "--restore", "1").status, 0)
    expectSame(try folder.text(of: file), before)
  }

  @Test("have seconds where two fall into one minute")
  func seconds() async throws {
    func times(_ moments: [TimeInterval]) async throws -> [Substring] {
      let states = "\(folder.path)/.kontaktlinie/history/\(file)"
      let names = try FileManager.default.contentsOfDirectory(atPath: states).sorted()
      for (name, moment) in zip(names, moments) {
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: moment)],
          ofItemAtPath: states + "/" + name)
      }
      let list = try await folder.run("history", file).output
      return list.matches(of: #/\d\d-\d\d \d\d(:[:\d]+)/#).map(\.1)
    }
    expectSame(try await times([1_790_000_005, 1_790_000_045]), [":14", ":13"])
    expectSame(try await times([1_790_000_005, 1_790_000_025]), [":13:45", ":13:25"])
    expectSame(try await times([1_790_000_005, 1_790_003_605]), [":13", ":13"])
  }

  @Test("help when the file itself is damaged or gone; a damaged file is never written")
  func damaged() async throws {
    let good = try folder.text(of: file)
    try folder.write("{", to: file)
    let list = try await folder.run("history", file)
    expectSame(list.status, 0)
    expectSame(list.output.split(separator: "\n").count, 3)
    #expect(list.messages.contains("a.journey.json:1:2"))
    expectSame(try await folder.run("history", file, "--restore", "1").status, 1)
    expectSame(try folder.text(of: file), "{")
    try FileManager.default.removeItem(atPath: folder.path + "/" + file)
    expectSame(try await folder.run("history", file, "--restore", "1").status, 0)
    #expect(try folder.text(of: file) != good)
    expectSame(try folder.journey(file)?.touchpoints.count, 5)
  }

  @Test("are refused with the place, what is possible and what to do")
  func refusals() async throws {
    expectSame(
      try await folder.run("history", file, "--restore", "7"),
      ProgramRun(
        messages:
          "a.journey.json: there is no earlier state \"7\"; possible: 1 to 2, or a name from \"kontaktlinie history\".\n",
        status: 2))
    expectSame(try await folder.run("history", file, "--show", "1", "--print", "1").status, 2)
    expectSame(try await folder.run("history", "-").status, 2)
    expectSame(try await folder.run("history", "none.journey.json").status, 3)
    try folder.write(EditCommandTests.start, to: "new.journey.json")
    expectSame(
      try await folder.run("history", "new.journey.json", "--lang", "de"),
      ProgramRun(
        messages:
          "new.journey.json: Es gibt noch keine früheren Stände; einer entsteht vor jedem ersten Speichern.\n"
      ))
  }
}
