import Foundation
import TestSupport
import Testing

@testable import JourneyFiles

@Suite("A durable file")
struct DurableFileTests {
  let folder: ScratchFolder
  let waiting = Waiting(seconds: 0.05, holder: "a test")

  init() throws {
    folder = try ScratchFolder()
  }

  private func file(_ name: String) -> DurableFile { DurableFile(path: folder.path(name)) }

  private func problem(_ body: () throws -> Void) -> StoreProblem? {
    do {
      try body()
      return nil
    } catch {
      return error as? StoreProblem
    }
  }

  @Test("is replaced as a whole and leaves nothing but the lock beside it")
  func replaced() throws {
    try folder.write("old", to: "a.json")
    let loaded = try file("a.json").read()
    try file("a.json").replace(
      with: Array("new".utf8), expecting: .unchanged(loaded.version), waiting: waiting)
    expectSame(try folder.text(of: "a.json"), "new")
    expectSame(folder.names, [".a.json.lock", "a.json"])
  }

  @Test("keeps its mode, also one that nobody else has", arguments: [0o640, 0o600, 0o664, 0o606])
  func mode(mode: Int) throws {
    try folder.write("old", to: "a.json", mode: mode_t(mode))
    try file("a.json").replace(with: [], expecting: .anything, waiting: waiting)
    expectSame(Int(try folder.status(of: "a.json").st_mode & 0o7777), mode)
  }

  @Test("is readable by its owner alone when it is new, and so is its lock")
  func newMode() throws {
    try file("a.json").replace(with: [1], expecting: .absent, waiting: waiting)
    expectSame(try folder.status(of: "a.json").st_mode & 0o7777, 0o600)
    expectSame(try folder.status(of: ".a.json.lock").st_mode & 0o7777, 0o600)
  }

  @Test("may be locked by everybody who may write it")
  func lockMode() throws {
    try folder.write("old", to: "a.json", mode: 0o664)
    try file("a.json").replace(with: [1], expecting: .anything, waiting: waiting)
    expectSame(try folder.status(of: ".a.json.lock").st_mode & 0o7777, 0o664)
  }

  @Test("is never overwritten when it should be new")
  func absent() throws {
    try folder.write("old", to: "a.json")
    let found = problem {
      try file("a.json").replace(with: [], expecting: .absent, waiting: waiting)
    }
    expectSame(found, .exists(path: folder.path("a.json")))
    expectSame(try folder.text(of: "a.json"), "old")
  }

  @Test("is not overwritten when somebody changed it, and both versions are known")
  func changed() throws {
    try folder.write("old", to: "a.json")
    let loaded = try file("a.json").read()
    try folder.write("NEW", to: "a.json")
    let found = problem {
      try file("a.json").replace(
        with: [], expecting: .unchanged(loaded.version), waiting: waiting)
    }
    expectSame(
      found,
      .changedUnderneath(
        path: folder.path("a.json"), loaded: loaded.version, found: try file("a.json").read()))
    expectSame(try folder.text(of: "a.json"), "NEW")
  }

  @Test(
    "is made anew from what somebody puts there before it is replaced, ten times at the most",
    arguments: [1, 10, 11])
  func remade(changes: Int) throws {
    let name = "a.json"
    try folder.write("start", to: name)
    let loaded = try file(name).read()
    var left = changes
    func somebodyElse() throws {
      guard left > 0 else { return }
      try folder.write("theirs \(left)", to: name)
      left -= 1
    }
    try somebodyElse()
    let found = problem {
      try file(name).replace(
        with: Array("mine".utf8), madeFrom: loaded.version, waiting: waiting
      ) { found in
        try somebodyElse()
        return Array("mine and \(String(decoding: found.bytes, as: UTF8.self))".utf8)
      }
    }
    let last = try folder.text(of: name)
    if changes <= 10 {
      expectSame(found, nil)
      expectSame(last, "mine and theirs 1")
    } else {
      guard case .changedUnderneath? = found else {
        Issue.record("not given up: \(String(describing: found))")
        return
      }
      expectSame(last, "theirs 1")
    }
  }

  @Test("stays as it is when what was found there cannot be joined")
  func notRemade() throws {
    try folder.write("start", to: "a.json")
    let loaded = try file("a.json").read()
    try folder.write("theirs", to: "a.json")
    let refusal = StoreProblem.damaged(path: "a.json", [])
    let found = problem {
      try file("a.json").replace(
        with: Array("mine".utf8), madeFrom: loaded.version, waiting: waiting
      ) { _ in throw refusal }
    }
    expectSame(found, refusal)
    expectSame(try folder.text(of: "a.json"), "theirs")
    expectSame(folder.names, [".a.json.lock", "a.json"])
  }

  @Test("counts as unchanged when somebody wrote the same bytes again")
  func touched() throws {
    try folder.write("old", to: "a.json")
    let loaded = try file("a.json").read()
    _ = unlink(folder.path("a.json"))
    try folder.write("old", to: "a.json")
    try file("a.json").replace(
      with: [65], expecting: .unchanged(loaded.version), waiting: waiting)
    expectSame(try folder.text(of: "a.json"), "A")
  }

  @Test("that was deleted in the meantime does not come back by itself")
  func vanished() throws {
    try folder.write("old", to: "a.json")
    let loaded = try file("a.json").read()
    _ = unlink(folder.path("a.json"))
    let found = problem {
      try file("a.json").replace(
        with: [], expecting: .unchanged(loaded.version), waiting: waiting)
    }
    expectSame(found, .vanished(path: folder.path("a.json")))
    expectSame(folder.names, [".a.json.lock"])
  }

