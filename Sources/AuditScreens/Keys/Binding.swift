package import AuditFlow
package import CellGrid
package import JourneyModel

/// Keys and what they do in some scopes; dispatch, key line, help and manual all read it.
package struct Binding: Sendable {
  /// The keys, the one to be named first; of two letters the first is the German, the second the
  /// English one, and both act in both languages but for `j` and `k`.
  package let keys: [Key]
  package let action: Action
  package let scopes: ScopeSet
  package let label: @Sendable (KeyTexts) -> KeyText
  /// Where it stands in the key line, small numbers first; `nil` keeps it out.
  package let rank: Int?
  /// Why the key does nothing now; it still stands in the help.
  package let disabledReason: @Sendable (AuditState, Texts) -> String?

  package init(
    _ keys: [Key], _ action: Action, in scopes: ScopeSet, rank: Int? = nil,
    _ label: @escaping @Sendable (KeyTexts) -> KeyText,
    unless disabledReason: @escaping @Sendable (AuditState, Texts) -> String? = { _, _ in nil }
  ) {
    self.keys = keys
    self.action = action
    self.scopes = scopes
    self.label = label
    self.rank = rank
    self.disabledReason = disabledReason
  }

  /// The binding with the keys of another one that does the same.
  func merging(keysOf other: Binding) -> Binding {
    Binding(
      keys + other.keys, action, in: scopes, rank: rank, label, unless: disabledReason)
  }

  /// The name of the keys in the help: `Pfeil auf, k`.
  package func keyNames(in texts: Texts) -> String {
    keyNameList(in: texts).joined(separator: ", ")
  }

  /// The names of the keys, the leading one first.
  func keyNameList(in texts: Texts) -> [String] {
    var keys = keys.filter { acts(on: $0, in: texts.language) }
    if let leading = leadingKey(in: texts.language), let index = keys.firstIndex(of: leading) {
      keys.remove(at: index)
      keys.insert(leading, at: 0)
    }
    return keys.map { $0.spoken(in: texts.keyNames) }
  }

  /// The key that stands for the binding in a language.
  package func leadingKey(in language: Language) -> Key? {
    guard language == .english, keys.count > 1, case .character(let first) = keys[0],
      case .character(let second) = keys[1], first.isLetter, second.isLetter
    else { return keys.first }
    return keys[1]
  }

  /// Whether a key does it in a language: `j` and `k` move in lists, so that they answer only where
  /// they are the letter of the language.
  func acts(on key: Key, in language: Language) -> Bool {
    guard key == .character("j") || key == .character("k"), action != .up, action != .down,
      keys.count > 1
    else { return true }
    return leadingKey(in: language) == key
  }

  /// What the keys do on the selected row, in a word or two.
  func hint(in context: ViewContext) -> String {
    let texts = context.texts.keys
    if action == .next, case .collect(let room) = context.state.room, room.entryPoint == .tasks,
      context.state.scope == .collectTyping
    {
      return texts.nextPhaseOfEntry.hint
    }
    if action == .back, context.state.isOverlaySearching { return texts.clearSearch.hint }
    if action == .up, context.state.scope == .rate, !context.isPlain {
      return texts.previousOfQuestions.hint
    }
    if !context.isPlain, action == .phaseBefore || action == .phaseAfter,
      context.state.scope == .line
    {
      return action == .phaseBefore ? texts.toBefore.hint : texts.toAfter.hint
    }
    guard action == .confirm else { return label(texts).hint }
    if context.state.scope == .rate, context.isAnswered {
      return context.isPlain ? texts.keepAnswer.hint : texts.goOnAnswered.hint
    }
    if KeyTable.isOnContactOfMoney(context.state) { return texts.explain.hint }
    if case .measures = context.state.room, context.state.scope == .measures,
      context.journey.measures.isEmpty
    {
      return texts.addMeasure.hint
    }
    guard case .line(let room) = context.state.room, context.state.scope == .line else {
      return label(texts).hint
    }
    return switch context.state.selectedLineRow {
    case .proposal?: texts.takeUp.hint
    case .phase(let place)?:
      (room.folded.contains(context.journey.phases[place].id) ? texts.unfold : texts.fold).hint
    case .withoutPhase?: (room.folded.contains(nil) ? texts.unfold : texts.fold).hint
    case .contact?, nil: label(texts).hint
    }
  }

  /// The name of the key that stands for the binding.
  package func keyName(in texts: Texts) -> String {
    leadingKey(in: texts.language)?.spoken(in: texts.keyNames) ?? ""
  }
}
