import ArgumentParser
import FrictionScoring
import JourneyExchange
import JourneyModel

/// `score`: where it rubs, as a table or for programs.
struct ScoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "score", "Berechnet den Reibungswert und was zuerst anzupacken ist.",
      "Computes the friction index and what to tackle first.",
      examples: [
        "kontaktlinie score maler.journey.json",
        "kontaktlinie score *.journey.json --format json",
        "kontaktlinie score maler.journey.json --weights ranked:wait,failure,effort,emotion,handoffs",
      ])
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
    case csv
    /// The views beside the index, and what would change it most.
    case views
    /// Everything by which the score can be defended: the Rechenweg.
    case calculation
    /// The open questions as a sheet for calls.
    case calls
  }

  enum Weights: String, ExpressibleByArgument, CaseIterable {
    case fixed
    case uncertain

    var draws: WeightDraws { self == .fixed ? .fixed : .uncertain }
  }

  @Argument(help: help("Die Dateien.", "The files.", value: "file"))
  var files: [String]

  @Option(
    help: help(
      "table, json, csv, calculation (Rechenweg), views (andere Blickwinkel) oder calls (Anrufzettel).",
      "table, json, csv, calculation (Rechenweg), views (other angles) or calls (call sheet).",
      value: "format"))
  var format = Format.table

  @OptionGroup var scoring: ScoringOptions

  @Option(
    parsing: .unconditional,
    help: help(
      "Ziehungen für die Sicherheit der Rangfolge; 0 für keine, sonst 10000 bis 1000 Kontaktpunkte.",
      "Draws for how sure the ranking is; 0 for none, else 10000 for up to 1000 touchpoints.",
      value: "n"))
  var draws: String?

  @Option(
    parsing: .unconditional,
    help: help("Startwert der Ziehungen.", "Seed of the draws.", value: "n"))
  var seed = String(ScoreOptions().seed)

  @Option(
    help: help(
      "fixed, oder uncertain: auch die Gewichte ziehen.",
      "fixed, or uncertain: draw the weights as well.", value: "weights"))
  var weightDraws = Weights.fixed

  @Flag(
    help: help(
      "Rangwahrscheinlichkeiten aller Kontaktpunkte, nicht nur der ersten 20.",
      "Rank acceptabilities of all touchpoints, not only of the first 20."))
  var allRanks = false

  @Flag(help: help("Mit JSON immer eine Liste.", "With JSON always a list."))
  var array = false

  @OptionGroup var common: CommonHelp

  func run() throws {
    let draws = try draws.map { try Self.number($0, of: "draws", upTo: ScoreCall.mostDraws) }
    let seed = try Self.number(seed, of: "seed", upTo: UInt64.max)
    var call = ScoreCall(files: files, format: format, draws: draws, isList: array)
    try call.check()
    call.request = try scoring.request()
    call.request.seed = seed
    call.request.weightDraws = weightDraws.draws
    call.request.allRanks = allRanks
    try call.run()
  }

  /// A whole number from 0 on, as an option gives it; the parser's own refusal would not say the range.
  private static func number<Number: FixedWidthInteger>(
    _ text: String, of option: String, upTo most: Number
  ) throws(Failure) -> Number {
    guard let number = Number(text), (0...most).contains(number) else {
      throw .usage(
        "--\(option) \(text.quoted(in: .german)): möglich ist eine ganze Zahl von 0 bis \(most).",
        "--\(option) \(text.quoted(in: .english)): possible is a whole number from 0 to \(most).")
    }
    return number
  }
}

/// What to score and with which weights.
struct ScoringOptions: ParsableArguments {
  @Option(
    help: help("Die Runde, sonst die letzte.", "The round, else the last.", value: "round"))
  var round: String?

  @Option(help: help("Die Variante, sonst alle.", "The variant, else all.", value: "variant"))
  var variant: String?

  @Option(
    help: help(
      "equal, ranked:wait,effort,... oder values: mit fünf Zahlen.",
      "equal, ranked:wait,effort,... or values: with five numbers.", value: "weights"))
  var weights: String?

  /// The request that they make.
  func request() throws -> ScoreRequest {
    ScoreRequest(
      round: round, variant: variant, weights: try weights.map { try WeightChoice(parsing: $0) })
  }
}
