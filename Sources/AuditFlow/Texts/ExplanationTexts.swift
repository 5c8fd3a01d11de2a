import FrictionScoring
import JourneyExchange
import JourneyModel

/// The explanation of one contact; what the page itself says is that of `kontaktlinie explain`.
package struct ExplanationTexts: Hashable, Sendable {
  let say: Say

  package var gloss: String { say("Woher kommt jede Zahl?", "Where does each number come from?") }
  package func round(_ label: String) -> String { say("Runde \(label)", "Round \(label)") }
  package func variant(_ name: String) -> String { say("für \(name)", "for \(name)") }
  package func showsFormulas(_ key: String) -> String {
    say(
      "\(key) zeigt, wie jede Zahl gerechnet ist.", "\(key) shows how every number is worked out.")
  }
  package func hidesFormulas(_ key: String) -> String {
    say("\(key) sagt es wieder in Worten.", "\(key) says it in words again.")
  }
  package var noScore: String {
    say(
      "Noch nichts zu erklären: Bewerten Sie zuerst (b).", "Nothing to explain yet: rate first (b)."
    )
  }
}

extension Texts {
  package var explanation: ExplanationTexts { ExplanationTexts(say: say) }
}
