import ArgumentParser
import JourneyModel

/// `link`: two entries are the same contact, or an item leads to a contact.
struct LinkCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "link", "Sagt, dass zwei Einträge derselbe Kontaktpunkt sind.",
      "Says that two entries are the same touchpoint.",
      examples: [
        "kontaktlinie link maler.journey.json k1 k7", "kontaktlinie link maler.journey.json d2 k1",
      ],
      more: (
        "Von zwei Kontaktpunkten bleibt der erste, mit den Quellen, Störungen und Bewertungen des zweiten. Eine Aufgabe, ein Schriftstück oder ein Produkt führt danach zum Kontaktpunkt.",
        "Of two touchpoints the first stays, with the sources, incidents and ratings of the second. A task, a document or a product then leads to the touchpoint."
      ))
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Argument(help: help("Kennung oder Name.", "Identifier or name.", value: "id"))
  var first: String

  @Argument(help: help("Kennung oder Name.", "Identifier or name.", value: "id"))
  var second: String

  @OptionGroup var common: CommonHelp

  func run() throws {
    try JourneyEdit.run(file) { journey, edit in
      let one = try journey.find(first)
      let other = try journey.find(second)
      let contact = try journey.link(one.id, with: other.id)
      edit.notes.append(
        say(
          "\(one) und \(other) sind verbunden: Kontaktpunkt \(contact).",
          "\(one) and \(other) are linked: touchpoint \(contact)."))
    }
  }
}
