/// Why a decision about a value that waits cannot be taken; the journey is then left as it was.
public enum ResolveProblem: Error, Hashable, Sendable {
  /// Nothing waits there; `known` is what waits elsewhere.
  case notUndecided(EntityAddress?, field: String, known: [UndecidedValue])
  /// Several values wait.
  case ambiguous([UndecidedValue])
  /// The value no longer fits into the journey.
  case unfit(UndecidedValue, [Problem])
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
      return german
        ? "\(Self.list(values, language)): hier warten mehrere Werte; nennen Sie das Feld ganz oder mit --by, wessen Wert gilt"
        : "\(Self.list(values, language)): several values wait here; name the whole field, or with --by whose value holds"
    case .unfit(let value, let problems):
      let reasons = problems.prefix(3).map { problem in
        var problem = problem
        problem.position = nil
        return problem.message(in: language)
      }.joined(separator: "; ")
      return german
        ? "\(value.spokenPlace): der Wert passt nicht mehr: \(reasons)"
        : "\(value.spokenPlace): the value no longer fits: \(reasons)"
    case .edit(let problem): return problem.message(in: language)
    }
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
    "\(place.entity?.description ?? EditPlace.journey) \(name)".madeVisible()
  }
}
