import AuditFlow
import CellGrid
import JourneyModel

/// A command of plain mode: a word, behind a slash where lines are text.
struct PlainCommand {
  let german: String
  let english: String
  let others: [String]
  let actions: [Action]
  let scopes: ScopeSet
  /// What the help says about it.
  let label: @Sendable (KeyTexts) -> KeyText
  /// The only entry point in which the command means anything; `nil` for any.
  let entryPoint: EntryPoint?

  init(
    _ german: String, _ english: String, _ others: [String] = [], _ actions: [Action],
    in scopes: ScopeSet, _ entryPoint: EntryPoint? = nil,
    _ label: @escaping @Sendable (KeyTexts) -> KeyText
  ) {
    self.entryPoint = entryPoint
    self.german = german
    self.english = english
    self.others = others
    self.actions = actions
    self.scopes = scopes
    self.label = label
  }

  private static let inRooms = ScopeSet.rooms.union(ScopeSet.typingRooms)

  static let all: [PlainCommand] = [
    PlainCommand("aus", "out", [.setText(""), .left], in: [.collectTyping], .correspondence) {
      $0.outgoing
    },
    PlainCommand("ein", "in", [.setText(""), .right], in: [.collectTyping], .correspondence) {
      $0.incoming
    },
    PlainCommand(
      "umschalten", "switch", ["tab"], [.next], in: [.collectTyping, .collectBrowsing]
    ) { $0.turn },
    PlainCommand("reihenfolge", "order", ["sortieren", "sort"], [.next], in: [.line]) {
      $0.nextOrder
    },
    PlainCommand(
      "suchen", "search", ["filtern", "filter"], [.search],
      in: [.line, .collectBrowsing, .worst]
    ) { $0.search },
    PlainCommand("zuklappen", "fold", [.left], in: [.line]) { $0.fold },
    PlainCommand("aufklappen", "unfold", [.right], in: [.line]) { $0.unfold },
    PlainCommand("markieren", "mark", [.mark], in: [.line, .collectBrowsing]) { $0.mark },
    PlainCommand("entmarkieren", "unmark", [.setMarks([], false)], in: [.line, .collectBrowsing]) {
      $0.unmark
    },
    PlainCommand("umschalten", "switch", ["tab"], [.nextVariant], in: [.result, .money]) {
      $0.nextVariant
    },
    PlainCommand("euro", "euros", ["money", "geld"], [.money], in: [.result]) { $0.money },
    PlainCommand("vollständigkeit", "completeness", [.completeness], in: [.result]) {
      $0.completeness
    },
    PlainCommand(
      "frühere stände", "earlier states", ["verlauf", "history"], [.history], in: [.overview]
    ) {
      $0.history
    },
    PlainCommand("zurückholen", "bring back", [.bringBack], in: [.history, .pastState]) {
      $0.bringBack
    },
    PlainCommand("zurückholen", "bring back", ["rückgängig", "undo"], [.undo], in: [.start]) {
      $0.fetchBack
    },
    PlainCommand("produkt", "product", [.newProduct], in: [.collectTyping], .products) {
      $0.newProduct
    },
    PlainCommand("tipp", "prompt", [.nextPrompt], in: [.collectTyping, .between]) {
      $0.nextPrompt
    },
    PlainCommand("nimm", "take", [.acceptPrompt, .confirm], in: [.collectTyping, .between]) {
      $0.acceptPrompt
    },
    PlainCommand("liste", "list", [.back], in: [.collectTyping]) { $0.toList },
    PlainCommand("vorige", "previous", [.previous], in: [.between]) { $0.previousSpot },
    PlainCommand("vorige", "previous", [.previous], in: [.firstResult]) { $0.previousField },
    PlainCommand("punkt", "spot", [.nextContact], in: [.firstResult]) { $0.nextAim },
    PlainCommand("vorige", "previous", [.previousContact], in: [.rate, .explanation]) {
      $0.previousContact
    },
    PlainCommand("vorige", "previous", [.previous], in: [.calculation]) { $0.previousHeading },
    PlainCommand("nächste", "next part", [.next], in: [.calculation]) { $0.nextHeading },
    PlainCommand("nächste", "next contact", [.nextContact], in: [.explanation]) {
      $0.nextContact
    },
    // There the one next after another contact is meant by "next".
    PlainCommand(
      "nächster", "next contact", ["nächste", "next"], [.nextContact], in: [.rate]
    ) { $0.nextContact },
    PlainCommand("weiter", "next step", [.nextStep], in: [.rate]) { $0.nextStep },
    PlainCommand("nächste", "following", [.next], in: [.moneyEditing]) { $0.nextFigure },
    PlainCommand("vorige", "previous", [.previous], in: [.moneyEditing]) { $0.previousFigure },
    PlainCommand("löschen", "clear", [.remove], in: [.rate]) { $0.clearAnswer },
    PlainCommand(
      "entscheiden", "decide", [.undecided], in: ScopeSet.rooms.subtracting([.undecided])
    ) { $0.undecided },
    PlainCommand("bleibt", "keep", [.keepStanding], in: [.undecided]) { $0.keepStanding },
    PlainCommand("andere", "other", [.takeOther], in: [.undecided]) { $0.takeOther },
    PlainCommand("weiter", "next", [.nextStep], in: inRooms.subtracting([.rate])) {
      $0.nextStep
    },
    PlainCommand("übersicht", "overview", [.home], in: inRooms.subtracting([.overview])) {
      $0.home
    },
    PlainCommand("rückgängig", "undo", [.undo], in: inRooms) { $0.undo },
    PlainCommand("wiederholen", "redo", [.redo], in: inRooms) { $0.redo },
    PlainCommand("nochmal", "again", ["noch einmal"], [.redraw], in: .all) {
      $0.again
    },
    PlainCommand("wofür", "why", ["what for"], [.introduce], in: .introduced) { $0.introduce },
    PlainCommand("befehle", "actions", ["palette"], [.palette], in: .palettes) { $0.palette },
    PlainCommand("zurück", "back", [.back], in: .all) { $0.back },
    PlainCommand("hilfe", "help", ["?"], [.help], in: .all) { $0.help },
    PlainCommand("beenden", "quit", [.quit], in: .all) { $0.quit },
  ]

