import AuditFlow
import JourneyModel

extension ScreenScenes {
  /// The line room in its orders, folded, with marks and with proposals; what rapid entry shows.
  static func board(_ whole: Sample) -> [(name: String, state: AuditState)] {
    func scene(
      _ name: String, _ change: (inout Sample) -> Void
    ) -> (name: String, state: AuditState) {
      var copy = whole
      copy.act(.go(.order))
      change(&copy)
      return (name, copy.state)
    }
    func typed(
      _ name: String, _ step: AuditFlow.Step, _ text: String
    ) -> (name: String, state: AuditState) {
      scene(name) { sample in
        sample.act(.home, .go(step))
        for character in text { sample.act(.type(character)) }
      }
    }
    return [
      typed("tasks-completing", .tasks, whole.isGerman ? "ange" : "quo"),
      typed("correspondence-mark", .correspondence, whole.isGerman ? "Anruf #" : "Call #"),
      scene("correspondence-marked") {
        $0.act(.home, .go(.correspondence), .back, .first, .mark, .mark)
      },
      scene("line-rated") { _ in },
      scene("line-rank") { $0.act(.next) },
      scene("line-friction") { $0.act(.next, .next, .down) },
      scene("line-folded") { $0.act(.foldAll, .down, .right) },
      scene("line-marked") { $0.act(.mark, .mark, .select(6), .mark) },
      scene("line-marked-phase") { $0.act(.mark, .mark, .choosePhase) },
      scene("line-proposals") { $0.act(.propose) },
    ]
  }
}
