/// What is said of unfinished text.
package struct DraftTexts: Hashable, Sendable {
  let say: Say

  /// On the screen, where the text stands in its field.
  package func unfinished(_ offered: OfferedText) -> String {
    guard offered.others > 0 || offered.before != nil else {
      return say(
        "Unfertig (\(offered.time)): Eingabe übernimmt, Esc verwirft. Noch nicht gespeichert.",
        "Unfinished (\(offered.time)): Enter takes it, Esc drops it. Not saved yet.")
    }
    return before(offered)
      + say(
        "Unfertig (\(offered.time))\(others(offered)): Eingabe übernimmt, Esc verwirft.",
        "Unfinished (\(offered.time))\(others(offered)): Enter takes it, Esc drops it.")
  }
  /// In plain lines.
  package func unfinishedLine(_ offered: OfferedText) -> String {
    before(offered)
      + say(
        "Unfertig (\(offered.time))\(others(offered)), noch nicht gespeichert: Leere Zeile übernimmt, „zurück“ verwirft.",
        "Unfinished (\(offered.time))\(others(offered)), not saved yet: an empty line takes it, “back” drops it."
      )
  }
  /// In a script, whose first line is no answer to it.
  package func keptLine(_ text: String, _ offered: OfferedText) -> String {
    say(
      "Unfertig (\(offered.time))\(others(offered)): \(say.quote(text)). Es bleibt aufgehoben bis zur nächsten Sitzung am Terminal.",
      "Unfinished (\(offered.time))\(others(offered)): \(say.quote(text)). It is kept for the next session on a terminal."
    )
  }
  package var dropped: String { say("Verworfen.", "Dropped.") }

  /// What became of the one before.
  private func before(_ offered: OfferedText) -> String {
    switch offered.before {
    case .taken?: say("Übernommen. ", "Taken. ")
    case .dropped?: dropped + " "
    case nil: ""
    }
  }

  private func others(_ offered: OfferedText) -> String {
    offered.others == 0
      ? "" : say(", noch \(offered.others)", ", \(offered.others) more")
  }
}

extension Texts {
  package var drafts: DraftTexts { DraftTexts(say: say) }
}
