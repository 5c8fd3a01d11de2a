import AuditFlow
import CellGrid
import JourneyModel

extension LineRoom {
  func view(_ context: ViewContext) -> View {
    guard let audit = context.state.audit else { return View([]) }
    let texts = context.texts.line
    let rows = LineRoom.rows(of: audit, filter: filter)
    let rated = audit.progress.answered
    let matches =
      filter.isEmpty ? 0 : rows.count { if case .contact = $0 { true } else { false } }
    return View(
      [
        .heading(
          texts.title, gloss: filter.isEmpty ? texts.gloss : "",
          aside: texts.contacts(audit.journey.touchpoints.count)),
        .paragraph(
          filter.isEmpty ? "" : texts.filtered(filter, matches, back: context.key(.back)), .warning,
          rows: 1),
        .columns(
          [
            .list(
              ListBlock(
                count: rows.count, position: position,
                columns: [
                  .init(.fixed(1)), .init(.flexible(1)), .init(.fixed(14)),
                  .init(.fixed(10), minimum: 70),
                  .init(.fixed(11)),
                ], empty: texts.empty
              ) { index in row(rows[index], rated, context) })
          ], details(rows, context)),
      ],
      pinned: [.rule] + pinned(audit, context),
      position: context.position(position, rows.count))
  }

  private func row(_ row: LineRow, _ rated: Set<EntityID>, _ context: ViewContext) -> ListBlock.Row
  {
    let texts = context.texts.line
    let journey = context.journey
    switch row {
    case .withoutPhase:
      return .init(
        [Span(texts.withoutPhase, .warning), Span(texts.withoutPhaseHint, .dim)], isHeading: true)
    case .phase(let index):
      let phase = journey.phases[index]
      let share = phase.share.map {
        texts.share($0.spoken(on: .share, in: context.language))
      }
      return .init(
        [
          Span(context.isPlain ? context.texts.collect.phase(phase.name) : phase.name, .heading),
          Span(share ?? texts.allCases, .dim),
        ], isHeading: true)
    case .contact(let index):
      let touchpoint = journey.touchpoints[index]
      let isPossible = touchpoint.state == .possible
      let end =
        isPossible
        ? Span(texts.possible, .dim)
        : touchpoint.incidents.isEmpty
          ? Span(rated.contains(touchpoint.id) ? texts.rated : "")
          : Span(texts.incidents(touchpoint.incidents.count), .warning)
      // One role for the whole row: each change of it costs bytes with every row that scrolls in.
      let role: Style = isPossible ? .dim : .plain
      return .init([
        Span(isPossible && !context.isPlain ? "o" : "•", role), Span(touchpoint.name, role),
        Span(context.channelName(touchpoint.channel) ?? "-", role),
        Span(context.personName(touchpoint.responsible) ?? "", role), end,
      ])
    }
  }

  private func pinned(_ audit: Audit, _ context: ViewContext) -> [Block] {
    let texts = context.texts.line
    let last = audit.line.last.map { audit.journey.touchpoints[$0] }
    let isComplaint = audit.journey.phases.contains { phase in
      phase.id == last?.phase && phase.line == .complaint
    }
    let question = last.map { isComplaint ? texts.lastIsComplaint($0.name) : texts.last($0.name) }
    return [
      .line([Span(question ?? "", .plain)]),
      .line([Span(texts.moveHint(up: context.key(.moveUp), down: context.key(.moveDown)), .hint)]),
    ]
  }

  /// What is inside the selected contact, where there is room beside the list.
  private func details(_ rows: [LineRow], _ context: ViewContext) -> [Block] {
    guard context.hasTwoColumns, rows.indices.contains(position.cursor),
      case .contact(let index) = rows[position.cursor]
    else { return [] }
    return ContactSummary(context.journey.touchpoints[index], context).blocks
  }
}
