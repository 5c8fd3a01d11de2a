import JourneyModel
import PtySupport
import TestSupport
import Testing

@Suite("Merging by command")
struct MergeCommandTests {
  let folder: ProgramFolder
  private let base = EditCommandTests.start

  init() throws {
    folder = try ProgramFolder()
    try folder.write(base, to: "base.journey.json")
    try folder.write(base.replacing("\"Call\"", with: "\"Phone call\""), to: "mine.journey.json")
    try folder.write(base.replacing("\"Visit\"", with: "\"On site\""), to: "theirs.journey.json")
  }

  @Test("joins changes of both sides on standard output")
  func merge() async throws {
    let run = try await folder.run(
      "merge", "base.journey.json", "mine.journey.json", "theirs.journey.json")
    expectSame(
      run,
      ProgramRun(
        base.replacing("\"Call\"", with: "\"Phone call\"")
          .replacing("\"Visit\"", with: "\"On site\"")))
  }

  @Test("ends with 1 when something remains to be decided, with the result written")
  func conflict() async throws {
    try folder.write(base.replacing("\"Call\"", with: "\"Hotline\""), to: "theirs.journey.json")
    let run = try await folder.run(
      "merge", "base.journey.json", "mine.journey.json", "theirs.journey.json", "-o",
      "new.journey.json", "--by", "Anna")
    expectSame(
      run,
      ProgramRun(
        messages: """
          k1 name (Hotline): "Hotline" in the file, "Phone call" by Anna beside it
          1 to be decided: kontaktlinie resolve new.journey.json ID FIELD mine|theirs

          """, status: 1))
    let result = try #require(try folder.journey("new.journey.json")).touchpoints[0]
    expectSame(result.name, "Hotline")
    expectSame(result.conflicts, [Conflict(field: "name", value: "Phone call", by: "Anna")])
    let check = try await folder.run("check", "new.journey.json")
    expectSame(check.status, 0)
    #expect(check.output.contains("/touchpoints/0/conflicts/0"))
    let german = try await folder.run(
      "resolve", "new.journey.json", "k1", "wait", "mine", "--lang", "de")
    expectSame(
      german,
      ProgramRun(
        messages: "k1 wait: hier ist nichts zu entscheiden; offen ist: k1 name (Anna)\n",
        status: 2))
    let resolved = try await folder.run("resolve", "new.journey.json", "Hotline", "name", "mine")
    expectSame(resolved, ProgramRun(messages: "Everything is decided.\n"))
    let decided = try #require(try folder.journey("new.journey.json")).touchpoints[0]
    expectSame(decided.name, "Phone call")
    expectSame(decided.conflicts, [])
  }

  @Test("resolve takes one of several values by its number, and clears a field")
  func number() async throws {
    let conflicts = """
      "notes": "N", "conflicts": [
        { "field": "name", "value": "A", "by": "Anna" },
        { "field": "name", "value": "B", "by": "Anna" },
        { "field": "notes", "value": null, "by": "Otto" }
      ]
      """
    let file = "mine.journey.json"
    try folder.write(
      base.replacing("\"name\": \"Call\"", with: "\"name\": \"Call\", " + conflicts), to: file)
    let asked = try await folder.run("resolve", file, "k1", "name", "mine", "--by", "Anna")
    expectSame(asked.status, 2)
    #expect(asked.messages.contains("k1 name 1 = \"A\" (Anna), 2 = \"B\" (Anna)"), "\(asked)")
    let taken = try await folder.run("resolve", file, "k1", "name", "mine", "--number", "2")
    expectSame(taken.status, 0, taken.messages)
    expectSame(
      try await folder.run("resolve", file, "k1", "name", "theirs").status, 0)
    expectSame(
      try await folder.run("resolve", file, "k1", "notes", "mine"),
      ProgramRun(messages: "Everything is decided.\n"))
    let contact = try #require(try folder.journey(file)).touchpoints[0]
    expectSame([contact.name, contact.notes], ["B", nil])
  }

