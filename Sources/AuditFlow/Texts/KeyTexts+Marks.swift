/// Marking rows for one change together.
extension KeyTexts {
  package var mark: KeyText {
    text(
      ("Markieren, um mehrere auf einmal zu ändern", "markieren"),
      ("Mark, to change several at once", "mark"))
  }
  package var unmark: KeyText {
    text(
      ("Marken wegnehmen: mit Nummern die von Zeilen, ohne alle", "entmarkieren"),
      ("Take marks off: with numbers those of rows, without all", "unmark"))
  }
  /// Moving contacts by a phase, where many keys have room.
  package var toBefore: KeyText {
    text(("In die Phase davor verschieben", "davor"), ("Move to the phase before", "before"))
  }
  package var toAfter: KeyText {
    text(("In die Phase danach verschieben", "danach"), ("Move to the phase after", "after"))
  }
  package var markAll: KeyText {
    text(
      ("Alle gezeigten markieren oder keine", "alle markieren"),
      ("Mark all that are listed, or none", "mark all"))
  }
}
