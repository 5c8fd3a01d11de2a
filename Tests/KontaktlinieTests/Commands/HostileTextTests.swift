import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

@Suite("Hostile text through every command")
struct HostileTextTests {
  let folder: ProgramFolder
  private static let escaped = #"a\u001b[31m\u0007\u007f\u009b5m\u202e\u200b\udb40\udc41z"#
  private static let raw = "a\u{1B}[31m\u{7}\u{7F}\u{9B}5m\u{202E}\u{200B}\u{E0041}z"

  init() throws {
    folder = try ProgramFolder()
    let journey = EditCommandTests.start
    try folder.write(Self.spoilt(journey), to: "a.journey.json")
    let other = Self.spoilt(journey.replacing("\"Visit\"", with: "\"Stop by\""))
    try folder.write(other, to: "b.journey.json")
    let broken = Self.spoilt(
      journey.replacing("\"p2\", \"name\"", with: "\"p1\", \"Colour\": 1, \"name\""))
    try folder.write(broken, to: "c.journey.json")
    try folder.write("{ \(Self.raw)", to: "\(Self.raw).json")
  }

  /// Every name followed by what could control a terminal.
  private static func spoilt(_ journey: String) -> String {
    ["Offer", "Interest", "Work", "Phone", "Call", "Visit", "Stop by", "Invoice", "Colour"]
      .reduce(journey) { $0.replacing("\"\($1)\"", with: "\"\($1)\(escaped)\"") }
  }

  @Test("nothing that could control a terminal or hide leaves any command")
  func commands() async throws {
    let calls: [[String]] = [
      ["list", "."], ["check", "a.journey.json"], ["check", "c.journey.json"],
      ["check", "c.journey.json", "--format", "json"], ["check", "\(Self.raw).json"],
      ["check", "nowhere\(Self.raw)"], ["score", "a.journey.json"],
      ["score", "a.journey.json", "--format", "csv"],
      ["score", "a.journey.json", "--format", "json"], ["score", "\(Self.raw).json"],
      ["explain", "a.journey.json", "k1"], ["explain", "a.journey.json", Self.raw],
      ["compare", "a.journey.json", "b.journey.json"],
      ["compare", "a.journey.json", "b.journey.json", "--format", "json"],
      ["score", "a.journey.json", "--format", "views"],
      ["score", "a.journey.json", "--format", "calls"],
      ["score", "a.journey.json", "--format", "calculation"],
      ["score", "a.journey.json", "--by", Self.raw],
      ["add", "a.journey.json", Self.raw], ["add", "a.journey.json", "tasks", Self.raw],
      ["add", "a.journey.json", "touchpoint", Self.raw, "--phase", Self.raw],
      ["set", "a.journey.json", "k1", "\(Self.raw)=1"],
      ["set", "a.journey.json", "k1", "phase=\(Self.raw)"],
      ["rate", "a.journey.json", "k1", "wait=\(Self.raw)"],
      ["rate", "a.journey.json", Self.raw, "wait=1"], ["link", "a.journey.json", "k1", Self.raw],
      ["move", "a.journey.json", "k1", "--phase", Self.raw],
      ["remove", "a.journey.json", Self.raw], ["worst", "a.journey.json", Self.raw],
      ["participant", "a.journey.json", Self.raw],
      ["resolve", "a.journey.json", "k1", Self.raw, "mine"], ["new", Self.raw + "/x.json"],
      ["round", "a.journey.json", "--label", Self.raw], ["open", "nowhere\(Self.raw).json"],
      [Self.raw], ["--plain", "c.journey.json"], ["--lang", Self.raw], ["--\(Self.raw)"],
      ["doctor"],
    ]
    for call in calls {
      let run = try await folder.run(builtProgram("kontaktlinie"), call, environment: [:])
      for (name, text) in [("output", run.output), ("messages", run.messages)] {
        for line in text.split(separator: "\n") where !line.isSafe {
          Issue.record("\(call[0]) \(name): \(line.debugDescription)")
        }
      }
      #expect(run.status >= 0, "\(call[0]) crashed")
    }
  }

  @Test("nothing of it leaves the plain walk either")
  func plainWalk() async throws {
    let lines =
      "1\n\(Self.raw)\n/übersicht\n4\n1\n\(Self.raw)\nzurück\nzurück\n5\n1\n\n6\n?\nquit\n"
    let run = try await folder.run("--plain", "a.journey.json", "--lang", "de", input: lines)
    for line in (run.output + run.messages).split(separator: "\n") where !line.isSafe {
      Issue.record("\(line.debugDescription)")
    }
  }
}
