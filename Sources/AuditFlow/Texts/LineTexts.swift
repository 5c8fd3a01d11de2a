import JourneyModel

/// All contacts along the line.
package struct LineTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Die Kundenkontaktlinie", "The contact line") }
  /// What the list shows first, behind the title.
  package func gloss(_ order: BoardOrder) -> String {
    switch order {
    case .line:
      say("Was Ihr Kunde nacheinander erlebt", "What your customer meets, one after another")
    case .rank: say("nach Rang: was zuerst angehen", "by rank: what to tackle first")
    case .friction: say("nach Reibung, die größte zuerst", "by friction, the largest first")
    }
  }
  package func contacts(_ count: Int) -> String {
    say.count(count, ("Kontaktpunkt", "Kontaktpunkte"), ("touchpoint", "touchpoints"))
  }
  /// How many happen today, as the overview counts them, and how many only could.
  package func contacts(_ count: Int, possible: Int) -> String {
    guard possible > 0 else { return contacts(count) }
    let german = possible == 1 ? "möglicher" : "mögliche"
    return contacts(count) + say(", \(possible) \(german)", ", \(possible) possible")
  }
  package func marked(_ count: Int, hidden: Int = 0) -> String {
    hidden == 0
      ? say("\(count) markiert", "\(count) marked")
      : say("\(count) markiert, \(hidden) verdeckt", "\(count) marked, \(hidden) hidden")
  }
  package var markedWord: String { say("markiert", "marked") }
  package func markedHint(_ count: Int, hidden: Int = 0, back: String) -> String {
    guard hidden == 0 else {
      return say(
        "Die nächste Änderung gilt für \(count) markierte, davon \(hidden) verdeckt.",
        "The next change is for \(count) marked ones, \(hidden) of them hidden.")
    }
    return say(
      "Die nächste Änderung gilt für \(count == 1 ? "den markierten" : "alle \(count) markierten"). \(back) hebt die Marken auf.",
      "The next change is for \(count == 1 ? "the marked one" : "all \(count) marked ones"). \(back) takes the marks away."
    )
  }
  /// The first of several names.
  package func some(_ names: [String]) -> String {
    let first = names.prefix(3).map { say.quote($0) }.joined(separator: ", ")
    return names.count > 3
      ? first + say(" und \(names.count - 3) mehr", " and \(names.count - 3) more") : first
  }
  package func alreadyMarked(_ rows: String) -> String {
    say(
      "Schon markiert; „entmarkieren \(rows)“ nimmt die Marke weg.",
      "Marked already; “unmark \(rows)” takes the mark off.")
  }
  package var notMarked: String { say("Dort ist nichts markiert.", "Nothing is marked there.") }
  package var unmarked: String {
    say("Es ist nichts mehr markiert.", "Nothing is marked any more.")
  }
  /// Marked entries that a change of contacts cannot reach.
  package func withoutContact(_ names: [String]) -> String {
    say("Ohne Kontaktpunkt, unverändert: ", "Without a touchpoint, unchanged: ") + some(names)
      + "."
  }
  package var noneWithContact: String {
    say(
      "Keiner der markierten Einträge hat einen Kontaktpunkt; geändert ist nichts.",
      "None of the marked entries has a touchpoint; nothing is changed.")
  }
  package func filtered(_ text: String, _ count: Int, back: String) -> String {
    say(
      "Nur mit \(say.quote(text)): \(say.count(count, ("Treffer", "Treffer"), ("match", "matches"))). \(back) zeigt alle.",
      "Only with \(say.quote(text)): \(say.count(count, ("Treffer", "Treffer"), ("match", "matches"))). \(back) shows all."
    )
  }
  package var withoutPhase: String { say("Noch ohne Phase", "No phase yet") }
  package var withoutPhaseHint: String { say("p ordnet zu", "p assigns") }
  package var allCases: String { say("alle Fälle", "all cases") }
  package func share(_ share: String, isAtMost: Bool = false) -> String {
    // "2-8% of the cases, usually 4%": what is likely stands behind what it is a share of.
    let comma = share.indices.first { share[$0...].hasPrefix(", ") } ?? share.endIndex
    let (range, likely) = (share[..<comma], share[comma...])
    let all = likely.isEmpty ? "" : likely + say(" %", "%")
    return isAtMost
      ? say("höchstens \(range) der Fälle\(all)", "at most \(range) of the cases\(all)")
      : say("\(range) der Fälle\(all)", "\(range) of the cases\(all)")
  }
  package var folded: String { say("zugeklappt", "folded") }
  package var possible: String { say("möglich", "possible") }
  package var proposal: String { say("Vorschlag", "proposal") }
  package func adopts(_ key: String, now: String) -> String {
    say(
      "\(key): als möglich aufnehmen. \(now): gibt es bei uns schon.",
      "\(key): take it up as possible. \(now): we do that already.")
  }
  package func incidents(_ count: Int) -> String {
    count == 0 ? "" : say.count(count, ("Störung", "Störungen"), ("incident", "incidents"))
  }
  package func last(_ name: String) -> String {
    say(
      "Zuletzt: \(say.quote(name)); zählt ein Viertel.",
      "Last: \(say.quote(name)); counts a quarter.")
  }
  /// A complaint is never meant to be the end of the line.
  package func lastIsComplaint(_ name: String) -> String {
    say(
      "Zuletzt: \(say.quote(name)). Was erlebt der Kunde danach?",
      "Last: \(say.quote(name)). What comes after it?")
  }
  package func moveHint(up: String, down: String) -> String {
    say(
      "Sonst verschieben: \(up) hoch, \(down) runter, < und > in die Phase davor oder danach.",
      "If not, move: \(up) up, \(down) down, < and > to the phase before or after.")
  }
  /// What stands in the rows while they are ordered by the score.
  package func scale(_ key: String) -> String {
    say(
      "Reibung von 0 bis 100, als Zahl und als Strich. \(key): andere Reihenfolge",
      "Friction from 0 to 100, as a number and a bar. \(key): another order")
  }
  package var scaleOnly: String {
    say(
      "Zahl und Strich: Reibung von 0 (nichts stört) bis 100.",
      "Number and bar: friction from 0 (nothing disturbs) to 100.")
  }
  package func place(_ place: Int) -> String { say("Platz \(place)", "place \(place)") }
  package func friction(_ value: String) -> String { say("Reibung \(value)", "friction \(value)") }
  /// On the row of a narrow column, where "of 100" has no room.
  package func friction(_ value: String, from low: String, to high: String) -> String {
    low == high
      ? friction(value)
      : say("Reibung \(value) (\(low) bis \(high))", "friction \(value) (\(low) to \(high))")
  }
  package func wait(_ value: String) -> String { say("Wartezeit \(value)", "wait \(value)") }
  package func importance(_ value: String) -> String {
    say("Wichtigkeit \(value)", "importance \(value)")
  }
  package var unrated: String { say("unbewertet", "not rated") }
  package var empty: String { say("Kein Kontaktpunkt passt.", "No touchpoint matches.") }
  package var rated: String { say("bewertet", "rated") }
}

extension Texts {
  package var line: LineTexts { LineTexts(say: say) }
}
