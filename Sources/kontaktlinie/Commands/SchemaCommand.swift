import ArgumentParser
import JourneyModel

/// `schema`: the JSON Schema of the journey format.
struct SchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "schema", "Gibt das JSON-Schema des Dateiformats aus.",
      "Prints the JSON Schema of the file format.",
      examples: ["kontaktlinie schema > journey.schema.json"])
  }

  @OptionGroup var common: CommonHelp

  func run() throws {
    try Output.result(JourneySchema.text)
  }
}
