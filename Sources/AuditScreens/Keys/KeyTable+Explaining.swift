import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

extension KeyTable {
  /// What lies behind the numbers of the result.
  static let explaining: [Binding] = [
    Binding(
      [.character("=")], .explain,
      in: [.result, .line, .contact, .openQuestions, .sensitivity, .views, .trial, .callSheet],
      rank: 65, { $0.explain }, unless: nothingToExplain),
    Binding([.character("=")], .explain, in: [.rate], rank: 85) { $0.explain },
    Binding(
      [.character("i")], .lookInside, in: [.result], rank: 12, { $0.lookInside },
      unless: nothingToExplain),
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
    Binding(
      [.character("r")], .calculation, in: [.explanation], rank: 20, { $0.formulas },
      unless: noFormulas),
    Binding([.tab], .nextContact, in: [.explanation], rank: 10) { $0.nextContact },
    Binding([.backTab], .previousContact, in: [.explanation]) { $0.previousContact },
    Binding(
      [.character("i"), .enter, .right, .character("l")], .lookInside, in: [.explanation], rank: 30
    ) {
      $0.lookInside
    },
    Binding([.character("b")], .rate, in: [.explanation], rank: 40) { $0.rate },
  ]

  /// Why there is no contact to be explained or looked into where the cursor stands.
  static let nothingToExplain: @Sendable (AuditState, Texts) -> String? = { state, texts in
    let (audit, none) = (state.audit, texts.disabled)
    func reason(_ position: ListPosition, _ rows: [EntityID?]) -> String? {
      if rows.isEmpty { return none.emptyList }
      return rows.indices.contains(position.cursor) && rows[position.cursor] != nil
        ? nil : none.noContact
    }
    switch state.room {
    case .line: return noSingleContact(state, texts)
    case .result(let room): return reason(room.position, audit?.tackleFirst ?? [])
    case .openQuestions:
      return audit.map { $0.progress.openQuestions == 0 } == true ? none.emptyList : nil
    case .sensitivity(let room):
      let rows = SensitivityRoom.rows(of: audit?.leverage)
      return reason(room.position, rows.map(\.touchpoint))
    case .views(let room):
      return reason(room.position, (audit?.score.map(ViewRow.rows) ?? []).map(\.touchpoint))
    case .callSheet(let room):
      let rows = PageRow.all(of: state.callSheet, on: state.size)
      return reason(room.position, rows.map(\.touchpoint))
    case .trial: return state.trialChanges.isEmpty ? none.emptyList : nil
    default: return nil
    }
  }

  private static let noFormulas: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .explanation(let room) = state.room, room.words.isEmpty, !room.showsFormulas else {
      return nil
    }
    return texts.disabled.noFormulas
  }

  private static let notOnContact: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .calculation(let room) = state.room else { return nil }
    return state.contact(at: room.position.cursor, in: room) == nil
      ? texts.disabled.noContact : nil
  }
}
