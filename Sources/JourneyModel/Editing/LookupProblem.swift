/// Why a text names no entity: there is none, or there are several.
public struct LookupProblem: Error, Hashable, Sendable {
  /// What was typed.
  public let text: String
  /// The kinds that were looked through.
  public let kinds: [EntityKind]
  /// What there is; of an ambiguous text those that it may mean.
  public let known: [EntityEntry]
  /// Whether the text means several entities.
  public let isAmbiguous: Bool

  public init(
    _ text: String, kinds: [EntityKind], known: [EntityEntry], isAmbiguous: Bool = false
  ) {
    self.text = text
    self.kinds = kinds
    self.known = known
    self.isAmbiguous = isAmbiguous
  }

  /// The problem in one line: what was looked for, what there is, what to do.
  public func message(in language: Language) -> String {
    let german = language == .german
    let found = text.quoted(in: language)
    let what = kinds.count == 1 ? kinds[0].spoken(in: language) + " " : ""
    if isAmbiguous, isOfSeveralKinds {
      return german
        ? "\(what)\(found) ist nicht eindeutig; nennen Sie die Art mit: \(list(in: language))"
        : "\(what)\(found) is ambiguous; name the kind as well: \(list(in: language))"
    }
    if isAmbiguous {
      return german
        ? "\(what)\(found) ist nicht eindeutig; geben Sie die Kennung an: \(list(in: language))"
        : "\(what)\(found) is ambiguous; give the identifier: \(list(in: language))"
    }
    let start = german ? "\(what)\(found) gibt es nicht" : "no such \(what)\(found)"
    guard !known.isEmpty else {
      return start + (german ? "; es ist noch nichts angelegt" : "; there is none yet")
    }
    let meant = Spelling.nearest(
      to: text, among: known.prefix(1000).flatMap { [$0.name, $0.address.description] })
    let hint = meant.map {
      german
        ? "; meinten Sie \($0.quoted(in: language))?" : "; did you mean \($0.quoted(in: language))?"
    }
    return start + (hint ?? "") + (german ? "; vorhanden: " : "; there are: ") + list(in: language)
  }

  /// Whether identifiers do not tell what is meant apart, and the kind before them does: `phase:p1`.
  private var isOfSeveralKinds: Bool {
    kinds.count == EntityKind.allCases.count
      && Set(known.map(\.address.description)).count < known.count
  }

  private func list(in language: Language) -> String {
    let isOfSeveralKinds = isAmbiguous && isOfSeveralKinds
    let shown = known.prefix(12).map { entry in
      if isOfSeveralKinds { return "\(entry.address.kind.rawValue):\(entry.spoken())" }
      return kinds.count == 1
        ? entry.spoken() : "\(entry.address.kind.spoken(in: language)) \(entry.spoken())"
    }
    let rest = known.count - shown.count
    guard rest > 0 else { return shown.joined(separator: ", ") }
    return shown.joined(separator: ", ")
      + (language == .german ? " und \(rest) weitere" : " and \(rest) more")
  }
}
