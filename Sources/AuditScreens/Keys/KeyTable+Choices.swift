import AuditFlow
import CellGrid
public import JourneyModel

extension KeyTable {
  /// What of the user's own keys does not count, in the order given.
  public static func problems(of wanted: [KeyChoice], _ language: Language) -> [KeyChoiceProblem] {
    wanted.isEmpty ? [] : applying(wanted, to: standard, Texts(language)).problems
  }

  /// The names of the actions that may have other keys, sorted.
  public static var actionNames: [String] {
    Set(standard.compactMap { $0.action.name }).sorted()
  }

  /// Puts chosen keys in place of those of the table: a letter where letters are keys, Ctrl and function
  /// keys everywhere. Arrows, Enter, Escape and Tab stay. What cannot be is left as it was.
  static func applying(
    _ choices: [KeyChoice], to bindings: [Binding], _ texts: Texts
  ) -> (bindings: [Binding], problems: [KeyChoiceProblem]) {
    var bindings = bindings
    var problems: [KeyChoiceProblem] = []
    for choice in choices {
      guard bindings.contains(where: { $0.action.name == choice.action }) else {
        let meant = Spelling.nearest(to: choice.action, among: actionNames)
        problems.append(.unknownAction(choice, meant: meant))
        continue
      }
      guard let key = KeyChoice.key(choice.key) else {
        problems.append(.unknownKey(choice))
        continue
      }
      let changed = bindings.flatMap { binding in
        binding.action.name == choice.action ? binding.taking(key) : [binding]
      }
      if let (other, scope) = clash(over: key, of: choice.action, in: changed) {
        let name = other.label(texts.keys).title
        problems.append(.taken(choice, by: name, place: texts.scopes.name(scope)))
      } else {
        bindings = changed
      }
    }
    return (bindings, problems)
  }

  private static func clash(
    over key: Key, of name: String, in bindings: [Binding]
  ) -> (Binding, Scope)? {
    let scopes = bindings.filter { $0.action.name == name && $0.keys.contains(key) }
      .reduce(ScopeSet()) { $0.union($1.scopes) }
    for binding in bindings where binding.action.name != name && binding.keys.contains(key) {
      if let scope = binding.scopes.intersection(scopes).scopes.min(by: {
        $0.rawValue < $1.rawValue
      }) {
        return (binding, scope)
      }
    }
    guard scopes.contains(.rate), case .character(let letter) = key else { return nil }
    let isAnswer =
      letter == RatingKeys.exact
      || RatingField.asked.contains { RatingKeys.judgement(for: letter, field: $0) != nil }
    guard isAnswer, let answering = bindings.first(where: { $0.scopes.contains(.rate) }) else {
      return nil
    }
    return (answering, .rate)
  }
}

extension Binding {
  /// The binding with a key in place of those of its kind; where letters are text, a letter is left out.
  fileprivate func taking(_ key: Key) -> [Binding] {
    guard case .character = key else { return [with(keys: keys.filter { !$0.isSpecial } + [key])] }
    let texts = scopes.intersection(.typing)
    let rest = scopes.subtracting(texts)
    let replaced = [key] + keys.filter { if case .character = $0 { false } else { true } }
    return [with(scopes: texts), with(scopes: rest).with(keys: replaced)].filter {
      !$0.scopes.isEmpty
    }
  }

  private func with(keys: [Key]? = nil, scopes: ScopeSet? = nil) -> Binding {
    Binding(
      keys ?? self.keys, action, in: scopes ?? self.scopes, rank: rank, label,
      unless: disabledReason)
  }
}

extension Key {
  fileprivate var isSpecial: Bool {
    switch self {
    case .control, .function: true
    default: false
    }
  }
}

extension Action {
  /// The name by which settings know the action; `nil` for those that are not to be moved: Enter,
  /// Escape, the arrows, typing, and answers.
  var name: String? {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .confirm, .back, .next,
      .previous, .eraseBack, .eraseForward, .eraseWord, .eraseLine, .interrupt, .suspend, .quit,
      .answer, .go,
      .touches, .run, .disabled, .select, .type, .paste, .setText, .notUnderstood:
      nil
    default: "\(self)"
    }
  }
}
