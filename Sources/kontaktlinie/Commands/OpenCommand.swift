import ArgumentParser

/// `open`: the walk, on the full screen or in plain lines.
struct OpenCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "open", "Öffnet einen Kundenprozess oder die Startseite.",
      "Opens a customer journey or the start page.",
      examples: [
        "kontaktlinie", "kontaktlinie maler.journey.json", "kontaktlinie open --plain",
        "kontaktlinie maler.journey.json --by Anna",
      ])
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String?

  @Flag(
    help: help(
      "Fragen und Antworten Zeile für Zeile statt des ganzen Fensters.",
      "Questions and answers line by line instead of the whole window."))
  var plain = false

  @Flag(help: help("Nur ASCII-Zeichen verwenden.", "Use ASCII characters only."))
  var ascii = false

  @Flag(
    inversion: .prefixedNo,
    help: help(
      "Mausrad und Klick annehmen (sonst gehört die Maus dem Terminal).",
      "Take wheel and clicks (else the mouse is the terminal's)."))
  var mouse: Bool?

  @Option(
    help: help(
      "Wer Sie sind: Name in der Liste, oder neu. So bewerten Sie, und so sehen es die anderen.",
      "Who you are: an alias of the list or a new one. You rate by it, and others see it.",
      value: "name"))
  var by: String?

  @Option(
    help: help(
      "Protokoll des ganzen Fensters: Abstürze und Meldungen; neue Zeilen kommen dazu.",
      "Log of the whole window: crashes and messages; new lines are added.", value: "file"))
  var log: String?

  @OptionGroup var common: CommonHelp

  func run() throws {
    if let by, by.allSatisfy(\.isWhitespace) {
      throw Failure.usage(
        "--by: der Name fehlt; nennen Sie einen, oder lassen Sie die Option weg.",
        "--by: the name is missing; give one, or leave the option out.")
    }
    if file == "-" {
      throw Failure.usage(
        "-: der Rundgang speichert in die Datei, deshalb braucht er eine; nennen Sie sie. Von der Standardeingabe lesen score, check und die anderen Befehle.",
        "-: the walk saves into the file, so it needs one; name it. Standard input is read by score, check and the other commands."
      )
    }
    try Walk.run(
      WalkOptions(
        file: file, isPlain: plain, isASCII: ascii, takesMouse: mouse, judge: by, log: log))
  }
}
