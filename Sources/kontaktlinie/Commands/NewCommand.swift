import ArgumentParser
import AuditFlow
import JourneyFiles
import JourneyModel

/// `new`: a journey from a template or from another journey.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "new", "Legt einen Kundenprozess an; überschreibt nie etwas.",
      "Creates a customer journey; never overwrites anything.",
      examples: [
        "kontaktlinie new maler.journey.json --template craft --title \"Vom Angebot bis zur Zahlung\"",
        "kontaktlinie new filiale2.journey.json --from maler.journey.json --title \"Filiale 2\"",
      ],
      more: (
        "Vorlagen: \(templates). --from übernimmt den Aufbau ohne Bewertungen, Teilnehmer und Belege.",
        "Templates: \(templates). --from takes over the structure without ratings, participants and evidence."
      ))
  }

  private static var templates: String {
    Template.all.map { "\($0.name) (\($0.title[Start.language]))" }.joined(separator: ", ")
  }

  @Argument(help: help("Die neue Datei.", "The new file.", value: "file"))
  var file: String

  @Option(
    help: help(
      "Eine Vorlage oder eine Datei als Vorlage.", "A template, or a file as one.",
      value: "template"))
  var template: String?

  @Option(help: help("Der Titel.", "The title.", value: "title"))
  var title: String?

  @Option(
    help: help("Womit ein Fall beginnt.", "What a case begins with.", value: "occasion"))
  var occasion: String?

  @Option(
    help: help(
      "Den Aufbau dieser Datei übernehmen.", "Take over the structure of this file.",
      value: "journey"))
  var from: String?

  @OptionGroup var common: CommonHelp

  func run() throws {
    if template != nil, from != nil {
      throw Failure.usage(
        "--template und --from schließen sich aus; lassen Sie eines weg.",
        "--template and --from exclude each other; leave one out.")
    }
    // Before anything is read or asked: an existing file is the end of it.
    let store = FileStore(path: file, waiting: .command(holder: Start.holder))
    let journey = try journey()
    if file == JourneyInput.standard {
      try Output.result(journey.canonicalBytes())
      return
    }
    _ = try store.create(journey)
    try Output.result("\(file)\n")
    if !file.hasSuffix(JourneyFolder.ending) {
      Output.message(
        say(
          "Hinweis: „kontaktlinie list“ zeigt nur Dateien *\(JourneyFolder.ending).",
          "Note: \"kontaktlinie list\" shows only files *\(JourneyFolder.ending)."))
    }
  }

  private func journey() throws -> Journey {
    var identifiers = try Start.identifiers()
    let id = "j" + identifiers.nextSuffix() + identifiers.nextSuffix()
    if let source = from ?? template.flatMap({ Self.isPath($0) ? $0 : nil }) {
      var copy = try JourneyInput(path: source).journey(isToChange: true).structure(id: id)
      if let title { copy.title = title }
      if let occasion {
        copy.process = copy.process ?? CustomerProcess()
        copy.process?.occasion = occasion
      }
      return copy
    }
    let template = try namedTemplate()
    return template.journey(
      title: title ?? occasion ?? template.occasions[0][Start.language], occasion: occasion,
      language: Start.language, id: id)
  }

  private func namedTemplate() throws(Failure) -> Template {
    guard let name = template else { return .blank }
    guard let found = Template.named(name) else {
      throw .usage(
        "--template: \(name.quoted(in: .german)) gibt es nicht; Vorlagen: \(Self.templates).",
        "--template: there is no \(name.quoted(in: .english)); templates: \(Self.templates).")
    }
    return found
  }

  private static func isPath(_ text: String) -> Bool {
    text.contains("/") || text.hasSuffix(".json") || text == JourneyInput.standard
  }
}
