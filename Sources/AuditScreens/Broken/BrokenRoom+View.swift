import AuditFlow
import CellGrid

extension BrokenRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.broken
    return View(
      [
        .heading(texts.title, aside: texts.problems(problems.count)), .paragraph(path, .emphasis),
        .spacer,
        .list(
          ListBlock(count: problems.count, position: position, columns: [.init(.flexible(1))]) {
            [problems] in .init([Span(problems[$0], .error)])
          }),
      ],
      pinned: [.rule, .paragraph(selectedProblem, .plain), .paragraph(texts.unchanged, .hint)],
      position: context.position(position, problems.count), saysSelected: true)
  }

  /// The whole text of the selected problem, which the list may have cut.
  private var selectedProblem: String {
    problems.indices.contains(position.cursor) ? problems[position.cursor] : ""
  }
}
