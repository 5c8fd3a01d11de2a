import ArgumentParser
import JourneyModel

/// `move`: a contact along the line, or a phase among the phases.
struct MoveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "move", "Verschiebt einen Kontaktpunkt auf der Linie oder eine Phase.",
      "Moves a touchpoint along the line, or a phase.",
      examples: [
        "kontaktlinie move maler.journey.json k4 --phase p2",
        "kontaktlinie move maler.journey.json k4 --after k1",
        "kontaktlinie move maler.journey.json k4 --phase p2 --first",
      ])
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Argument(help: help("Kontaktpunkt oder Phase.", "Touchpoint or phase.", value: "id"))
  var entity: String

  @Option(help: help("In diese Phase.", "Into this phase.", value: "phase"))
  var phase: String?

  @Option(help: help("Hinter diesen Eintrag.", "Behind this entry.", value: "id"))
  var after: String?

  @Option(help: help("Vor diesen Eintrag.", "In front of this entry.", value: "id"))
  var before: String?

  @Flag(help: help("An den Anfang.", "To the beginning."))
  var first = false

  @Flag(help: help("An das Ende.", "To the end."))
  var last = false

  @OptionGroup var common: CommonHelp

  func run() throws {
    let places = [after != nil, before != nil, first, last].count { $0 }
    guard places <= 1, places == 1 || phase != nil else {
      throw Failure.usage(
        "Wohin? Geben Sie --phase und höchstens eines von --after, --before, --first, --last an.",
        "Where to? Give --phase and at most one of --after, --before, --first, --last.")
    }
    try JourneyEdit.run(file) { journey, _ in
      let address = try journey.entry([.touchpoint, .phase], entity).address
      func neighbour(_ text: String) throws -> EntityID { try journey.find(address.kind, text) }
      var place: LinePlace?
      if let after { place = .after(try neighbour(after)) }
      if let before { place = .before(try neighbour(before)) }
      if first { place = .first }
      if last { place = .last }
      if address.kind == .phase, phase != nil {
        throw Failure.usage(
          "Eine Phase liegt in keiner Phase; lassen Sie --phase weg.",
          "A phase lies in no phase; leave out --phase.")
      }
      let target = try phase.map { try journey.find(.phase, $0) }
      try journey.move(address.id, to: target, place)
    }
  }
}
