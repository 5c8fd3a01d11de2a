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
    // It is made from the name, so that whoever guesses the name could tell.
    let made = try #require(try folder.journey(file)?.participants.first?.id.text)
    #expect(try places(of: made).count >= 5)
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
          Maler Ä.journey.json: "joerg gross" replaced by "Person 1" in 5 places (identifier 2, Jörg Groß 1, alias 1, notes 1).
          Earlier states: 4 of 6 changed, 1 deleted because they cannot be read.
          Drafts: 1 deleted.

          """))
    expectSame(try places(of: "Jörg Groß"), [])
    expectSame(try places(of: made), [])
    let people = try places(of: "\"alias\"").map { try folder.journey($0)?.participants.map(\.id) }
    expectSame(Set(people).count, 1, "the same person in every state")
    expectSame(try await folder.run("check", file).status, 0)
    expectSame(
      try await folder.run("purge", file, "Jörg Groß", "--lang", "de").messages,
      "Maler Ä.journey.json: „Jörg Groß“ steht nirgends, auch nicht in früheren Ständen und Entwürfen.\n"
    )
  }

  @Test("it goes from all copies in the folder, put aside or not, and from what is kept of them")
  func copies() async throws {
    _ = try await folder.run("participant", file, "Jörg Groß")
    let own = ".kontaktlinie"
    let text = try folder.text(of: file)
    let stranger = text.replacing("\"id\": \"j1\"", with: "\"id\": \"j2\"")
    #expect(stranger != text)
    let files = [
      // A copy in which somebody else is called "Person 1", one that was put aside twice, what is
      // left of a file of another name, and what belongs to nobody here.
      "Maler Ä (Konflikt).journey.json": text.replacing("Jörg Groß", with: "Person 1")
        .replacing("\"title\": \"Offer\"", with: "\"title\": \"Offer for Joerg Gross\""),
      "\(own)/history/Maler Ä (Konflikt).journey.json/2026-11-22T11-40-05.123Z.journey.json": text,
      "\(own)/trash/\(file)/\(file)": text, "\(own)/trash/\(file)/2-\(file)": text,
      "\(own)/trash/\(file)/3-\(file)": stranger,
      "\(own)/history/alt.journey.json/2026-11-22T11-40-05.123Z.journey.json": text,
      "\(own)/drafts/alt.journey.json/1.json": "{ \"texts\": [\"Jörg Groß fragen\"] }",
      "\(own)/history/other.journey.json/2026-11-22T11-40-05.123Z.journey.json": stranger,
      "broken.journey.json": "{ \"Jörg Groß\"", "Maler Ä-anrufe.md": "Jörg Groß fragen",
      "Notizen.txt": "Jörg Groß",
    ]
    for (name, text) in files {
      let parent = "\(folder.path)/\(name)".split(separator: "/").dropLast().joined(separator: "/")
      try FileManager.default.createDirectory(
        atPath: "/" + parent, withIntermediateDirectories: true)
      try folder.write(text, to: name)
    }
    let left = [
      "\(own)/history/other.journey.json/2026-11-22T11-40-05.123Z.journey.json",
      "\(own)/trash/\(file)/3-\(file)", "Maler Ä-anrufe.md", "Notizen.txt", "broken.journey.json",
    ]
    let before = try places(of: "Jörg Groß")
    let look = try await folder.run("purge", file, "Jörg Groß", "--dry-run")
    expectSame(try places(of: "Jörg Groß"), before)
    let run = try await folder.run("purge", file, "Jörg Groß")
    expectSame(run.status, 0)
    expectSame(
      look.messages,
      run.messages + "Only looked: nothing is changed. Without --dry-run it is done.\n")
    let remark = """
      "Jörg Groß" stands here as well. This is no readable copy of the file and stays as it is; \
      see to it yourself.
      """
    expectSame(
      run.messages,
      """
      \(file): "Jörg Groß" replaced by "Person 2" in 2 places (alias 1, identifier 1).
      Earlier states: 0 of 1 changed, 0 deleted because they cannot be read.
      Maler Ä (Konflikt).journey.json: "Jörg Groß" replaced by "Person 2" in 2 places (identifier 1, title 1).
      Maler Ä (Konflikt).journey.json: Earlier states: 1 of 1 changed, 0 deleted because they cannot be read.
      \(own)/trash/\(file)/2-\(file): "Jörg Groß" replaced by "Person 2" in 2 places (alias 1, identifier 1).
      \(own)/trash/\(file)/\(file): "Jörg Groß" replaced by "Person 2" in 2 places (alias 1, identifier 1).
      alt.journey.json: Earlier states: 1 of 1 changed, 0 deleted because they cannot be read.
      alt.journey.json: Drafts: 1 deleted.
      broken.journey.json: \(remark)
      \(own)/trash/\(file)/3-\(file): \(remark)
      Maler Ä-anrufe.md: \(remark)

      """)
    expectSame(try places(of: "Jörg Groß").sorted(), left.sorted())
    for name in ["broken.journey.json", "\(own)/trash/\(file)/3-\(file)"] {
      expectSame(try folder.text(of: name), files[name])
    }
  }

  @Test("a copy that cannot be changed is named, and everything else is done all the same")
  func lockedCopy() async throws {
    _ = try await folder.run("participant", file, "Jörg Groß")
    try folder.write(try folder.text(of: file), to: "b.journey.json")
    // Two names for one file: it is never replaced.
    try FileManager.default.linkItem(
      atPath: folder.path + "/b.journey.json", toPath: folder.path + "/c.txt")
    let run = try await folder.run("purge", file, "Jörg Groß")
    expectSame(run.status, 3)
    #expect(run.messages.contains("\"Jörg Groß\" replaced by \"Person 1\" in 2 places"))
    #expect(run.messages.contains("b.journey.json: "))
    expectSame(try places(of: "Jörg Groß").sorted(), ["b.journey.json", "c.txt"])
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
