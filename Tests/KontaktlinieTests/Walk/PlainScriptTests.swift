import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// Plain mode in scripts and on terminals without Unicode.
@Suite("Plain lines in scripts")
struct PlainScriptTests {
  @Test("a line that cannot be taken is named by its number, the rest is done and saved")
  func refusedLines() async throws {
    let home = try WalkHome()
    let lines = "n\n1\nEin Kunde ruft an\nUnsinn\n1\nAnruf annehmen\n/unsinn\n"
    let run = try await home.folder.run("--plain", "--lang", "de", input: lines)
    expectSame(
      ProgramRun(messages: run.messages, status: run.status),
      ProgramRun(
        messages: """
          Zeile 4: „Unsinn“ wird hier nicht verstanden; ? sagt, was geht.
          Zeile 7: „/unsinn“ wird hier nicht verstanden; ? sagt, was geht.

          """, status: 1))
    expectSame(try home.journey().tasks.map(\.name), ["Anruf annehmen"])
  }

  @Test("without Unicode every byte is ASCII, and the file keeps what was typed")
  func ascii() async throws {
    for (arguments, environment) in [
      (["--plain", "--ascii", "--lang", "de"], [:]),
      (["--plain", "--lang", "de"], ["LC_ALL": "C"]),
    ] {
      let home = try WalkHome()
      let lines = "n\n1\nGrüße – 中文\n1\nÖl prüfen €\n/übersicht\n?\nquit\n"
      let run = try await home.folder.run(
        builtProgram("kontaktlinie"), arguments, input: lines, environment: environment)
      expectSame(ProgramRun(messages: run.messages, status: run.status), ProgramRun())
      #expect(run.output.utf8.allSatisfy { $0 == 10 || $0 >= 32 && $0 < 127 })
      #expect(run.output.contains("Oel pruefen EUR"))
      expectSame(try home.journey().tasks.map(\.name), ["Öl prüfen €"])
    }
  }
}
