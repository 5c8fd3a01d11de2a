/// What changes the result most.
package struct SensitivityTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Stellschrauben", "Levers") }
  package var gloss: String {
    say("Was das Ergebnis am meisten ändert", "What changes the result most")
  }
  package func questions(_ count: Int) -> String {
    say("Was Sie am besten zuerst klären", "What is best clarified first")
      + (count > Leverage.shown
        ? say(
          ": die \(Leverage.shown) wirksamsten von \(count)",
          ": the \(Leverage.shown) of \(count) that do most") : "")
  }
  package var levers: String {
    say("Was am meisten brächte, wenn es gut liefe", "What would bring most, done well")
  }
  package var pointsColumn: String { say("Punkte", "points") }
  /// The same in a row that is read aloud: of a question and of a lever.
  package func narrows(_ points: String) -> String {
    points == "1"
      ? say("Spanne wird 1 Punkt enger", "range gets 1 point narrower")
      : say("Spanne wird \(points) Punkte enger", "range gets \(points) points narrower")
  }
  package func lowers(_ points: String) -> String {
    points == "1"
      ? say("senkt um 1 Punkt", "lowers by 1 point")
      : say("senkt um \(points) Punkte", "lowers by \(points) points")
  }
  package var indexColumn: String { say("Reibungswert", "index") }
  package var noQuestions: String {
    say("Nichts ist mehr ungewiss.", "Nothing is uncertain any more.")
  }
  package var noLevers: String {
    say(
      "Alles Bewertete ist schon so gut, wie es geht.", "All that is rated is at its best already.")
  }

  /// What an answer would do, in sentences.
  package func effect(narrower points: String, from low: String, to high: String) -> String {
    say(
      "Die Antwort macht die Spanne bis zu \(points) Punkte enger; je nachdem liegt der Reibungswert bei \(low) bis \(high).",
      "The answer makes the range up to \(points) points narrower; the index lies at \(low) to \(high)."
    )
  }
  /// Where the answer moves the range alone.
  package func stays(_ index: String) -> String { say("bleibt \(index)", "stays \(index)") }
  package func effect(narrower points: String, staying index: String) -> String {
    say(
      "Die Antwort macht die Spanne bis zu \(points) Punkte enger; der Reibungswert bleibt bei rund \(index).",
      "The answer makes the range up to \(points) points narrower; the index stays at about \(index)."
    )
  }
  package var changesFirst: String {
    say(
      "Das ! heißt: Sie könnte ändern, was oben steht.",
      "The ! says: it could change what comes first.")
  }
  /// The same behind the row itself, where it is read aloud.
  package var mayChangeFirst: String {
    say(", könnte ändern, was oben steht", ", could change what comes first")
  }
  package func ask(_ who: String) -> String { say("Klären: \(who).", "To clarify: \(who).") }
  package var customers: String { say("am besten drei Kunden", "best three customers") }

  /// What a lever would do, in a sentence.
  package func brings(_ what: String, _ points: String, _ index: String) -> String {
    say(
      "\(what): Das allein senkt den Reibungswert um \(points) auf \(index). Mehrere zusammen addieren sich nicht genau.",
      "\(what): this alone lowers the index by \(points) to \(index). Several together do not quite add up."
    )
  }
}

/// Other ways to look at the journey.
package struct ViewsTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Andere Blickwinkel", "Other angles") }
  package var gloss: String {
    say("Keiner davon ändert den Reibungswert.", "None of them changes the index.")
  }
}

extension Texts {
  package var sensitivity: SensitivityTexts { SensitivityTexts(say: say) }
  package var views: ViewsTexts { ViewsTexts(say: say) }
}