  private init(
    _ german: String, _ english: String, _ actions: [Action], in scopes: ScopeSet,
    _ entryPoint: EntryPoint? = nil, _ label: @escaping @Sendable (KeyTexts) -> KeyText
  ) {
    self.init(german, english, [], actions, in: scopes, entryPoint, label)
  }

  /// The actions of a command; `nil` when there is no such command here.
  static func actions(for text: String, in state: AuditState) -> [Action]? {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    guard let word = words.first.map({ String($0).folded }) else { return nil }
    if word == "phase", state.scope == .collectTyping {
      return phase(words.dropFirst().joined(separator: " "), in: state)
    }
    let wanted = text.trimmed.folded
    let command = all.first { $0.isUsable(in: state) && $0.isCalled(wanted) }
    guard let command else { return nil }
    if command.german == "liste", case .collect(let room) = state.room,
      room.rows(in: state.audit?.journey).isEmpty
    {
      let product = room.product.flatMap { state.audit?.journey.name(of: $0) }
      return [.told(Texts(state.language).plain.nothingToList(of: product))]
    }
    let binding = KeyTable.bindings(in: state.scope).first { $0.action == command.actions.first }
    let reason = binding?.disabledReason(state, Texts(state.language))
    return reason.map { [.disabled($0)] } ?? command.actions
  }

  func isUsable(in state: AuditState) -> Bool {
    guard scopes.contains(state.scope) else { return false }
    guard let entryPoint, case .collect(let room) = state.room else { return true }
    return room.entryPoint == entryPoint
  }

  func word(in language: Language) -> String { language == .german ? german : english }

