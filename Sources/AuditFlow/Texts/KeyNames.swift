/// What the keys are called on the keyboards of a language.
package struct KeyNames: Hashable, Sendable {
  let say: Say

  package var enter: String { say("Eingabe", "Enter") }
  package var tab: String { "Tab" }
  package var backTab: String { say("Umschalt-Tab", "Shift-Tab") }
  package var escape: String { "Esc" }
  package var backspace: String { say("Rücktaste", "Backspace") }
  package var delete: String { say("Entf", "Del") }
  package var insert: String { say("Einfg", "Ins") }
  package var up: String { say("Pfeil auf", "Up") }
  package var down: String { say("Pfeil ab", "Down") }
  package var left: String { say("Pfeil links", "Left") }
  package var right: String { say("Pfeil rechts", "Right") }
  package var home: String { say("Pos1", "Home") }
  package var end: String { say("Ende", "End") }
  package var pageUp: String { say("Bild auf", "PgUp") }
  package var pageDown: String { say("Bild ab", "PgDn") }
  package var space: String { say("Leertaste", "Space") }

  package func function(_ number: Int) -> String { "F\(number)" }

  package func control(_ letter: Character) -> String {
    say("Strg-", "Ctrl-") + letter.uppercased()
  }
}

extension Texts {
  package var keyNames: KeyNames { KeyNames(say: say) }
}