  @Test("behind symbolic links is replaced where it really lies; the links stay")
  func symbolicLink() throws {
    _ = mkdir(folder.path("real"), 0o700)
    try folder.write("old", to: "real/a.json")
    _ = symlink("real/a.json", folder.path("one.json"))
    _ = symlink(folder.path("one.json"), folder.path("two.json"))
    try file("two.json").replace(with: [66], expecting: .anything, waiting: waiting)
    expectSame(try folder.text(of: "real/a.json"), "B")
    expectSame(folder.names, ["one.json", "real", "two.json"])
    expectSame(try folder.status(of: "one.json").st_mode & S_IFMT, S_IFLNK)
    expectSame(try folder.status(of: "real/.a.json.lock").st_mode & S_IFMT, S_IFREG)
  }

  @Test("is made where a symbolic link points to nothing yet")
  func danglingLink() throws {
    _ = mkdir(folder.path("real"), 0o700)
    _ = symlink("real/a.json", folder.path("a.json"))
    try file("a.json").replace(with: [66], expecting: .absent, waiting: waiting)
    expectSame(try folder.text(of: "real/a.json"), "B")
  }

  @Test("with a second name is refused before any work is done")
  func hardLink() throws {
    try folder.write("old", to: "a.json")
    _ = link(folder.path("a.json"), folder.path("b.json"))
    expectSame(file("a.json").obstacle(), .hardLinked(path: folder.path("a.json"), names: 2))
    let found = problem {
      try file("a.json").replace(with: [], expecting: .anything, waiting: waiting)
    }
    expectSame(found, .hardLinked(path: folder.path("a.json"), names: 2))
    expectSame(folder.names, ["a.json", "b.json"])
  }

  @Test("is not a folder, a pipe, a socket or a device; none of them is waited for")
  func otherForms() throws {
    _ = mkfifo(folder.path("pipe"), 0o600)
    _ = mkdir(folder.path("folder"), 0o700)
    for (name, form) in [("pipe", FileForm.pipe), ("folder", .folder)] {
      expectSame(
        problem { _ = try file(name).read() }, .notAFile(path: folder.path(name), form))
      expectSame(file(name).obstacle(), .notAFile(path: folder.path(name), form))
    }
    expectSame(
      problem { _ = try DurableFile(path: "/dev/null").read() },
      .notAFile(path: "/dev/null", .device))
  }

  @Test("that does not exist says so")
  func missing() throws {
    expectSame(
      problem { _ = try file("a.json").read() }, .notFound(path: folder.path("a.json")))
    expectSame(
      file("no/such/a.json").obstacle(),
      .notWritable(path: folder.path("no/such/a.json"), SystemCause(code: ENOENT)))
  }

  @Test("larger than its limit is refused without being read")
  func tooLarge() throws {
    let path = try folder.write("12345", to: "a.json")
    expectSame(
      problem { _ = try DurableFile(path: path, limit: 4).read() },
      .tooLarge(path: path, limit: 4))
    expectSame(try DurableFile(path: path, limit: 5).read().bytes, Array("12345".utf8))
  }

  @Test("in a folder that may not be written says so before work is done")
  func readOnlyFolder() throws {
    // The superuser may write everywhere; the program test runs this as another user.
    guard geteuid() != 0 else { return }
    try folder.write("old", to: "a.json")
    _ = chmod(folder.path, 0o500)
    expectSame(
      file("a.json").obstacle(),
      .notWritable(path: folder.path("a.json"), SystemCause(code: EACCES)))
  }

  @Test("held by somebody else is named with the holder after the wait")
  func locked() throws {
    try folder.write("old", to: "a.json")
    let held = try LockedFile.acquire(
      file("a.json"), waiting: Waiting(seconds: 0, holder: "Anna"))
    guard
      case .locked(let path, let holder, let seconds) = problem({
        try file("a.json").replace(with: [], expecting: .anything, waiting: waiting)
      })
    else {
      Issue.record("the lock was not respected")
      return
    }
    _ = consume held
    expectSame(path, folder.path("a.json"))
    expectSame(holder, "Anna")
    #expect(seconds >= 0.05)
    try file("a.json").replace(with: [67], expecting: .anything, waiting: waiting)
    expectSame(try folder.text(of: "a.json"), "C")
  }

  @Test("left half-written by a killed process is whole again after the next save")
  func leftover() throws {
    try folder.write("old", to: "a.json")
    try folder.write("hal", to: ".a.json.tmp")
    try file("a.json").replace(with: [68], expecting: .anything, waiting: waiting)
    expectSame(folder.names, [".a.json.lock", "a.json"])
    expectSame(try folder.text(of: "a.json"), "D")
  }

  @Test("is updated under one lock: no change of ten threads is lost")
  func update() async throws {
    try folder.write("", to: "a.json")
    let file = file("a.json")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<10 {
        group.addTask {
          for _ in 0..<5 {
            try file.update(waiting: Waiting(seconds: 20, holder: "writer")) { content in
              content.bytes + [UInt8(65 + writer)]
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let letters = String(try folder.text(of: "a.json").sorted())
    expectSame(letters, "AAAAABBBBBCCCCCDDDDDEEEEEFFFFFGGGGGHHHHHIIIIIJJJJJ")
  }

  @Test("stays as it is when the change is taken back")
  func noUpdate() throws {
    try folder.write("old", to: "a.json")
    let before = try file("a.json").read().version
    let after = try file("a.json").update(waiting: waiting) { _ in nil }
    expectSame(after, before)
  }
}
