package import AuditFlow
package import CellGrid

/// Every key of the program, in one place.
///
/// In scopes that take text, letters are text: only named keys and Ctrl keys act there. Alt is bound
/// nowhere (many terminals send it as Escape and a letter), neither are Ctrl-S and Ctrl-J, Ctrl-M,
/// Ctrl-I, Ctrl-[, which terminals stop the output with or cannot tell from other keys.
package enum KeyTable {
  /// All bindings, in the order of the help.
  package static let bindings: [Binding] =
    rooms + collecting + ordering + judging + explaining + estimating + overlays + lists + typing
    + everywhere

  private static let byScope: [Scope: [Key: Binding]] = {
    var table: [Scope: [Key: Binding]] = [:]
    for binding in bindings {
      for scope in binding.scopes {
        for key in binding.keys { table[scope, default: [:]][key] = binding }
      }
    }
    return table
  }()

  private static let listed: [Scope: [Binding]] = {
    var table: [Scope: [Binding]] = [:]
    for binding in bindings {
      for scope in binding.scopes { table[scope, default: []].append(binding) }
    }
    return table
  }()

  /// The bindings of a scope, its own before those of all scopes. O(1): every frame asks for them.
  package static func bindings(in scope: Scope) -> [Binding] { listed[scope] ?? [] }

  /// The binding that a key has in a scope.
  package static func binding(for key: Key, in scope: Scope) -> Binding? {
    byScope[scope]?[key]
  }

  /// What a key does now; `nil` when it does nothing.
  package static func action(for key: Key, in state: AuditState) -> Action? {
    let scope = state.scope
    if let binding = byScope[scope]?[key] { return binding.action }
    guard case .character(let character) = key else { return nil }
    if scope.isTyping { return .type(character) }
    if scope == .rate { return ratingAction(for: character, in: state) }
    return nil
  }

  /// The answers differ from question to question and come from ``RatingKeys``.
  private static func ratingAction(for character: Character, in state: AuditState) -> Action? {
    guard case .rate(let room) = state.room else { return nil }
    if character == RatingKeys.exact { return .exactValue }
    let isAnswer = RatingKeys.judgement(for: character, field: room.question) != nil
    return isAnswer ? .answer(character) : nil
  }
}

extension Set<Scope> {
  static let typing = Set(Scope.allCases.filter(\.isTyping))
  static let reading = Set(Scope.allCases).subtracting(typing)
  /// The rooms of an open journey in which letters are keys.
  static let rooms: Set<Scope> = [
    .overview, .collectBrowsing, .collectAsking, .doubles, .line, .contact, .worst, .rate, .result,
    .explanation, .calculation, .openQuestions, .measures, .money, .completeness, .trial,
    .sensitivity, .views, .callSheet,
  ]
  /// The rooms of an open journey in which letters are text.
  static let typingRooms: Set<Scope> = [.collectTyping, .between, .firstResult, .moneyEditing]
  /// Where a list is walked through with the arrows.
  static let lists: Set<Scope> = [
    .start, .overview, .collectBrowsing, .doubles, .line, .contact, .worst, .result,
    .explanation, .calculation, .openQuestions, .measures, .money, .completeness, .trial, .broken,
    .help, .picker,
    .sensitivity, .views,
    .callSheet,
  ]
  /// Lists in which j does not mean "ja".
  static let letterLists = lists.subtracting([.collectBrowsing, .doubles])
}
