import Foundation
import JourneyModel
import TestSupport
import Testing

@Suite("Removing a name by command")
struct PurgeCommandTests {
  let folder: ProgramFolder
  private let file = "Maler Ä.journey.json"

  init() async throws {
    folder = try ProgramFolder()
    try folder.write(EditCommandTests.start, to: file)
  }

  /// Whether a text stands anywhere in the folder, also as JSON escapes spell it.
  private func places(of name: String) throws -> [String] {
    let wanted = name.folded
    let all = FileManager.default.enumerator(atPath: folder.path)
    return try (all?.allObjects as? [String] ?? []).filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder.path + "/" + path, isDirectory: &isFolder)
      guard !isFolder.boolValue else { return false }
      let text = try folder.text(of: path).replacing(#/\\u([0-9a-fA-F]{4})/#) { match in
        UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
      }
      return text.folded.contains(wanted)
    }
  }

  @Test("it is nowhere in the folder afterwards: file, earlier states, locks, leftovers")
  func nowhere() async throws {
    let user = ["USER": "Jörg Groß"]
    _ = try await folder.run("participant", file, "Jörg Groß", environment: user)
    _ = try await folder.run(
      "set", file, "k1", "notes=Fragen an JÖRG GROSS (Joerg Gross)", "responsible=Jörg Groß",
      environment: user)
    _ = try await folder.run("rate", file, "k1", "effort=2", "--by", "Jörg Groß")
    // Spelled in escapes, with an identifier that names him, in a field that nobody knows.
    let text = try folder.text(of: file)
      .replacing(
        "\"title\": \"Offer\"", with: "\"title\": \"Offer\", \"x\": {\"J\\u00f6rg Gro\\u00DF\": 1}"
      )
      .replacing("\"k3\"", with: "\"joerg.gross\"")
    try folder.write(text, to: file)
    _ = try await folder.run("rate", file, "k1", "effort=3", "--by", "Jörg Groß")
    _ = try await folder.run("rate", file, "k1", "effort=4", environment: user)
    try folder.write(
      "{ broken \"J\\u00f6rg Gro\\u00df\"",
      to: ".kontaktlinie/history/\(file)/2026-11-22T11-40-05.123Z.journey.json")
    try folder.write("Jörg Groß", to: ".kontaktlinie/history/\(file)/.state.tmp")
    try folder.write("Jörg Groß", to: ".\(file).tmp")
    let drafts = ".kontaktlinie/drafts/\(file)"
    try FileManager.default.createDirectory(
      atPath: folder.path + "/" + drafts, withIntermediateDirectories: true)
    try folder.write("{ \"texts\": [\"J\\u00f6rg Gro\\u00df fragen\"] }", to: drafts + "/1.json")
    try folder.write("{ \"texts\": [\"Otto fragen\"] }", to: drafts + "/2.json")
    let before = try folder.text(of: file)
    #expect(try places(of: "Jörg Groß").count >= 6)

    let look = try await folder.run("purge", file, "joerg gross", "--dry-run")
    expectSame(look.status, 0)
    #expect(
      look.messages.hasSuffix("Only looked: nothing is changed. Without --dry-run it is done.\n"))
    expectSame(try folder.text(of: file), before)

    let run = try await folder.run("purge", file, "joerg gross", environment: user)
    expectSame(
      run,
      ProgramRun(
        messages: """
          Maler Ä.journey.json: "joerg gross" replaced by "Person 1" in 4 places (Jörg Groß 1, alias 1, identifier 1, notes 1).
          Earlier states: 4 of 6 changed, 1 deleted because they cannot be read.
          Drafts: 1 deleted.

          """))
    expectSame(try places(of: "Jörg Groß"), [])
    expectSame(try await folder.run("check", file).status, 0)
    expectSame(
      try await folder.run("purge", file, "Jörg Groß", "--lang", "de").messages,
      "Maler Ä.journey.json: „Jörg Groß“ steht nirgends, auch nicht in früheren Ständen und Entwürfen.\n"
    )
  }

  @Test("longer words stay and are named, or go when that is asked for")
  func longerWords() async throws {
    _ = try await folder.run("participant", file, "Anna")
    _ = try await folder.run("add", file, "tasks", "Annahme", "Person 1 fragt Anna")
    let run = try await folder.run("purge", file, "anna", "--with", "Büro", "--lang", "de")
    #expect(run.messages.contains("Stehen geblieben in längeren Wörtern: „Annahme“."))
    expectSame(
      try folder.journey(file)?.tasks.map(\.name), ["Annahme", "Person 1 fragt Büro"])
    _ = try await folder.run("purge", file, "anna", "--inside-words")
    expectSame(try places(of: "anna"), [])
  }

  @Test("refuses what would not remove it, and a file that it cannot read")
  func refusals() async throws {
    expectSame(try await folder.run("purge", file, " - ").status, 2)
    expectSame(try await folder.run("purge", file, "Anna", "--with", "anna k").status, 2)
    expectSame(try await folder.run("purge", file, "Anna", "--with", " ").status, 2)
    expectSame(try await folder.run("purge", "-", "Anna").status, 2)
    expectSame(try await folder.run("purge", "none.journey.json", "Anna").status, 3)
    try folder.write("{ \"title\": \"Anna\"", to: file)
    expectSame(try await folder.run("purge", file, "Anna").status, 1)
    expectSame(try folder.text(of: file), "{ \"title\": \"Anna\"")
  }
}
