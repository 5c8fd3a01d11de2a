import Glibc
import JourneyModel
import TestSupport
import Testing

@testable import JourneyFiles

@Suite("The message of a store problem")
struct StoreProblemTests {
  @Test("begins with the place and ends with what to do, in both languages")
  func messages() {
    let full = StoreProblem.writeFailed(path: "a.json", SystemCause(code: ENOSPC))
    expectSame(
      full.message(in: .german),
      "a.json: Nicht gespeichert: der Datenträger ist voll. Die alte Datei ist unverändert; speichern Sie unter einem anderen Namen."
    )
    expectSame(
      full.message(in: .english),
      "a.json: not saved: the disk is full. The old file is unchanged; save under another name.")
    let locked = StoreProblem.locked(path: "a.json", holder: "Anna", seconds: 2.04)
    expectSame(
      locked.message(in: .german),
      "a.json: Die Datei ist seit 2 Sekunden belegt, von Anna. Versuchen Sie es gleich noch einmal."
    )
    expectSame(
      locked.message(in: .english),
      "a.json: the file has been in use for 2 seconds, by Anna. Try again in a moment.")
  }

  @Test("calls a folder a folder")
  func folders() {
    let closed = StoreProblem.unreadableFolder(path: "a", SystemCause(code: EACCES))
    expectSame(
      [Language.german, .english].map(closed.message(in:)),
      [
        "a: Was in diesem Ordner liegt, lässt sich nicht lesen: dafür fehlt die Berechtigung. Beheben Sie das und versuchen Sie es noch einmal.",
        "a: what lies in this folder cannot be read: permission is missing. Remedy that and try again.",
      ])
    expectSame(
      [Language.german, .english].map(StoreProblem.noFolder(path: "a").message(in:)),
      [
        "a: Diesen Ordner gibt es nicht. Prüfen Sie den Namen.",
        "a: there is no such folder. Check the name.",
      ])
  }

  @Test("names a hundred errors of a damaged file, and how many more there are")
  func manyErrors() {
    func lines(_ count: Int) -> [Substring] {
      let problems = (0..<count).map { Problem(.missingField, at: "/touchpoints/\($0)/id") }
      return StoreProblem.damaged(path: "a.json", problems).message(in: .english)
        .split(separator: "\n")
    }
    expectSame(lines(100).count, 100)
    expectSame(lines(102).count, 101)
    expectSame(
      lines(102).last,
      "a.json: and 2 more errors; \"kontaktlinie check\" names all of them.")
  }

  @Test("keeps the words of the system where there are no better ones")
  func otherCauses() {
    expectSame(
      SystemCause(code: ENOTTY).text(in: .german),
      "Systemfehler 25 (Inappropriate ioctl for device)")
  }

  @Test("never lets a file name steer the terminal")
  func safe() {
    let message = StoreProblem.notFound(path: "a\u{1B}[2J\u{202E}").message(in: .english)
    #expect(message.isSafe)
  }
}
