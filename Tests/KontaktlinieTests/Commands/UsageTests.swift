import TestSupport
import Testing

@Suite("The command line")
struct UsageTests {
  let folder: ProgramFolder

  init() throws {
    folder = try ProgramFolder()
  }

  @Test("says its version")
  func version() async throws {
    expectSame(try await folder.run("--version"), ProgramRun("kontaktlinie 0.1.0\n"))
    expectSame(
      try await folder.run("list", "--version", "--lang", "de"),
      ProgramRun("kontaktlinie 0.1.0\n"))
  }

  @Test("has help in both languages, for the program and for each command")
  func help() async throws {
    let commands = [
      "open", "new", "list", "add", "set", "link", "move", "remove", "incident", "worst",
      "participant", "round", "rate", "score", "explain", "check", "schema", "doctor",
    ]
    let german = try await folder.run("--help", environment: ["LC_ALL": "de_AT.UTF-8"])
    let english = try await folder.run("--help")
    #expect(german.output.hasPrefix("Kontaktlinie: alle Kontaktpunkte eines Kundenprozesses"))
    #expect(english.output.hasPrefix("Kontaktlinie: every touchpoint of a customer journey"))
    #expect(german.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    for command in commands {
      #expect(german.output.contains("\n  \(command) "))
      let own = try await folder.run(command, "--help", "--lang", "de")
      expectSame(own.status, 0)
      expectSame(own.messages, "")
      #expect(own.output.contains("Beispiele:"), "\(command)")
      #expect(own.output.contains("\nAUFRUF: kontaktlinie \(command) "), "\(command)")
      #expect(!own.output.contains("Show "), "\(command)")
    }
  }

  @Test("answers a mistyped command with the one that was meant")
  func unknownCommand() async throws {
    let run = try await folder.run("scoer")
    expectSame(run.status, 2)
    expectSame(run.output, "")
    #expect(
      run.messages.hasPrefix(
        "There is no command \"scoer\"; did you mean \"score\"? Commands: open,"))
    let other = try await folder.run("xyzzy", "--lang", "de")
    expectSame(other.status, 2)
    #expect(other.messages.hasPrefix("Weder Befehl noch Datei: „xyzzy“. Befehle: open, new"))
  }

  @Test("answers a wrong option with the right ones and status 2")
  func wrongOption() async throws {
    let run = try await folder.run("list", "--fromat", "--lang", "de")
    expectSame(run.status, 2)
    #expect(run.messages.hasPrefix("Fehler: unbekannte Option '--fromat'"))
    #expect(run.messages.contains("\nAufruf: kontaktlinie list "))
    #expect(run.messages.hasSuffix("\n  Mehr dazu: 'kontaktlinie list --help'\n"))
    let missing = try await folder.run("score")
    expectSame(missing.status, 2)
    #expect(missing.messages.hasPrefix("Error: Missing expected argument"))
    expectSame(
      try await folder.run("list", "--lang", "fr"),
      ProgramRun(messages: "--lang: there is no \"fr\"; possible: de, en.\n", status: 2))
    expectSame(
      try await folder.run("list", "--color"),
      ProgramRun(
        messages: "--color: the value is missing; possible: auto, always, never.\n", status: 2))
  }

  @Test(
    "speaks the language of the first variable that names one",
    arguments: [
      (["LC_ALL": "C", "LC_MESSAGES": "de_DE.UTF-8", "LANG": "en_US.UTF-8"], "none: Diese"),
      (["LC_ALL": "", "LANG": "de"], "none: Diese"),
      (["LC_ALL": "fr_FR.UTF-8", "LANG": "de_CH.UTF-8@x"], "none: Diese"),
      (["LC_ALL": "en_GB", "LANG": "de_DE"], "none: there is"),
      (["LC_ALL": "POSIX"], "none: there is"),
    ])
  func language(environment: [String: String], start: String) async throws {
    let run = try await folder.run("list", "none", environment: environment)
    #expect(run.messages.hasPrefix(start))
  }

  @Test("refuses a seed or a day that is none")
  func badEnvironment() async throws {
    try folder.write(EditCommandTests.start, to: "a.json")
    expectSame(
      try await folder.run("round", "a.json", environment: ["KONTAKTLINIE_TODAY": "now"]),
      ProgramRun(
        messages:
          "KONTAKTLINIE_TODAY: \"now\" is no day such as 2026-11-22; change or unset the variable.\n",
        status: 2))
    expectSame(
      try await folder.run("round", "a.json", environment: ["KONTAKTLINIE_SEED": "x"]).status, 2)
  }

  @Test("the doctor names what it sees")
  func doctor() async throws {
    let run = try await folder.run("doctor")
    expectSame(run.status, 0)
    #expect(run.output.contains("Display       plain lines: input or output is no terminal\n"))
    #expect(run.output.contains("Language      en\n"))
    #expect(run.output.contains("\(folder.path)/home/Kontaktlinie (is made when needed)"))
  }
}
