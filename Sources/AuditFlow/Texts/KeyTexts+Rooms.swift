// What the keys of the single rooms and overlays do.
extension KeyTexts {
  // Collecting
  package var enter: KeyText {
    text(("Eintragen", "eintragen"), ("Enter it", "add"))
  }
  package var toList: KeyText {
    text(("In die Liste", "zur Liste"), ("To the list", "to the list"))
  }
  package var toField: KeyText { text(("Ins Eingabefeld", "eintragen"), ("To the field", "type")) }
  package var phaseBefore: KeyText {
    text(("Phase davor", "Phase davor"), ("Phase before", "phase before"))
  }
  package var phaseAfter: KeyText {
    text(("Phase danach", "Phase danach"), ("Phase after", "phase after"))
  }
  package var nextPhaseOfEntry: KeyText {
    text(("Nächste Phase für neue Einträge", "Phase"), ("Next phase for new entries", "phase"))
  }
  package var previousPhaseOfEntry: KeyText {
    text(
      ("Vorige Phase für neue Einträge", "Phase zurück"),
      ("Previous phase for new entries", "phase back"))
  }
  package var toggleDirection: KeyText {
    text(
      ("Richtung wechseln: an den Kunden, vom Kunden", "Richtung"),
      ("Turn the direction: to or from the customer", "direction"))
  }
  package var turn: KeyText {
    text(
      ("Andere Richtung, nächster Bereich, nächste Phase", "umschalten"),
      ("Other direction, next side, next phase", "switch"))
  }
  package var turnBack: KeyText {
    text(("Zurückschalten", "zurückschalten"), ("Switch back", "switch back"))
  }
  package var outgoing: KeyText {
    text(
      ("Nächster Eintrag geht an den Kunden", "an den Kunden"),
      ("The next entry goes to the customer", "to customer"))
  }
  package var incoming: KeyText {
    text(
      ("Nächster Eintrag kommt vom Kunden", "vom Kunden"),
      ("The next entry comes from the customer", "from customer"))
  }
  package var newProduct: KeyText {
    text(("Weiteres Produkt", "Produkt"), ("Another product", "product"))
  }
  package var nextPrompt: KeyText {
    text(("Nächster Denkanstoß", "nächster Tipp"), ("Next prompt", "next prompt"))
  }
  package var acceptPrompt: KeyText {
    text(
      ("Beispiel des Denkanstoßes eintragen", "Tipp übernehmen"),
      ("Enter the prompt's example", "take prompt"))
  }
  package var complete: KeyText {
    text(
      ("Ergänzung hinter der Schreibmarke übernehmen", "ergänzen"),
      ("Take what is shown behind the cursor", "complete"))
  }
  package var add: KeyText { text(("Eintrag hinzufügen", "neu"), ("Add an entry", "add")) }
  package var rename: KeyText { text(("Umbenennen", "umbenennen"), ("Rename", "rename")) }
  package var remove: KeyText { text(("Entfernen", "entfernen"), ("Remove", "remove")) }
  package var phase: KeyText { text(("Phase wählen", "Phase"), ("Choose the phase", "phase")) }
  package var channel: KeyText {
    text(("Kanal wählen", "Kanal"), ("Choose the channel", "channel"))
  }
  package var responsible: KeyText {
    text(("Wer zuständig ist", "zuständig"), ("Who is responsible", "responsible"))
  }
  package var touchesYes: KeyText {
    text(("Ja, der Kunde merkt etwas davon", "ja"), ("Yes, the customer notices", "yes"))
  }
  package var touchesNo: KeyText {
    text(("Nein, der Kunde merkt nichts", "nein"), ("No, the customer does not notice", "no"))
  }
  package var touchesAsk: KeyText {
    text(("Noch klären", "noch klären"), ("To be clarified", "clarify"))
  }
  package var skip: KeyText {
    text(("Offen lassen", "offen lassen"), ("Leave it open", "leave open"))
  }
  package var lookInside: KeyText {
    text(
      ("Hineinsehen: Einzelheiten und Störungen", "hineinsehen"),
      ("Look inside: details and incidents", "look inside"))
  }

  package var explain: KeyText {
    text(
      ("Erklären: woher jede Zahl kommt", "erklären"),
      ("Explain: where each number comes from", "explain"))
  }

  package var calculation: KeyText {
    text(
      ("Rechenweg: alles hinter der Zahl", "Rechenweg"),
      ("Calculation: everything behind the number", "calculation"))
  }
  package var nextHeading: KeyText {
    text(("Nächste Überschrift", "nächster Teil"), ("Next heading", "next part"))
  }
  package var previousHeading: KeyText {
    text(("Vorige Überschrift", "voriger Teil"), ("Previous heading", "previous part"))
  }

