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
