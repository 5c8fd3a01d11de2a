package import FrictionScoring

/// How sure the places in "tackle first" are.
extension ResultTexts {
  /// "1, sicher", "2, wahrscheinlich", "3, möglich 1 bis 7".
  package func place(_ place: TouchpointScore.Place) -> String {
    "\(place.rank), \(certainty(place))"
  }

  /// The same without the place, for a row that begins with it.
  package func certainty(_ place: TouchpointScore.Place) -> String {
    if place.isTied { return tied(place) }
    return switch place.verdict {
    case .sure: say("sicher", "sure")
    case .likely: say("wahrscheinlich", "likely")
    case .open: possible(place)
    }
  }

  /// The same in a word or two, for a column.
  package func certaintyInShort(_ place: TouchpointScore.Place) -> String {
    switch place.verdict {
    case .sure: say("sicher", "sure")
    case .likely: say("meist \(place.rank)", "mostly \(place.rank)")
    case .open: say("\(place.low) bis \(place.high)", "\(place.low) to \(place.high)")
    }
  }

  package var possiblePlace: String { say("möglicher Platz", "possible place") }
  /// The same where some contacts are not rated, so that they have no place.
  package func placeAmong(_ rated: Int) -> String {
    say("Platz unter diesen \(rated)", "place among these \(rated)")
  }

  /// "gleichauf, 2 bis 8": others have the very same urgency.
  private func tied(_ place: TouchpointScore.Place) -> String {
    say("gleichauf, ", "tied, ")
      + say("\(place.low) bis \(place.high)", "\(place.low) to \(place.high)")
  }

  /// The whole of it, where there is room: "Platz 3: nicht zu unterscheiden, möglich 1 bis 7".
  package func placeInWords(_ place: TouchpointScore.Place) -> String {
    if place.isTied {
      return say(
        "Platz \(place.low) bis \(place.high): gleichauf, nicht zu unterscheiden",
        "Places \(place.low) to \(place.high): tied, cannot be told apart")
    }
    let name = say("Platz \(place.rank): ", "Place \(place.rank): ")
    return switch place.verdict {
    case .sure: name + say("sicher", "sure")
    case .likely:
      name + say("wahrscheinlich", "likely")
        + (place.low == place.high ? "" : ", " + possible(place))
    case .open:
      name + say("nicht zu unterscheiden", "cannot be told apart") + ", " + possible(place)
    }
  }

  private func possible(_ place: TouchpointScore.Place) -> String {
    place.low == place.high
      ? say("meist \(place.low)", "mostly \(place.low)")
      : say("möglich \(place.low) bis \(place.high)", "possibly \(place.low) to \(place.high)")
  }

  /// While the draws are made.
  package func checkingPlaces(percent: Int) -> String {
    percent == 0
      ? say("Rangfolge wird geprüft ...", "checking the ranking ...")
      : say("Rangfolge wird geprüft: \(percent) %", "checking the ranking: \(percent)%")
  }

  /// Why nothing is drawn.
  package func placesUnchecked(above contacts: String) -> String {
    say(
      "Rangfolge ungeprüft: mehr als \(contacts) Kontaktpunkte",
      "ranking unchecked: more than \(contacts) touchpoints")
  }

  /// While the score of a large journey is worked out.
  package var beingComputed: String {
    say("Das Ergebnis wird berechnet ...", "The result is being worked out ...")
  }
}
