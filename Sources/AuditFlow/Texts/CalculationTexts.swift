/// The frame of the Rechenweg; what the page itself says is made where the commands make it.
package struct CalculationTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Rechenweg", "Calculation (Rechenweg)") }
  package var gloss: String {
    say("alles hinter dem Reibungswert", "everything behind the friction index")
  }
  package var noScore: String {
    say(
      "Noch nichts gerechnet: Bewerten Sie zuerst einen Kontaktpunkt (b).",
      "Nothing computed yet: rate a touchpoint first (b).")
  }
}

extension Texts {
  package var calculation: CalculationTexts { CalculationTexts(say: say) }
}
