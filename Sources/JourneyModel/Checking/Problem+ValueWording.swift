// Messages about single values.
extension Problem {
  var valueWording: Wording? {
    let (ort, place) = place
    switch code {
    case .loneSurrogate:
      return Wording(
        "\(ort) enthält \(found), ein halbes Zeichen; erlaubt sind nur ganze Paare; ergänzen Sie die andere Hälfte oder streichen Sie es",
        "\(place) holds \(found), half a character; only whole pairs are allowed; add the other half or remove it"
      )
    case .stringTooLong:
      return Wording(
        "\(ort): der Text ist zu lang; erlaubt ist 1 MiB; kürzen Sie ihn",
        "\(place): the text is too long; at most 1 MiB is allowed; shorten it")
    case .duplicateKey:
      return Wording(
        "\(ort) steht zweimal im selben Objekt; jedes Feld darf nur einmal stehen; streichen Sie eines davon",
        "\(place) stands twice in the same object; each field may stand only once; remove one of them"
      )
    case .numberNotFinite:
      return Wording(
        "\(ort) ist \(found), zu groß für eine Zahl; erlaubt sind Beträge bis 1.7e308; berichtigen Sie die Zahl",
        "\(place) is \(found), too large for a number; sizes up to 1.7e308 are allowed; correct the number"
      )
    case .wrongType, .badJudgement, .invalidDay:
      return Wording(
        "\(ort) ist \(found); erlaubt ist \(shape.german); berichtigen Sie den Wert",
        "\(place) is \(found); allowed is \(shape.english); correct the value")
    case .nullValue:
      return Wording(
        "\(ort) ist null; erlaubt ist \(shape.german); lassen Sie das Feld weg, wenn nichts bekannt ist",
        "\(place) is null; allowed is \(shape.english); leave the field out when nothing is known")
    case .missingField:
      return Wording(
        "\(ort) fehlt; das Feld muss vorhanden sein; ergänzen Sie es",
        "\(place) is missing; the field is required; add it")
    case .unknownWord:
      return Wording(
        "\(ort) ist \(found); dieses Wort gibt es hier nicht, erlaubt: \(list)",
        "\(place) is \(found); no such word here, use one of \(list)")
    case .wrongFormat:
      return Wording(
        "\(ort) ist \(found); erlaubt ist \"\(list)\"; öffnen Sie eine Datei, die dieses Programm geschrieben hat",
        "\(place) is \(found); allowed is \"\(list)\"; open a file that this program has written")
    case .wrongVersion:
      return Wording(
        "\(ort) ist \(found); erlaubt ist eine ganze Zahl ab \(limit); berichtigen Sie die Versionsnummer",
        "\(place) is \(found); allowed is a whole number from \(limit); correct the version number")
    case .olderVersion:
      return Wording(
        "\(ort) ist \(found); die Datei ist beim Lesen auf Version \(limit) gebracht worden; sie bleibt, wie sie ist, bis Sie etwas ändern",
        "\(place) is \(found); the file was brought up to version \(limit) as it was read; it stays as it is until you change something"
      )
    case .newerVersion:
      return Wording(
        "\(ort) ist \(found); dieses Programm kennt Version \(limit) und öffnet die Datei nur zum Lesen; zum Ändern nehmen Sie ein neueres Programm",
        "\(place) is \(found); this program knows version \(limit) and opens the file only to read; use a newer program to change it"
      )
    default: return nil
    }
  }

  var list: String {
    switch allowed {
    case .words(let words): words.joined(separator: ", ")
    case .identifiers(let names, let count, _):
      names.map { Quotation.visible($0) }.joined(separator: ", ")
        + (count > names.count ? ", … (\(count))" : "")
    default: ""
    }
  }

  var shape: Wording {
    guard case .shape(let shape) = allowed else { return Wording("", "") }
    return switch shape {
    case .text: Wording("ein Text in Anführungszeichen", "a text in quotes")
    case .number: Wording("eine Zahl", "a number")
    case .judgement:
      Wording(
        "eine Zahl, [von, bis], [von, wahrscheinlich, bis] oder \"ask\"",
        "a number, [low, high], [low, likely, high] or \"ask\"")
    case .flag: Wording("true oder false", "true or false")
    case .day: Wording("ein Tag wie \"2026-11-22\"", "a day such as \"2026-11-22\"")
    case .word: Wording("ein Wort in Anführungszeichen", "a word in quotes")
    case .identifier:
      Wording(
        "eine Kennung aus 1 bis 64 Zeichen A-Z a-z 0-9 . _ -",
        "an identifier of 1 to 64 characters A-Z a-z 0-9 . _ -")
    case .object: Wording("ein Objekt in { }", "an object in { }")
    case .list: Wording("eine Liste in [ ]", "a list in [ ]")
    }
  }
}
