package import AuditFlow
package import CellGrid
import JourneyModel

/// Every key of the program, in one place.
///
/// In scopes that take text, letters are text: only named keys and Ctrl keys act there. Alt is bound
/// nowhere (many terminals send it as Escape and a letter), neither are Ctrl-S and Ctrl-J, Ctrl-M,
/// Ctrl-I, Ctrl-[, which terminals stop the output with or cannot tell from other keys.
public enum KeyTable {
  /// All bindings, in the order of the help.
  package static let bindings: [Binding] =
    choices.isEmpty ? standard : applying(choices, to: standard, .english).bindings

  /// The user's own keys, given around everything that draws: the table is made when it is first looked
  /// at, and a process has one keyboard.
  @TaskLocal public static var choices: [KeyChoice] = []

  /// The bindings as they are unless the user has chosen others.
  static let standard: [Binding] =
    rooms + collecting + ordering + judging + explaining + estimating + overlays + lists + typing
    + everywhere

  /// The places of each scope's bindings among all of them, by the scope's number.
  private static let places: [[Int]] = {
    var table = [[Int]](repeating: [], count: ScopeSet.numbers)
    for (place, binding) in bindings.enumerated() {
      binding.scopes.forEachNumber { table[$0].append(place) }
    }
    return table
  }()

  /// The bindings of a scope, its own before those of all scopes.
  package static func bindings(in scope: Scope) -> [Binding] {
    places[scope.number].map { bindings[$0] }
  }

  /// The binding that an action has in a scope, the first of several. Every frame asks for some.
  package static func binding(of action: Action, in scope: Scope) -> Binding? {
    places[scope.number].first { bindings[$0].action == action }.map { bindings[$0] }
  }

  /// The bindings of a scope that have a rank, the smallest first; those of one rank in the order of the
  /// table.
  ///
  /// - Parameter first: an action that has the rank 15 for once.
  static func ranked(in scope: Scope, first: Action?) -> [Binding] {
    var ranks: [(rank: Int, place: Int)] = []
    for place in places[scope.number] {
      if let first, bindings[place].action == first {
        ranks.append((15, place))
      } else if Self.ranks[place] >= 0 {
        ranks.append((Self.ranks[place], place))
      }
    }
    ranks.sort { $0.rank == $1.rank ? $0.place < $1.place : $0.rank < $1.rank }
    return ranks.map { bindings[$0.place] }
  }

  /// The bindings for what is marked, the most useful first; all others would be for one row.
  static func rankedForMarks(in scope: Scope) -> [Binding] {
    let actions: [Action] = [
      .choosePhase, .chooseChannel, .chooseResponsible, .phaseBefore, .phaseAfter, .toggleDirection,
      .touches(.yes), .touches(.no), .remove, .mark, .back, .help,
    ]
    return actions.compactMap { binding(of: $0, in: scope) }
  }

  /// The rank of each binding, -1 for none; by itself, because every frame goes through them.
  private static let ranks: [Int] = bindings.indices.map { bindings[$0].rank ?? -1 }

  /// The binding that a key has in a scope.
  package static func binding(for key: Key, in scope: Scope) -> Binding? {
    places[scope.number].last { bindings[$0].keys.contains(key) }.map { bindings[$0] }
  }

  /// What a key does now; `nil` when it does nothing.
  package static func action(for key: Key, in state: AuditState) -> Action? {
    let scope = state.scope
    if let binding = binding(for: key, in: scope), binding.acts(on: key, in: state.language) {
      if let reason = binding.disabledReason(state, Texts(state.language)) {
        return .disabled(reason)
      }
      return resolved(binding.action, in: state)
    }
    guard case .character(let character) = key else { return nil }
    if scope.isTyping { return .type(character) }
    if scope == .rate { return ratingAction(for: character, in: state) }
    return nil
  }

  /// What a key of the keyboard does; one that means nothing in a room is told so, for a silent key
  /// looks like a broken one.
  package static func answer(to key: Key, in state: AuditState) -> Action? {
    if let action = action(for: key, in: state) {
      switch key {
      case .character(let letter) where isHeld(action, letter, in: state): return .held(letter)
      // Whoever types a line ends it so.
      case .enter where isHeld(action, "\n", in: state): return .held("\n")
      default: return action
      }
    }
    guard ScopeSet.letterKeys.contains(state.scope), case .character(let character) = key,
      character != " "
    else { return nil }
    // On the keyboard a digit begins the figure of its row; in plain lines it is the row's number.
    if state.scope == .money, character.isASCII, character.isNumber, !isOnContactOfMoney(state) {
      return state.strayLetter == nil ? .type(character) : .held(character)
    }
    return .stray(character)
  }

