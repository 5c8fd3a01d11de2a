/// What is said about the changes of others.
package struct OthersTexts: Hashable, Sendable {
  let say: Say

  /// One line: who changed what.
  package func line(_ changes: OthersChanges) -> String {
    let who = changes.author ?? say("Außerhalb geändert", "Changed outside")
    var parts = contacts(changes)
    if changes.others > 0 {
      parts.append(
        parts.isEmpty
          ? say.count(changes.others, ("Änderung", "Änderungen"), ("change", "changes"))
          : say("\(changes.others) weitere", "\(changes.others) more"))
    }
    if parts.isEmpty { parts = [say("nichts, was hier zu sehen ist", "nothing that shows here")] }
    let line = "\(who): " + parts.joined(separator: ", ") + "."
    guard changes.undecided > 0 else { return line }
    return line + " "
      + say("! \(changes.undecided) zu entscheiden.", "! \(changes.undecided) to decide.")
  }

  /// Asked once of somebody who judges while others work on the same file.
  package func asksWhoJudges(beside name: String, again: Bool) -> String {
    again
      ? say(
        "\(name) arbeitet mit: Wer bewertet hier? Die Antwort danach bitte noch einmal.",
        "\(name) works here too: who rates here? Please answer again after that.")
      : say("\(name) arbeitet mit: Wer bewertet hier?", "\(name) works here too: who rates here?")
  }

  /// Said once on a drive where locks may not reach everybody.
  package func sharedFolder(_ kind: String) -> String {
    say(
      "Netzlaufwerk (\(kind)): Am besten ändert immer nur eine Person etwas.",
      "Network drive (\(kind)): best let one person at a time change things.")
  }

  /// The file is gone or unreadable while it is open.
  package func fileTrouble(_ reason: String, quit: String) -> String {
    say(
      "\(reason); alles bleibt hier, \(quit) bietet eine Kopie.",
      "\(reason); all stays here, \(quit) offers a copy.")
  }

  private func contacts(_ changes: OthersChanges) -> [String] {
    if let name = changes.onlyContact { return ["\(say.quote(name)) \(kind(changes))"] }
    let kinds: [(Int, String)] = [
      (changes.added, say("neu", "new")),
      (changes.changed, say("geändert", "changed")),
      (changes.rated, say("bewertet", "rated")),
      (changes.unrated, takenBack),
      (changes.removed, say("entfernt", "removed")),
    ]
    var parts: [String] = []
    for (count, word) in kinds where count > 0 {
      let subject =
        parts.isEmpty
        ? say.count(count, ("Kontaktpunkt", "Kontaktpunkte"), ("touchpoint", "touchpoints"))
        : "\(count)"
      parts.append("\(subject) \(word)")
    }
    return parts
  }

  private func kind(_ changes: OthersChanges) -> String {
    if changes.added > 0 { return say("neu", "new") }
    if changes.removed > 0 { return say("entfernt", "removed") }
    if changes.changed > 0, changes.rated > 0 {
      return say("geändert und bewertet", "changed and rated")
    }
    if changes.rated > 0 { return say("bewertet", "rated") }
    guard changes.unrated > 0 else { return say("geändert", "changed") }
    return changes.changed > 0
      ? say("geändert, mit zurückgenommenen Angaben", "changed, with answers taken back")
      : takenBack
  }

  private var takenBack: String {
    say("mit zurückgenommenen Angaben", "with answers taken back")
  }
}

extension Texts {
  package var others: OthersTexts { OthersTexts(say: say) }
}
