import Foundation
import TestSupport
import Testing

@testable import JourneyFiles

@Suite("The draft of a session")
struct DraftFileTests {
  let folder: ScratchFolder
  let path: String

  init() throws {
    folder = try ScratchFolder()
    path = try folder.write("{}", to: "Maler Ä.journey.json")
  }

  private func draft(_ session: String) -> DraftFile { DraftFile(of: path, session: session) }

  private var names: [String] {
    let own = folder.path(".kontaktlinie/drafts/Maler Ä.journey.json")
    return ((try? FileManager.default.contentsOfDirectory(atPath: own)) ?? []).sorted()
  }

  @Test("is offered to nobody as long as the session lives, and then to one")
  func adopting() throws {
    var first: DraftFile? = draft("1")
    try first?.write(Array("Angebot nachf".utf8))
    try first?.write(Array("Angebot nachfassen".utf8))
    let second = draft("2")
    #expect(second.adopt() == nil)
    #expect(!second.isKept)
    first = nil
    expectSame(second.adopt()?.bytes, Array("Angebot nachfassen".utf8))
    #expect(draft("3").adopt() == nil)
    expectSame(names, ["2.json"])
    second.remove()
    expectSame(names, [])
    #expect(draft("3").adopt() == nil)
  }

  @Test("stands beside those of other sessions; the newest is adopted first")
  func several() throws {
    for number in ["1", "2"] {
      let session = draft(number)
      try session.write(Array(number.utf8))
      let name = folder.path(".kontaktlinie/drafts/Maler Ä.journey.json/\(number).json")
      var times = [timespec](repeating: timespec(tv_sec: Int(number)! * 1000, tv_nsec: 0), count: 2)
      expectSame(utimensat(AT_FDCWD, name, &times, 0), 0)
    }
    let own = draft("3")
    let adopted = own.adopt()
    expectSame(adopted?.bytes, Array("2".utf8))
    expectSame(adopted?.written, Moment(milliseconds: 2_000_000))
    expectSame(draft("4").adopt()?.bytes, Array("1".utf8))
  }

  @Test("of other files never mix, and links among them lead nowhere")
  func strangers() throws {
    let other = try folder.write("{}", to: "b.journey.json")
    try DraftFile(of: other, session: "1").write([1])
    #expect(draft("2").adopt() == nil)
    try draft("3").write([3])
    let own = folder.path(".kontaktlinie/drafts/Maler Ä.journey.json")
    try FileManager.default.removeItem(atPath: own + "/3.json")
    try FileManager.default.createSymbolicLink(
      atPath: own + "/4.json", withDestinationPath: "/etc/passwd")
    #expect(draft("2").adopt() == nil)
  }

  @Test("cannot be written where the folder cannot, and says why")
  func obstacle() throws {
    try folder.write("in the way", to: ".kontaktlinie")
    #expect(throws: SystemCause(code: ENOTDIR)) { try draft("1").write([1]) }
    #expect(draft("1").adopt() == nil)
  }

  @Test("goes when its text is not wanted any more")
  func removing() throws {
    try draft("1").write(Array("Anna".utf8))
    try draft("2").write(Array("Otto".utf8))
    let isAnna: ([UInt8]) -> Bool = { $0 == Array("Anna".utf8) }
    expectSame(try Drafts.remove(of: path, isDryRun: true, where: isAnna), 1)
    expectSame(names, ["1.json", "2.json"])
    expectSame(try Drafts.remove(of: path, where: isAnna), 1)
    expectSame(names, ["2.json"])
    expectSame(try Drafts.remove(of: folder.path("none.journey.json"), where: isAnna), 0)
  }
}
