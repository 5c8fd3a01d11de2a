// What the keys do that lead to euros and completeness, and those of their rooms.
extension KeyTexts {
  package var money: KeyText {
    text(
      ("Euro: gefährdeter Kundenwert und seine Annahmen", "Euro"),
      ("Euros: customer value at risk and its assumptions", "euros"))
  }
  package var completeness: KeyText {
    text(
      ("Vollständigkeit: Wie viel ist gefunden?", "Vollständigkeit"),
      ("Completeness: how much has been found?", "completeness"))
  }
  package var editFigure: KeyText {
    text(
      ("Zahl in der Zeile ändern; Kontaktpunkte erklären", "ändern"),
      ("Change the figure in its row; explain touchpoints", "change"))
  }
  package var takeFigure: KeyText {
    text(("Zahl übernehmen", "übernehmen"), ("Take the figure", "take"))
  }
  package var nextFigure: KeyText {
    text(("Übernehmen, nächste Zahl", "nächste Zahl"), ("Take it, next figure", "next figure"))
  }
  package var previousFigure: KeyText {
    text(
      ("Übernehmen, vorige Zahl", "vorige Zahl"), ("Take it, previous figure", "previous figure"))
  }
  package var resetFigure: KeyText {
    text(
      ("Angabe zurücknehmen; bei Annahmen gilt wieder unsere", "zurücksetzen"),
      ("Take the figure back; for assumptions ours holds again", "reset"))
  }
  package var withoutFailure: KeyText {
    text(
      ("Kontaktpunkte ohne Urteil über Fehler", "ohne Urteil"),
      ("Touchpoints without a judgement of failure", "not judged"))
  }
  package var lookThere: KeyText {
    text(("Dort weitersuchen", "dort suchen"), ("Look on there", "look there"))
  }

  package var formulas: KeyText {
    text(("Rechnung zeigen oder verbergen", "Rechnung"), ("Show or hide the formulas", "formulas"))
  }
}
