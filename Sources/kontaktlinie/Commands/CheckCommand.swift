import ArgumentParser
import JourneyFiles
import JourneyModel

/// `check`: every problem of journey files, with its place and a remedy.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "check", "Prüft Dateien und nennt jedes Problem mit Zeile, Spalte und Abhilfe.",
      "Checks files and names each problem with line, column and remedy.",
      examples: [
        "kontaktlinie check maler.journey.json", "kontaktlinie check *.json --format json",
      ],
      more: (
        "Ende mit 1, wenn es Fehler gibt; Hinweise allein enden mit 0.",
        "Ends with 1 when there are errors; notices alone end with 0."
      ))
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: help("Die Dateien.", "The files.", value: "file"))
  var files: [String]

  @Option(help: help("text oder json.", "text or json.", value: "format"))
  var format = Format.text

  @OptionGroup var common: CommonHelp

  func run() throws { try Self.check(files, as: format) }

  /// Checks files and writes what was found.
  static func check(_ files: [String], as format: Format) throws {
    var found: [(file: String, problem: Problem)] = []
    var unreadable = 0
    for file in files {
      do {
        let reading = JourneyReader.read(try JourneyInput(path: file).bytes())
        found += reading.problems.map { (file, $0) }
      } catch {
        // The other files are checked all the same.
        guard let failure = Failure(error) else { throw error }
        Output.message(failure.message)
        unreadable += 1
      }
    }
    switch format {
    case .json: try Output.json(json(found))
    case .text: try Output.result(text(found))
    }
    let errors = found.count { $0.problem.severity == .error }
    Output.message(
      summary(files.count - unreadable, errors: errors, notices: found.count - errors))
    if unreadable > 0 { throw ExitCode(ExitStatus.fileTrouble.rawValue) }
    if errors > 0 { throw ExitCode(ExitStatus.inputHasProblems.rawValue) }
  }

  private static func text(_ found: [(file: String, problem: Problem)]) -> String {
    found.map { file, problem in
      let notice =
        problem.severity == .notice ? say(" (Hinweis)", " (notice)") : ""
      return "\(file.madeVisible()):\(problem.message(in: Start.language))\(notice)\n"
    }.joined()
  }

  private static func json(_ found: [(file: String, problem: Problem)]) -> [UInt8] {
    let list = found.map { file, problem -> JSONValue in
      [
        "file": .string(file),
        "line": problem.position.map { .number($0.line) } ?? .null,
        "column": problem.position.map { .number($0.column) } ?? .null,
        "pointer": .string(problem.pointer), "severity": .string(problem.severity.rawValue),
        "code": .string(problem.code.rawValue),
        "message": .string(problem.message(in: Start.language)),
      ]
    }
    return JSONValue.array(list).canonicalBytes()
  }

  private static func summary(_ files: Int, errors: Int, notices: Int) -> String {
    say(
      "\(files) \(files == 1 ? "Datei" : "Dateien") geprüft: \(errors) Fehler, \(notices) \(notices == 1 ? "Hinweis" : "Hinweise").",
      "\(files) \(files == 1 ? "file" : "files") checked: \(errors) \(errors == 1 ? "error" : "errors"), \(notices) \(notices == 1 ? "notice" : "notices")."
    )
  }
}
