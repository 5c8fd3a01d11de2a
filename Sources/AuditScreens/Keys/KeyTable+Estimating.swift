import AuditFlow
import CellGrid
import FrictionScoring

extension KeyTable {
  /// Euros at risk and completeness.
  static let estimating: [Binding] = [
    Binding([.enter, .right, .character("l")], .confirm, in: [.money], rank: 10) { $0.editFigure },
    Binding(
      [.character("x"), .delete], .remove, in: [.money], rank: 20, { $0.resetFigure },
      unless: notStated),
    Binding(
      [.character("f")], .withoutFailure, in: [.money], rank: 30, { $0.withoutFailure },
      unless: allFailuresKnown),
    Binding([.character("=")], .explain, in: [.money], rank: 65, { $0.explain }, unless: noContact),
    Binding(
      [.character("i")], .lookInside, in: [.money], { $0.lookInside }, unless: noContact),
    Binding([.character("o")], .openQuestions, in: [.money]) { $0.openQuestions },
    Binding([.character("b")], .rate, in: [.money]) { $0.rate },

    Binding([.enter], .confirm, in: [.moneyEditing], rank: 10) { $0.takeFigure },
    Binding([.tab, .down], .next, in: [.moneyEditing], rank: 20) { $0.nextFigure },
    Binding([.backTab, .up], .previous, in: [.moneyEditing]) { $0.previousFigure },

    Binding(
      [.enter, .right, .character("l")], .confirm, in: [.completeness], rank: 10, { $0.lookThere },
      unless: nothingToOpen),
    Binding([.character("m")], .mergeSure, in: [.completeness], rank: 20) { $0.doubles },
    Binding([.character("o")], .openQuestions, in: [.completeness]) { $0.openQuestions },
    Binding([.character("e")], .money, in: [.completeness]) { $0.money },
  ]

  /// Whether Enter explains a contact: the figures above are edited by it.
  static func isOnContactOfMoney(_ state: AuditState) -> Bool {
    if case .contact? = moneyRow(state) { state.overlays.isEmpty } else { false }
  }

  private static func moneyRow(_ state: AuditState) -> MoneyRoom.Row? {
    guard case .money(let room) = state.room else { return nil }
    let rows = MoneyRoom.rows(of: state.audit?.score)
    return rows.indices.contains(room.position.cursor) ? rows[room.position.cursor] : nil
  }

  private static let notStated: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .figure(let figure)? = moneyRow(state), state.audit?.journey[figure] != nil else {
      return texts.disabled.notStated
    }
    return nil
  }

  private static let allFailuresKnown: @Sendable (AuditState, Texts) -> String? = { state, texts in
    state.audit?.score?.money?.missing.isEmpty == false ? nil : texts.disabled.allFailuresKnown
  }

  private static let noContact: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .contact? = moneyRow(state) else { return texts.disabled.noContact }
    return nil
  }

  private static let nothingToOpen: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .completeness(let room) = state.room,
      room.rows.indices.contains(room.position.cursor)
    else { return texts.disabled.nothingToOpen }
    return room.rows[room.position.cursor].leadsSomewhere ? nil : texts.disabled.nothingToOpen
  }
}
