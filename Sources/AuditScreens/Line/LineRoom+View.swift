import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

extension LineRoom {
  func view(_ context: ViewContext) -> View {
    guard let audit = context.state.audit else { return View([]) }
    let texts = context.texts.line
    let rows = BoardRows(self, audit, context)
    let count = rows.board.rows.count
    let actual = audit.progress.contacts
    let contacts = texts.contacts(
      actual, possible: max(0, audit.journey.touchpoints.count - actual))
    let hidden = hiddenMarks(on: rows.board, in: audit)
    let marks = texts.marked(marked.count, hidden: hidden)
    var list = ListBlock(
      count: count, position: position,
      columns: BoardColumn.columns(of: order).map { $0.layout(in: order) },
      empty: texts.empty
    ) { index in rows.row(index) }
    list.arrangement = "\(order) \(filter)"
    list.basis = .init(board: BoardBasis(rows.board, self, in: audit), language: context.language)
    return View(
      [
        // How many the next change is for must be seen in the smallest window too.
        context.isCompact && !marked.isEmpty
          ? .paragraph(marks, .emphasis)
          : .heading(
            texts.title, gloss: filter.isEmpty && marked.isEmpty ? texts.gloss(order) : "",
            aside: marked.isEmpty ? contacts : marks + ", " + contacts),
        .paragraph(
          said(rows.board, audit, context), filter.isEmpty ? .hint : .warning, rows: 1),
        .columns(
          [.list(list)], details(rows, audit, context), from: Painter.widthForDetails),
      ],
      pinned: [.rule] + pinned(rows, audit, hidden, context),
      position: place(on: rows.board, context))
  }

  /// "2 von 21": which of the contacts is selected; headings are none, as in their number above.
  private func place(on board: Board, _ context: ViewContext) -> String {
    guard order == .line else { return context.position(position, board.rows.count) }
    var (before, all) = (0, 0)
    var isContact = false
    for (place, row) in board.rows.enumerated() {
      guard case .contact = row else { continue }
      all += 1
      if place <= position.cursor { before += 1 }
      if place == position.cursor { isContact = true }
    }
    return isContact
      ? context.position(ListPosition(cursor: before - 1), all)
      : context.position(ListPosition(cursor: 0), 0)
  }

  /// What is listed, where it is not the whole line.
  private func said(_ board: Board, _ audit: Audit, _ context: ViewContext) -> String {
    let texts = context.texts.line
    if !filter.isEmpty { return texts.filtered(filter, board.matches, back: context.key(.back)) }
    guard order.needsScore else {
      return audit.isBoardScored && !context.isPlain && showsScore(of: audit)
        ? texts.scaleOnly : ""
    }
    return !audit.isBoardScored
      ? context.texts.result.beingComputed
      : context.isPlain ? "" : texts.scale(context.key(.next))
  }

  /// How many of the marked contacts a filter or a fold keeps out of sight.
  private func hiddenMarks(on board: Board, in audit: Audit) -> Int {
    guard !marked.isEmpty, !filter.isEmpty || !folded.isEmpty else { return 0 }
    let shown = board.rows.count { row in
      if case .contact(let index) = row {
        marked.contains(audit.journey.touchpoints[index].id)
      } else {
        false
      }
    }
    return marked.count - shown
  }

  private func pinned(
    _ rows: BoardRows, _ audit: Audit, _ hidden: Int, _ context: ViewContext
  ) -> [Block] {
    let texts = context.texts.line
    if let proposal = selectedProposal(rows) {
      return [
        .line([Span(proposal.question[context.language], .emphasis)]),
        .line([
          Span(
            context.isPlain
              ? texts.adopts(
                context.texts.plain.emptyLine,
                now: context.texts.plain.quoted(context.texts.keys.possible.hint))
              : texts.adopts(context.key(.confirm), now: context.key(.togglePossible)), .hint)
        ]),
      ]
    }
    let last = audit.line.last.map { audit.journey.touchpoints[$0] }
    let isComplaint = audit.journey.phases.contains { phase in
      phase.id == last?.phase && phase.line == .complaint
    }
    let question = last.map { isComplaint ? texts.lastIsComplaint($0.name) : texts.last($0.name) }
    let hint =
      marked.isEmpty
      ? order == .line && !context.isPlain
        ? texts.moveHint(up: context.key(.moveUp), down: context.key(.moveDown)) : ""
      : texts.markedHint(marked.count, hidden: hidden, back: context.key(.back))
    return [.line([Span(question ?? "", .plain)]), .line([Span(hint, .hint)])]
  }

  private func selectedProposal(_ rows: BoardRows) -> PossibleContact? {
    guard rows.board.rows.indices.contains(position.cursor),
      case .proposal(let place) = rows.board.rows[position.cursor]
    else { return nil }
    return PossibleContact.all[place]
  }

  /// What is inside the selected contact, where there is room beside the list; on the heading of a phase
  /// that of its first one, so that the step to it sends no whole pane.
  private func details(
    _ rows: BoardRows, _ audit: Audit, _ context: ViewContext
  ) -> [Block] {
    guard context.hasRoom(for: Painter.widthForDetails),
      let index = rows.contact(at: position.cursor)
    else { return [] }
    let score = rows.board.scorePlace(of: index).flatMap { audit.boardScores?[$0] }
    let answers = rows.board.answers(about: index, in: audit.journey)
    return ContactSummary(audit.journey.touchpoints[index], context, score, answers).blocks
  }
}
