import JourneyModel

/// Changes of a journey in lines, in the words of the screen.
struct ChangeText {
  private let old: Names
  private let new: Names
  private let say: Wording
  /// Whether identifiers stand only where a name tells too little; for readers who never type them.
  private let namesOnly: Bool

  init(_ old: Journey, _ new: Journey, _ say: Wording, namesOnly: Bool = false) {
    self.old = Names(old)
    self.new = Names(new)
    self.say = say
    self.namesOnly = namesOnly
  }

  /// A line a change; the answers of one rating stand on one line.
  func lines(of changes: [JourneyChange]) -> [String] {
    var lines: [String] = []
    var rest = changes[...]
    while let first = rest.first {
      guard first.place.rating != nil else {
        lines.append(line(of: first))
        rest.removeFirst()
        continue
      }
      let answers = rest.prefix {
        $0.place.rating == first.place.rating && $0.place.entity == first.place.entity
      }
      rest = rest.dropFirst(answers.count)
      lines.append(
        subject(first)
          + (answers.allSatisfy { $0.new == nil }
            ? say("zurückgenommen (Angaben: ", "taken back (answers: ") + "\(answers.count))"
            : answers.map { answer($0) }.joined(separator: "; ")))
    }
    return lines
  }

  private func answer(_ change: JourneyChange) -> String {
    field(change) + " " + value(of: change, change.old, old) + " -> "
      + value(of: change, change.new, new)
  }

  private func line(of change: JourneyChange) -> String {
    switch change.kind {
    case .added: say("neu: ", "added: ") + entity(change)
    case .removed: say("entfernt: ", "removed: ") + entity(change)
    case .moved: entity(change) + say(" verschoben", " moved") + target(change)
    case .changed:
      subject(change) + field(change) + ": " + value(of: change, change.old, old) + " -> "
        + value(of: change, change.new, new)
    }
  }

  private func target(_ change: JourneyChange) -> String {
    guard change.old != nil || change.new != nil else { return "" }
    if namesOnly {
      return say(" von ", " from ") + phase(change.old, old) + say(" nach ", " to ")
        + phase(change.new, new)
    }
    return ": " + value(change.old, old) + " -> " + value(change.new, new)
  }

  private func phase(_ value: FieldValue?, _ names: Names) -> String {
    value == nil ? say("ohne Phase", "no phase") : self.value(value, names)
  }

  private func entity(_ change: JourneyChange) -> String {
    guard let address = change.place.entity else { return say("Kundenprozess", "customer journey") }
    let kind = address.kind.spoken(in: say.language) + " "
    let isNamed = !change.name.isEmpty && change.name != address.id.text
    if namesOnly, isNamed, isAlone(change.name, address.kind) { return kind + quoted(change.name) }
    let name = isNamed ? " (\(cut(change.name)))" : ""
    return kind + address.description.madeVisible() + name
  }

  /// Whether a name tells an entity from all others of its kind.
  private func isAlone(_ name: String, _ kind: EntityKind) -> Bool {
    old.count(kind, name) < 2 && new.count(kind, name) < 2
  }

  private func subject(_ change: JourneyChange) -> String {
    guard let rating = change.place.rating else { return entity(change) + ", " }
    var parts = [contact(rating.touchpoint)]
    parts.append(rating.by.map { name(.participant, $0) } ?? say("Team", "team"))
    if let variant = rating.variant { parts.append(name(.variant, variant)) }
    return say("Bewertung ", "rating ") + parts.joined(separator: ", ") + ": "
  }

  private func contact(_ id: EntityID) -> String {
    let spoken = name(.touchpoint, id)
    if namesOnly, let name = new.name(.touchpoint, id) ?? old.name(.touchpoint, id),
      !name.isEmpty, isAlone(name, .touchpoint)
    {
      return quoted(name)
    }
    return "\(id.text.madeVisible()) (\(spoken))"
  }

  private func field(_ change: JourneyChange) -> String {
    // The place of a rating in its list tells people nothing.
    let path = change.place.rating == nil ? change.place.path[...] : change.place.path.dropFirst(2)
    return path.map { step in
      Int(step) == nil ? FieldWords.word(step, in: say.language) : step
    }.joined(separator: " ").madeVisible()
  }

  private func name(_ kind: EntityKind, _ id: EntityID) -> String {
    cut(new.name(kind, id) ?? old.name(kind, id) ?? id.text)
  }

