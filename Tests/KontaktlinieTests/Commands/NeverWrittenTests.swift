import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

@Suite("A file that cannot be understood as a whole")
struct NeverWrittenTests {
  /// Every command that changes a journey, on a file of this name.
  private static let commands: [[String]] = [
    ["add", "FILE", "tasks", "Measure"],
    ["add", "FILE", "touchpoint", "Letter", "--phase", "p1"],
    ["set", "FILE", "k1", "name=Ring"], ["rate", "FILE", "k1", "effort=3"],
    ["link", "FILE", "k1", "k2"], ["move", "FILE", "k1", "--phase", "p2"],
    ["remove", "FILE", "k1"],
    ["round", "FILE", "--label", "2"], ["participant", "FILE", "Ann"],
    ["incident", "FILE", "k1", "Nobody there"], ["worst", "FILE", "k1"],
    ["resolve", "FILE", "k1", "name", "mine"],
    ["purge", "FILE", "Call"],
    ["history", "FILE", "--restore", "1"], ["new", "FILE"],
    ["merge", "FILE", "good.json", "good.json", "-o", "FILE"],
    ["merge", "good.json", "good.json", "FILE", "-o", "FILE"],
  ]

  @Test(
    "is never written, by no command",
    arguments: [
      ("\"version\": 1", "\"version\": 2"), ("\"version\": 1", "\"version\": 0"),
      ("\"name\": \"Work\"", "\"name\": 5"), ("\"phase\": \"p2\"", "\"phase\": \"p9\""),
      ("\"phases\"", "\"phases\": [], \"phases\""), ("}\n", ""), ("\"Offer\"", "\"Offer"),
    ])
  func files(_ old: String, _ new: String) async throws {
    let folder = try ProgramFolder()
    try folder.write(EditCommandTests.start, to: "good.json")
    // There is an earlier state that one could want back.
    try folder.write(EditCommandTests.start, to: "FILE")
    expectSame(try await folder.run("set", "FILE", "k1", "name=Ring").status, 0)
    let start = EditCommandTests.start
    let place = try #require(start.range(of: old, options: .backwards))
    let broken = start.replacingCharacters(in: place, with: new)
    try folder.write(broken, to: "FILE")
    let manager = FileManager.default
    let before = try manager.attributesOfItem(atPath: "\(folder.path)/FILE")
    for command in Self.commands {
      let run = try await folder.run(builtProgram("kontaktlinie"), command)
      #expect((1...3).contains(run.status), "\(command): \(run)")
      // The words of the command were taken: it is the file that it refuses.
      #expect(run.status != 2, "\(command): \(run)")
      #expect(!run.messages.isEmpty, "\(command)")
      expectSame(try folder.text(of: "FILE"), broken, command.joined(separator: " "))
    }
    let after = try manager.attributesOfItem(atPath: "\(folder.path)/FILE")
    for key in [FileAttributeKey.systemFileNumber, .modificationDate, .posixPermissions] {
      expectSame("\(after[key] ?? "")", "\(before[key] ?? "")", key.rawValue)
    }
  }

  @Test("is not written to standard output either, nor taken as a pattern")
  func standardInput() async throws {
    let folder = try ProgramFolder()
    let newer = EditCommandTests.start.replacing("\"version\": 1", with: "\"version\": 2")
    let run = try await folder.run("set", "-", "k1", "name=Ring", input: newer)
    expectSame(
      run,
      ProgramRun(
        messages:
          "-: a newer version of the program has written this file; here it can only be looked at. Use the newer one to change it.\n",
        status: 3))
    try folder.write(newer, to: "FILE")
    let copy = try await folder.run("new", "copy.journey.json", "--from", "FILE")
    expectSame(copy.status, 3)
    expectSame(folder.names, ["FILE"])
    // Looking at it is allowed.
    expectSame(try await folder.run("score", "-", "--format", "json", input: newer).status, 0)
  }
}
