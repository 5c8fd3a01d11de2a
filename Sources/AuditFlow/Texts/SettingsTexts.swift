/// What can be set, and how: as an option of one start, or for good.
package struct SettingsTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Einstellungen", "Settings") }
  package var heading: String {
    say(
      "Einstellungen: als Option, oder in ~/.config/kontaktlinie/config.json",
      "Settings: as an option, or in ~/.config/kontaktlinie/config.json")
  }

  /// How to hear them in plain lines.
  package var inPlainLines: String {
    say("? Einstellungen: Was sich einstellen lässt", "? settings: What can be set")
  }

  /// Each with the option or the name of its member, and what it does.
  package var all: [(name: String, text: String)] {
    [
      (
        "--lang de",
        say(
          "Sprache: de, en; { \"language\": \"de\" }", "Language: de, en; { \"language\": \"de\" }")
      ),
      (
        "--color never",
        say(
          "Farben: auto, always, never; { \"color\": \"never\" }",
          "Colours: auto, always, never; { \"color\": \"never\" }")
      ),
      (
        "--ascii",
        say("Nur ASCII zeichnen; { \"ascii\": true }", "Draw ASCII only; { \"ascii\": true }")
      ),
      (
        "--mouse",
        say(
          "Klick und Mausrad annehmen; { \"mouse\": true }",
          "Take clicks and the wheel; { \"mouse\": true }")
      ),
      (
        "--plain",
        say(
          "Zeilen statt Bildschirm; KONTAKTLINIE_PLAIN=1",
          "Lines instead of a screen; KONTAKTLINIE_PLAIN=1")
      ),
      ("--by NAME", say("Wer bewertet; sonst das Team", "Who rates; else the team")),
      (
        "\"hints\": false",
        say("Kein Willkommen, keine ersten Zeilen", "No welcome and no first lines")
      ),
      (
        "\"keys\"",
        say(
          "Andere Tasten; man kontaktlinie nennt die Namen",
          "Other keys; man kontaktlinie has the names")
      ),
    ]
  }
}

extension Texts {
  package var settings: SettingsTexts { SettingsTexts(say: say) }
}
