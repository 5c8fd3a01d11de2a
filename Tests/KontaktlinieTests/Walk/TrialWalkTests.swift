import Foundation
import TestSupport
import Testing

/// What is tried out and what is written beside the journey, with the built program.
@Suite("Trials and call sheets in plain lines")
struct TrialWalkTests {
  private func sample(_ home: WalkHome) throws -> (path: String, bytes: String) {
    let text = try fixture("../../samples/maler.de.journey.json")
    return (try home.put(text), text)
  }

  private func walk(_ home: WalkHome, _ path: String, _ lines: String...) async throws -> String {
    let run = try await home.folder.run(
      "--plain", "--lang", "de", path, input: lines.joined(separator: "\n") + "\n")
    expectSame(ProgramRun(messages: run.messages, status: run.status), ProgramRun())
    return run.output
  }

  @Test("a trial that is not taken over leaves the file as it was, to the byte")
  func discarded() async throws {
    let home = try WalkHome()
    let (path, bytes) = try sample(home)
    let output = try await walk(home, path, "6", "p", "1", "zurück", "quit", "quit")
    #expect(output.contains("Probe, nichts gespeichert. Reibungswert vorher"))
    #expect(output.contains("Noch einmal „beenden“ verwirft und beendet."))
    #expect(output.contains("Die Probe ist verworfen, denn sie war nicht übernommen."))
    expectSame(try String(contentsOfFile: path, encoding: .utf8), bytes)
  }

  @Test("a trial that is taken over is in the file")
  func accepted() async throws {
    let home = try WalkHome()
    let (path, bytes) = try sample(home)
    let output = try await walk(home, path, "6", "p", "1", "zurück", "p", "a", "quit")
    #expect(output.contains("Probe übernommen: 1 Änderung."))
    #expect(try String(contentsOfFile: path, encoding: .utf8) != bytes)
  }

  @Test("the call sheet lies beside the journey, and a second one does not overwrite the first")
  func callSheet() async throws {
    let home = try WalkHome()
    let (path, _) = try sample(home)
    let output = try await walk(home, path, "o", "z", "d", "d", "quit")
    let base = String(path.dropLast(".journey.json".count))
    let first = try String(contentsOfFile: base + "-anrufe.txt", encoding: .utf8)
    expectSame(try String(contentsOfFile: base + "-anrufe-2.txt", encoding: .utf8), first)
    #expect(output.contains("-anrufe-2.txt"))
    let printed = try await home.folder.run("score", path, "--format", "calls", "--lang", "de")
    expectSame(printed.output, first)
  }
}
