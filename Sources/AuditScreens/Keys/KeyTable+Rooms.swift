import AuditFlow
import CellGrid

extension KeyTable {
  /// Start, the two questions of a new audit, overview, a broken file.
  static let rooms: [Binding] =
    [
      Binding([.enter, .right, .character("l")], .confirm, in: [.start], rank: 10) { $0.open },
      Binding([.character("n")], .newAudit, in: [.start], rank: 20) { $0.newAudit },
      Binding(
        [.character("x"), .delete], .remove, in: [.start], rank: 40, { $0.putAside },
        unless: { state, texts in
          guard case .start(let room) = state.room, room.position.cursor == 0 else { return nil }
          return texts.disabled.noJourney
        }),
      Binding(
        [.character("u")], .undo, in: [.start], rank: 30, { $0.fetchBack },
        unless: { state, texts in state.putAside.isEmpty ? texts.disabled.nothingPutAside : nil }),
      Binding([.enter], .confirm, in: [.trade], rank: 10) { $0.choose },
      Binding([.enter], .confirm, in: [.occasion], rank: 10) { $0.takeOccasion },
      Binding([.down], .down, in: [.occasion], rank: 20) { $0.otherOccasion },
      Binding([.up], .up, in: [.occasion]) { $0.otherOccasion },
      Binding([.enter, .right, .character("l")], .confirm, in: [.overview], rank: 10) {
        $0.takeStep
      },
      Binding([.character("o")], .openQuestions, in: [.overview], rank: 30) { $0.openQuestions },
      Binding(
        [.character("a")], .classify, in: [.overview], rank: 50, { $0.classify },
        unless: { state, texts in
          state.classificationQuestion == nil ? texts.disabled.noQuestionNow : nil
        }),
      Binding([.character("m")], .measures, in: [.overview], rank: 40) { $0.measures },
      Binding([.character("f"), .character("e")], .history, in: [.overview]) { $0.history },
      Binding(
        [.enter, .right, .character("l")], .confirm, in: [.history], rank: 10, { $0.showChanges },
        unless: noState),
      Binding(
        [.character("z"), .character("b")], .bringBack, in: [.history, .pastState], rank: 20,
        {
          $0.bringBack
        }, unless: noState),
      Binding([.enter], .confirm, in: [.broken], rank: 10) { $0.tryAgain },
    ]
    + digits(1...9).map { key in
      Binding([.character(key)], .answer(key), in: [.trade]) {
        $0.chooseTrade
      }
    }
    + zip(digits(1...7), Step.allCases).map { key, step in
      Binding([.character(key)], .go(step), in: [.overview], rank: key == "1" ? 20 : nil) {
        $0.goStep
      }
    }

  private static let noState: @Sendable (AuditState, Texts) -> String? = { state, texts in
    guard case .history(let room) = state.room, room.selected == nil else { return nil }
    return texts.disabled.noState
  }

  private static func digits(_ range: ClosedRange<Int>) -> [Character] {
    range.map { Character(String($0)) }
  }
}