  // Ordering
  package var nextSpot: KeyText {
    text(("Nächste Lücke", "nächste Lücke"), ("Next gap", "next gap"))
  }
  package var previousSpot: KeyText {
    text(("Vorige Lücke", "vorige Lücke"), ("Previous gap", "previous gap"))
  }
  package var same: KeyText {
    text(("Ja, dasselbe: verbinden", "ja, dasselbe"), ("Yes, the same: join", "yes, same"))
  }
  package var different: KeyText { text(("Nein, verschieden", "nein"), ("No, different", "no")) }
  package var mergeSure: KeyText {
    text(
      ("Alle sicheren auf einmal verbinden", "alle sicheren"),
      ("Join all the sure ones", "all sure ones"))
  }
  package var moveUp: KeyText {
    text(("In der Phase nach oben schieben", "hoch"), ("Move up within the phase", "move up"))
  }
  package var moveDown: KeyText {
    text(
      ("In der Phase nach unten schieben", "runter"), ("Move down within the phase", "move down"))
  }
  package var toPhaseBefore: KeyText {
    text(
      ("In die Phase davor verschieben", "Phase davor"),
      ("Move to the phase before", "phase before"))
  }
  package var toPhaseAfter: KeyText {
    text(
      ("In die Phase danach verschieben", "Phase danach"),
      ("Move to the phase after", "phase after"))
  }
  package var addContact: KeyText {
    text(("Kontaktpunkt hinzufügen", "neu"), ("Add a touchpoint", "add"))
  }
  package var variants: KeyText {
    text(("Für welche Kunden er gilt", "Varianten"), ("Which customers it holds for", "variants"))
  }
  package var possible: KeyText {
    text(
      ("Gibt es schon / könnte es geben", "möglich"), ("Happens already / could happen", "possible")
    )
  }
  package var share: KeyText {
    text(
      ("Wie viele Fälle die Phase erreichen", "Anteil"), ("How many cases reach the phase", "share")
    )
  }
  package var edit: KeyText { text(("Ändern", "ändern"), ("Change", "change")) }
  package var addIncident: KeyText {
    text(
      ("Störung eintragen: Was geht hier schief?", "Störung"),
      ("Enter an incident: what goes wrong?", "incident"))
  }
  package var nextContact: KeyText {
    text(("Nächster Kontaktpunkt", "nächster"), ("Next touchpoint", "next"))
  }
  package var previousContact: KeyText {
    text(("Voriger Kontaktpunkt", "voriger"), ("Previous touchpoint", "previous"))
  }

  package var foldOrOpen: KeyText {
    text(
      ("Hineinsehen; eine Phase auf- oder zuklappen", "hineinsehen"),
      ("Look inside; fold or unfold a phase", "look inside"))
  }
  /// The same on the row of a proposal.
  package var takeUp: KeyText {
    text(("Vorschlag als möglich aufnehmen", "aufnehmen"), ("Take the proposal up", "take it up"))
  }
  package var fold: KeyText { text(("Phase zuklappen", "zuklappen"), ("Fold the phase", "fold")) }
  package var unfold: KeyText {
    text(
      ("Phase aufklappen; hineinsehen", "aufklappen"), ("Unfold the phase; look inside", "unfold"))
  }
  package var foldAll: KeyText {
    text(
      ("Alle Phasen zu- oder aufklappen", "alle zuklappen"),
      ("Fold or unfold all phases", "fold all")
    )
  }
  package var nextOrder: KeyText {
    text(
      ("Andere Reihenfolge: Linie, Rang, Reibung", "Reihenfolge"),
      ("Another order: line, rank, friction", "order"))
  }
  package var previousOrder: KeyText {
    text(
      ("Vorige Reihenfolge", "vorige Reihenfolge"), ("Previous order", "previous order"))
  }
  package var propose: KeyText {
    text(
      ("Funkstillen füllen: mögliche Kontakte zeigen", "Vorschläge"),
      ("Fill silences: show possible contacts", "proposals"))
  }

  package var doubles: KeyText {
    text(("Doppelte suchen", "Doppelte"), ("Look for doubles", "doubles"))
  }
  package var gaps: KeyText {
    text(
      ("Was geschieht dazwischen? Lücken durchgehen", "Lücken"),
      ("What happens in between? Go through the gaps", "gaps"))
  }

  // Rating
  package var chooseWorst: KeyText {
    text(
      ("Als schlimmsten Kontakt wählen oder abwählen", "wählen"),
      ("Choose as one of the worst, or not", "choose"))
  }
  package var rate: KeyText { text(("Bewerten", "bewerten"), ("Rate", "rate")) }
  package var answer: KeyText {
    text(("Antwort mit dieser Taste", "Antwort"), ("Answer with this key", "answer"))
  }
  package var rateChosen: KeyText {
    text(
      ("Weiter: die gewählten bewerten", "bewerten"), ("Go on: rate the chosen ones", "rate them"))
  }
  package var clearAnswer: KeyText {
    text(("Antwort löschen", "löschen"), ("Clear the answer", "clear"))
  }
  package var clarify: KeyText {
    text(("Noch klären", "noch klären"), ("To be clarified", "clarify"))
  }
  package var exact: KeyText {
    text(("Genauen Wert eintippen", "genau"), ("Type the exact value", "exact"))
  }
  package var tolerateWait: KeyText {
    text(
      ("Welche Wartezeit der Kunde erwartet", "erwartet"),
      ("Which wait the customer expects", "expected"))
  }
  package var leaveOpen: KeyText {
    text(
      ("Frage offen lassen, weiter", "offen lassen"),
      ("Leave the question open, go on", "leave open"))
  }
  package var previousQuestion: KeyText {
    text(("Vorige Frage", "vorige Frage"), ("Previous question", "previous question"))
  }
  package var nextQuestion: KeyText {
    text(("Nächste Frage", "nächste Frage"), ("Next question", "next question"))
  }
  package var rater: KeyText { text(("Wer bewertet", "wer bewertet"), ("Who rates", "who rates")) }
  package var nextVariant: KeyText {
    text(
      ("Andere Kundengruppe: alle, neue, bestehende", "Variante"),
      ("Other customers: all, new, regular", "variant"))
  }

