public import JourneyModel

extension StoreProblem {
  /// So many errors of a damaged file are named where it was to be used; checking names all.
  private static let mostErrors = 100

  /// The problem: the place, what was found, what to do. One line, but for a damaged file, which
  /// has a line for each error.
  public func message(in language: Language) -> String {
    let place = path.madeVisible()
    if case .damaged(_, let problems) = self {
      let errors = problems.filter { $0.severity == .error }
      var lines = errors.prefix(Self.mostErrors).map { "\(place):\($0.message(in: language))" }
      if errors.count > Self.mostErrors {
        let rest = errors.count - Self.mostErrors
        lines.append(
          language == .german
            ? "\(place): und \(rest) weitere Fehler; „kontaktlinie check“ nennt alle."
            : "\(place): and \(rest) more errors; \"kontaktlinie check\" names all of them.")
      }
      return lines.joined(separator: "\n")
    }
    return "\(place): " + (language == .german ? german : english)
  }

  private var german: String {
    switch self {
    case .notFound:
      "Diese Datei gibt es nicht. Prüfen Sie den Namen; „kontaktlinie list“ zeigt die Dateien eines Ordners."
    case .notAFile(_, let form):
      "Das ist \(form.german), keine Datei. Geben Sie eine Datei NAME.journey.json an."
    case .unreadable(_, let cause):
      "Die Datei lässt sich nicht lesen: \(cause.text(in: .german))."
    case .noFolder:
      "Diesen Ordner gibt es nicht. Prüfen Sie den Namen."
    case .unreadableFolder(_, let cause):
      "Was in diesem Ordner liegt, lässt sich nicht lesen: \(cause.text(in: .german)). Beheben Sie das und versuchen Sie es noch einmal."
    case .tooLarge(_, let limit):
      "Die Datei ist größer als \(limit / 1_048_576) MiB, mehr ist nicht erlaubt. Teilen Sie den Kundenprozess auf."
    case .damaged:
      "Die Datei hat Fehler und wird nicht verändert."
    case .newer:
      "Eine neuere Programmversion hat diese Datei geschrieben; hier lässt sie sich nur ansehen. Nehmen Sie zum Ändern die neuere."
    case .exists:
      "Diese Datei gibt es schon; sie wird nicht überschrieben. Wählen Sie einen anderen Namen."
    case .vanished:
      "Die Datei wurde gelöscht oder umbenannt, während sie geöffnet war. Speichern Sie unter einem anderen Namen."
    case .changedUnderneath:
      "Jemand hat die Datei inzwischen geändert; nichts wurde überschrieben. Laden Sie sie neu."
    case .locked(_, let holder, let seconds):
      "Die Datei ist seit \(Self.tenths(seconds, comma: ",")) Sekunden belegt, von \(holder?.madeVisible() ?? "einem anderen Programm"). Versuchen Sie es gleich noch einmal."
    case .notWritable(_, let cause):
      "Hier lässt sich nicht schreiben: \(cause.text(in: .german)). Speichern Sie unter einem anderen Namen."
    case .hardLinked(_, let names):
      "Die Datei hat \(names) Namen (harte Verweise); Ersetzen würde sie trennen. Speichern Sie unter einem anderen Namen."
    case .irreplaceable(_, let cause):
      "Die Datei lässt sich nicht als Ganzes ersetzen: \(cause.text(in: .german)). Speichern Sie unter einem anderen Namen."
    case .writeFailed(_, let cause):
      "Nicht gespeichert: \(cause.text(in: .german)). Die alte Datei ist unverändert; speichern Sie unter einem anderen Namen."
    case .unconfirmed(_, let cause):
      "Der Datenträger hat das Speichern nicht bestätigt: \(cause.text(in: .german)). Speichern Sie zur Sicherheit auch unter einem anderen Namen."
    }
  }

  private var english: String {
    switch self {
    case .notFound:
      "there is no such file. Check the name; \"kontaktlinie list\" shows the files of a folder."
    case .notAFile(_, let form):
      "this is \(form.english), not a file. Give a file NAME.journey.json."
    case .unreadable(_, let cause):
      "the file cannot be read: \(cause.text(in: .english))."
    case .noFolder:
      "there is no such folder. Check the name."
    case .unreadableFolder(_, let cause):
      "what lies in this folder cannot be read: \(cause.text(in: .english)). Remedy that and try again."
    case .tooLarge(_, let limit):
      "the file is larger than \(limit / 1_048_576) MiB, more is not allowed. Split the customer journey."
    case .damaged:
      "the file has errors and is not changed."
    case .newer:
      "a newer version of the program has written this file; here it can only be looked at. Use the newer one to change it."
    case .exists:
      "this file exists already; it is not overwritten. Choose another name."
    case .vanished:
      "the file was deleted or renamed while it was open. Save under another name."
    case .changedUnderneath:
      "somebody has changed the file in the meantime; nothing was overwritten. Load it again."
    case .locked(_, let holder, let seconds):
      "the file has been in use for \(Self.tenths(seconds, comma: ".")) seconds, by \(holder?.madeVisible() ?? "another program"). Try again in a moment."
    case .notWritable(_, let cause):
      "nothing can be written here: \(cause.text(in: .english)). Save under another name."
    case .hardLinked(_, let names):
      "the file has \(names) names (hard links); replacing it would part them. Save under another name."
    case .irreplaceable(_, let cause):
      "the file cannot be replaced as a whole: \(cause.text(in: .english)). Save under another name."
    case .writeFailed(_, let cause):
      "not saved: \(cause.text(in: .english)). The old file is unchanged; save under another name."
    case .unconfirmed(_, let cause):
      "the disk did not confirm the save: \(cause.text(in: .english)). To be safe, save under another name too."
    }
  }

  private static func tenths(_ seconds: Double, comma: String) -> String {
    let tenths = Int((seconds * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(comma)\(tenths % 10)"
  }
}

extension FileForm {
  fileprivate var german: String {
    switch self {
    case .folder: "ein Ordner"
    case .pipe: "eine Pipe"
    case .device: "ein Gerät"
    case .socket: "ein Socket"
    }
  }

  fileprivate var english: String {
    switch self {
    case .folder: "a folder"
    case .pipe: "a pipe"
    case .device: "a device"
    case .socket: "a socket"
    }
  }
}
