import ArgumentParser
import Glibc
import JourneyModel

/// From the arguments to the exit status.
enum Program {
  static let version = "0.1.0"

  static func run() -> Int32 {
    // Whoever reads away from us or runs out of disk gives an error, which is said and handled.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    // Journeys are personal: what the program makes is for its user alone.
    umask(0o077)
    // Before anything else is set up: scripts ask for the version often.
    if CommandLine.argc == 2, CommandLine.unsafeArgv[1].map({ strcmp($0, "--version") }) == 0 {
      return finish { try Output.result("kontaktlinie \(version)\n") }
    }
    return finish {
      try Start.common.check()
      if RootHelp.isWanted {
        try Output.result(RootHelp.text)
        return
      }
      if ManualPage.isAsked(by: Start.arguments) {
        try Output.result(ManualPage.text)
        return
      }
      if try runSimply(Start.arguments) { return }
      try refuseUnknownCommand(Start.arguments)
      if let options = opening(Start.arguments) {
        try Walk.run(options)
        return
      }
      let (parser, arguments) = parser(for: Start.arguments)
      do {
        var command = try parser.parseAsRoot(arguments)
        try command.run()
      } catch {
        try explain(error, by: parser)
      }
    }
  }

  /// How to open the walk when nothing or just a file is named; `nil` for any other call.
  ///
  /// What owners type every day need not wait for the argument parser, which takes a fifth of the
  /// whole start.
  private static func opening(_ arguments: [String]) -> WalkOptions? {
    let isNamed = arguments.first == "open"
    let files = isNamed ? arguments.dropFirst() : arguments[...]
    guard files.count <= 1 else { return nil }
    if let file = files.first {
      if file.hasPrefix("-") || file.isEmpty { return nil }
      if !isNamed, file == "help" || mayBeCommand(file) && isCommand(file) { return nil }
    }
    return WalkOptions(file: files.first, isPlain: false, isASCII: false)
  }

  /// Runs `score` and `check` in the forms that scripts use most without the argument parser, which takes
  /// as long as scoring 300 contacts; false for any other call.
  private static func runSimply(_ arguments: [String]) throws -> Bool {
    let rest = arguments.dropFirst()
    switch arguments.first {
    case "score":
      guard let call = ScoreCall(simple: rest) else { return false }
      try call.check()
      try call.run()
      return true
    case "check":
      guard !rest.isEmpty, rest.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") }) else {
        return false
      }
      try CheckCommand.check(Array(rest), as: .text)
      return true
    default: return false
    }
  }

  /// Whether a word could name a command at all; making the list of commands takes longer.
  private static func mayBeCommand(_ word: String) -> Bool {
    !word.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
  }

  private static func isCommand(_ word: String) -> Bool {
    RootCommand.commands.contains { $0.name == word }
  }

  /// The command that reads the arguments, and those that are left for it.
  ///
  /// The command itself, because the root would look into every option of all the others first.
  private static func parser(
    for arguments: [String]
  ) -> (any ParsableCommand.Type, [String]) {
    guard let first = arguments.first else { return (OpenCommand.self, []) }
    if let named = RootCommand.commands.first(where: { $0.name == first }) {
      return (named.type, Array(arguments.dropFirst()))
    }
    let isForRoot = first == "help" || first == "--version" || first.hasPrefix("--generate-")
    return (isForRoot ? RootCommand.self : OpenCommand.self, arguments)
  }

  private static func finish(_ work: () throws -> Void) -> Int32 {
    do {
      try work()
      return ExitStatus.done.rawValue
    } catch let status as ExitCode {
      return status.rawValue
    } catch {
      let failure = Failure(error) ?? Failure(.fileTrouble, "\(error)")
      Output.message(failure.message)
      return failure.status.rawValue
    }
  }

  /// Says what the argument parser has to say: help, or what is wrong with the call.
  private static func explain(_ error: any Error, by parser: any ParsableCommand.Type) throws {
    if error is ExitCode || Failure(error) != nil { throw error }
    let text = HelpText.localized(parser.fullMessage(for: error), in: Start.language)
    guard parser.exitCode(for: error).isSuccess else { throw Failure(.wrongUsage, text) }
    try Output.result(text + "\n")
  }

  /// A lone word that is neither a command nor a file is taken for a mistyped command, not for the
  /// name of a journey to open.
  private static func refuseUnknownCommand(_ arguments: [String]) throws(Failure) {
    var arguments = arguments
    // "help NAME" is for a command too.
    if arguments.first == "help", arguments.count > 1 { arguments.removeFirst() }
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", mayBeCommand(word),
      !isCommand(word), access(word, F_OK) != 0
    else { return }
    let names = RootCommand.commands.map(\.name)
    let list = names.joined(separator: ", ")
    if let meant = Spelling.nearest(to: word, among: names) {
      throw .usage(
        "Den Befehl \(word.quoted(in: .german)) gibt es nicht; meinten Sie „\(meant)“? Befehle: \(list).",
        "There is no command \(word.quoted(in: .english)); did you mean \"\(meant)\"? Commands: \(list)."
      )
    }
    throw .usage(
      "Weder Befehl noch Datei: \(word.quoted(in: .german)). Befehle: \(list).",
      "Neither a command nor a file: \(word.quoted(in: .english)). Commands: \(list).")
  }
}
