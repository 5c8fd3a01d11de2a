import AuditFlow
import JourneyModel

/// A command of plain mode: a word behind a slash, where lines are text.
struct PlainCommand {
  /// The words of both languages; the first two are shown.
  let german: String
  let english: String
  let others: [String]
  let actions: [Action]
  let scopes: Set<Scope>
  /// The only entry point in which the command means anything; `nil` for any.
  let entryPoint: EntryPoint?

  init(
    _ german: String, _ english: String, _ others: [String] = [], _ actions: [Action],
    in scopes: Set<Scope> = .typing, _ entryPoint: EntryPoint? = nil
  ) {
    self.entryPoint = entryPoint
    self.german = german
    self.english = english
    self.others = others
    self.actions = actions
    self.scopes = scopes
  }

  static let all: [PlainCommand] = [
    PlainCommand("aus", "out", [], [.setText(""), .left], in: [.collectTyping], .correspondence),
    PlainCommand("ein", "in", [], [.setText(""), .right], in: [.collectTyping], .correspondence),
    PlainCommand("umschalten", "switch", ["tab"], [.next], in: [.collectTyping]),
    PlainCommand("produkt", "product", [], [.newProduct], in: [.collectTyping], .products),
    PlainCommand("tipp", "prompt", [], [.nextPrompt], in: [.collectTyping, .between]),
    PlainCommand("nimm", "take", [], [.acceptPrompt, .confirm], in: [.collectTyping, .between]),
    PlainCommand("liste", "list", [], [.back], in: [.collectTyping]),
    PlainCommand("vorige", "previous", [], [.previous], in: [.between, .firstResult]),
    PlainCommand("weiter", "next", [], [.nextStep], in: Set<Scope>.typingRooms),
    PlainCommand("übersicht", "overview", [], [.home], in: Set<Scope>.typingRooms),
    PlainCommand("rückgängig", "undo", [], [.undo], in: Set<Scope>.typingRooms),
    PlainCommand("zurück", "back", [], [.back]),
    PlainCommand("hilfe", "help", ["?"], [.help]),
    PlainCommand("beenden", "quit", [], [.quit]),
  ]

  /// The actions of a command; `nil` when there is no such command here.
  static func actions(for text: String, in state: AuditState) -> [Action]? {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    guard let word = words.first.map({ String($0).folded }) else { return nil }
    if word == "phase", state.scope == .collectTyping {
      return phase(words.count > 1 ? Int(words[1]) : nil, in: state)
    }
    return all.first { command in
      command.isUsable(in: state)
        && ([command.german, command.english] + command.others).contains { $0.folded == word }
    }?.actions
  }

  private func isUsable(in state: AuditState) -> Bool {
    guard scopes.contains(state.scope) else { return false }
    guard let entryPoint, case .collect(let room) = state.room else { return true }
    return room.entryPoint == entryPoint
  }

  /// The command for an action, as it is typed; `nil` when a scope has none.
  static func word(for action: Action, in scope: Scope, _ language: Language) -> String? {
    let command = all.first { $0.actions.first == action && $0.scopes.contains(scope) }
    return command.map { "/" + (language == .german ? $0.german : $0.english) }
  }

  /// The commands of a state, as the prompt shows them.
  static func hint(in state: AuditState) -> String {
    let texts = Texts(state.language)
    var words = all.filter { $0.isUsable(in: state) }
      .map { "/" + (texts.language == .german ? $0.german : $0.english) }
    if state.scope == .collectTyping { words.insert("/phase 2", at: 0) }
    return texts.plain.commands(words.joined(separator: " "))
  }

  /// Turns to a phase by its number; without one, to the next.
  private static func phase(_ number: Int?, in state: AuditState) -> [Action] {
    guard let number else { return [.phaseAfter] }
    guard case .collect(let room) = state.room, let phases = state.audit?.journey.phases,
      phases.indices.contains(number - 1)
    else { return [.help] }
    let present = room.sticky.phase.flatMap { id in phases.firstIndex { $0.id == id } } ?? -1
    let steps = number - 1 - present
    return Array(repeating: steps < 0 ? .phaseBefore : .phaseAfter, count: abs(steps))
  }
}
