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
  /// What people call an action who do not know its name, in both languages.
  package func aliases(_ action: Action) -> String {
    switch action {
    case .search: "filter filtern finden find suchen search"
    case .next: "sortieren sort ordnen order"
    case .remove: "löschen delete erase weg"
    case .rename: "bearbeiten edit ändern change"
    case .undo: "rückgängig undo"
    case .redo: "wiederherstellen redo"
    case .add, .newAudit: "neu new anlegen create hinzufügen add"
    case .quit: "schließen close verlassen exit beenden"
    case .copy: "kopieren clipboard Zwischenablage"
    case .help: "Tasten keys Hilfe"
    case .mark, .markAll: "auswählen select"
    case .mergeSure: "Duplikate duplicates doppelt"
    case .foldAll, .left: "einklappen collapse ausklappen expand"
    case .chooseResponsible: "Verantwortlicher owner"
    case .money: "Geld Kosten cost euro"
    case .writeFile: "exportieren export speichern save"
    case .tryOut: "Simulation what-if ausprobieren"
    case .moveUp, .moveDown: "schieben reorder umordnen"
    default: ""
    }
  }
  package func notNow(_ reason: String) -> String {
    say("jetzt nicht: \(reason)", "not now: \(reason)")
  }
  /// Why something of another place cannot be done from here.
  package func elsewhere(_ place: String, key: String) -> String {
    say("nur in \(say.quote(place)), mit \(key)", "only in \(say.quote(place)), with \(key)")
  }
  /// The same as a reason, which is put into a sentence.
  package func matchless(_ text: String) -> String {
    say("kein Treffer für \(say.quote(text))", "no match for \(say.quote(text))")
  }
  package func noMatch(_ text: String) -> String {
    say("Kein Treffer für \(say.quote(text)).", "No match for \(say.quote(text)).")
  }
}

extension Texts {
  package var palette: PaletteTexts { PaletteTexts(say: say) }
}
