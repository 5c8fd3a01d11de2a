import AuditFlow
import CellGrid
import JourneyModel

/// The line that names every step, with counts where they fit and the present one in brackets.
struct StepMap {
  let context: ViewContext

  init(_ context: ViewContext) {
    self.context = context
  }

  func draw(with painter: inout Painter, y: Int) {
    let width = context.state.size.columns - 2
    let tier = painter.tier
    let full = labels(counted: { _ in true })
    let labels =
      [full, labels(counted: { $0 == current }), labels(counted: { _ in false })].first {
        Self.width(of: $0, tier) <= width
      } ?? []
    var x = 1
    for (step, label) in zip(AuditFlow.Step.allCases, labels) {
      let isCurrent = step == current
      let text = isCurrent ? "[\(label)]" : " \(label) "
      painter.grid.write(text, x: x, y: y, style: isCurrent ? .selected : .plain)
      x += tier.displayWidth(of: text)
    }
  }

  private var current: AuditFlow.Step? { context.state.room.step }

  private static func width(of labels: [String], _ tier: GlyphTier) -> Int {
    labels.reduce(0) { $0 + tier.displayWidth(of: $1) + 2 }
  }

  private func labels(counted: (AuditFlow.Step) -> Bool) -> [String] {
    let progress = context.state.audit?.progress
    return AuditFlow.Step.allCases.map { step in
      let name = context.texts.chrome.step(step)
      guard counted(step), let progress else { return name }
      let count = Self.count(of: step, progress)
      return count.isEmpty ? name : "\(name) \(count)"
    }
  }

  private static func count(of step: AuditFlow.Step, _ progress: Progress) -> String {
    func shown(_ count: Int) -> String { count == 0 ? "" : String(count) }
    switch step {
    case .tasks: return shown(progress.tasks)
    case .correspondence: return shown(progress.documents)
    case .products: return shown(progress.parts)
    case .judge: return progress.rated == 0 ? "" : "\(progress.rated)/\(progress.contacts)"
    case .act: return shown(progress.openMeasures)
    case .order, .result: return ""
    }
  }
}