  @Test("names everything wrong with the versions and writes nothing")
  func broken() async throws {
    try folder.write("{", to: "mine.journey.json")
    let run = try await folder.run(
      "merge", "base.journey.json", "mine.journey.json", "none.json", "-o", "mine.journey.json")
    expectSame(run.status, 3)
    #expect(run.messages.contains("mine.journey.json:"))
    #expect(run.messages.contains("none.json: there is no such file"))
    expectSame(try folder.text(of: "mine.journey.json"), "{")
    try folder.write(
      base.replacing("\"version\": 1", with: "\"version\": 2"), to: "mine.journey.json")
    let newer = try await folder.run(
      "merge", "base.journey.json", "mine.journey.json", "theirs.journey.json")
    expectSame(newer.status, 3)
    expectSame(newer.output, "")
  }

  @Test(
    "joins as well what somebody puts into the output between reading and writing",
    arguments: ["mine.journey.json", "base.journey.json"])
  func changedMeanwhile(output: String) async throws {
    // Longer than a pipe holds: when the first part is gone, the program has read the other files.
    let theirs = base.replacing(
      "\"Visit\"", with: "\"On site\", \"notes\": \"\(String(repeating: "x", count: 300_000))\"")
    try folder.write(theirs, to: "theirs.journey.json")
    try folder.write(
      try folder.text(of: output).replacing("\"Invoice\"", with: "\"Bill\""),
      to: "meanwhile.journey.json")
    let run = try await folder.run(
      "/bin/sh",
      [
        "-c",
        """
        mkfifo pipe
        "$0" merge base.journey.json mine.journey.json - -o $1 <pipe &
        exec 3>pipe
        head -c 200000 theirs.journey.json >&3
        mv meanwhile.journey.json $1
        tail -c +200001 theirs.journey.json >&3
        exec 3>&-
        wait $!
        """, builtProgram("kontaktlinie"), output,
      ])
    expectSame(run, ProgramRun())
    expectSame(
      try #require(try folder.journey(output)).touchpoints.map(\.name),
      ["Phone call", "On site", "Bill"])
  }

  @Test("never overwrites a file that is none of the three")
  func exists() async throws {
    try folder.write(base, to: "other.journey.json")
    let run = try await folder.run(
      "merge", "base.journey.json", "mine.journey.json", "theirs.journey.json", "-o",
      "other.journey.json")
    expectSame(run.status, 3)
    expectSame(try folder.text(of: "other.journey.json"), base)
  }

  @Test("takes an empty origin for two files that came about apart")
  func noOrigin() async throws {
    try folder.write("", to: "base.journey.json")
    try folder.write(
      base.replacing("\"k3\", \"name\": \"Invoice\"", with: "\"k9\", \"name\": \"Thanks\""),
      to: "theirs.journey.json")
    let run = try await folder.run(
      "merge", "base.journey.json", "mine.journey.json", "theirs.journey.json")
    expectSame(run.status, 0, run.messages)
    let names = JourneyReader.read(Array(run.output.utf8)).journey?.touchpoints.map(\.name)
    expectSame(names?.sorted(), ["Call", "Invoice", "Phone call", "Thanks", "Visit"])
  }

  @Test("resolve removes or keeps what one side had removed")
  func wholeEntry() async throws {
    let removed = base.replacing(
      "    { \"id\": \"k2\", \"name\": \"Visit\", \"phase\": \"p1\", \"channel\": \"phone\" },\n",
      with: "")
    try folder.write(removed, to: "mine.journey.json")
    for (side, count) in [("theirs", 3), ("mine", 2)] {
      let file = "\(side).out.journey.json"
      let run = try await folder.run(
        "merge", "base.journey.json", "mine.journey.json", "theirs.journey.json", "-o", file,
        "--lang", "de")
      expectSame(
        run.messages,
        """
        k2 id (On site): entfernt, von der anderen Seite geändert oder gebraucht; der Eintrag ist noch da
        1 zu entscheiden: kontaktlinie resolve \(file) KENNUNG FELD mine|theirs

        """)
      expectSame(try await folder.run("resolve", file, "k2", "id", side).status, 0)
      let result = try #require(try folder.journey(file))
      expectSame(result.touchpoints.count, count)
      expectSame(result.undecided(), [])
    }
  }
}