  /// Whether a key is taken for typed text: right behind a letter that meant nothing, while it follows
  /// as letters do that are typed. Where nobody tells the time, the same letter once more is meant.
  private static func isHeld(_ action: Action, _ letter: Character, in state: AuditState) -> Bool {
    guard let before = state.strayLetter, ScopeSet.letterKeys.contains(state.scope) else {
      return false
    }
    switch (state.scope, action) {
    case (_, .help), (_, .introduce): return false
    // Whoever mistypes an answer goes on with the next one.
    case (.rate, .answer) where letter.isNumber: return false
    case (.collectAsking, .touches(.no)), (.collectAsking, .touches(.ask)): return true
    default: return state.knowsKeyTimes || before != letter
    }
  }

  /// The action with what only the picture knows: how long the help is, what the palette lists.
  static func resolved(_ action: Action, in state: AuditState) -> Action {
    switch (state.overlays.last, action) {
    case (.help(let help), .first), (.help(let help), .last):
      return help.isSearching ? action : scrolled(help, action, in: state)
    case (.help(let help), .up), (.help(let help), .down), (.help(let help), .pageUp),
      (.help(let help), .pageDown):
      return scrolled(help, action, in: state)
    case (.palette(let palette), .confirm):
      let entries = PaletteEntry.entries(of: palette, in: state)
      guard let entry = entries.isEmpty ? nil : entries[palette.row(of: entries.count)] else {
        return .disabled(Texts(state.language).palette.matchless(palette.field.trimmed))
      }
      return entry.action
    case (.palette(let palette), .up), (.palette(let palette), .down),
      (.palette(let palette), .pageUp), (.palette(let palette), .pageDown):
      let count = PaletteEntry.entries(of: palette, in: state).count
      return .select(
        moved(palette.row(of: count), action, count: count, page: state.paletteHeight))
    default: return action
    }
  }

  private static func scrolled(
    _ help: HelpOverlay, _ action: Action, in state: AuditState
  ) -> Action {
    let count = HelpRow.all(for: help, ViewContext(state)).count
    return .select(moved(help.top, action, count: count, page: state.listHeight))
  }

  private static func moved(_ row: Int, _ action: Action, count: Int, page: Int) -> Int {
    let wanted =
      switch action {
      case .up: row - 1
      case .down: row + 1
      case .pageUp: row - page
      case .pageDown: row + page
      case .first: 0
      default: count - 1
      }
    return max(0, min(wanted, count - 1))
  }

  /// The answers differ from question to question and come from ``RatingKeys``.
  private static func ratingAction(for character: Character, in state: AuditState) -> Action? {
    guard case .rate(let room) = state.room else { return nil }
    if character == RatingKeys.exact { return .exactValue }
    let isAnswer = RatingKeys.judgement(for: character, field: room.question) != nil
    return isAnswer ? .answer(character) : nil
  }
}

extension ScopeSet {
  static let typing = ScopeSet(Scope.allCases.filter(\.isTyping))
  /// Where the palette opens: in every room, over which nothing else lies.
  static let palettes: ScopeSet = rooms.union(typingRooms).union([
    .start, .trade, .occasion, .broken,
  ])
  static let reading = all.subtracting(typing)
  /// The places that have a line about what they are for.
  static let introduced = ScopeSet(
    Scope.allCases.filter { Texts.english.introduction.line($0) != nil })
  /// Where y copies the selected row.
  static let copying = rooms.union([.start, .broken]).subtracting([
    .collectBrowsing, .collectAsking, .doubles,
  ])
  /// The rooms of an open journey in which letters are keys.
  static let rooms: ScopeSet = [
    .overview, .collectBrowsing, .collectAsking, .doubles, .line, .contact, .worst, .rate, .result,
    .explanation, .calculation, .openQuestions, .measures, .money, .completeness, .trial,
    .sensitivity, .views, .callSheet, .undecided, .history, .pastState,
  ]
  /// Where letters are keys and somebody may take a row for a field: the start, the rooms, and lists over
  /// them.
  static let letterKeys = rooms.union([.start, .picker])
  /// The rooms of an open journey in which letters are text.
  static let typingRooms: ScopeSet = [.collectTyping, .between, .firstResult, .moneyEditing]
  /// Where Ctrl-A takes the example of a prompt into the empty field.
  static let prompted: ScopeSet = [.collectTyping, .between]
  /// Where a list is walked through with the arrows.
  static let lists: ScopeSet = [
    .start, .overview, .collectBrowsing, .doubles, .line, .contact, .worst, .result,
    .explanation, .calculation, .openQuestions, .measures, .money, .completeness, .trial, .broken,
    .help, .picker,
    .sensitivity, .views,
    .callSheet, .undecided, .history, .pastState,
  ]
  /// Lists of contacts, measures, questions and states that are searched without a place in the key line.
  static let searchedQuietly: ScopeSet = [
    .start, .doubles, .result, .calculation, .openQuestions, .measures, .money, .completeness,
    .trial, .sensitivity, .views, .callSheet, .undecided, .history, .pastState,
  ]
  /// Lists in which left goes one level back, as right opens what Enter opens.
  static let leftLists: ScopeSet = [
    .overview, .doubles, .contact, .worst, .result, .explanation, .openQuestions, .measures,
    .money, .completeness, .trial, .broken, .sensitivity, .views, .callSheet,
    .undecided, .history, .pastState,
  ]
}