  private func value(_ value: FieldValue?, _ names: Names) -> String {
    switch value {
    case nil: say("nichts", "nothing")
    case .text(let text): quoted(text)
    case .texts(let texts): texts.map(quoted).joined(separator: ", ")
    case .word(_, let german, let english): say(german, english)
    case .words(let words): words.map { self.value($0, names) }.joined(separator: ", ")
    case .flag(let flag): flag ? say("ja", "yes") : say("nein", "no")
    case .number(let number, let scale):
      Judgement.exact(number).spoken(on: scale, in: say.language)
    case .judgement(let judgement, let scale): judgement.spoken(on: scale, in: say.language)
    case .day(let day): day.spoken(in: say.language)
    case .reference(let id, let target): cut(names.name(target, id) ?? id.text)
    case .references(let ids, let target):
      ids.map { cut(names.name(target, $0) ?? $0.text) }.joined(separator: ", ")
    case .json(let json): UndecidedText.text(of: json, say)
    }
  }

  private func value(of change: JourneyChange, _ value: FieldValue?, _ names: Names) -> String {
    if change.place.rating != nil, case .judgement(let judgement, _)? = value,
      let field = change.place.path.last.flatMap(RatingField.init(rawValue:))
    {
      return field.spoken(judgement, in: say.language)
    }
    guard change.place.path.last == "conflicts", case .json(let json) = value else {
      return self.value(value, names)
    }
    return (json.elements ?? []).map { waiting($0, names) }.joined(separator: ", ")
  }

  /// What waits for a decision: the field, the value, whose it is.
  private func waiting(_ conflict: JSONValue, _ names: Names) -> String {
    let field = conflict["field"]?.text ?? ""
    let by = conflict["by"]?.text.map { " (" + cut($0) + ")" } ?? ""
    let value = conflict["value"] ?? .null
    if field == Conflict.wholeEntry {
      return value == .null
        ? say("Eintrag entfernt", "entry removed") + by
        : say("Eintrag von der anderen Seite entfernt", "entry removed by the other side")
    }
    let word = FieldWords.word(
      field.split(separator: "/").last.map(String.init) ?? field, in: say.language)
    return word.madeVisible() + " " + waiting(value, field, names) + by
  }

  private func waiting(_ value: JSONValue, _ field: String, _ names: Names) -> String {
    if value == .null { return say("nichts", "nothing") }
    if let asked = RatingField(rawValue: field), let judgement = Judgement(value) {
      return asked.spoken(judgement, in: say.language)
    }
    let kinds: [String: EntityKind] = [
      "phase": .phase, "channel": .channel, "responsible": .participant, "owner": .participant,
      "touchpoints": .touchpoint, "targetGroup": .targetGroup,
    ]
    if let kind = kinds[field] {
      let ids = (value.elements ?? [value]).compactMap(\.text).map { EntityID($0) }
      if !ids.isEmpty {
        return ids.map { cut(names.name(kind, $0) ?? $0.text) }.joined(separator: ", ")
      }
    }
    return UndecidedText.text(of: value, say)
  }

  private func quoted(_ text: String) -> String { say("„", "“") + cut(text) + say("“", "”") }

  private func cut(_ text: String) -> String {
    text.count > 60 ? String(text.prefix(60)).madeVisible() + "…" : text.madeVisible()
  }

  /// The names of the entities that others refer to, looked up once.
  private struct Names {
    private let names: [EntityKind: [EntityID: String]]

    init(_ journey: Journey) {
      var names: [EntityKind: [EntityID: String]] = [:]
      for kind in EntityKind.allCases {
        names[kind] = Dictionary(
          journey.entries(of: kind).map { ($0.address.id, $0.name) },
          uniquingKeysWith: { first, _ in first })
      }
      self.names = names
    }

    func name(_ kind: EntityKind, _ id: EntityID) -> String? { names[kind]?[id] }

    /// How many entities of a kind have a name.
    func count(_ kind: EntityKind, _ name: String) -> Int {
      names[kind]?.values.count { $0 == name } ?? 0
    }

    func name(_ target: ReferenceTarget, _ id: EntityID) -> String? {
      switch target {
      case .one(let kind): name(kind, id)
      case .item:
        [EntityKind.task, .document, .product, .part].lazy.compactMap { name($0, id) }.first
      }
    }
  }
}
