extension Texts {
  /// What is said on the first Ctrl-C: what is kept, and how to leave.
  func kept(_ kept: Kept, quit: String, again: String) -> String {
    let leave = say(
      "\(quit) beendet, oder noch einmal \(again).", "\(quit) quits, or \(again) once more.")
    return switch kept {
    case .nothingToSave: leave
    case .saved: say("Alles ist gespeichert. ", "Everything is saved. ") + leave
    case .savedBesidesDraft:
      say("Gespeichert; Begonnenes bleibt. ", "Saved; what was begun is kept. ") + leave
    case .savedBesidesTrial:
      say("Gespeichert; die Probe wartet. ", "Saved; the trial will wait. ") + leave
    case .savedButTrial:
      say("Die Probe wird nicht gespeichert. ", "The trial is not saved. ") + leave
    case .saving:
      say(
        "Wird noch gespeichert. \(quit) beendet danach, oder noch einmal \(again).",
        "Still being saved. \(quit) quits after that, or \(again) once more.")
    case .notSaved:
      say(
        "NICHT gespeichert. \(quit) fragt, was werden soll, oder noch einmal \(again).",
        "NOT saved. \(quit) asks what is to be done, or \(again) once more.")
    }
  }
}
