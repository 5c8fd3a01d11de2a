import AuditFlow
import CellGrid
import JourneyModel

/// The line that names every step, with counts where they fit and the present one in brackets.
///
/// The names are always whole; where it is narrow, first the glosses of the entry points go, then the space between them goes, then the
/// counts of the later steps, then all counts.
struct StepMap {
  let context: ViewContext

  init(_ context: ViewContext) {
    self.context = context
  }

  func draw(with painter: inout Painter, y: Int) {
    let progress = context.state.isOutsideJourney ? nil : context.state.audit?.progress
    let (labels, gap) = fitting(progress)
    var x = 2
    for label in labels {
      let isCurrent = label.step == context.state.room.step
      if isCurrent, gap == 1, x > 2 { x += 1 }
      if isCurrent { painter.grid.write("[", x: x - 1, y: y, style: .selected) }
      x = painter.grid.write(label.name, x: x, y: y, style: isCurrent ? .selected : .plain)
      x = painter.grid.write(label.count, x: x, y: y, style: isCurrent ? .selected : .dim)
      if isCurrent { painter.grid.write("]", x: x, y: y, style: .selected) }
      x += isCurrent ? max(gap, 2) : gap
    }
  }

  /// The fullest form that fits, with the columns between two names.
  private func fitting(_ progress: Progress?) -> ([Label], gap: Int) {
    let width = context.state.size.columns - 1
    let glossed = labels(progress, isGlossed: true) { _ in true }
    if Self.width(of: glossed, gap: 2) <= width { return (glossed, 2) }
    let counts = [AuditFlow.Step.allCases.count, AuditFlow.Step.order.rawValue, 0]
    for count in counts {
      let labels = labels(progress) { $0.rawValue < count }
      for gap in [2, 1] where Self.width(of: labels, gap: gap) <= width { return (labels, gap) }
    }
    return (labels(progress) { _ in false }, 1)
  }

  private struct Label {
    var step: AuditFlow.Step
    var name: String
    var count: String
  }

  private static func width(of labels: [Label], gap: Int) -> Int {
    let names = labels.reduce(0) { $0 + $1.name.count + $1.count.count }
    // Two columns before, one behind; in the narrow form the brackets need two more.
    return names + gap * (labels.count - 1) + 2 + (gap == 1 ? 2 : 0)
  }

  private func labels(
    _ progress: Progress?, isGlossed: Bool = false, counted: (AuditFlow.Step) -> Bool
  ) -> [Label] {
    AuditFlow.Step.allCases.map { step in
      let count = counted(step) ? progress.map { Self.count(of: step, $0) } ?? "" : ""
      return Label(
        step: step, name: isGlossed ? context.spoken(step) : context.texts.chrome.step(step),
        count: count.isEmpty ? "" : " " + count)
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
