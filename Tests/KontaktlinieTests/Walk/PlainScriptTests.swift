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
          Zeile 4: „Unsinn“ gilt hier nicht (Übersicht); ? sagt, was geht.
          Zeile 7: „/unsinn“ gilt hier nicht (Sammeln: Eingabefeld); ? sagt, was geht.

          """, status: 1))
    expectSame(try home.journey().tasks.map(\.name), ["Anruf annehmen"])
  }

  @Test("an empty line where a name is asked for is one that cannot be taken")
  func emptyName() async throws {
    let home = try WalkHome()
    let lines = "n\n1\nEin Kunde ruft an\n2\nAngebot, E-Mail\n/übersicht\n4\na\n\nquit\n"
    let run = try await home.folder.run("--plain", "--lang", "de", input: lines)
    expectSame(
      ProgramRun(messages: run.messages, status: run.status),
      ProgramRun(messages: "Zeile 9: Schreiben Sie zuerst einen Namen.\n", status: 1))
  }

  @Test("a line of other bytes than text, or longer than a field, is refused; the next ones count")
  func unreadableLines() async throws {
    let home = try WalkHome()
    let script = """
      { printf 'n\\n1\\nEin Kunde ruft an\\n1\\nEins\\n\\377\\376 x\\nZwei\\n'
        head -c 1100000 /dev/zero | tr '\\0' a; printf '\\nDrei\\n'; } | "$0" --plain --lang de
      """
    let run = try await home.folder.run("/bin/sh", ["-c", script, builtProgram("kontaktlinie")])
    expectSame(
      ProgramRun(messages: run.messages, status: run.status),
      ProgramRun(
        messages: """
          Zeile 6: kein gültiges UTF-8, nicht übernommen; speichern Sie den Text in dieser Kodierung.
          Zeile 8: Die Zeile ist zu lang und wurde nicht übernommen: Erlaubt sind 2000 Zeichen.

          """, status: 1))
    expectSame(try home.journey().tasks.map(\.name), ["Eins", "Zwei", "Drei"])
  }

  @Test("a mark of the encoding before the first line is no part of it")
  func byteOrderMark() async throws {
    let home = try WalkHome()
    let lines = "\u{FEFF}n\n1\nEin Kunde ruft an\n1\nAnruf annehmen\n"
    let run = try await home.folder.run("--plain", "--lang", "de", input: lines)
    expectSame(ProgramRun(messages: run.messages, status: run.status), ProgramRun())
    expectSame(try home.journey().tasks.map(\.name), ["Anruf annehmen"])
  }

  @Test("when nobody reads the answers any more, it is said from which line on nothing was read")
  func closedOutput() async throws {
    let home = try WalkHome()
    let lines = "n\n1\nEin Kunde ruft an\n1\n" + String(repeating: "Anruf annehmen\n", count: 2_000)
    let shell = "\"$0\" --plain --lang de 2>messages | head -n 1 >/dev/null; cat messages"
    let run = try await home.folder.run(
      "/bin/sh", ["-c", shell, builtProgram("kontaktlinie")], input: lines)
    #expect(run.output.contains("Ausgabe geschlossen; ab Zeile "), "\(run.output)")
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
