import Foundation
import JourneyModel
import TestSupport
import Testing

@testable import JourneyFiles

@Suite("A folder of journeys")
struct FolderTests {
  let folder: ScratchFolder
  let waiting = Waiting(seconds: 0, holder: "a test")

  init() throws {
    folder = try ScratchFolder()
  }

  @Test("lists title, contacts and last round, and names what cannot be opened")
  func list() throws {
    var journey = Journey(id: "j", title: "Angebot")
    journey.touchpoints = [
      Touchpoint(id: "k1", name: "Anruf"),
      Touchpoint(id: "k2", name: "Geburtstag", stateOrNil: .possible),
    ]
    let day = try #require(Day("2026-11-22"))
    journey.rounds = [Round(id: "r1", date: day)]
    _ = try FileStore(path: folder.path("b.journey.json"), waiting: waiting).create(journey)
    try folder.write("{", to: "a.journey.json")
    try folder.write("{}", to: "c.json")
    let entries = try JourneyFolder.list(folder.path)
    expectSame(entries.map(\.path), [folder.path("a.journey.json"), folder.path("b.journey.json")])
    guard case .failure(.damaged) = entries[0].content else {
      Issue.record("a damaged file must be named as one")
      return
    }
    expectSame(try entries[1].content.get(), JourneySummary(journey))
    expectSame(JourneySummary(journey).contacts, 1)
    expectSame(JourneySummary(journey).lastRound, day)
  }

  @Test("that does not exist says so")
  func missing() {
    let path = folder.path("none")
    #expect(throws: StoreProblem.noFolder(path: path)) { try JourneyFolder.list(path) }
  }

  @Test("is made with those around it, for one person alone")
  func make() throws {
    try Folders.make(folder.path("a/b"))
    expectSame(try folder.status(of: "a").st_mode & 0o7777, 0o700)
    expectSame(try folder.status(of: "a/b").st_mode & 0o7777, 0o700)
    try Folders.make(folder.path("a/b"))
    try folder.write("", to: "file")
    let path = folder.path("file/b")
    #expect(throws: StoreProblem.self) { try Folders.make(path) }
  }

  @Test("lies on the file system of the longest mount point around it")
  func fileSystem() {
    let mounts = """
      22 1 254:1 / / rw - ext4 /dev/vda1 rw
      30 22 0:44 / /home/a\\040b rw - fuse.sshfs host: rw
      31 22 0:45 / /home rw,nosuid shared:7 - nfs4 host:/home rw
      """
    expectSame(FileSystemKind.name(of: "/home/anna/x", mounts: mounts), "nfs4")
    expectSame(FileSystemKind.name(of: "/homework", mounts: mounts), "ext4")
    expectSame(FileSystemKind.name(of: "/", mounts: mounts), "ext4")
  }
}

@Suite("The program's own files")
struct OwnFilesTests {
  let folder: ScratchFolder
  let waiting = Waiting(seconds: 0, holder: "a test")

  init() throws {
    folder = try ScratchFolder()
  }

  @Test("lie where XDG says, when it says an absolute path")
  func places() {
    let usual = Places(home: "/home/a") { ["XDG_STATE_HOME": "relative"][$0] }
    expectSame(usual.settings, "/home/a/.config/kontaktlinie/config.json")
    expectSame(usual.recent, "/home/a/.local/state/kontaktlinie/recent.json")
    expectSame(usual.journeys, "/home/a/Kontaktlinie")
    let moved = Places(home: "/home/a") { ["XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"][$0] }
    expectSame(moved.settings, "/c/kontaktlinie/config.json")
    expectSame(moved.templates, "/c/kontaktlinie/templates")
    expectSame(moved.recent, "/s/kontaktlinie/recent.json")
  }

  @Test("remember the last ten journeys, newest first, each once")
  func recent() throws {
    var recent = RecentFiles()
    for number in 1...12 { recent.open("/\(number)") }
    recent.open("/7")
    let path = folder.path("state/kontaktlinie/recent.json")
    try recent.write(to: path, waiting: waiting)
    expectSame(
      RecentFiles(readingFrom: path).paths,
      ["/7", "/12", "/11", "/10", "/9", "/8", "/6", "/5", "/4", "/3"])
  }

  @Test("may be damaged without harm")
  func damaged() throws {
    for text in ["", "{", "[1]", "{ \"files\": [1, \"x\", \"/a\"], \"language\": 3 }"] {
      try folder.write(text, to: "own.json")
      let expected = text.hasSuffix("}") ? ["/a"] : []
      expectSame(RecentFiles(readingFrom: folder.path("own.json")).paths, expected)
      expectSame(Settings(readingFrom: folder.path("own.json")).language, nil)
    }
  }

  @Test("keep settings that this version does not know")
  func settings() throws {
    let path = try folder.write(
      "{ \"mouse\": true, \"language\": \"de\", \"ascii\": true }", to: "config.json")
    var settings = Settings(readingFrom: path)
    expectSame(settings.language, .german)
    settings.color = .never
    try settings.write(to: path, waiting: waiting)
    expectSame(
      try folder.text(of: "config.json"),
      "{ \"language\": \"de\", \"color\": \"never\", \"ascii\": true, \"mouse\": true }\n")
  }
}
