/// What a field holds, with all that is needed to say it in words.
public enum FieldValue: Hashable, Sendable {
  case text(String)
  case texts([String])
  /// A word of a closed list: as the file spells it and as people say it.
  case word(String, german: String, english: String)
  case words([FieldValue])
  case flag(Bool)
  case number(Double, Scale)
  case judgement(Judgement, Scale)
  case day(Day)
  case reference(EntityID, ReferenceTarget)
  case references([EntityID], ReferenceTarget)
  /// What has no fields of its own here: elements of lists, unknown members.
  case json(JSONValue)
}

extension FieldValue {
  init<Value: Choice>(_ choice: Value) {
    self = .word(
      choice.rawValue, german: choice.spoken(in: .german), english: choice.spoken(in: .english))
  }

  /// The value as a journey file holds it.
  public var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .texts(let texts): .array(texts.map { .string($0) })
    case .word(let word, _, _): .string(word)
    case .words(let words): .array(words.map(\.json))
    case .flag(let flag): .bool(flag)
    case .number(let number, _): .number(number)
    case .judgement(let judgement, _): judgement.json
    case .day(let day): .string(day.description)
    case .reference(let id, _): .string(id.text)
    case .references(let ids, _): .array(ids.map { .string($0.text) })
    case .json(let value): value
    }
  }
}
