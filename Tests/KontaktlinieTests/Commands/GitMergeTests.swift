import Foundation
import JourneyModel
import PtySupport
import TestSupport
import Testing

/// Whether this machine can run the tests; where it cannot, they are not run.
private let isGitThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")

@Suite("As git's merge driver", .enabled(if: isGitThere))
struct GitMergeTests {
  let folder: ProgramFolder
  let file = "a.journey.json"

  init() throws {
    folder = try ProgramFolder()
  }

  /// Runs git commands one after the other; the last one's result.
  @discardableResult
  private func git(_ commands: String...) async throws -> ProgramRun {
    var run = ProgramRun()
    for command in commands {
      run = try await folder.run(
        "/bin/sh", ["-c", "git " + command],
        environment: [
          "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
          "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
          "GIT_EDITOR": "true",
        ])
    }
    return run
  }

  private func edit(_ arguments: String..., seed: Int = 1) async throws {
    let run = try await folder.run(
      builtProgram("kontaktlinie"), arguments, environment: ["KONTAKTLINIE_SEED": "\(seed)"])
    expectSame(run.status, 0, run.messages)
  }

  /// A repository with the driver as the handbook sets it up.
  private func repository() async throws {
    try await git(
      "init -q -b main",
      "config merge.kontaktlinie.driver '\(builtProgram("kontaktlinie")) merge %O %A %B -o %A'")
    try folder.write("*.journey.json merge=kontaktlinie\n", to: ".gitattributes")
    try folder.write(".*.lock\nhome\n", to: ".gitignore")
    try folder.write(EditCommandTests.start, to: file)
    try await git("add -A", "commit -qm start")
  }

  /// Commits something on a branch that begins at main.
  private func commit(on branch: String, _ change: () async throws -> Void) async throws {
    try await git("checkout -qB \(branch) main")
    try await change()
    try await git("commit -qam \(branch)")
  }

  private func journey() throws -> Journey { try #require(try folder.journey(file)) }

  @Test("two branches become one, with what both added")
  func branches() async throws {
    try await repository()
    try await commit(on: "one") {
      try await edit("rate", file, "k1", "effort=2", "--by", "Anna")
    }
    try await commit(on: "two") {
      try await edit("add", file, "touchpoint", "Reminder", "--phase", "p2")
    }
    expectSame(try await git("merge -q one -m both").status, 0)
    expectSame(try journey().touchpoints.count, 4)
    expectSame(try journey().participants.map(\.alias), ["Anna"])
    expectSame(try await git("status --porcelain").output, "")
    expectSame(folder.names.filter { $0.contains("merge_file") }, [])
  }

  @Test("somebody new whom both branches name is one person, with the answers of both")
  func person() async throws {
    try await repository()
    try await commit(on: "one") {
      try await edit("rate", file, "k1", "effort=2", "--by", "Anna", seed: 1)
    }
    try await commit(on: "two") {
      try await edit("rate", file, "k1", "wait=60", "--by", "Anna", seed: 2)
    }
    expectSame(try await git("merge -q one -m both").status, 0)
    expectSame(try journey().participants.map(\.alias), ["Anna"])
    let ratings = try journey().rounds.flatMap(\.ratings)
    expectSame(ratings.map { [$0.wait, $0.effort] }, [[.exact(60), .exact(2)]])
  }

  @Test("a conflict stops the merge, is decided and committed")
  func conflict() async throws {
    try await repository()
    try await commit(on: "one") { try await edit("set", file, "k1", "name=Hotline") }
    try await commit(on: "two") { try await edit("set", file, "k1", "name=Telefon") }
    let merge = try await git("merge -q one -m both")
    expectSame(merge.status, 1)
    #expect(merge.messages.contains("1 to be decided: kontaktlinie resolve FILE ID FIELD"))
    expectSame(
      try journey().touchpoints[0].conflicts, [Conflict(field: "name", value: "Telefon")])
    try await edit("resolve", file, "k1", "name", "mine")
    expectSame(try await git("commit -qam decided").status, 0)
    expectSame(try journey().touchpoints[0].name, "Telefon")
    expectSame(try journey().undecided(), [])
    expectSame(try await git("status --porcelain").output, "")
  }

  @Test("two decisions that cross each other and differ are a conflict again")
  func crissCross() async throws {
    try await repository()
    try await commit(on: "one") { try await edit("set", file, "k1", "name=A1") }
    try await commit(on: "two") { try await edit("set", file, "k1", "name=B1") }
    try await git("branch two-before two", "checkout -q one")
    for (branch, other) in [("one", "two-before"), ("two", "one-before")] {
      if branch == "one" { try await git("branch one-before one") }
      expectSame(try await git("checkout -q \(branch)", "merge -q \(other)").status, 1)
      // What the other branch said: each side decides otherwise.
      try await edit("resolve", file, "k1", "name", "theirs")
      try await git("commit -qam decided")
    }
    expectSame(try journey().touchpoints[0].name, "A1")
    try await git("checkout -q one")
    expectSame(try journey().touchpoints[0].name, "B1")
    expectSame(try await git("merge -q two").status, 1)
    let contact = try journey().touchpoints[0]
    expectSame(
      Set([contact.name] + contact.conflicts.compactMap(\.value.text)), ["A1", "B1"])
  }

  @Test("a rebase and a cherry-pick go through, also when merged afterwards")
  func rebase() async throws {
    try await repository()
    try await commit(on: "one") { try await edit("add", file, "touchpoint", "Reminder") }
    try await edit("set", file, "Reminder", "notes=late")
    try await git("commit -qam more")
    try await commit(on: "two") { try await edit("set", file, "k3", "name=Bill") }
    expectSame(try await git("cherry-pick one~1").status, 0)
    expectSame(try journey().touchpoints.map(\.name), ["Call", "Visit", "Bill", "Reminder"])
    expectSame(try await git("merge -q one -m both").status, 0)
    expectSame(try journey().touchpoints.map(\.name), ["Call", "Visit", "Bill", "Reminder"])
    expectSame(try journey().touchpoints.last?.notes, "late")
    try await commit(on: "three") { try await edit("set", file, "k2", "name=On site") }
    expectSame(try await git("rebase -q two").status, 0)
    expectSame(try journey().touchpoints.map(\.name), ["Call", "On site", "Bill", "Reminder"])
    expectSame(try await git("status --porcelain").output, "")
  }
}
