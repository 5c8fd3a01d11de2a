import ArgumentParser
import JourneyModel

/// Help in both languages: our own texts come in the language of the run, the frame around them is
/// that of the argument parser and is translated here.
enum HelpText {
  /// The argument parser's words, in German replaced where they stand at the beginning or end of a
  /// line.
  static func localized(_ text: String, in language: Language) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let whole = named(line)
      let localized = language == .german ? localizedLine(whole) : String(whole)
      // The parser never breaks the line of the usage.
      guard let start = ["USAGE: ", "AUFRUF: "].first(where: { localized.hasPrefix($0) }) else {
        return localized
      }
      return wrapped(localized, indent: start.count)
    }.joined(separator: "\n")
  }

  /// A line in lines of at most 80 characters, those behind the first indented; what stands in brackets
  /// stays together.
  static func wrapped(_ line: String, indent: Int, prefix: String = "") -> String {
    // A line that is short in bytes is short in columns: most are, and the help of the program is one
    // of the things that must cost nothing.
    guard prefix.utf8.count + line.utf8.count > width else { return prefix + line }
    var lines = [prefix]
    var isBracketed = false
    for word in line.split(separator: " ") {
      let isStart = lines[lines.count - 1].count == (lines.count == 1 ? prefix.count : indent)
      let joint = isStart ? "" : " "
      let length = isBracketed ? 0 : together(word, in: line)
      if !isStart, lines[lines.count - 1].count + joint.count + max(word.count, length) > width {
        lines.append(String(repeating: " ", count: indent) + word)
      } else {
        lines[lines.count - 1] += joint + word
      }
      if word.first == "[" { isBracketed = true }
      if word.last == "]" { isBracketed = false }
    }
    return lines.joined(separator: "\n")
  }

  static let width = 80

  /// How long the bracket is that a word opens; 0 where it opens none, or closes it itself.
  private static func together(_ word: Substring, in line: String) -> Int {
    guard word.first == "[", word.last != "]" else { return 0 }
    let rest = line[word.startIndex...]
    return rest.firstIndex(of: "]").map { rest.distance(from: word.startIndex, to: $0) + 1 } ?? 0
  }

  /// A command that is parsed by itself does not know the program's name in this one place.
  private static func named(_ line: Substring) -> Substring {
    let start = "  See '"
    guard line.hasPrefix(start), !line.hasPrefix(start + "kontaktlinie") else { return line }
    return start + "kontaktlinie " + line.dropFirst(start.count)
  }

  private static func localizedLine(_ line: Substring) -> String {
    var result = String(line)
    if let (english, german) = starts.first(where: { result.hasPrefix($0.0) }) {
      result = german + result.dropFirst(english.count)
    }
    if let (english, german) = ends.first(where: { result.hasSuffix($0.0) }) {
      result = result.dropLast(english.count) + german
    }
    for (english, german) in middles {
      if let range = result.firstRange(of: english) {
        result.replaceSubrange(range, with: german)
      }
    }
    return result
  }

  private static let starts = [
    ("OVERVIEW: ", "ÜBERBLICK: "), ("USAGE: ", "AUFRUF: "), ("Usage: ", "Aufruf: "),
    ("ARGUMENTS:", "ANGABEN:"), ("OPTIONS:", "OPTIONEN:"), ("SUBCOMMANDS:", "BEFEHLE:"),
    ("Error: Unknown option ", "Fehler: unbekannte Option "),
    ("Error: Missing expected argument ", "Fehler: es fehlt die Angabe "),
    ("Error: Missing value for ", "Fehler: es fehlt der Wert für "),
    ("Error: The value ", "Fehler: der Wert "), ("Help:  ", "Hilfe: "),
    ("Error: Unexpected argument ", "Fehler: überzählige Angabe "),
    ("Error: ", "Fehler: "),
    ("  See 'kontaktlinie", "  Mehr dazu: 'kontaktlinie"),
  ]

  private static let middles = [
    ("'. Did you mean '", "'; meinten Sie '"), (" is invalid for ", " ist nicht möglich für "),
    ("'. Please provide one of the following:", "'; möglich sind:"),
    ("'. Please provide one of '", "'; möglich sind '"), ("' or '", "' oder '"),
    (" unexpected arguments: ", " überzählige Angaben: "), ("(values: ", "(Werte: "),
    ("(default: ", "(Vorgabe: "), ("; default: ", "; Vorgabe: "), ("  default: ", "  Vorgabe: "),
    ("(default) ", "(Vorgabe) "),
  ]

  private static let ends = [
    (" for more information.", ""), (" for detailed help.", ""),
    ("Show help information.", "Diese Hilfe zeigen."),
    ("Show the version.", "Die Version zeigen."),
    ("Show subcommand help information.", "Die Hilfe eines Befehls zeigen."),
  ]
}

/// The help of an option or argument in the language of this run.
func help(_ german: String, _ english: String, value: String? = nil) -> ArgumentHelp {
  ArgumentHelp(say(german, english), valueName: value)
}

/// The configuration of a command in the language of this run.
func command(
  _ name: String, _ german: String, _ english: String, examples: @autoclosure () -> [String] = [],
  more: @autoclosure () -> (german: String, english: String)? = nil
) -> CommandConfiguration {
  // The help of the whole program shows one line of each command and need not wait for the rest.
  if RootHelp.isWanted {
    return CommandConfiguration(commandName: name, abstract: say(german, english))
  }
  let examples = examples()
  var discussion = more().map { say($0.german, $0.english) } ?? ""
  if !examples.isEmpty {
    if !discussion.isEmpty { discussion += "\n\n" }
    discussion += say("Beispiele:", "Examples:")
    for example in examples { discussion += "\n  " + example }
  }
  var configuration = CommandConfiguration(
    commandName: name, abstract: say(german, english), discussion: discussion,
    version: "kontaktlinie \(Program.version)")
  // Each command is parsed by itself and yet belongs to the program.
  configuration._superCommandName = "kontaktlinie"
  return configuration
}
