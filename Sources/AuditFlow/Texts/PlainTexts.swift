/// What only plain mode says.
package struct PlainTexts: Hashable, Sendable {
  let say: Say

  package var number: String { say("Die Nummer", "The number") }
  /// What may be typed where letters are keys.
  package func reading(_ words: String, takesNumbers: Bool) -> String {
    switch (words.isEmpty, takesNumbers) {
    case (true, true): say("Zeilennummer.", "Row number.")
    case (true, false): ""
    case (false, true):
      say("Zeilennummer, Wort oder beides: \(words).", "Row number, word, or both: \(words).")
    case (false, false): say("Wort: \(words).", "Word: \(words).")
    }
  }
  /// What may be typed where lines are text.
  package func typing(_ commands: String, takesNumbers: Bool) -> String {
    let text =
      takesNumbers
      ? say("Zeilennummer oder Text.", "Row number or text.") : say("Text.", "Text.")
    return commands.isEmpty ? text : text + say(" Befehle: \(commands).", " Commands: \(commands).")
  }
  /// What may be typed in every place.
  package var everywhere: String {
    say(
      "Überall: zurück, beenden; hilfe nennt alle Wörter.",
      "Everywhere: back, quit; help names all words.")
  }
  package func emptyLine(_ does: String) -> String {
    say("Leere Zeile: \(does).", "Empty line: \(does).")
  }
  package var leavesField: String { say("alles bleibt, wie es ist", "all stays as it is") }
  package var closesHelp: String { say("Hilfe schließen", "close the help") }
  /// The same in the list of the help, while it is still open.
  package var emptyLineThen: String { say("Leere Zeile danach", "Empty line after that") }
  /// Behind the rows of a list that were heard before.
  package func sameRows(_ count: Int) -> String {
    say(
      count == 1
        ? "1 Zeile wie zuvor; nochmal sagt sie." : "\(count) Zeilen wie zuvor; nochmal sagt sie.",
      count == 1 ? "1 row as before; again says it." : "\(count) rows as before; again says them.")
  }
  /// For rows that only got another number, one more or less than before.
  package func renumbered(from row: Int, by shift: Int) -> String {
    shift < 0
      ? say(
        "Ab Zeile \(row) zählen die folgenden um eins weniger.",
        "From row \(row) on, numbers are one less.")
      : say(
        "Ab Zeile \(row) zählen die folgenden um eins mehr.",
        "From row \(row) on, numbers are one more.")
  }
  /// For rows that have moved together.
  package func renumbered(
    _ first: Int, through last: Int, to newFirst: Int, through newLast: Int
  ) -> String {
    first == last
      ? say("Zeile \(first) ist jetzt \(newFirst).", "Row \(first) is now \(newFirst).")
      : say(
        "Die Zeilen \(first) bis \(last) sind jetzt \(newFirst) bis \(newLast).",
        "Rows \(first) to \(last) are now \(newFirst) to \(newLast).")
  }
  /// For rows that have moved each for itself; `nil` stands for the end of the list.
  package func renumbered(from row: Int, through last: Int?) -> String {
    guard let last else {
      return say(
        "Ab Zeile \(row) haben die Zeilen andere Nummern; nochmal sagt sie.",
        "From row \(row) on, rows have other numbers; again says them.")
    }
    return say(
      "Zwischen Zeile \(row) und \(last) haben Zeilen andere Nummern; nochmal sagt sie.",
      "Between rows \(row) and \(last), rows have other numbers; again says them.")
  }
  /// Behind the part of a long page with which it is opened.
  package func parts(_ count: Int, next: String, all: String) -> String {
    say(
      "Es sind \(count) Teile: \(say.quote(next)) sagt den nächsten, \(say.quote(all)) alles.",
      "There are \(count) parts: \(say.quote(next)) says the next one, \(say.quote(all)) all.")
  }
  package func onlyRows(_ count: Int) -> String {
    count == 1
      ? say("Es gibt nur eine Zeile.", "There is only one row.")
      : say("Es gibt nur \(count) Zeilen.", "There are only \(count) rows.")
  }
  /// Where a list was pasted that is not asked for.
  package func noListHere(_ lines: Int) -> String {
    say("Hier lässt sich keine Liste einfügen; ", "No list can be pasted here; ")
      + say.count(
        lines, ("Zeile nicht übernommen.", "Zeilen nicht übernommen."),
        ("line not taken.", "lines not taken."))
  }
  package func meansNothing(_ line: String, in place: String) -> String {
    say(
      "\(say.quote(line)) gilt hier nicht (\(place)); ? sagt, was geht.",
      "\(say.quote(line)) means nothing here (\(place)); ? says what works.")
  }
  package func unknownKey(_ key: String) -> String {
    say(
      "\(key) hat hier keine Wirkung; ? sagt, was geht.",
      "\(key) does nothing here; ? says what works.")
  }
  package func unchanged(_ path: String) -> String {
    say(
      "\(path) ist, wie sie war; sie lässt sich nur lesen.",
      "\(path) is as it was; it can only be read.")
  }
  /// When nobody reads the output any more.
  package func outputClosed(before line: Int) -> String {
    say(
      "Ausgabe geschlossen; ab Zeile \(line) nichts mehr gelesen.",
      "output closed; nothing read from line \(line) on.")
  }
  /// Before what must not be missed.
  package func alert(_ text: String) -> String { say("Achtung: \(text)", "Attention: \(text)") }
  /// Between what was and what is, where a screen has an arrow.
  package var now: String { say(", jetzt", ", now") }
  /// Between answers and what comes of them, where a screen has an arrow.
  package var comesTo: String { say("ergibt", "comes to") }
  package var aRowNumber: String { say("Zeilennummer", "Row number") }
  package var byNumber: String {
    say(
      "Wählt die Zeile und tut, was eine leere Zeile tut",
      "Selects the row and does what an empty line does")
  }
  package var numberChooses: String {
    say(
      "Wählt die Zeile oder nimmt die Wahl zurück", "Chooses the row, or takes the choice back")
  }
  package var numberLeavesOut: String {
    say("Lässt die Zeile weg oder nimmt sie wieder auf", "Leaves that row out, or takes it again")
  }
  package var numberSelects: String { say("Wählt die Zeile aus", "Selects the row") }
  package var numberTakes: String { say("Nimmt die Zeile", "Takes the row") }
  /// What several lines at once are called in the help, and what becomes of them.
  package var severalLines: String {
    say("Mehrere Zeilen auf einmal einfügen", "Paste several lines at once")
  }
  package var pastedList: String {
    say("Fragt, ob jede ein Eintrag wird", "Asks whether to make an entry of each")
  }
  package var aValue: String { say("Ein Wert in Worten", "A value in words") }
  package var byValue: String {
    say("Beantwortet die Frage: 2 Std, 1-3 Tage, 30 %", "Answers the question: 2 h, 1-3 days, 30%")
  }
  package var wordAndNumber: String { say("Wort und Zeilennummer", "Word and row number") }
  package var byWordAndNumber: String {
    say("Tut es mit dieser Zeile", "Does it to that row")
  }
  /// The help of a first visit, where a key would not be one.
  package func introduction(_ scope: Scope, _ line: String) -> String {
    switch scope {
    case .rate:
      say(
        "Eine Zeile, eine Antwort, aus Sicht des Kunden. Unbekanntes bleibt offen.",
        "One line, one answer, from the customer's side. The unknown stays open.")
    case .undecided:
      say(
        "Wo zwei Angaben nebeneinanderstehen, entscheidet ein Wort.",
        "Where two answers stand side by side, a word decides.")
    default: line
    }
  }
  package func fileTrouble(_ reason: String) -> String {
    say(
      "\(reason); alles bleibt hier, beenden bietet eine Kopie.",
      "\(reason); all stays here, quit offers a copy.")
  }
  package var emptyLine: String { say("Leere Zeile", "Empty line") }
  /// The same within a sentence.
  package var anEmptyLine: String { say("eine leere Zeile", "an empty line") }
  package var back: String { say("„zurück“", "“back”") }
  package func quoted(_ word: String) -> String { say("„\(word)“", "“\(word)”") }
  package var shown: String { say("angezeigt", "shown") }
  package var given: String { say("gegeben", "given") }
  /// Behind the row that an empty line takes.
  package var selected: String { say(" (ausgewählt)", " (selected)") }
  /// Behind the beginning of a line that is too long to be heard.
  package func cut(_ length: Int) -> String {
    say("… (gekürzt, \(length) Zeichen)", "… (cut, \(length) characters)")
  }
  /// A question with its place among those that are asked in turn.
  package func question(_ place: Int, of count: Int, _ question: String) -> String {
    say("Frage \(place) von \(count): \(question)", "Question \(place) of \(count): \(question)")
  }
  package var leavesOut: String {
    say("Eine Nummer lässt diese Zeile weg.", "A number leaves that row out.")
  }
  /// The folder that the others are compared with.
  package var thisFolder: String { say("dieser", "this one") }
  package var latest: String { say("Zuletzt:", "Latest:") }
  package var more: String { say("mehr", "more") }
  /// Behind a page of a long text, for somebody who reads along.
  package func moreLines(_ count: Int) -> String {
    say(
      "Noch \(count) Zeilen: Eine leere Zeile zeigt sie, jede andere gilt schon als Antwort.",
      "\(count) more lines: an empty line shows them, any other is your answer already.")
  }
  /// A line of a script with bytes that are no text.
  package var notUTF8: String {
    say(
      "kein gültiges UTF-8, nicht übernommen; speichern Sie den Text in dieser Kodierung.",
      "not UTF-8, not taken; save the text in that encoding.")
  }
  package var soFar: String { say("Bisher:", "So far:") }
  package func chosen(_ place: Int) -> String {
    say("gewählt als Nummer \(place)", "chosen as number \(place)")
  }
  package var chooseThree: String {
    say("Wählen Sie bis zu drei mit ihrer Nummer.", "Choose up to three by their numbers.")
  }
  package var phaseByNumber: String {
    say(
      "Phase für neue Einträge, mit Nummer oder Name", "Phase of new entries, by number or name")
  }
  /// Which phases there are, where another one was asked for.
  package func phases(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return say(
      "Es gibt die Phasen 1 bis \(names.count): \(list).",
      "There are the phases 1 to \(names.count): \(list).")
  }
  /// Behind an entry that could have been meant as a command.
  package func asCommand(_ command: String) -> String {
    say("Als Befehl: \(command).", "As a command: \(command).")
  }
  package var whatWorksHere: String { say("Das geht hier:", "What works here:") }
  package func window(_ first: Int, _ last: Int, of count: Int) -> String {
    say("Zeilen \(first) bis \(last) von \(count)", "rows \(first) to \(last) of \(count)")
  }
  /// When Ctrl-C has taken back what was typed.
  package var lineDropped: String {
    say(
      "Zeile verworfen; Strg-C in einer leeren Zeile beendet.",
      "Line dropped; Ctrl-C on an empty line quits.")
  }
  /// What may stand behind a name.
  package var marks: String {
    say("Hinter dem Namen: @wer #Kanal >aus", "Behind the name: @who #channel >out")
  }
  /// Where a list is asked for that has no rows; of a product where one is chosen.
  package func nothingToList(of product: String?) -> String {
    guard let product else {
      return say("Hier ist noch nichts eingetragen.", "Nothing is entered here yet.")
    }
    return say(
      "Zu \(say.quote(product)) ist noch nichts eingetragen.",
      "Nothing is entered for \(say.quote(product)) yet.")
  }
  /// Before the first line of a place while a trial is on.
  package var inTrial: String { say("Probe:", "Trial:") }
  /// Behind a measure that was decided while a trial is on.
  package var ofTheTrial: String {
    say(
      "Das gehört zur Probe: gespeichert erst, wenn Sie sie übernehmen.",
      "This belongs to the trial: saved only once you accept it.")
  }
  package var goodbye: String { say("Auf Wiedersehen.", "Goodbye.") }
  package func savedIn(_ path: String) -> String {
    say(
      "Alles gespeichert in \(path). Weiter geht es mit: kontaktlinie \(path.shellWord)",
      "Everything saved in \(path). Go on with: kontaktlinie \(path.shellWord)")
  }
  /// The same where something was begun that is not entered yet.
  package func savedBesidesDraft(in path: String) -> String {
    say(
      "Gespeichert in \(path); was noch nicht eingegeben war, ist aufgehoben und steht beim nächsten Start wieder da. Weiter geht es mit: kontaktlinie \(path.shellWord)",
      "Saved in \(path); what was not entered yet is kept and will be there again at the next start. Go on with: kontaktlinie \(path.shellWord)"
    )
  }
  package var trialKept: String {
    say(
      "Die Probe ist aufgehoben und wird beim nächsten Start wieder angeboten. Alles andere:",
      "The trial is kept and offered again at the next start. All else:")
  }
  package var trialLeft: String {
    say(
      "Die Probe ist verworfen, denn sie war nicht übernommen. Alles andere:",
      "The trial is discarded, for it was not accepted. All else:")
  }
  package func notSaved(_ path: String) -> String {
    say("NICHT gespeichert in \(path).", "NOT saved in \(path).")
  }
}

extension Texts {
  package var plain: PlainTexts { PlainTexts(say: say) }
}

extension String {
  /// The text as one word of a shell command: in quotes where it needs them.
  package var shellWord: String {
    let isPlain = allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-~".contains($0)) }
    guard !isPlain else { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
