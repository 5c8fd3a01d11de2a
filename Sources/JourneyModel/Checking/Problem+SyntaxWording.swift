// Messages about the bytes themselves.
extension Problem {
  var syntaxWording: Wording? {
    let (ort, place) = place
    let isWhole = pointer.isEmpty
    switch code {
    case .emptyFile:
      return Wording(
        "die Datei ist leer; erlaubt ist genau ein JSON-Objekt; stellen Sie sie aus einer Sicherung wieder her oder legen Sie eine neue an",
        "the file is empty; it must hold one JSON object; restore it from a backup or create a new one"
      )
    case .fileTooLarge:
      return Wording(
        "die Datei ist zu groß; erlaubt sind 256 MiB; teilen Sie den Kundenprozess auf mehrere Dateien auf",
        "the file is too large; at most 256 MiB are allowed; split the journey into several files")
    case .tooManyEntries:
      return Wording(
        "\(ort): hier sind es zu viele Einträge für eine Datei dieser Größe; das Lesen endet hier; teilen Sie die Datei auf",
        "\(place): too many entries for a file of this size; reading ends here; split the file")
    case .tooManyProblems:
      return Wording(
        "\(ort): mehr als \(limit) Probleme; weitere werden nicht genannt; beheben Sie zuerst die genannten",
        "\(place): more than \(limit) problems; further ones are not named; fix these first")
    case .invalidUTF8:
      return Wording(
        "\(ort) enthält das Byte \(found), das kein UTF-8 ist; erlaubt ist nur UTF-8; speichern Sie die Datei in dieser Kodierung",
        "\(place) holds the byte \(found), which is not UTF-8; only UTF-8 is allowed; save the file in that encoding"
      )
    case .unexpectedCharacter:
      return Wording(
        "\(ort): hier steht \(found); erwartet wird \(expected.german); berichtigen Sie das JSON an dieser Stelle",
        "\(place): found \(found); expected \(expected.english); correct the JSON here")
    case .unexpectedEnd:
      return Wording(
        "\(isWhole ? "" : "\(ort): ")die Datei endet mittendrin; erwartet wird \(expected.german); die Datei ist unvollständig, stellen Sie sie aus einer Sicherung wieder her",
        "\(isWhole ? "" : "\(place): ")the file ends in the middle; expected \(expected.english); it is incomplete, restore it from a backup"
      )
    case .trailingComma:
      return Wording(
        "\(ort): vor \(found) steht ein Komma zu viel; Kommas stehen nur zwischen zwei Einträgen; streichen Sie es",
        "\(place): a comma too many before \(found); commas stand only between two entries; remove it"
      )
    case .contentAfterEnd:
      return Wording(
        "nach dem Ende der Daten steht noch \(found); erlaubt ist genau ein JSON-Wert; streichen Sie den Rest",
        "after the end of the data there is \(found); one JSON value is allowed; remove the rest")
    case .badNumber:
      return Wording(
        "\(ort): \(found) ist keine JSON-Zahl; erlaubt sind Zahlen wie 3, -1, 0.25 oder 1e3; berichtigen Sie die Schreibweise",
        "\(place): \(found) is not a JSON number; numbers look like 3, -1, 0.25 or 1e3; correct the spelling"
      )
    case .badEscape:
      return Wording(
        "\(ort): \(found) ist keine Ersatzschreibweise; erlaubt sind \(expected.german); berichtigen Sie sie",
        "\(place): \(found) is not an escape; allowed are \(expected.english); correct it")
    case .controlCharacter:
      return Wording(
        "\(ort): im Text steht das Steuerzeichen \(found); erlaubt ist es nur in dieser Ersatzschreibweise; ersetzen Sie es dadurch",
        "\(place): the text holds the control character \(found); it is allowed only as this escape; replace it by that"
      )
    case .tooDeep:
      return Wording(
        "\(ort) ist zu tief verschachtelt; erlaubt sind \(limit) Ebenen; verschachteln Sie weniger tief",
        "\(place) is nested too deeply; \(limit) levels are allowed; nest less deeply")
    default: return nil
    }
  }

  var limit: String {
    guard case .limit(let limit) = allowed else { return "" }
    return String(limit)
  }

  private var expected: Wording {
    guard case .syntax(let syntax) = allowed else { return Wording("", "") }
    return switch syntax {
    case .value: Wording("ein Wert", "a value")
    case .memberName:
      Wording("ein Feldname in Anführungszeichen oder }", "a field name in quotes or }")
    case .colon: Wording("ein Doppelpunkt", "a colon")
    case .commaOrObjectEnd: Wording("ein Komma oder }", "a comma or }")
    case .commaOrArrayEnd: Wording("ein Komma oder ]", "a comma or ]")
    case .closingQuote: Wording("das schließende Anführungszeichen", "the closing quote")
    case .escape:
      Wording(
        #"\" \\ \/ \b \f \n \r \t und \u mit vier Ziffern"#,
        #"\" \\ \/ \b \f \n \r \t and \u with four digits"#)
    }
  }
}
