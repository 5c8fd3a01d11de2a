// What the keys of a trial and of the form of a measure do.
extension KeyTexts {
  package var tryOut: KeyText {
    text(
      ("Probe: ausprobieren, ohne etwas zu ändern", "Probe"),
      ("Trial: try it out, nothing is changed", "trial"))
  }
  package var decideTrial: KeyText {
    text(
      ("Probe beenden: übernehmen oder verwerfen", "Probe beenden"),
      ("End the trial: accept or discard it", "end the trial"))
  }
  package var tryAgainHere: KeyText {
    text(
      ("Diesen Kontaktpunkt weiter ausprobieren", "weiter probieren"),
      ("Go on trying this touchpoint", "go on trying"))
  }
  package var takeOver: KeyText {
    text(
      ("Probe übernehmen: ändern und speichern", "übernehmen"),
      ("Accept the trial: change and save it", "accept"))
  }
  package var measureOfTrial: KeyText {
    text(
      ("Als Maßnahme festhalten; die Probe endet", "Maßnahme"),
      ("Make it a measure; the trial ends", "measure"))
  }
  package var discard: KeyText {
    text(
      ("Probe verwerfen: alles bleibt, wie es war", "verwerfen"),
      ("Discard the trial: all stays as it was", "discard"))
  }
  package var nextAim: KeyText {
    text(
      ("Maßnahme für den nächsten Reibungspunkt", "anderer Punkt"),
      ("Measure for the next hot spot", "other spot"))
  }
  package var previousAim: KeyText {
    text(
      ("Maßnahme für den vorigen Reibungspunkt", "voriger Punkt"),
      ("Measure for the previous hot spot", "previous spot"))
  }
}
