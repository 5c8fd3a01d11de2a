import AuditFlow
import CellGrid
import JourneyModel

extension KeyTable {
  /// The three worst, rating, results, open questions, measures.
  static let judging: [Binding] = [
    Binding([.character(" ")], .answer(" "), in: [.worst], rank: 10) { $0.chooseWorst },
    Binding([.enter, .right, .character("l")], .confirm, in: [.worst], rank: 20) { $0.rateChosen },

    Binding([.enter], .confirm, in: [.rate], rank: 20) { $0.leaveOpen },
    Binding(
      [.up, .character("k")], .up, in: [.rate], rank: 30, { $0.previousQuestion },
      unless: { state, texts in isAtEnd(state, -1) ? texts.disabled.firstQuestion : nil }),
    Binding(
      [.down, .character("j")], .down, in: [.rate], { $0.nextQuestion },
      unless: { state, texts in isAtEnd(state, 1) ? texts.disabled.lastQuestion : nil }),
    Binding([.tab, .right, .character("l")], .nextContact, in: [.rate], rank: 40) {
      $0.nextContact
    },
    Binding([.backTab, .left, .character("h")], .previousContact, in: [.rate]) {
      $0.previousContact
    },
    Binding([.character("w")], .chooseRater, in: [.rate], rank: 50) { $0.rater },
    Binding([.character("v")], .nextVariant, in: [.rate], { $0.nextVariant }, unless: noVariants),
    Binding([.backspace, .delete], .remove, in: [.rate]) { $0.clearAnswer },
    Binding([.character("o")], .openQuestions, in: [.rate]) { $0.openQuestions },
    Binding(
      [.character("d")], .tolerateWait, in: [.rate], rank: 35, { $0.tolerateWait },
      unless: notTheWait),
    Binding([.character("e")], .go(.result), in: [.rate]) { $0.result },

    Binding([.enter], .confirm, in: [.firstResult], rank: 10) { $0.take },
    Binding([.tab, .down], .next, in: [.firstResult], rank: 20) { $0.nextField },
    Binding([.backTab, .up], .previous, in: [.firstResult]) { $0.previousField },
    Binding(
      [.pageDown], .nextContact, in: [.firstResult], { $0.nextAim }, unless: hasOneAim),
    Binding(
      [.pageUp], .previousContact, in: [.firstResult], { $0.previousAim }, unless: hasOneAim),

    Binding(
      [.enter, .right, .character("l")], .confirm, in: [.result], rank: 10, { $0.explain },
      unless: nothingToExplain),
    Binding([.character("b")], .rate, in: [.result, .measures, .openQuestions], rank: 20) {
      $0.rate
    },
    Binding([.character("o")], .openQuestions, in: [.result, .measures], rank: 30) {
      $0.openQuestions
    },
    Binding([.character("m")], .measures, in: [.result, .openQuestions], rank: 40) { $0.measures },
    Binding(
      [.tab], .nextVariant, in: [.result, .money], { $0.nextVariant }, unless: noVariants),

    Binding([.character("e")], .money, in: [.result], rank: 44) { $0.money },
    Binding([.character("v"), .character("c")], .completeness, in: [.result], rank: 46) {
      $0.completeness
    },

    Binding(
      [.enter, .right, .character("l")], .confirm, in: [.openQuestions], rank: 10, { $0.answerIt },
      unless: nothingToExplain),

    Binding([.character("p")], .tryOut, in: [.result], rank: 45) { $0.tryOut },
    Binding([.character("p")], .tryOut, in: [.rate, .overview]) { $0.tryOut },
    Binding([.character("s")], .sensitivity, in: [.result], rank: 46) { $0.sensitivity },
    Binding([.character("a")], .views, in: [.result], rank: 47) { $0.views },
    Binding(
      [.enter, .right, .character("l")], .confirm, in: [.sensitivity], rank: 10,
      { $0.answerOrLookInside }, unless: nothingToExplain),
    Binding(
      [.enter, .character("i"), .right, .character("l")], .confirm, in: [.views], rank: 10,
      { $0.lookInside }, unless: nothingToExplain),
    Binding([.character("p")], .tryOut, in: [.sensitivity, .views], rank: 20) { $0.tryOut },
    Binding([.character("o")], .openQuestions, in: [.sensitivity, .views], rank: 30) {
      $0.openQuestions
    },
    Binding([.character("z"), .character("c")], .callSheet, in: [.openQuestions], rank: 15) {
      $0.callSheet
    },
    Binding([.character("d")], .writeFile, in: [.callSheet], rank: 10) { $0.writeFile },
    // There p chooses the phase.
    Binding(
      [.character("t")], .tryOut, in: [.line, .contact], { $0.tryOut }, unless: noContactToTry),
    Binding(
      [.character("p")], .tryOut,
      in: [
        .explanation, .calculation, .openQuestions, .measures, .money, .completeness, .callSheet,
        .worst,
      ], { $0.decideTrial }, unless: noTrial),
    Binding(
      [.enter, .right, .character("l")], .confirm, in: [.trial], rank: 10, { $0.tryAgainHere },
      unless: nothingToExplain),
    Binding([.character("a")], .takeOver, in: [.trial], rank: 20) { $0.takeOver },
    Binding([.character("v"), .character("d")], .discard, in: [.trial], rank: 30) { $0.discard },
    Binding(
      [.character("m")], .measures, in: [.trial], rank: 25, { $0.measureOfTrial },
      unless: nothingTried),

    Binding(
      [.character("!")], .undecided, in: ScopeSet.rooms.subtracting([.undecided]),
      { $0.undecided }, unless: nothingUndecided),
    Binding([.character("s")], .keepStanding, in: [.undecided], rank: 10) { $0.keepStanding },
    Binding([.character("a")], .takeOther, in: [.undecided], rank: 20) { $0.takeOther },
    Binding(
      [.enter, .character("i"), .right, .character("l")], .confirm, in: [.undecided], rank: 30,
      { $0.lookInside },
      unless: noContactUndecided),

    Binding(
      [.enter, .right, .character("l")], .confirm, in: [.measures], rank: 10, { $0.edit }),
    Binding([.character("a")], .add, in: [.measures], rank: 12) { $0.addMeasure },
    Binding(
      [.character(" "), .character("d")], .toggleDone, in: [.measures], rank: 14,
      { $0.toggleDone }, unless: noMeasure),
    Binding(
      [.character("r")], .chooseResponsible, in: [.measures], rank: 16, { $0.who },
      unless: noMeasure),
    Binding(
      [.character("t")], .exactValue, in: [.measures], rank: 18, { $0.untilWhen },
      unless: noMeasure),
    Binding(
      [.character("x"), .delete], .remove, in: [.measures], { $0.remove }, unless: noMeasure),
  ]

