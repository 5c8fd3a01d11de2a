import CPty
import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// A session ends while something cannot be saved: it lies elsewhere, the place is named, and the next
/// session offers it.
@Suite("Work that cannot be saved when a session ends", .serialized)
struct KeptElsewhereTests {
  enum Trouble: CaseIterable {
    case damaged, deleted, locked
  }

  enum End: CaseIterable {
    case hungUp, told, plainTold, plainEnd

    var isPlain: Bool { self == .plainTold || self == .plainEnd }

    /// What the program ends with: the signal, or that something is not saved.
    var status: Int {
      switch self {
      case .hungUp: 128 + 1
      case .told, .plainTold: 128 + 15
      case .plainEnd: 3
      }
    }
  }

  private static let copy = "a-ungesichert.journey.json"

  @Test(
    "lies in a copy beside the file, which is named and taken over by the next session",
    arguments: Trouble.allCases, End.allCases)
  func kept(trouble: Trouble, end: End) throws {
    let home = try WalkHome()
    let path = try home.putAudit()
    let before = contents(ofFile: path)
    let copy = "\(home.folder.path)/home/Kontaktlinie/\(Self.copy)"
    let session = try home.start(end.isPlain ? [path, "--plain"] : [path])
    try ready(session, end)
    let lock = try begin(trouble, path)
    try enter("Zettel", in: session, end)
    let start = ContinuousClock.now
    finish(session, end)
    expectSame(session.waitForExit(milliseconds: 10_000), end.status)
    #expect(start.duration(to: .now) < .seconds(5))
    expectSame(try names(copy).last, "Zettel")
    let said =
      end == .hungUp ? contents(ofFile: home.log) : String(decoding: session.output, as: UTF8.self)
    #expect(said.contains(Self.copy), "\(said.suffix(400))")
    // What stood in the file is as the trouble left it until that is over.
    if trouble == .locked { expectSame(contents(ofFile: path), before) }
    if trouble == .deleted { #expect(!FileManager.default.fileExists(atPath: path)) }
    try lock?.close()
    try Data(before.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    try takeOver(home, path, copy)
  }

  private func ready(_ session: PtySession, _ end: End) throws {
    guard end.isPlain else { return try session.waitForIdle() }
    #expect(session.waitFor(">"))
  }

  /// Makes the file one that cannot be saved; returns what holds its lock, if that is the trouble.
  private func begin(_ trouble: Trouble, _ path: String) throws -> FileHandle? {
    let url = URL(fileURLWithPath: path)
    switch trouble {
    case .damaged: try Data(contents(ofFile: path).utf8.dropLast(20)).write(to: url)
    case .deleted: try FileManager.default.removeItem(at: url)
    case .locked:
      let folder = url.deletingLastPathComponent().path
      let number = open("\(folder)/.a.journey.json.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      expectSame(flock(number, LOCK_EX | LOCK_NB), 0)
      return FileHandle(fileDescriptor: number, closeOnDealloc: true)
    }
    return nil
  }

  private func enter(_ text: String, in session: PtySession, _ end: End) throws {
    guard end.isPlain else {
      session.send("2\(text)\r")
      #expect(session.waitFor(text))
      return try session.waitForIdle()
    }
    session.send("2\n\(text)\n")
    #expect(session.waitFor("NICHT gespeichert"))
    // The next line is awaited.
    #expect(session.wait { !$0.isCooked && !$0.hasUnread })
  }

  private func finish(_ session: PtySession, _ end: End) {
    switch end {
    case .hungUp: session.closeTerminal()
    case .told, .plainTold: session.killProgram(cpty_sigterm)
    case .plainEnd: session.send(Keys.control("d"))
    }
  }

  /// The next session says yes to what is offered: the file has it once, and the copy is gone.
  private func takeOver(_ home: WalkHome, _ path: String, _ copy: String) throws {
    let session = try home.start([path])
    try session.waitForIdle()
    // Where the copy lies wraps in the box; the pictures of the screen show it.
    #expect(session.waitFor("In diese Datei übernehmen?"))
    try session.press(Keys.enter)
    #expect(session.wait { _ in (try? names(path).last) == "Zettel" })
    #expect(session.wait { _ in !FileManager.default.fileExists(atPath: copy) })
    session.send(Keys.control("q"))
    expectSame(session.waitForExit(), 0)
    expectSame(try names(path).count { $0 == "Zettel" }, 1)
  }

  private func names(_ path: String) throws -> [String] {
    try #require(JourneyReader.read(Array(contents(ofFile: path).utf8)).journey).documents
      .map(\.name)
  }
}
