import AuditFlow
import CellGrid
import JourneyModel

/// One thing that the palette offers.
struct PaletteEntry {
  var title: String
  var keys: String
  /// Where it can be done, or why it cannot be done now; empty for what works here and now.
  var note = ""
  /// Other words by which it is looked for.
  var aliases = ""
  /// What Enter does.
  var action: Action

  /// What can be done here, then the places, then everything else; with a search, what holds it.
  ///
  /// What only a screen can do is no part of plain lines.
  static func entries(
    of palette: PaletteOverlay, in state: AuditState, isPlain: Bool = false
  ) -> [PaletteEntry] {
    var below = state
    below.overlays.removeAll { if case .palette = $0 { true } else { false } }
    let texts = Texts(state.language)
    let all =
      here(below, texts, isPlain).filter { !(isPlain && $0.needsScreen) } + places(below, texts)
      + elsewhere(below, texts, isPlain)
    let text = palette.field.trimmed
    guard !text.isEmpty else { return all }
    let wanted = FoldedSearch(text.folded)
    return all.filter { wanted.isIn($0.title) }
      + all.filter {
        !wanted.isIn($0.title) && (wanted.isIn($0.note) || wanted.isIn($0.aliases))
      }
  }

  private var needsScreen: Bool {
    guard case .run(let actions) = action else { return false }
    return [[.copy], [.mouse], [.suspend], [.redraw]].contains(actions)
  }

  private static func here(
    _ state: AuditState, _ texts: Texts, _ isPlain: Bool
  ) -> [PaletteEntry] {
    KeyTable.helpBindings(in: state.scope).filter { $0.action.standsInPalette }.map { binding in
      let reason = binding.disabledReason(state, texts)
      return PaletteEntry(
        title: binding.label(texts.keys).title,
        keys: keys(of: binding, in: state.scope, texts, isPlain),
        note: reason.map(texts.palette.notNow) ?? "",
        aliases: aliases(of: binding.action, texts),
        action: reason.map { .disabled($0) } ?? .run([binding.action]))
    }
  }

  private static func places(_ state: AuditState, _ texts: Texts) -> [PaletteEntry] {
    guard state.audit != nil else { return [] }
    let names = [texts, Texts(texts.language == .german ? .english : .german)]
    let steps = Step.allCases.map { step in
      (names.map { $0.chrome.step(step) }, [Action.go(step)])
    }
    func room(_ scope: Scope) -> [String] { names.map { $0.scopes.name(scope) } }
    let rooms: [([String], [Action])] =
      [(names.map(\.palette.start), [.home, .back]), (room(.overview), [.home])]
      + [
        (.calculation, .calculation), (.money, .money), (.completeness, .completeness),
        (.sensitivity, .sensitivity), (.views, .views),
      ].map { (scope: Scope, action: Action) in
        (room(scope), [.go(.result), action])
      }
      + [
        (room(.openQuestions), [.home, .openQuestions]),
        (room(.callSheet), [.home, .openQuestions, .callSheet]),
        (room(.history), [.home, .history]),
      ]
    return (steps + rooms).map { names, actions in
      let words = actions.last.map { aliases(of: $0, texts) } ?? ""
      return PaletteEntry(
        title: texts.palette.goTo(names[0]), keys: "", aliases: names[1] + " " + words,
        action: .run(actions))
    }
  }

  /// Other words for an action: those that people look for, and those of plain lines in both languages.
  private static func aliases(of action: Action, _ texts: Texts) -> String {
    (PlainCommand.words(for: action) + [texts.palette.aliases(action)]).joined(separator: " ")
  }

  /// The keys, or the word of plain lines where the title does not say it already.
  private static func keys(
    of binding: Binding, in scope: Scope, _ texts: Texts, _ isPlain: Bool
  ) -> String {
    guard isPlain else { return binding.keyNames(in: texts) }
    let word = binding.spokenKeys(in: scope, texts)
    return word.folded == binding.label(texts.keys).title.folded ? "" : word
  }

  private static func elsewhere(
    _ state: AuditState, _ texts: Texts, _ isPlain: Bool
  ) -> [PaletteEntry] {
    var seen = Set(here(state, texts, isPlain).map(\.title))
    return ScopeSet.palettes.subtracting([state.scope]).scopes
      .flatMap { scope in
        KeyTable.helpBindings(in: scope).compactMap { binding -> PaletteEntry? in
          let title = binding.label(texts.keys).title
          guard binding.action.standsInPalette, !KeyTable.isEverywhere(binding.action),
            binding.action != .confirm, seen.insert(title).inserted
          else { return nil }
          let place = texts.scopes.name(scope)
          let keys = keys(of: binding, in: scope, texts, isPlain)
          return PaletteEntry(
            title: title, keys: keys, note: place, aliases: aliases(of: binding.action, texts),
            action: .disabled(texts.palette.elsewhere(place, key: keys)))
        }
      }
  }
}

extension PaletteOverlay {
  /// The selected row among so many.
  func row(of count: Int) -> Int { max(0, min(position.cursor, count - 1)) }
}

extension Action {
  /// Whether it is worth finding by name: walking through a list and typing are not.
  fileprivate var standsInPalette: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .first, .last, .left, .right, .eraseBack, .eraseForward,
      .eraseWord, .eraseLine, .palette, .interrupt, .go:
      false
    case .answer(let key): !key.isNumber
    default: true
    }
  }
}
