import AuditFlow
import CellGrid
import JourneyModel

extension KeyTable {
  static let collecting: [Binding] = [
    // Typing
    Binding([.enter], .confirm, in: [.collectTyping], rank: 10) { $0.enter },
    Binding([.tab], .next, in: [.collectTyping], rank: 20) { $0.turn },
    Binding([.backTab], .previous, in: [.collectTyping]) { $0.turnBack },
    Binding([.pageDown], .phaseAfter, in: [.collectTyping]) { $0.nextPhaseOfEntry },
    Binding([.pageUp], .phaseBefore, in: [.collectTyping]) { $0.previousPhaseOfEntry },
    Binding([.control("a")], .acceptPrompt, in: [.collectTyping, .between], rank: 30) {
      $0.acceptPrompt
    },
    Binding([.control("n")], .nextPrompt, in: [.collectTyping, .between], rank: 35) {
      $0.nextPrompt
    },
    Binding(
      [.control("e")], .complete, in: [.collectTyping], { $0.complete }, unless: notCompletable),
    Binding(
      [.control("g")], .newProduct, in: [.collectTyping], { $0.newProduct },
      unless: notProducts),
    Binding([.up], .up, in: [.collectTyping], rank: 40) { $0.toList },
    Binding([.down], .down, in: [.collectTyping]) { $0.toList },
    // Browsing
    Binding([.enter], .confirm, in: [.collectBrowsing], rank: 10) { $0.lookInside },
    Binding([.character("a")], .add, in: [.collectBrowsing, .collectAsking], rank: 20) {
      $0.toField
    },
    Binding(
      [.character("e")], .rename, in: [.collectBrowsing], rank: 30, { $0.rename }, unless: hasNone),
    Binding(
      [.character("x"), .delete], .remove, in: [.collectBrowsing], rank: 40, { $0.remove },
      unless: hasNone),
    Binding(
      [.character("p")], .choosePhase, in: [.collectBrowsing], rank: 50, { $0.phase },
      unless: hasNoContact),
    Binding(
      [.character("c")], .chooseChannel, in: [.collectBrowsing], { $0.channel },
      unless: hasNoContact),
    Binding(
      [.character("r")], .chooseResponsible, in: [.collectBrowsing], { $0.responsible },
      unless: hasNoContact),
    Binding(
      [.character("d")], .toggleDirection, in: [.collectBrowsing], { $0.toggleDirection },
      unless: hasNoContact),
    Binding(
      [.character("v")], .chooseVariants, in: [.collectBrowsing], { $0.variants },
      unless: hasNoContact),
    Binding(
      [.character(" ")], .mark, in: [.collectBrowsing], rank: 45, { $0.mark }, unless: hasNone),
    Binding([.character("*")], .markAll, in: [.collectBrowsing]) { $0.markAll },
    Binding([.tab], .next, in: [.collectBrowsing]) { $0.turn },
    Binding([.backTab], .previous, in: [.collectBrowsing]) { $0.turnBack },
    Binding([.left, .character("h")], .left, in: [.collectBrowsing]) { $0.outgoing },
    Binding([.right, .character("l")], .right, in: [.collectBrowsing]) { $0.incoming },
    Binding(
      [.character("P")], .newProduct, in: [.collectBrowsing], { $0.newProduct },
      unless: notProducts),
    Binding(
      [.character("y")], .touches(.yes), in: [.collectBrowsing], { $0.touchesYes },
      unless: notTasks),
    Binding(
      [.character("n")], .touches(.no), in: [.collectBrowsing], { $0.touchesNo }, unless: notTasks),
    Binding(
      [.character("f")], .touches(.ask), in: [.collectBrowsing], { $0.touchesAsk }, unless: notTasks
    ),
    // Asking
    Binding([.character("j"), .character("y")], .touches(.yes), in: [.collectAsking], rank: 10) {
      $0.touchesYes
    },
    Binding([.character("n")], .touches(.no), in: [.collectAsking], rank: 12) { $0.touchesNo },
    Binding([.character("f")], .touches(.ask), in: [.collectAsking], rank: 14) { $0.touchesAsk },
    Binding([.enter], .confirm, in: [.collectAsking], rank: 5, { $0.done }, unless: isAsking),
  ]

  private static let notCompletable: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .collect(let room) = state.room, room.completion == nil else { return nil }
    return texts.disabled.nothingToComplete
  }

  private static let hasNone: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .collect(let room) = state.room, room.rows(in: state.audit?.journey).isEmpty else {
      return nil
    }
    return texts.disabled.emptyList
  }

  /// Phase, channel and so on are those of the contact that belongs to the selected entry.
  private static let hasNoContact: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .collect(let room) = state.room, let journey = state.audit?.journey else {
      return nil
    }
    let rows = room.rows(in: journey)
    guard rows.indices.contains(room.position.cursor) else { return texts.disabled.emptyList }
    // Of several marked ones it is said which have none.
    guard room.marked.isEmpty else { return nil }
    let hasContact = journey.touchpoint(foundVia: rows[room.position.cursor]) != nil
    return hasContact ? nil : texts.disabled.noContactHere
  }

  private static let isAsking: @Sendable (AuditState, Texts) -> String? = { state, texts in
    let isOpen = state.audit?.journey.tasks.contains { $0.touchesCustomer == nil } == true
    return isOpen ? texts.disabled.answerFirst : nil
  }

  private static let notTasks: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .collect(let room) = state.room, room.entryPoint != .tasks else { return nil }
    return texts.disabled.onlyTasks
  }

  private static let notProducts: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .collect(let room) = state.room, room.entryPoint != .products else { return nil }
    return texts.disabled.onlyProducts
  }
}
