import AuditFlow
import CellGrid

extension KeyTable {
  /// What lies behind the numbers of the result.
  static let explaining: [Binding] = [
    Binding(
      [.character("=")], .explain,
      in: [.result, .line, .contact, .openQuestions, .sensitivity, .views, .trial, .callSheet],
      rank: 65, { $0.explain }, unless: noRowOfLine),
    Binding([.character("=")], .explain, in: [.rate], rank: 85) { $0.explain },
    Binding([.character("i")], .lookInside, in: [.result], rank: 12) { $0.lookInside },
    Binding([.character("r")], .calculation, in: [.result]) { $0.calculation },
    Binding([.right, .character("l")], .next, in: [.calculation], rank: 50) { $0.nextHeading },
    Binding([.left, .character("h")], .previous, in: [.calculation]) { $0.previousHeading },
    Binding(
      [.enter, .character("=")], .explain, in: [.calculation], rank: 10, { $0.explain },
      unless: notOnContact),
    Binding(
      [.character("i")], .lookInside, in: [.calculation], rank: 30, { $0.lookInside },
      unless: notOnContact),
    Binding([.character("b")], .rate, in: [.calculation], rank: 40) { $0.rate },
    Binding(
      [.tab, .character("v")], .nextVariant, in: [.calculation], rank: 25, { $0.nextVariant },
      unless: noVariants),
    Binding([.character("r")], .calculation, in: [.explanation], rank: 20) { $0.formulas },
    Binding([.tab], .nextContact, in: [.explanation], rank: 10) { $0.nextContact },
    Binding([.backTab], .previousContact, in: [.explanation]) { $0.previousContact },
    Binding(
      [.character("i"), .enter, .right, .character("l")], .lookInside, in: [.explanation], rank: 30
    ) {
      $0.lookInside
    },
    Binding([.character("b")], .rate, in: [.explanation], rank: 40) { $0.rate },
  ]

  private static let noRowOfLine: @Sendable (AuditState, Texts) -> String? = { state, texts in
    state.scope == .line && state.selectedLineRow == nil ? texts.disabled.noContact : nil
  }

  private static let notOnContact: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .calculation(let room) = state.room else { return nil }
    return state.contact(at: room.position.cursor, in: room) == nil
      ? texts.disabled.noContact : nil
  }
}
