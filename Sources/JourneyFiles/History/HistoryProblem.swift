public import JourneyModel

/// Why an earlier state could not be kept or found.
public enum HistoryProblem: Error, Hashable, Sendable {
  /// The state before a save is not in the history; the save itself was made.
  case notKept(path: String, SystemCause)
  /// The earlier states could not be changed to the end; what was done stays done.
  case notRewritten(path: String, SystemCause)
  /// The folder with the earlier states cannot be read.
  case unreadable(path: String, SystemCause)
  /// There is no earlier state of this number or name; so many there are.
  case unknown(path: String, text: String, count: Int)
}

extension HistoryProblem {
  /// The problem: the place, what was found, what to do.
  public func message(in language: Language) -> String {
    let isGerman = language == .german
    switch self {
    case .notKept(let path, let cause):
      let reason = cause.text(in: language)
      return isGerman
        ? "\(path.madeVisible()): Der Stand davor ließ sich nicht aufheben: \(reason). Gespeichert ist; prüfen Sie den Ordner .kontaktlinie daneben."
        : "\(path.madeVisible()): the state before could not be kept: \(reason). It is saved; check the folder .kontaktlinie beside it."
    case .notRewritten(let path, let cause):
      let reason = cause.text(in: language)
      return isGerman
        ? "\(path.madeVisible()): Die früheren Stände ließen sich nicht alle ändern: \(reason). Beheben Sie das und wiederholen Sie den Befehl."
        : "\(path.madeVisible()): not all earlier states could be changed: \(reason). Remedy that and run the command again."
    case .unreadable(let path, let cause):
      let reason = cause.text(in: language)
      return isGerman
        ? "\(path.madeVisible()): Die früheren Stände lassen sich nicht lesen: \(reason). Prüfen Sie den Ordner .kontaktlinie daneben."
        : "\(path.madeVisible()): the earlier states cannot be read: \(reason). Check the folder .kontaktlinie beside it."
    case .unknown(let path, let text, let count):
      let place = "\(path.madeVisible()): "
      let found = text.quoted(in: language)
      if isGerman {
        return place
          + (count == 0
            ? "Es gibt noch keine früheren Stände; einer entsteht vor jedem ersten Speichern."
            : "Einen früheren Stand \(found) gibt es nicht; möglich: 1 bis \(count) oder ein Name aus „kontaktlinie history“.")
      }
      return place
        + (count == 0
          ? "there are no earlier states yet; one is kept before the first save of each session."
          : "there is no earlier state \(found); possible: 1 to \(count), or a name from \"kontaktlinie history\".")
    }
  }
}
