import AuditFlow
import CellGrid
import JourneyExchange

extension CallSheetRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.callSheet
    let lines = context.state.callSheet
    let heading: [Block] = [.heading(texts.title, gloss: texts.gloss), .spacer]
    if context.isPlain, !lines.isEmpty {
      // A line to write on says nothing to a listener.
      return View(
        heading
          + lines.filter { !$0.text.contains("____") }.spokenBlocks(
            arrow: context.texts.plain.comesTo))
    }
    let rows = PageRow.all(of: lines, on: context.state.size)
    let list = ListBlock(
      count: rows.count, position: position, columns: [.init(.flexible(1))],
      empty: context.texts.result.noScore, plain: .all
    ) { rows[$0].listRow }
    return View(heading + [.list(list)], position: context.position(position, rows.count))
  }
}
