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
    do {
      // Before anything else is set up: scripts ask for the version often.
      if CommandLine.arguments.dropFirst() == ["--version"] {
        try Output.result("kontaktlinie \(version)\n")
        return ExitStatus.done.rawValue
      }
      try Start.common.check()
      if RootHelp.isAsked(by: Start.arguments) {
        try Output.result(RootHelp.text)
        return ExitStatus.done.rawValue
      }
      try refuseUnknownCommand(Start.arguments)
      var command = try RootCommand.parseAsRoot(Start.arguments)
      try command.run()
      return ExitStatus.done.rawValue
    } catch {
      return end(with: error)
    }
  }

  private static func end(with error: any Error) -> Int32 {
    if let failure = Failure(error) {
      Output.message(failure.message)
      return failure.status.rawValue
    }
    if let status = error as? ExitCode { return status.rawValue }
    let text = HelpText.localized(RootCommand.fullMessage(for: error), in: Start.language)
    guard RootCommand.exitCode(for: error).isSuccess else {
      Output.message(text)
      return ExitStatus.wrongUsage.rawValue
    }
    do {
      try Output.result(text + "\n")
      return ExitStatus.done.rawValue
    } catch {
      Output.message(error.message)
      return error.status.rawValue
    }
  }

  /// A lone word that is neither a command nor a file is taken for a mistyped command, not for the
  /// name of a journey to open.
  private static func refuseUnknownCommand(_ arguments: [String]) throws(Failure) {
    guard let word = arguments.first, !word.hasPrefix("-") else { return }
    let names = RootCommand.commands.map { $0.configuration.commandName ?? "" }
    guard !names.contains(word), word != "help", !word.contains("/"), !word.contains("."),
      access(word, F_OK) != 0
    else { return }
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