  /// Whether a word is a command of a scope.
  static func isWord(_ word: String, in scope: Scope) -> Bool {
    all.contains { $0.scopes.contains(scope) && $0.isCalled(word.folded) }
  }

  private func isCalled(_ folded: String) -> Bool {
    ([german, english] + others).contains { $0.folded == folded }
  }

  /// All words of the commands that begin with an action, in both languages.
  static func words(for action: Action) -> [String] {
    all.filter { $0.actions.first == action }.flatMap { [$0.german, $0.english] + $0.others }
  }

  /// The command for an action, as it is typed; `nil` when a scope has none.
  static func word(for action: Action, in scope: Scope, _ language: Language) -> String? {
    let command = all.first { $0.actions.first == action && $0.scopes.contains(scope) }
    return command.map { (scope.isTyping ? "/" : "") + $0.word(in: language) }
  }

  /// The commands that only some places have, as the prompt shows them; the help names all.
  static func hint(in state: AuditState) -> String {
    var words = all.filter { $0.isUsable(in: state) && $0.isWorthNaming }
      .map { "/" + $0.word(in: state.language) }
    if state.scope == .collectTyping { words.insert("/phase 2", at: 0) }
    return words.joined(separator: ", ")
  }

  /// Whether it leads on from every room; the prompt need not name it each time.
  var isOfEveryRoom: Bool {
    actions == [.nextStep] || scopes.isSuperset(of: Self.inRooms.subtracting([.overview]))
  }

  private var isWorthNaming: Bool {
    actions == [.nextStep] || !isOfEveryRoom && actions != [.introduce]
  }

  /// The commands that have no letter where letters are keys, as the prompt shows them.
  static func shownWords(in state: AuditState) -> [String] {
    let texts = Texts(state.language)
    return all.compactMap { command -> String? in
      guard !command.isOfEveryRoom, command.actions != [.introduce], command.isUsable(in: state),
        let action = command.actions.first,
        let binding = KeyTable.bindings(in: state.scope).first(where: { $0.action == action }),
        binding.letter(in: state.language) == nil,
        binding.disabledReason(state, texts) == nil
      else { return nil }
      return command.word(in: state.language)
    }
  }

  /// Turns to a phase by its number or its name, or the beginning of it; without one, to the next.
  private static func phase(_ wanted: String, in state: AuditState) -> [Action]? {
    guard !wanted.isEmpty else { return [.phaseAfter] }
    guard case .collect(let room) = state.room, let phases = state.audit?.journey.phases else {
      return nil
    }
    let names = phases.map(\.name.folded)
    let begun = names.indices.filter { names[$0].hasPrefix(wanted.folded) }
    if [Texts.german, .english].contains(where: {
      $0.keys.previousPhaseOfEntry.hint.folded == "phase " + wanted.folded
    }) {
      return [.phaseBefore]
    }
    let index =
      Int(wanted).map { $0 - 1 } ?? names.firstIndex(of: wanted.folded)
      ?? (begun.count == 1 ? begun[0] : nil)
    guard let index, phases.indices.contains(index) else {
      return [.refused(Texts(state.language).plain.phases(phases.map(\.name)))]
    }
    let present = room.sticky.phase.flatMap { id in phases.firstIndex { $0.id == id } } ?? -1
    let steps = index - present
    return Array(repeating: steps < 0 ? .phaseBefore : .phaseAfter, count: abs(steps))
  }

  /// The command that a line could have meant which was taken as text: a word without its slash, or
  /// the letter of a key.
  static func command(meantBy text: String, in state: AuditState) -> String? {
    guard state.scope.isTyping else { return nil }
    let command = all.first { $0.isUsable(in: state) && $0.isCalled(text.folded) }
    if command != nil { return "/" + text }
    guard text.count == 1, let letter = text.first,
      let binding = KeyTable.binding(for: .character(letter), in: .overview)
    else { return nil }
    return word(for: binding.action, in: state.scope, state.language)
  }
}
