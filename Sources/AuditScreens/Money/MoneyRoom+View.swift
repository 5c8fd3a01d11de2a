import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

extension MoneyRoom {
  func view(_ context: ViewContext) -> View {
    if context.isPlain, let edit { return plain(edit, context) }
    let score = context.state.audit?.score
    let amounts = MoneyAmounts(score, context)
    let rows = MoneyRoom.rows(of: score)
    return View(
      [
        .line(
          [Span(context.texts.money.title, .heading)],
          aside: VariantTabs(context).spans(variant) ?? [])
      ] + amounts.blocks + [list(rows, amounts, context)],
      pinned: [.rule] + below(rows, amounts, context),
      position: context.position(position, rows.count))
  }

  private func list(
    _ rows: [Row], _ amounts: MoneyAmounts, _ context: ViewContext
  ) -> Block {
    let texts = context.texts.money
    let largest = MoneyRoom.largest(of: context.state.audit?.score)
    return .list(
      ListBlock(
        count: rows.count, position: position,
        columns: [
          .init(texts.figureColumn, .flexible(28)), .init(texts.valueColumn, .flexible(19)),
          .init(texts.standingColumn, .fixed(18)),
        ], entry: edit.map { entry($0, context) }
      ) { index in
        switch rows[index] {
        case .figure(let figure): row(figure, amounts, context)
        case .contact(let id):
          .init([
            Span(context.journey.name(of: id) ?? "", .emphasis),
            Span(largest.first { $0.touchpoint == id }.map(amounts.part) ?? "", .bar),
          ])
        }
      })
  }

  private func row(
    _ figure: MoneyFigure, _ amounts: MoneyAmounts, _ context: ViewContext
  ) -> ListBlock.Row {
    let texts = context.texts.money
    let stated = context.journey[figure]
    let isOpen = !figure.isAssumption && stated?.isAnswer != true
    let value = (stated?.isAnswer == true ? stated : nil) ?? Self.usual(figure)
    let isSuspect = amounts.isContradiction && MoneyFigure.suspects.contains(figure)
    let standing =
      isSuspect
      ? Span(texts.check, .warning)
      : Span(texts.standing(figure, stated), isOpen ? .warning : stated == nil ? .dim : .good)
    return .init([
      Span(texts.name(figure)),
      Span(value.map { spoken($0, figure, context) } ?? "-", isOpen ? .dim : .plain), standing,
    ])
  }

  /// The value that holds as long as the user states none; `nil` for what only the user knows.
  private static func usual(_ figure: MoneyFigure) -> Judgement? {
    guard
      let interval = Money.usualAssumptions.first(where: { $0.name == figure.rawValue })?.interval
    else { return nil }
    return interval.isExact
      ? .exact(interval.value)
      : .estimate(low: interval.low, likely: interval.value, high: interval.high)
  }

  private func spoken(
    _ judgement: Judgement, _ figure: MoneyFigure, _ context: ViewContext
  ) -> String {
    judgement.spoken(
      on: figure.scale, in: context.language,
      currency: context.journey.business?.currency ?? "EUR", isGrouped: true)
  }

  // MARK: - Typing

  private func entry(_ edit: FigureEdit, _ context: ViewContext) -> ListBlock.Entry {
    let comeBack = edit.comeBack.map { spoken($0, .retention, context) }
    var field = FieldBlock(
      label: comeBack.map(context.texts.money.yearsLabel) ?? "", text: edit.field.text,
      cursor: edit.field.cursor, placeholder: context.texts.money.example(edit.figure))
    field.isMarked = edit.field.isMarked
    return ListBlock.Entry(column: 1, field: field)
  }

  /// What belongs to the selected row: its caveat, or while it is typed the question and a refusal.
  private func below(
    _ rows: [Row], _ amounts: MoneyAmounts, _ context: ViewContext
  ) -> [Block] {
    let texts = context.texts.money
    if let edit {
      if let problem = edit.problem { return [.paragraph(problem, .error, rows: 3)] }
      return [
        .paragraph(question(edit, context), .emphasis, rows: 1),
        .paragraph(edit.comeBack == nil ? texts.example(edit.figure) : "", .hint, rows: 2),
      ]
    }
    guard rows.indices.contains(position.cursor) else { return [] }
    return switch rows[position.cursor] {
    case .figure(let figure): [.paragraph(texts.caveat(figure), .hint, rows: 3)]
    case .contact: [.paragraph(texts.partOfContact, .hint, rows: 3)]
    }
  }

  private func question(_ edit: FigureEdit, _ context: ViewContext) -> String {
    edit.comeBack == nil ? context.texts.money.question(edit.figure) : context.texts.money.years
  }

  /// In plain lines only what the line at hand answers: the figures have been said.
  private func plain(_ edit: FigureEdit, _ context: ViewContext) -> View {
    let texts = context.texts.money
    return View(
      [
        .heading(texts.name(edit.figure)), .paragraph(texts.caveat(edit.figure)),
        .paragraph(edit.problem ?? "", .error),
        context.field("", edit.field, placeholder: texts.example(edit.figure)),
      ], question: question(edit, context))
  }
}
