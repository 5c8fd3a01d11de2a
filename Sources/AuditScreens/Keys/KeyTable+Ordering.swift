import AuditFlow
import CellGrid

extension KeyTable {
  /// Between two contacts, doubles, the line, inside a contact.
  static let ordering: [Binding] = [
    Binding([.enter], .confirm, in: [.between], rank: 10) { $0.enter },
    Binding([.tab, .down], .next, in: [.between], rank: 20) { $0.nextSpot },
    Binding([.backTab, .up], .previous, in: [.between]) { $0.previousSpot },

    Binding([.character("y")], .answer("j"), in: [.doubles], rank: 10) { $0.same },
    Binding([.character("n")], .answer("n"), in: [.doubles], rank: 20) { $0.different },
    Binding([.character("a")], .mergeSure, in: [.doubles], rank: 30) { $0.mergeSure },

    Binding([.enter], .confirm, in: [.line], rank: 10, { $0.foldOrOpen }, unless: noRow),
    Binding([.tab], .next, in: [.line], rank: 25) { $0.nextOrder },
    Binding([.backTab], .previous, in: [.line]) { $0.previousOrder },
    Binding(
      [.left, .character("h")], .left, in: [.line], { $0.fold }, unless: nothingFolds),
    Binding([.right, .character("l")], .right, in: [.line]) { $0.unfold },
    Binding(
      [.character("-"), .character("+")], .foldAll, in: [.line], { $0.foldAll },
      unless: nothingFolds),
    Binding([.character(" ")], .mark, in: [.line], rank: 15, { $0.mark }, unless: notToBeMarked),
    Binding([.character("*")], .markAll, in: [.line], { $0.markAll }, unless: noRow),
    Binding([.character("f")], .propose, in: [.line]) { $0.propose },
    Binding([.character("a")], .add, in: [.line], rank: 20) { $0.addContact },
    Binding(
      [.character("J")], .moveDown, in: [.line], rank: 32, { $0.moveDown }, unless: notToBeMoved),
    Binding(
      [.character("K")], .moveUp, in: [.line], rank: 30, { $0.moveUp }, unless: notToBeMoved),
    Binding(
      [.character(">")], .phaseAfter, in: [.line], rank: 36, { $0.toPhaseAfter }, unless: noContacts
    ),
    Binding(
      [.character("<")], .phaseBefore, in: [.line], rank: 34, { $0.toPhaseBefore },
      unless: noContacts),
    Binding([.character("e")], .rename, in: [.line, .contact], { $0.rename }, unless: nameless),
    Binding([.character("x"), .delete], .remove, in: [.line], { $0.remove }, unless: noContacts),
    Binding(
      [.character("p")], .choosePhase, in: [.line, .contact], { $0.phase }, unless: noContacts),
    Binding(
      [.character("c")], .chooseChannel, in: [.line, .contact], { $0.channel }, unless: noContacts),
    Binding(
      [.character("r")], .chooseResponsible, in: [.line, .contact], { $0.responsible },
      unless: noContacts),
    Binding(
      [.character("d")], .toggleDirection, in: [.line, .contact], { $0.toggleDirection },
      unless: noContacts),
    Binding(
      [.character("v")], .chooseVariants, in: [.line, .contact], { $0.variants }, unless: noContacts
    ),
    Binding(
      [.character("o")], .togglePossible, in: [.line, .contact], { $0.possible },
      unless: noContactsNorProposal),
    Binding([.character("s")], .setShare, in: [.line], { $0.share }, unless: nameless),
    Binding(
      [.character("i")], .addIncident, in: [.line], { $0.addIncident }, unless: noSingleContact),

    Binding([.enter, .right, .character("l")], .confirm, in: [.contact], rank: 10) { $0.edit },
    Binding([.character("a"), .character("i")], .addIncident, in: [.contact], rank: 20) {
      $0.addIncident
    },
    Binding([.character("x"), .delete], .remove, in: [.contact], rank: 40) { $0.remove },
    Binding(
      [.character("b")], .rate, in: [.contact, .line], rank: 50, { $0.rate },
      unless: noSingleContact),
    Binding([.character("m")], .mergeSure, in: [.line]) { $0.doubles },
    Binding([.character("z")], .nextPrompt, in: [.line]) { $0.gaps },
  ]

  /// A filter may leave no row to choose or to mark.
  private static let noRow: @Sendable (AuditState, Texts) -> String? = { state, texts in
    state.selectedLineRow == nil ? texts.disabled.noContact : nil
  }

  private static let notToBeMarked: @Sendable (AuditState, Texts) -> String? = { state, texts in
    if case .proposal? = state.selectedLineRow { return texts.disabled.onAProposal }
    return noRow(state, texts)
  }

  private static let nothingFolds: @Sendable (AuditState, Texts) -> String? = { state, texts in
    if case .line(let room) = state.room, !room.filter.isEmpty {
      return texts.disabled.notWhileFiltered
    }
    return notAlongTheLine(state, texts)
  }

  /// Why what is done to one contact cannot be done to the selected row of the line.
  static let noSingleContact: @Sendable (AuditState, Texts) -> String? = { state, texts in
    switch state.selectedLineRow {
    case .phase?, .withoutPhase?: texts.disabled.onAPhase
    case .proposal?: texts.disabled.onAProposal
    case .contact?: nil
    // A filter may leave no row; an empty line has its own words.
    case nil: state.scope == .line ? texts.disabled.noContact : nil
    }
  }

  /// The same for what is done to all that are marked.
  private static let noContacts: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .line(let room) = state.room, room.marked.isEmpty else { return nil }
    return noSingleContact(state, texts)
  }

  private static let noContactsNorProposal: @Sendable (AuditState, Texts) -> String? = {
    state, texts in
    if case .proposal? = state.selectedLineRow { nil } else { noContacts(state, texts) }
  }

  /// Phases have a name and a share as well.
  private static let nameless: @Sendable (AuditState, Texts) -> String? = { state, texts in
    if case .phase? = state.selectedLineRow { nil } else { noSingleContact(state, texts) }
  }

  private static let notToBeMoved: @Sendable (AuditState, Texts) -> String? = { state, texts in
    notAlongTheLine(state, texts) ?? noContacts(state, texts)
  }

  private static let notAlongTheLine: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .line(let room) = state.room, room.order != .line else { return nil }
    return texts.disabled.onlyAlongTheLine
  }
}
