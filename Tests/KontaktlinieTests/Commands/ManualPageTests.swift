import Foundation
import TestSupport
import Testing

struct ManualPageTests {
  @Test(
    "the manual pages are what the program makes of its commands and keys", arguments: ["en", "de"])
  func pages(language: String) async throws {
    let folder = try ProgramFolder()
    let run = try await folder.run("--lang", language, "--generate-manual")
    var root = URL(fileURLWithPath: #filePath)
    while root.lastPathComponent != "Tests" { root.deleteLastPathComponent() }
    let name = language == "en" ? "kontaktlinie.1" : "kontaktlinie.\(language).1"
    let path = root.deletingLastPathComponent().path + "/docs/\(name)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    expectSame(run.output == text, true, "docs/\(name) is old: run scripts/manual")
    // A line that begins with a point or an apostrophe is a request to roff.
    let requests = Set(
      run.output.split(separator: "\n").filter { $0.first == "." || $0.first == "'" }
        .compactMap { $0.split(separator: " ").first })
    expectSame(requests, [".TH", ".SH", ".SS", ".TP", ".B", ".nf", ".fi"])
  }

  @Test("the shells are told every command", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) async throws {
    let run = try await ProgramFolder().run("--generate-completion-script", shell)
    expectSame(run.status, 0)
    for name in ["score", "explain", "doctor", "merge"] { #expect(run.output.contains(name)) }
  }
}
