import JourneyModel

/// What a key does: a title for the help, and a word for the key line.
package struct KeyText: Hashable, Sendable {
  package let title: String
  package let hint: String
}

/// What each key does, in one language.
package struct KeyTexts: Hashable, Sendable {
  let say: Say

  package static let german = Texts.german.keys

  func text(_ german: (String, String), _ english: (String, String)) -> KeyText {
    let (title, hint) = say.language == .german ? german : english
    return KeyText(title: say.respelled(title), hint: say.respelled(hint))
  }

  // Everywhere
  package var help: KeyText { text(("Diese Hilfe", "Hilfe"), ("This help", "help")) }
  package var introduce: KeyText {
    text(("Wofür dieser Ort da ist", "wofür"), ("What this place is for", "what for"))
  }
  package var begin: KeyText { text(("Anfangen", "anfangen"), ("Begin", "begin")) }
  package var palette: KeyText {
    text(("Alles, was geht, nach Namen finden", "Befehle"), ("Find all actions by name", "actions"))
  }
  package var closePalette: KeyText { text(("Schließen", "schließen"), ("Close", "close")) }
  package var doIt: KeyText { text(("Ausführen", "ausführen"), ("Do it", "do it")) }
  package var searchHelp: KeyText {
    text(("In allen Tasten suchen", "suchen"), ("Search all keys", "search"))
  }
  package var showFound: KeyText {
    text(("Treffer durchgehen", "Treffer"), ("Walk through what was found", "found"))
  }
  package var quit: KeyText {
    text(
      ("Beenden; alles ist gespeichert", "beenden"), ("Quit; everything is saved", "quit"))
  }
  package var interrupt: KeyText {
    text(("Abbrechen: sagt, wie man aufhört", "abbrechen"), ("Interrupt: says how to quit", "stop"))
  }
  package var redraw: KeyText {
    text(("Bild neu zeichnen", "neu zeichnen"), ("Draw the screen again", "redraw"))
  }
  package var suspend: KeyText {
    text(("In den Hintergrund legen", "anhalten"), ("Suspend to the shell", "suspend"))
  }
  package var copy: KeyText {
    text(
      ("Zeile in die Zwischenablage des Terminals", "kopieren"),
      ("Copy the row to the terminal's clipboard", "copy"))
  }
  package var mouse: KeyText {
    text(("Maus an oder aus", "Maus"), ("Mouse on or off", "mouse"))
  }
  package var again: KeyText {
    text(("Alles noch einmal sagen", "noch einmal"), ("Say everything again", "again"))
  }
  package var back: KeyText { text(("Eine Ebene zurück", "zurück"), ("One level back", "back")) }
  package var undo: KeyText {
    text(("Letzte Änderung zurücknehmen", "zurücknehmen"), ("Undo the last change", "undo"))
  }
  package var redo: KeyText {
    text(("Zurückgenommenes wiederholen", "wiederholen"), ("Redo what was undone", "redo"))
  }
  package var home: KeyText {
    text(("Zur Übersicht", "Übersicht"), ("To the overview", "overview"))
  }
  package var nextStep: KeyText {
    text(
      ("Weiter zum besten nächsten Schritt", "weiter"), ("On to the best next step", "next step"))
  }

  // Lists
  package var up: KeyText { text(("Eine Zeile hinauf", "auf"), ("One row up", "up")) }
  package var down: KeyText { text(("Eine Zeile hinunter", "ab"), ("One row down", "down")) }
  package var pageUp: KeyText {
    text(("Eine Seite hinauf", "Seite auf"), ("One page up", "page up"))
  }
  package var pageDown: KeyText {
    text(("Eine Seite hinunter", "Seite ab"), ("One page down", "page down"))
  }
  package var first: KeyText { text(("Zur ersten Zeile", "Anfang"), ("To the first row", "first")) }
  package var last: KeyText { text(("Zur letzten Zeile", "Ende"), ("To the last row", "last")) }
  package var search: KeyText { text(("Suchen", "suchen"), ("Search", "search")) }
  package var searchNext: KeyText {
    text(("Nächster Treffer", "nächster Treffer"), ("Next match", "next match"))
  }
  package var searchPrevious: KeyText {
    text(("Voriger Treffer", "voriger Treffer"), ("Previous match", "previous match"))
  }

  // Typing
  package var left: KeyText {
    text(("Ein Zeichen nach links", "links"), ("One character left", "left"))
  }
  package var right: KeyText {
    text(("Ein Zeichen nach rechts", "rechts"), ("One character right", "right"))
  }
  package var lineStart: KeyText {
    text(("An den Anfang der Zeile", "Anfang"), ("To the start of the line", "start"))
  }
  package var lineEnd: KeyText {
    text(("Ans Ende der Zeile", "Ende"), ("To the end of the line", "end"))
  }
  package var eraseBack: KeyText {
    text(("Zeichen davor löschen", "löschen"), ("Erase the character before", "erase"))
  }
  package var eraseForward: KeyText {
    text(("Zeichen dahinter löschen", "löschen"), ("Erase the character behind", "erase"))
  }
  package var eraseWord: KeyText {
    text(("Wort davor löschen", "Wort löschen"), ("Erase the word before", "erase word"))
  }
  package var eraseLine: KeyText {
    text(("Zeile leeren", "leeren"), ("Clear the line", "clear"))
  }
  package var take: KeyText { text(("Übernehmen", "übernehmen"), ("Take it", "take")) }
  package var clearSearch: KeyText {
    text(("Suche leeren", "leeren"), ("Clear the search", "clear"))
  }
  package var leaveField: KeyText {
    text(("Feld verlassen, nichts ändern", "abbrechen"), ("Leave the field unchanged", "cancel"))
  }
}

extension Texts {
  package var keys: KeyTexts { KeyTexts(say: say) }
}
