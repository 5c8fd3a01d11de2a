/// Why a decision about a value that waits cannot be taken; the journey is then left as it was.
public enum ResolveProblem: Error, Hashable, Sendable {
  /// Nothing waits there; `known` is what waits elsewhere.
  case notUndecided(EntityAddress?, field: String, known: [UndecidedValue])
  /// Several values wait.
  case ambiguous([UndecidedValue])
  /// The value no longer fits into the journey.
  case unfit(UndecidedValue, [Problem])
  /// What held the value holds none any more.
  case noPlace(UndecidedValue)
  /// The entry cannot be removed.
  case edit(EditProblem)
}

extension ResolveProblem {
  /// The problem in one line: the place, what was found, what to do.
  public func message(in language: Language) -> String {
    let german = language == .german
    switch self {
    case .notUndecided(let entity, let field, let known):
      let place = "\(entity?.description ?? EditPlace.journey) \(field)".madeVisible()
      let start =
        german ? "\(place): hier ist nichts zu entscheiden" : "\(place): nothing to decide"
      guard !known.isEmpty else {
        return start + (german ? "; auch sonst nirgends" : " here, nor anywhere else")
      }
      return start + (german ? "; offen ist: " : " here; open are: ") + Self.list(known, language)
    case .ambiguous(let values):
      let list = Self.numbered(values, language)
      return german
        ? "\(list): hier warten mehrere Werte; nennen Sie einen mit --number oder mit --by, wessen Wert gilt"
        : "\(list): several values wait here; name one with --number, or with --by whose value holds"
    case .unfit(let value, let problems):
      let reasons = problems.prefix(3).map { problem in
        var problem = problem
        problem.position = nil
        return problem.message(in: language)
      }.joined(separator: "; ")
      return german
        ? "\(value.spokenPlace): der Wert passt nicht mehr: \(reasons)"
        : "\(value.spokenPlace): the value no longer fits: \(reasons)"
    case .noPlace(let value):
      return german
        ? "\(value.spokenPlace): der Wert hat dort keinen Platz mehr, weil darüber etwas anderes steht; lassen Sie mit „theirs“ gelten, was dort steht, oder ändern Sie erst das in der Datei"
        : "\(value.spokenPlace): the value has no place there any more, because something else stands above it; let stand what is there with \"theirs\", or change that in the file first"
    case .edit(let problem): return problem.messageOnScreen(in: language)
    }
  }

  /// Each with the number by which it can be named, its place once where it is the same for all.
  private static func numbered(_ values: [UndecidedValue], _ language: Language) -> String {
    let isOnePlace = values.allSatisfy { $0.place == values.first?.place }
    let shown = values.prefix(12).enumerated().map { index, value in
      let text = String(decoding: value.conflict.value.canonicalBytes(), as: UTF8.self)
        .split { $0.isNewline || $0 == " " }.joined(separator: " ")
      let cut = text.count > 40 ? text.prefix(40) + "…" : text[...]
      return "\(index + 1) = " + (isOnePlace ? "" : value.spokenPlace + " ")
        + String(cut).madeVisible() + (value.conflict.by.map { " (\($0.madeVisible()))" } ?? "")
    }.joined(separator: ", ")
    let start = isOnePlace ? (values.first?.spokenPlace ?? "") + " " : ""
    guard values.count > 12 else { return start + shown }
    return start + shown + (language == .german ? " und weitere" : " and more")
  }

  private static func list(_ values: [UndecidedValue], _ language: Language) -> String {
    let shown = values.prefix(12).map { value in
      value.spokenPlace + (value.conflict.by.map { " (\($0.madeVisible()))" } ?? "")
    }.joined(separator: ", ")
    guard values.count > 12 else { return shown }
    return shown + (language == .german ? " und weitere" : " and more")
  }
}

extension UndecidedValue {
  /// The entity and field as `resolve` takes them, safe for a terminal.
  public var spokenPlace: String {
    let field = name.isEmpty ? "\"\"" : name
    return "\(place.entity?.description ?? EditPlace.journey) \(field)".madeVisible()
  }
}
