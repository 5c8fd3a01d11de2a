import Foundation
import JourneyModel
import TestSupport
import Testing

/// Saying at the start who one is, with the built program.
@Suite("Opened by somebody")
struct JudgeWalkTests {
  private func walk(_ home: WalkHome, _ path: String, _ lines: String...) async throws -> String {
    let run = try await home.folder.run(
      "--plain", "--lang", "de", path, "--by", "Anna", input: lines.joined(separator: "\n") + "\n",
      environment: ["USER": "shared"])
    expectSame(ProgramRun(messages: run.messages, status: run.status), ProgramRun())
    return run.output
  }

  @Test("opening changes no byte; who judges gets into the list, and others read the name")
  func judge() async throws {
    let home = try WalkHome()
    let text = try fixture("../../samples/maler.de.journey.json")
    let path = try home.put(text)
    _ = try await walk(home, path, "/quit")
    expectSame(try String(contentsOfFile: path, encoding: .utf8), text)
    let output = try await walk(home, path, "5", "2", "/quit")
    #expect(output.contains("Neu dabei: Anna."))
    #expect(output.contains("(Es urteilt: Anna)"))
    let journey = try home.journey()
    let anna = try #require(journey.participants.last)
    expectSame(anna.alias, "Anna")
    expectSame(journey.rounds.last?.ratings.count { $0.by == anna.id }, 1)
    let name = try #require(path.split(separator: "/").last)
    let lock = path.dropLast(name.count) + ".\(name).lock"
    let note = try String(contentsOfFile: String(lock), encoding: .utf8)
    #expect(note.split(separator: "\n")[1].hasSuffix(" Anna"))
    let again = try await walk(home, path, "5", "/quit")
    #expect(!again.contains("Neu dabei"))
    #expect(again.contains("(Es urteilt: Anna)"))
  }

  @Test("a name without a letter is refused")
  func refused() async throws {
    let home = try WalkHome()
    let run = try await home.folder.run("a.journey.json", "--by", " ", "--lang", "de")
    expectSame(
      run,
      ProgramRun(
        messages:
          "--by: der Name fehlt; nennen Sie einen, oder lassen Sie die Option weg.\n", status: 2))
  }
}
