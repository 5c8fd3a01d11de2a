public import JourneyModel

/// What waits for a decision after a merge, in the words of a message.
public enum UndecidedText {
  /// One line: where, what stands there, what waits beside it and whose it is.
  public static func line(
    of value: UndecidedValue, _ journey: Journey, in language: Language
  ) -> String {
    let say = Wording(language: language)
    let name = value.place.entity.flatMap { address in
      journey.entries(of: address.kind).first { $0.address == address }?.name
    }
    var place = value.spokenPlace
    if let rating = value.place.rating {
      place += " (" + rating.spoken(journey, say) + ")"
    } else if let name {
      place += " (" + String(name.prefix(60)).madeVisible() + ")"
    }
    let by = value.conflict.by.map { $0.madeVisible() }
    guard !value.isAboutWholeEntry else {
      let isGone = value.conflict.value == .null
      let side = by.map { say(" von ", " by ") + $0 } ?? ""
      return place + ": "
        + (isGone
          ? say("entfernt", "removed") + side
            + say(
              ", von der anderen Seite geändert oder gebraucht",
              ", changed or needed by the other side")
          : say("geändert oder gebraucht", "changed or needed") + side
            + say(", von der anderen Seite entfernt", ", removed by the other side"))
        + say("; der Eintrag ist noch da", "; the entry is still there")
    }
    let standing = value.standing.map { text(of: $0, say) } ?? say("nichts", "nothing")
    let waiting =
      value.conflict.value == .null ? say("nichts", "nothing") : text(of: value.conflict.value, say)
    return place + ": " + standing + say(" in der Datei, ", " in the file, ") + waiting
      + (by.map { say(" von ", " by ") + $0 } ?? "") + say(" daneben", " beside it")
  }

  /// A value in one line, cut, safe for a terminal.
  static func text(of value: JSONValue, _ say: Wording) -> String {
    let bytes = value.canonicalBytes()
    let words = String(decoding: bytes, as: UTF8.self).split { $0.isNewline || $0 == " " }
    let line = words.joined(separator: " ")
    if let text = value.text { return say("„", "\"") + cut(text) + say("“", "\"") }
    return cut(line)
  }

  private static func cut(_ text: String) -> String {
    let shown = String(text.prefix(60)).madeVisible()
    return text.count > 60 ? shown + "…" : shown
  }
}

extension RatingSubject {
  /// What a rating is about and whose it is: `Angebot, Anna, Neukunde`.
  func spoken(_ journey: Journey, _ say: Wording) -> String {
    func name(_ kind: EntityKind, _ id: EntityID) -> String {
      let name = journey.entries(of: kind).first { $0.address.id == id }?.name ?? id.text
      return String(name.prefix(60)).madeVisible()
    }
    var parts = [name(.touchpoint, touchpoint)]
    parts.append(by.map { name(.participant, $0) } ?? say("Team", "team"))
    if let variant { parts.append(name(.variant, variant)) }
    return parts.joined(separator: ", ")
  }
}
