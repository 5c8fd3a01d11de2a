import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

@Suite("Saving by commands")
struct SavingTests {
  let folder: ProgramFolder
  let file = "a.journey.json"

  init() throws {
    folder = try ProgramFolder()
    try folder.write(EditCommandTests.start, to: file)
  }

  @Test("ten processes at once: each change is in the file exactly once")
  func processes() async throws {
    let folder = folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<10 {
        group.addTask {
          for number in 0..<3 {
            let run = try await folder.run(
              "add", "a.journey.json", "touchpoint", "\(writer)-\(number)",
              environment: ["KONTAKTLINIE_SEED": "\(writer)\(number)"])
            expectSame(run.status, 0)
          }
        }
      }
      try await group.waitForAll()
    }
    let names = try #require(try folder.journey(file)).touchpoints.dropFirst(3).map(\.name)
    let wanted = (0..<10).flatMap { writer in (0..<3).map { "\(writer)-\($0)" } }
    expectSame(names.sorted(), wanted)
    expectSame(folder.names, [".a.journey.json.lock", ".kontaktlinie", file])
  }

  @Test("a write that fails leaves the old file and nothing beside it")
  func full() async throws {
    let run = try await folder.run(
      "/bin/sh",
      [
        "-c", "ulimit -f 0; exec \"$0\" set a.journey.json journey title=New",
        builtProgram("kontaktlinie"),
      ])
    expectSame(
      run,
      ProgramRun(
        messages:
          "a.journey.json: not saved: the file becomes larger than allowed. The old file is unchanged; save under another name.\n",
        status: 3))
    expectSame(try folder.text(of: file), EditCommandTests.start)
    expectSame(folder.names, [".a.journey.json.lock", file])
  }

  @Test("in a folder of somebody else is refused before any work, and nothing is left there")
  func readOnly() async throws {
    // The superuser may write everywhere, so the program runs as somebody else then.
    let program = builtProgram("kontaktlinie")
    let command = "chmod 555 . && cd / && "
    var script = command + "\"$0\" set \"$1/a.journey.json\" journey title=New"
    if getuid() == 0 {
      script =
        command
        + "chmod 755 \"$1\" && exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$0\" set \"$1/a.journey.json\" journey title=New"
      chmod("\(folder.path)/\(file)", 0o666)
      guard access("/usr/bin/setpriv", X_OK) == 0, Self.isReachable(program) else { return }
    }
    let run = try await folder.run("/bin/sh", ["-c", script, program, folder.path])
    chmod(folder.path, 0o700)
    expectSame(
      run,
      ProgramRun(
        messages:
          "\(folder.path)/a.journey.json: nothing can be written here: permission is missing. Save under another name.\n",
        status: 3))
    expectSame(try folder.text(of: file), EditCommandTests.start)
    expectSame(folder.names, [file])
  }

  /// Whether every folder on the way may be entered by anybody.
  private static func isReachable(_ path: String) -> Bool {
    var folder = path
    while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      folder = String(folder[..<slash])
      var status = stat()
      guard stat(folder, &status) == 0, status.st_mode & 0o001 != 0 else { return false }
    }
    return true
  }

  @Test("of an unchanged journey writes nothing")
  func unchanged() async throws {
    let before = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(file)")
    expectSame(try await folder.run("set", file, "journey", "title=Offer"), ProgramRun())
    let after = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(file)")
    expectSame(after[.systemFileNumber] as? Int, before[.systemFileNumber] as? Int)
  }

  @Test("of a damaged or newer file is refused")
  func refused() async throws {
    try folder.write("{", to: "b.json")
    expectSame(try await folder.run("set", "b.json", "journey", "title=x").status, 1)
    expectSame(try folder.text(of: "b.json"), "{")
    let newer = EditCommandTests.start
      .replacingOccurrences(of: "\"version\": 1", with: "\"version\": 2")
    try folder.write(newer, to: "c.json")
    expectSame(
      try await folder.run("set", "c.json", "journey", "title=x"),
      ProgramRun(
        messages:
          "c.json: a newer version of the program has written this file; here it can only be looked at. Use the newer one to change it.\n",
        status: 3))
    expectSame(try folder.text(of: "c.json"), newer)
  }

  @Test("a reader that goes away early is no crash")
  func brokenPipe() async throws {
    // The reader opens the pipe, lets the writer open it, and is gone before the program starts.
    let run = try await folder.run(
      "/bin/sh",
      [
        "-c",
        "mkfifo pipe; : < pipe & exec 3> pipe; wait; \"$0\" schema >&3; echo \"status $?\" >&2",
        builtProgram("kontaktlinie"),
      ])
    #expect(run.messages.hasSuffix("status 3\n"), "\(run)")
  }
}
