import PtySupport
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

  @Test("--ascii holds for what cannot be opened as well")
  func asciiMessage() async throws {
    let run = try await folder.run("--plain", "--ascii", "--lang", "de", "fehlt.journey.json")
    expectSame(run.status, 3)
    #expect(run.messages.contains("fehlt.journey.json"))
    #expect(run.messages.utf8.allSatisfy { $0 < 0x80 }, "\(run.messages)")
  }

  @Test("has help in both languages, for the program and for each command")
  func help() async throws {
    let commands = [
      "open", "new", "list", "add", "set", "link", "move", "remove", "incident", "worst",
      "participant", "round", "rate", "score", "explain", "check", "compare", "merge", "resolve",
      "schema", "doctor",
    ]
    let german = try await folder.run("--help", environment: ["LC_ALL": "de_AT.UTF-8"])
    let english = try await folder.run("--help")
    #expect(german.output.hasPrefix("Kontaktlinie: alle Kontaktpunkte eines Kundenprozesses"))
    #expect(english.output.hasPrefix("Kontaktlinie: every touchpoint of a customer journey"))
    for output in [german.output, english.output] {
      #expect(output.split(separator: "\n").allSatisfy { $0.count <= 80 })
      for option in ["plain", "ascii", "mouse", "no-mouse", "by", "log", "lang", "color"] {
        #expect(output.contains("--\(option) ") || output.contains("--\(option),"), "\(option)")
      }
    }
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

  @Test("the walk needs a file: it saves into it", arguments: ["--lang=en", "--plain"])
  func walkFromStandardInput(option: String) async throws {
    let run = try await folder.run("open", "-", option)
    expectSame(run.status, 2)
    #expect(run.messages.hasPrefix("-: the walk saves into the file, so it needs one; name it."))
  }

  @Test(
    "answers a number that is none, or lies outside, with the range",
    arguments: [
      ("--draws", "abc", "0 to 1000000"), ("--draws", "-1", "0 to 1000000"),
      ("--draws", "1000001", "0 to 1000000"), ("--seed", "-1", "0 to 18446744073709551615"),
      ("--seed", "1.5", "0 to 18446744073709551615"),
    ])
  func number(option: String, value: String, range: String) async throws {
    let run = try await folder.run("score", "none.journey.json", option, value)
    expectSame(run.status, 2)
    expectSame(
      run.messages, "\(option) \"\(value)\": possible is a whole number from \(range).\n")
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

  @Test("says in German, whole, which values an option takes")
  func wrongValueInGerman() async throws {
    let run = try await folder.run("score", "a.json", "--format", "xml", "--lang", "de")
    expectSame(run.status, 2)
    #expect(
      run.messages.hasPrefix(
        "Fehler: der Wert 'xml' ist nicht möglich für '--format <format>'; möglich sind:\n  - table\n  - json\n  - csv\n  - views\n  - calculation\n  - calls\nHilfe: "
      ), "\(run.messages)")
    let help = try await folder.run("score", "--help", "--lang", "de")
    #expect(!help.output.contains("default:") && !help.output.contains("values: table"))
  }

  @Test("takes the name after help for a command")
  func unknownHelp() async throws {
    expectSame(try await folder.run("help", "scoer").status, 2)
    expectSame(try await folder.run("help", "score").status, 0)
  }

  @Test(
    "sends no control character of an argument to the terminal",
    arguments: [
      ["score", "--format", "\u{1B}[2J", "a"], ["score", "--\u{1B}[2J", "a"],
      ["score", "a.json", "--weights", "\u{1B}[2J"], ["score", "a.json", "--draws", "\u{1B}[2J"],
      ["list", "a", "\u{1B}[2J"], ["\u{1B}[2J"], ["list", "--lang", "\u{1B}[2J"],
      ["rate", "a.json", "\u{1B}[2J", "effort=1"], ["set", "a.json", "journey", "\u{1B}[2J=1"],
    ])
  func hostileArguments(arguments: [String]) async throws {
    try folder.write(EditCommandTests.start, to: "a.json")
    let run = try await folder.run(
      builtProgram("kontaktlinie"), arguments, environment: ["LC_ALL": "de"])
    expectSame(run.status, 2)
    #expect(!run.messages.isEmpty && !run.messages.contains("\u{1B}"))
  }

  @Test("refuses weights that no score can use, on typing and in a file")
  func weights() async throws {
    try folder.write(EditCommandTests.start, to: "a.json")
    let set = try await folder.run("set", "a.json", "journey", "assumptions.weights=values:1")
    expectSame(set.status, 2)
    #expect(set.messages.contains("ranked:wait,effort,emotion,failure,handoffs"))
    expectSame(try folder.text(of: "a.json"), EditCommandTests.start)
    expectSame(
      try await folder.run(
        "set", "a.json", "journey",
        "assumptions.weights=ranked:handoffs,wait,effort,emotion,failure"
      ).status, 0)
    try folder.write(
      try folder.text(of: "a.json").replacing("ranked:handoffs", with: "ranked:wait"), to: "b.json")
    expectSame(try await folder.run("check", "b.json").status, 1)
    expectSame(try await folder.run("score", "b.json").status, 1)
  }

  @Test("writes no text that it could not read again")
  func longText() async throws {
    try folder.write(EditCommandTests.start, to: "a.json")
    let text = String(repeating: "x", count: 1 << 20)
    let refused = try await folder.run("add", "a.json", "touchpoint", input: text + "y\n")
    expectSame(refused.status, 1)
    expectSame(try folder.text(of: "a.json"), EditCommandTests.start)
    expectSame(try await folder.run("add", "a.json", "touchpoint", input: text + "\n").status, 0)
    expectSame(try await folder.run("check", "a.json").status, 0)
  }

  @Test("leaves nothing beside a file that does not exist, and does not count it as checked")
  func mistypedFile() async throws {
    expectSame(try await folder.run("set", "none.json", "journey", "title=x").status, 3)
    expectSame(folder.names, [])
    let check = try await folder.run("check", "none.json")
    #expect(check.messages.hasSuffix("0 files checked: 0 errors, 0 notices.\n"))
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
