import FrictionScoring
import JourneyModel

extension Round {
  /// The round by its name and day; the identifier says nothing to anybody.
  func spoken(_ say: Wording) -> String {
    let day = date.spoken(in: say.language)
    guard let label else { return say("Runde vom ", "Round of ") + day }
    let name = label.madeVisible()
    return say("Runde ", "Round ") + (name.utf8.contains(day.utf8) ? name : "\(name) (\(day))")
  }
}

extension String.UTF8View {
  /// Whether other bytes, one at least, stand among these. Looking for a text in a text sets up types first, for more
  /// than all the rest of a headline.
  fileprivate func contains(_ other: String.UTF8View) -> Bool {
    var rest = self[...]
    while rest.count >= other.count {
      if rest.starts(with: other) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

extension Journey {
  /// Whose the share of peak and end is: stated in the file, or assumed.
  func standingOfLambda(_ say: Wording) -> String {
    assumptions?.lambda?.likely == nil
      ? say("Annahme; Alaybek u. a. 2022", "assumption; Alaybek et al. 2022")
      : say("Ihre Angabe; üblich ist 0,5", "stated by you; usual is 0.5")
  }
}

extension Explanation.Cause {
  /// Why a contact has no score, and what to do about it.
  func spoken(in language: Language) -> String {
    switch (self, language) {
    case (.unknown, .german):
      "Es gibt keinen solchen Kontaktpunkt; nennen Sie einen aus der Datei"
    case (.unknown, .english): "there is no such touchpoint; name one of the file"
    case (.possible, .german):
      "möglicher Kontaktpunkt, wird nie bewertet; machen Sie ihn zum tatsächlichen (state=actual), sobald er vorkommt"
    case (.possible, .english):
      "possible touchpoint, never scored; make it an actual one (state=actual) once it happens"
    case (.otherVariant, .german):
      "gehört nicht zu dieser Variante; wählen Sie eine andere oder keine"
    case (.otherVariant, .english): "not part of this variant; choose another one or none"
    case (.doesNotOccur, .german):
      "kommt nicht vor (Häufigkeit 0); ändern Sie die Häufigkeit, wenn er doch vorkommt"
    case (.doesNotOccur, .english):
      "does not occur (frequency 0); change the frequency if it does"
    case (.noRatings, .german): "noch nichts bewertet; bewerten Sie zuerst"
    case (.noRatings, .english): "nothing rated yet; rate first"
    }
  }
}
