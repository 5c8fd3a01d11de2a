/// Two answers to one question, and the decision.
package struct UndecidedTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Zu entscheiden", "To decide") }
  package var hint: String {
    say(
      "Zwei Angaben nebeneinander; beide bleiben, bis Sie entscheiden.",
      "Two answers side by side; both are kept until you decide.")
  }
  package func count(_ count: Int) -> String {
    say("\(count) offen", "\(count) open")
  }
  package var placeColumn: String { say("Wo", "Where") }
  package var fieldColumn: String { say("Was", "What") }
  package var standingColumn: String { say("steht da", "stands there") }
  package var waitingColumn: String { say("daneben", "beside it") }
  package func stays(_ value: String) -> String { say("Es bleibt: \(value)", "Keep: \(value)") }
  package func holds(_ value: String, by author: String?) -> String {
    let who = author.map { " (\($0))" } ?? ""
    return say("Es gilt: \(value)\(who)", "Take: \(value)\(who)")
  }
  /// Beside a value, what somebody else has said.
  package func beside(_ value: String, by author: String?) -> String {
    "   ! " + (author.map { "\($0): " } ?? say("andere: ", "others: ")) + value
  }
  /// In the frame, as long as something waits.
  package func mark(_ count: Int) -> String {
    say(" ! \(count) zu entscheiden ", " ! \(count) to decide ")
  }
  /// The same in plain lines, with the word that leads there.
  package func spoken(_ count: Int) -> String {
    say(
      "\(say.count(count, ("Angabe", "Angaben"), ("answer", "answers"))) zu entscheiden; entscheiden zeigt sie.",
      "\(say.count(count, ("Angabe", "Angaben"), ("answer", "answers"))) to decide; decide shows them."
    )
  }
  package var word: String { say("zu entscheiden", "to decide") }
  package var none: String { say("Es ist nichts zu entscheiden.", "There is nothing to decide.") }
  func decided(_ subject: String, _ field: String) -> String {
    let place = subject.isEmpty ? field : say.quote(subject) + ", " + field
    return say("Entschieden: \(place).", "Decided: \(place).")
  }
}

extension Texts {
  package var undecided: UndecidedTexts { UndecidedTexts(say: say) }
}
