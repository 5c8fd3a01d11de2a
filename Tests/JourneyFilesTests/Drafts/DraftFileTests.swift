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
    #expect(second.adopt().isEmpty)
    #expect(!second.isKept)
    first = nil
    expectSame(second.adopt().map(\.bytes), [Array("Angebot nachfassen".utf8)])
    #expect(second.isKept)
    #expect(draft("3").adopt().isEmpty)
    expectSame(names, ["1.json"])
    second.remove()
    expectSame(names, [])
    #expect(draft("3").adopt().isEmpty)
  }

  @Test("stands beside those of other sessions; all that ended are adopted at once, newest first")
  func several() throws {
    for number in ["1", "2"] {
      let session = draft(number)
      try session.write(Array(number.utf8))
      let name = folder.path(".kontaktlinie/drafts/Maler Ä.journey.json/\(number).json")
      var times = [timespec](repeating: timespec(tv_sec: Int(number)! * 1000, tv_nsec: 0), count: 2)
      expectSame(utimensat(AT_FDCWD, name, &times, 0), 0)
    }
    var own: DraftFile? = draft("3")
    let adopted = own?.adopt() ?? []
    expectSame(adopted.map(\.bytes), [Array("2".utf8), Array("1".utf8)])
    expectSame(
      adopted.map(\.written), [Moment(milliseconds: 2_000_000), Moment(milliseconds: 1_000_000)])
    #expect(draft("4").adopt().isEmpty)
    // Ended without a word, it leaves them as they were.
    own = nil
    expectSame(names, ["1.json", "2.json"])
    let next = draft("4")
    expectSame(next.adopt().count, 2)
    try next.write([4])
    expectSame(names, ["4.json"])
  }

  @Test("of more sessions than files may be open leaves the rest for the next one")
  func many() throws {
    for number in 0...DraftFile.most { try draft("\(number)").write([UInt8(number)]) }
    let own = draft("own")
    expectSame(own.adopt().count, DraftFile.most)
    expectSame(draft("next").adopt().count, 1)
    own.remove()
    expectSame(names.count, 1)
  }

  @Test("of other files never mix, and links among them lead nowhere")
  func strangers() throws {
    let other = try folder.write("{}", to: "b.journey.json")
    try DraftFile(of: other, session: "1").write([1])
    #expect(draft("2").adopt().isEmpty)
    try draft("3").write([3])
    let own = folder.path(".kontaktlinie/drafts/Maler Ä.journey.json")
    try FileManager.default.removeItem(atPath: own + "/3.json")
    try FileManager.default.createSymbolicLink(
      atPath: own + "/4.json", withDestinationPath: "/etc/passwd")
    #expect(draft("2").adopt().isEmpty)
  }

  @Test("cannot be written where the folder cannot, and says why")
  func obstacle() throws {
    try folder.write("in the way", to: ".kontaktlinie")
    #expect(throws: SystemCause(code: ENOTDIR)) { try draft("1").write([1]) }
    #expect(draft("1").adopt().isEmpty)
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
