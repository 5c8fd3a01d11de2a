import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

extension SensitivityRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.sensitivity
    guard let score = context.state.audit?.score, score.journey != nil else {
      return View([.heading(texts.title), .spacer, .paragraph(context.withoutScore)])
    }
    let rows = SensitivityRoom.rows(of: context.state.audit?.leverage)
    let selected = rows.indices.contains(position.cursor) ? rows[position.cursor] : nil
    var list = ListBlock(
      count: rows.count, position: position,
      columns: [
        .init(context.texts.openQuestions.contactColumn, .flexible(5)), .init(.flexible(6)),
        .init(context.isPlain ? "" : texts.pointsColumn, .fixed(6)),
        .init(texts.indexColumn, .fixed(12)),
      ]
    ) { index in row(rows[index], context) }
    list.choosable = rows.indices.filter { rows[$0].touchpoint != nil }
    return View(
      [
        .heading(texts.title, gloss: texts.gloss), .spacer,
        .list(list),
      ],
      pinned: [.rule, .paragraph(selected.map { details($0, context) } ?? "", .hint, rows: 4)],
      position: context.position(position, rows.count), saysSelected: true)
  }

  private func row(_ row: Row, _ context: ViewContext) -> ListBlock.Row {
    let texts = context.texts.sensitivity
    func number(_ value: Double, _ decimals: Int) -> String {
      value.spoken(decimals: decimals, in: context.language)
    }
    switch row {
    case .questions(let count):
      return .init([Span(texts.questions(count), .heading)], isHeading: true)
    case .levers: return .init([Span(texts.levers, .heading)], isHeading: true)
    case .noQuestions:
      return .init([Span(texts.noQuestions, .dim)], isHeading: true)
    case .noLevers: return .init([Span(texts.noLevers, .dim)], isHeading: true)
    case .question(let question):
      let (low, high) = ends(of: question)
      let (from, to) = (number(low, 1), number(high, 1))
      let narrowing = number(max(0, question.narrowing), 1)
      return .init([
        Span(context.journey.name(of: question.touchpoint) ?? "", .emphasis),
        Span(context.asked(question.cell.field)),
        Span(
          context.isPlain
            ? texts.narrows(narrowing) : narrowing == "0" ? narrowing : "-" + narrowing, .good),
        Span(
          (from == to ? texts.stays(from) : from + "-" + to)
            + (question.changesFirst ? context.isPlain ? texts.mayChangeFirst : " !" : ""), .dim),
      ])
    case .lever(let lever):
      return .init([
        Span(context.journey.name(of: lever.touchpoint) ?? "", .emphasis),
        Span(lever.spoken(in: context.language)),
        Span(
          context.isPlain
            ? texts.lowers(number(lever.lowering, 1)) : "-" + number(lever.lowering, 1), .good),
        Span(number(lever.index, 1), .dim),
      ])
    }
  }

  /// What the selected row means, in sentences.
  private func details(_ row: Row, _ context: ViewContext) -> String {
    let texts = context.texts.sensitivity
    func number(_ value: Double) -> String { value.spoken(decimals: 1, in: context.language) }
    switch row {
    case .question(let question):
      let (low, high) = ends(of: question)
      let asker = context.state.asker(of: question, in: context.journey)
      let who =
        asker.map { context.personName($0.by.first ?? nil) ?? context.texts.rate.team }
        .map { $0 + ", " + texts.customers } ?? texts.customers
      let narrower = number(max(0, question.narrowing))
      let effect =
        number(low) == number(high)
        ? texts.effect(narrower: narrower, staying: number(low))
        : texts.effect(narrower: narrower, from: number(low), to: number(high))
      let asked = context.isPlain ? "" : context.asked(question.cell.field, at: question.touchpoint)
      return [
        asked, effect, question.changesFirst && !context.isPlain ? texts.changesFirst : "",
        texts.ask(who),
      ]
      .filter { !$0.isEmpty }.joined(separator: " ")
    case .lever(let lever):
      let name = context.journey.name(of: lever.touchpoint) ?? ""
      let what = name + ", " + lever.spoken(in: context.language)
      return texts.brings(what, number(lever.lowering), number(lever.index))
    case .questions, .noQuestions, .levers, .noLevers: return ""
    }
  }

  private func ends(of question: Sensitivity) -> (low: Double, high: Double) {
    (
      min(question.indexAtLow, question.indexAtHigh),
      max(question.indexAtLow, question.indexAtHigh)
    )
  }
}