  // Result and measures
  package var result: KeyText { text(("Zum Ergebnis", "Ergebnis"), ("To the result", "result")) }
  package var nextField: KeyText {
    text(("Nächstes Feld", "nächstes Feld"), ("Next field", "next field"))
  }
  package var previousField: KeyText {
    text(("Voriges Feld", "voriges Feld"), ("Previous field", "previous field"))
  }
  package var answerIt: KeyText {
    text(("Diese Frage jetzt beantworten", "beantworten"), ("Answer this question now", "answer"))
  }
  package var addMeasure: KeyText { text(("Maßnahme hinzufügen", "neu"), ("Add a measure", "add")) }
  package var who: KeyText { text(("Wer es macht", "wer"), ("Who does it", "who")) }
  package var untilWhen: KeyText { text(("Bis wann", "bis wann"), ("By when", "by when")) }
  package var toggleDone: KeyText {
    text(("Erledigt / offen", "erledigt"), ("Done / open", "done"))
  }

  package var sensitivity: KeyText {
    text(
      ("Stellschrauben: Was das Ergebnis am meisten ändert", "Stellschrauben"),
      ("Levers: what changes the result most", "levers"))
  }
  package var views: KeyText {
    text(
      ("Andere Blickwinkel: Funkstille, Kanalwechsel und mehr", "Blickwinkel"),
      ("Other angles: silences, channel changes and more", "angles"))
  }
  package var answerOrLookInside: KeyText {
    text(
      ("Frage beantworten, in den Kontaktpunkt hineinsehen", "öffnen"),
      ("Answer the question, look inside the touchpoint", "open"))
  }

  package var callSheet: KeyText {
    text(
      ("Anrufzettel: die Fragen für drei Kunden", "Anrufzettel"),
      ("Call sheet: the questions for three customers", "call sheet"))
  }
  package var writeFile: KeyText {
    text(
      ("Als Textdatei neben den Kundenprozess schreiben", "als Datei schreiben"),
      ("Write it as a text file beside the journey", "write a file"))
  }

  package var history: KeyText {
    text(
      ("Frühere Stände ansehen, einen zurückholen", "frühere Stände"),
      ("Look at earlier states, bring one back", "earlier states"))
  }
  package var showChanges: KeyText {
    text(
      ("Zeigen, was sich seitdem geändert hat", "zeigen"), ("Show what has changed since", "show"))
  }
  package var bringBack: KeyText {
    text(
      ("Diesen Stand zurückholen", "zurückholen"), ("Bring this state back", "bring it back"))
  }

  // To decide
  package var undecided: KeyText {
    text(
      ("Zu entscheiden: wo zwei Angaben nebeneinanderstehen", "zu entscheiden"),
      ("To decide: where two answers stand side by side", "to decide"))
  }
  package var keepStanding: KeyText {
    text(
      ("Was dasteht, bleibt", "bleibt"), ("Keep what stands there", "keep"))
  }
  package var takeOther: KeyText {
    text(
      ("Die andere Angabe gilt", "andere gilt"), ("Take the other answer", "take the other"))
  }

  // Overlays
  package var tryAgain: KeyText {
    text(("Noch einmal öffnen", "noch einmal"), ("Try again", "try again"))
  }
  package var close: KeyText { text(("Hilfe schließen", "schließen"), ("Close the help", "close")) }
  package var yes: KeyText { text(("Ja", "ja"), ("Yes", "yes")) }
  package var no: KeyText { text(("Nein, zurück", "nein"), ("No, back", "no")) }
  package var choose: KeyText {
    text(("Diese Zeile wählen", "wählen"), ("Choose this row", "choose"))
  }
  package var chooseByNumber: KeyText {
    text(("Zeile mit dieser Ziffer wählen", "Ziffer"), ("Choose the row with this digit", "digit"))
  }
  package var safeAnswer: KeyText {
    text(("Antwort ohne Verlust", "ohne Verlust"), ("The answer that loses nothing", "no loss"))
  }
  package var saveCopy: KeyText {
    text(
      ("Kopie an anderer Stelle speichern", "Kopie speichern"),
      ("Save a copy elsewhere", "save a copy"))
  }
  package var quitAnyway: KeyText {
    text(
      ("Ohne Speichern beenden", "ohne Speichern beenden"), ("Quit without saving", "quit unsaved"))
  }
  package var find: KeyText { text(("Suchen", "suchen"), ("Search", "search")) }
}
