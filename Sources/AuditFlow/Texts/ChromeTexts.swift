package import JourneyModel

/// The lines around every room: title, step map, saved state, key line.
package struct ChromeTexts: Hashable, Sendable {
  let say: Say

  package var program: String { "Kontaktlinie" }

  /// The name of a step in the step map. The three entry points keep their German names.
  package func step(_ step: Step) -> String {
    switch step {
    case .tasks: "Aufgaben"
    case .correspondence: "Korrespondenz"
    case .products: "Produkte"
    case .order: say("Ordnen", "Arrange")
    case .judge: say("Bewerten", "Rate")
    case .result: say("Ergebnis", "Result")
    case .act: say("Handeln", "Act")
    }
  }

  /// An entry point as a heading: with its gloss in English.
  package func heading(_ entryPoint: EntryPoint) -> String {
    switch entryPoint {
    case .tasks: say("Aufgaben", "Aufgaben (tasks)")
    case .correspondence: say("Korrespondenz", "Korrespondenz (correspondence)")
    case .products: say("Produkte", "Produkte (products)")
    }
  }

  /// An entry point in running text.
  package func name(_ entryPoint: EntryPoint) -> String {
    switch entryPoint {
    case .tasks: "Aufgaben"
    case .correspondence: "Korrespondenz"
    case .products: "Produkte"
    }
  }

  package func saved(at time: String) -> String { say("gespeichert \(time)", "saved \(time)") }
  package var saved: String { say("gespeichert", "saved") }
  package var saving: String { say("wird gespeichert ...", "saving ...") }
  package func notSaved(_ reason: String) -> String {
    say("NICHT gespeichert: \(reason)", "NOT saved: \(reason)")
  }
  /// In place of "saved": nothing has been written in the present format yet.
  package func olderFormat(_ version: Int) -> String {
    say("Format \(version), unverändert", "format \(version), unchanged")
  }
  package func olderFormatNotice(_ version: Int) -> String {
    let present = JourneyFormat.version
    return say(
      "Format \(version): Die erste Änderung speichert Format \(present); der alte Stand bleibt.",
      "Format \(version): the first change saves format \(present); the old state is kept.")
  }
  /// What stands below the shell's own line while the program is stopped.
  package var stopped: String {
    say(
      "Kontaktlinie wartet. Zurück: fg und Eingabe.",
      "Kontaktlinie is waiting. Back: fg and Enter.")
  }
  package var readOnly: String { say("nur lesen", "read only") }
  package var leaving: String {
    say("Noch einen Moment: Es wird gespeichert.", "One moment: saving.")
  }

  /// The one best next step, with the key that goes there.
  package func next(_ step: String, key: String) -> String {
    say(" Als Nächstes (\(key)): \(step) ", " Next (\(key)): \(step) ")
  }

  package func position(_ place: Int, of count: Int) -> String {
    say("\(place) von \(count)", "\(place) of \(count)")
  }

  /// Below the smallest size: what is needed and what there is.
  package func tooSmall(needed: ScreenSize, actual: ScreenSize) -> [String] {
    [
      say("Fenster zu klein.", "Window too small."),
      say(
        "Nötig: \(needed.columns)x\(needed.rows)", "Needed: \(needed.columns)x\(needed.rows)"),
      say(
        "Vorhanden: \(actual.columns)x\(actual.rows)", "Actual: \(actual.columns)x\(actual.rows)"),
      say("q beendet.", "q quits."),
      say("Nichts geht verloren.", "Nothing is lost."),
    ]
  }
}

extension Texts {
  package var chrome: ChromeTexts { ChromeTexts(say: say) }
}