  private static let noMeasure: @Sendable (AuditState, Texts) -> String? = { state, texts in
    state.audit?.journey.campaigns.contains { !$0.measures.isEmpty } == true
      ? nil : texts.disabled.noMeasure
  }

  private static let noContactToTry: @Sendable (AuditState, Texts) -> String? = { state, texts in
    state.audit?.trial == nil ? noSingleContact(state, texts) : nil
  }

  private static let nothingTried: @Sendable (AuditState, Texts) -> String? = { state, texts in
    state.trialChanges.isEmpty ? texts.disabled.nothingTried : nil
  }

  private static let noTrial: @Sendable (AuditState, Texts) -> String? = { state, texts in
    state.audit?.trial == nil ? texts.disabled.noTrial : nil
  }

  private static let hasOneAim: @Sendable (AuditState, Texts) -> String? = { state, texts in
    let first = state.audit?.firstThree.measured ?? []
    guard case .firstResult(let form) = state.room, first.count < 2 else { return nil }
    return first == [state.aim(of: form)].compactMap(\.self) || first.isEmpty
      ? texts.disabled.onlyOneSpot : nil
  }

  private static let nothingUndecided: @Sendable (AuditState, Texts) -> String? = { state, texts in
    state.audit?.undecided.isEmpty == false ? nil : texts.disabled.nothingUndecided
  }

  private static let noContactUndecided: @Sendable (AuditState, Texts) -> String? = {
    state, texts in
    guard case .undecided(let room) = state.room, let values = state.audit?.undecided,
      values.indices.contains(room.position.cursor),
      values[room.position.cursor].contact != nil
    else { return texts.disabled.noContact }
    return nil
  }

  /// Whether no question lies before or after the present one.
  private static func isAtEnd(_ state: AuditState, _ step: Int) -> Bool {
    if case .rate(let room) = state.room { room.neighbouringQuestion(step) == nil } else { false }
  }

  private static let notTheWait: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .rate(let room) = state.room, room.question == .wait else {
      return texts.disabled.onlyAtWait
    }
    return nil
  }

  static let noVariants: @Sendable (AuditState, Texts) -> String? = { state, texts in
    state.audit?.journey.variants.isEmpty == false ? nil : texts.disabled.noVariants
  }
}
