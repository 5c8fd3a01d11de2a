// Messages about the journey as a whole.
extension Problem {
  var journeyWording: Wording {
    let (ort, place) = place
    switch code {
    case .invalidIdentifier:
      return Wording(
        "\(ort) ist \(found); erlaubt ist \(shape.german); ändern Sie die Kennung",
        "\(place) is \(found); allowed is \(shape.english); change the identifier")
    case .outOfRange:
      return Wording(
        "\(ort) ist \(found); erlaubt ist \(range.german); berichtigen Sie die Zahl",
        "\(place) is \(found); allowed is \(range.english); correct the number")
    case .intervalOrder:
      return Wording(
        "\(ort) ist \(found); erlaubt sind nur Zahlen in steigender Reihenfolge; ordnen Sie sie vom kleinsten zum größten Wert",
        "\(place) is \(found); numbers must stand in rising order; put them from low to high")
    case .danglingReference: return danglingWording
    case .duplicateIdentifier:
      return Wording(
        "\(ort) ist \(found), wie schon ein früherer Eintrag; jede Kennung darf nur einmal vorkommen; vergeben Sie eine neue",
        "\(place) is \(found), as an earlier entry is; each identifier may occur only once; choose another"
      )
    case .duplicateRating:
      return Wording(
        "\(ort) bewertet \(found) ein zweites Mal; erlaubt ist eine Bewertung je Runde, Kontaktpunkt, Person und Variante; führen Sie beide zusammen",
        "\(place) rates \(found) a second time; one rating is allowed per round, touchpoint, person and variant; merge the two"
      )
    case .byteOrderMark:
      return Wording(
        "die Datei beginnt mit einer UTF-8-Bytereihenfolge-Marke; sie ist überflüssig und fällt beim nächsten Speichern weg",
        "the file begins with a UTF-8 byte-order mark; it is not needed and goes away with the next save"
      )
    case .unknownField:
      return Wording(
        "\(ort) ist kein bekanntes Feld; es bleibt unverändert erhalten; prüfen Sie die Schreibweise",
        "\(place) is not a known field; it is kept as it is; check the spelling")
    case .emptyName:
      return Wording(
        "\(ort) ist leer; erlaubt, aber ohne Namen schwer zu finden; tragen Sie etwas ein",
        "\(place) is empty; allowed, but hard to find without a name; fill it in")
    case .openPhase:
      return Wording(
        "\(ort) hat noch keine Phase; erlaubt, solange Sie sammeln; ordnen Sie den Kontaktpunkt später ein",
        "\(place) has no phase yet; allowed while collecting; place the touchpoint later")
    case .openChannel:
      return Wording(
        "\(ort) hat noch keinen Kanal; erlaubt, solange Sie sammeln; ergänzen Sie ihn später",
        "\(place) has no channel yet; allowed while collecting; add it later")
    case .duplicateAlias: return doubleWording
    case .undecidedConflict
    where found == Conflict.wholeEntry && pointer.utf8.count { $0 == UInt8(ascii: "/") } > 2:
      return Wording(
        "\(ort): eine Seite hat den Eintrag entfernt, die andere ihn geändert oder gebraucht; er ist noch da; entscheiden Sie mit „kontaktlinie resolve“, ob er bleibt",
        "\(place): one side removed the entry, the other changed or needed it; it is still there; decide with \"kontaktlinie resolve\" whether it stays"
      )
    default:
      return Wording(
        "\(ort): für \(found) liegt ein zweiter Wert vor; beide bleiben erhalten; entscheiden Sie mit „kontaktlinie resolve“, welcher gilt",
        "\(place): there is a second value for \(found); both are kept; decide with \"kontaktlinie resolve\" which one holds"
      )
    }
  }

  private var doubleWording: Wording {
    guard case .identifiers(let names, _, _) = allowed, names.count == 2 else {
      return Wording("", "")
    }
    let (ort, place) = place
    return Wording(
      "\(ort) ist \(found), wie schon bei \(names[1]); erlaubt, aber nicht zu unterscheiden; ist es dieselbe Person, führen Sie beide mit „kontaktlinie remove DATEI \(names[0]) --reassign \(names[1])“ zusammen, sonst ändern Sie einen Namen",
      "\(place) is \(found), as of \(names[1]); allowed, but they cannot be told apart; if it is the same person, join both with \"kontaktlinie remove FILE \(names[0]) --reassign \(names[1])\", else change one name"
    )
  }

  private var danglingWording: Wording {
    guard case .identifiers(let names, _, let target) = allowed else { return Wording("", "") }
    let (ort, place) = place
    let kind = target.noun
    let german = "\(ort) ist \(found); \(kind.german) mit dieser Kennung gibt es nicht"
    let english = "\(place) is \(found); no such \(kind.english)"
    guard !names.isEmpty else {
      return Wording(
        "\(german), auch sonst nichts dieser Art; legen Sie den Eintrag zuerst an oder streichen Sie den Verweis",
        "\(english), and no other one either; add it first or remove the reference")
    }
    return Wording("\(german), erlaubt: \(list)", "\(english), use one of \(list)")
  }

  private var range: Wording {
    guard case .scale(let scale) = allowed else { return Wording("", "") }
    let lowest = scale.lowest.map(JSONNumber.spelling)
    let highest = scale.highest.map(JSONNumber.spelling)
    return switch (lowest, highest) {
    case (let low?, let high?) where scale.isLowestExcluded:
      Wording("eine Zahl über \(low) bis \(high)", "a number above \(low), up to \(high)")
    case (let low?, let high?): Wording("\(low) bis \(high)", "\(low) to \(high)")
    case (let low?, nil) where scale.isLowestExcluded:
      Wording("eine Zahl über \(low)", "a number above \(low)")
    case (let low?, nil): Wording("eine Zahl ab \(low)", "a number from \(low)")
    case (nil, let high?): Wording("eine Zahl bis \(high)", "a number up to \(high)")
    case (nil, nil): Wording("eine Zahl", "a number")
    }
  }
}

extension ReferenceTarget {
  // With the German article of "there is no ..." (accusative).
  fileprivate var noun: (german: String, english: String) {
    switch self {
    case .item:
      (
        "eine Aufgabe, ein Dokument, ein Produkt oder einen Teil davon",
        "task, document, product or part"
      )
    case .one(let kind):
      switch kind {
      case .targetGroup: ("eine Zielgruppe", "target group")
      case .variant: ("eine Variante", "variant")
      case .phase: ("eine Phase", "phase")
      case .channel: ("einen Kanal", "channel")
      case .participant: ("einen Teilnehmer", "participant")
      case .task: ("eine Aufgabe", "task")
      case .document: ("ein Dokument", "document")
      case .product: ("ein Produkt", "product")
      case .part: ("einen Teil eines Produkts", "part of a product")
      case .touchpoint: ("einen Kontaktpunkt", "touchpoint")
      case .incident: ("eine Störung", "incident")
      case .round: ("eine Runde", "round")
      case .campaign: ("eine Aktion", "campaign")
      case .measure: ("eine Maßnahme", "measure")
      }
    }
  }
}
