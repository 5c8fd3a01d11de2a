/// The palette: everything that can be done, by name.
package struct PaletteTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Befehle", "Actions") }
  package var gloss: String {
    say("alles, was geht, und womit", "all that can be done, and its keys")
  }
  package var field: String { say("Suchen:", "Search:") }
  package var placeholder: String { say("ein Stück des Namens", "a part of the name") }
  package func goTo(_ place: String) -> String { say("Gehe zu: \(place)", "Go to: \(place)") }
  package var start: String { say("Startseite", "Start page") }
  package func notNow(_ reason: String) -> String {
    say("jetzt nicht: \(reason)", "not now: \(reason)")
  }
  /// Why something of another place cannot be done from here.
  package func elsewhere(_ place: String, key: String) -> String {
    say("nur in \(say.quote(place)), mit \(key)", "only in \(say.quote(place)), with \(key)")
  }
  package func noMatch(_ text: String) -> String {
    say("Kein Treffer für \(say.quote(text)).", "No match for \(say.quote(text)).")
  }
}

extension Texts {
  package var palette: PaletteTexts { PaletteTexts(say: say) }
}
