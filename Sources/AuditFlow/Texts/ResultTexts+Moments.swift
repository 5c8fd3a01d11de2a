package import FrictionScoring
import JourneyModel

/// What the customer remembers, and the details of one contact.
extension ResultTexts {
  package var worstMoment: String { say("Schlimmster Moment", "Worst moment") }
  package var lastImpression: String { say("Letzter Eindruck", "Last impression") }
  /// How much of the index peak or end make up by themselves.
  package func counts(_ weight: Double) -> String {
    weight == 0.25
      ? say("zählt ein Viertel", "counts a quarter")
      : say(
        "zählt \(weight.spokenShare(in: .german))", "counts \(weight.spokenShare(in: .english))")
  }
  package var rare: String {
    say("in unter 50 % der Fälle", "in under 50% of the cases")
  }
  package var rareInShort: String { say("selten", "rare") }
  package func regular(_ value: String) -> String {
    say("ohne seltene: \(value)", "without rare: \(value)")
  }
  package var onlyOne: String {
    say(
      "Ein einziger Kontaktpunkt ist noch kein Kundenprozess: Sammeln Sie weiter.",
      "A single touchpoint is no customer journey yet: go on collecting.")
  }

  package func importance(_ value: String) -> String {
    say("Wichtigkeit \(value) von 10", "importance \(value) of 10")
  }
  package var importanceOpen: String {
    say("Wichtigkeit offen (1 bis 10)", "importance open (1 to 10)")
  }
  package func frequency(_ value: String) -> String {
    value == "1"
      ? say("einmal je Fall", "once a case") : say("\(value) mal je Fall", "\(value) times a case")
  }
  package func frequencyAssumed(_ value: String) -> String {
    say("\(frequency(value)) (angenommen)", "\(frequency(value)) (assumed)")
  }
  package func friction(_ value: String, from low: String, to high: String) -> String {
    low == high
      ? say("Reibung \(value) von 100", "friction \(value) of 100")
      : say(
        "Reibung \(value) von 100 (zwischen \(low) und \(high))",
        "friction \(value) of 100 (between \(low) and \(high))")
  }
  package func open(_ dimension: Dimension) -> String {
    let name = dimension.spoken(in: say.language)
    return say("\(name): noch offen", "\(name.capitalizedFirst): still open")
  }
  package func upTo(_ value: String) -> String { say("0 bis +\(value)", "0 to +\(value)") }
  package func share(_ points: String, of index: String) -> String {
    say(
      "\(points) der \(index) Punkte des Reibungswerts",
      "\(points) of the \(index) points of the friction index")
  }
  package func explains(_ key: String) -> String {
    say("\(key) erklärt jede Zahl", "\(key) explains every number")
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
