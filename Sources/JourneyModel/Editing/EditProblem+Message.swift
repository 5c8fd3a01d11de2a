extension EditProblem {
  /// The problem in one line: the place first, what was found, what is allowed, what to do.
  public func message(in language: Language) -> String {
    let german = language == .german
    switch self {
    case .emptyName(let kind):
      let what = kind.spoken(in: language)
      return german
        ? "\(what): der Name fehlt; geben Sie einen Namen an"
        : "\(what): the name is missing; give one"
    case .lookup(let problem): return problem.message(in: language)
    case .value(let place, let problem):
      return "\(place.madeVisible()): \(problem.message(in: language))"
    case .reference(let place, let problem):
      return "\(place.madeVisible()): \(problem.message(in: language))"
    case .unknownField(let place, let field, let allowed):
      return unknownField(place, field, allowed, in: language)
    case .fixedField(let place):
      return german
        ? "\(place.madeVisible()): eine Kennung wird nicht geändert; lassen Sie das Feld weg"
        : "\(place.madeVisible()): an identifier is not changed; leave the field out"
    case .hasParts(let place, let allowed):
      let list = allowed.prefix(20).joined(separator: ", ").madeVisible()
      return german
        ? "\(place.madeVisible()): das Feld hat Teile; nennen Sie einen nach einem Punkt: \(list)"
        : "\(place.madeVisible()): the field has parts; name one after a point: \(list)"
    case .hasNoParts(let place):
      return german
        ? "\(place.madeVisible()): das Feld hat keine Teile; lassen Sie den Punkt und was folgt weg"
        : "\(place.madeVisible()): the field has no parts; leave out the point and what follows"
    case .stillReferenced(let entry, let holders):
      let list = Self.list(holders, in: language)
      return german
        ? "\(entry.spoken()) wird noch gebraucht von \(list); ändern Sie diese oder geben Sie mit --reassign einen Ersatz an"
        : "\(entry.spoken()) is still used by \(list); change these or name a replacement with --reassign"
    case .sameEntity(let entry):
      return german
        ? "\(entry.spoken()) steht auf beiden Seiten; nennen Sie zwei verschiedene Einträge"
        : "\(entry.spoken()) stands on both sides; name two different entries"
    case .notLinkable(let entry):
      return german
        ? "\(entry.spoken()) lässt sich nicht verbinden; möglich: Kontaktpunkte, Aufgaben, Korrespondenz, Produkte"
        : "\(entry.spoken()) cannot be linked; possible: touchpoints, tasks, correspondence, products"
    case .noContact(let first, let second):
      return german
        ? "weder \(first.spoken()) noch \(second.spoken()) führt zu einem Kontaktpunkt; legen Sie zuerst einen an"
        : "neither \(first.spoken()) nor \(second.spoken()) leads to a touchpoint; add one first"
    case .notMovable(let entry):
      return german
        ? "\(entry.spoken()) lässt sich nicht verschieben; möglich: Kontaktpunkte und Phasen"
        : "\(entry.spoken()) cannot be moved; possible: touchpoints and phases"
    case .otherPhase(let entry):
      return german
        ? "\(entry.spoken()) liegt in einer anderen Phase; nennen Sie einen Kontaktpunkt der Zielphase"
        : "\(entry.spoken()) lies in another phase; name a touchpoint of the phase to move to"
    case .worstThree(let entry):
      return german
        ? "\(entry.spoken()): höchstens drei verschiedene Kontaktpunkte; lassen Sie diesen weg"
        : "\(entry.spoken()): at most three different touchpoints; leave this one out"
    }
  }

  /// The same for somebody who gives no options: on the screen, and for a decision.
  public func messageOnScreen(in language: Language) -> String {
    guard case .stillReferenced(let entry, let holders) = self else { return message(in: language) }
    let list = Self.list(holders, in: language)
    return language == .german
      ? "\(entry.spoken()) wird noch gebraucht von \(list); geben Sie dort erst etwas anderes an"
      : "\(entry.spoken()) is still used by \(list); put something else there first"
  }

  private func unknownField(
    _ place: String, _ field: String, _ allowed: [String], in language: Language
  ) -> String {
    let german = language == .german
    let found = field.quoted(in: language)
    // The nearest spelling first, then the order of the file.
    let meant = Spelling.nearest(to: field, among: allowed)
    let list = ([meant].compactMap { $0 } + allowed.filter { $0 != meant }).joined(separator: ", ")
      .madeVisible()
    return german
      ? "\(place.madeVisible()): ein Feld \(found) gibt es nicht; möglich: \(list)"
      : "\(place.madeVisible()): no field \(found); possible: \(list)"
  }

  private static func list(_ entries: [EntityEntry], in language: Language) -> String {
    let shown = entries.prefix(12).map { $0.spoken() }.joined(separator: ", ")
    guard entries.count > 12 else { return shown }
    let rest = entries.count - 12
    return shown + (language == .german ? " und \(rest) weiteren" : " and \(rest) more")
  }
}
