import ArgumentParser
import JourneyModel

/// `worst`: the three contacts that somebody names as the worst, before rating.
struct WorstCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "worst", "Nennt die drei schlimmsten Kontaktpunkte, den schlimmsten zuerst.",
      "Names the three worst touchpoints, the worst first.",
      examples: ["kontaktlinie worst maler.journey.json k4 k1 k9 --by Chefin"],
      more: (
        "Ersetzt, was dieselbe Person in dieser Runde genannt hat; ohne Kontaktpunkte wird es zurückgenommen.",
        "Replaces what the same person named in this round; without touchpoints that is taken back."
      ))
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Argument(
    help: help("Bis zu drei Kontaktpunkte.", "Up to three touchpoints.", value: "touchpoint"))
  var touchpoints: [String] = []

  @OptionGroup var rater: RaterOptions

  @OptionGroup var common: CommonHelp

  func run() throws {
    try JourneyEdit.run(file) { journey, edit in
      let worst = try touchpoints.map { try journey.find(.touchpoint, $0) }
      let by = try edit.participant(rater.by, in: &journey)
      let round = try rater.round.map { try journey.find(.round, $0) }
      let before = journey.rounds.count
      let place = try journey.setWorst(
        worst, by: by, round: round, today: edit.today, using: &edit.identifiers)
      if journey.rounds.count > before { edit.noteNewRound(place) }
    }
  }
}

/// Who judges, and in which round.
struct RaterOptions: ParsableArguments {
  @Option(
    help: help(
      "Wer urteilt; ohne Angabe das Team. Unbekannte nehmen ab jetzt teil.",
      "Who judges; the team when left out. Unknown people take part from now on.",
      value: "participant"))
  var by: String?

  @Option(
    help: help(
      "Die Runde; ohne Angabe die letzte, die heute angelegt wird, wenn es keine gibt.",
      "The round; the last when left out, which is made today when there is none.",
      value: "round"))
  var round: String?
}

extension JourneyEdit {
  /// Says that a round was made because there was none.
  mutating func noteNewRound(_ id: EntityID) {
    notes.append(say("Runde \(id) vom \(today) angelegt.", "Round \(id) of \(today) added."))
  }
}
