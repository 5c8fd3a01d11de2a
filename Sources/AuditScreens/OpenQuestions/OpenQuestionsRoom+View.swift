import AuditFlow
import CellGrid
import FrictionScoring
import JourneyExchange
import JourneyModel

extension OpenQuestionsRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.openQuestions
    let questions = QuestionToClarify.list(in: context.journey)
    let contacts = Set(questions.map(\.touchpoint)).count
    return View(
      [
        .heading(texts.title, aside: texts.questions(questions.count, contacts: contacts)),
        .paragraph(
          texts.hint(minutes: CallSheet.minutes(for: questions.count)), .hint, rows: 2), .spacer,
        .list(
          ListBlock(
            count: questions.count, position: position,
            columns: [
              .init(texts.contactColumn, .flexible(2)), .init(texts.questionColumn, .flexible(3)),
              .init(texts.byColumn, .fixed(12), minimum: 64), .init(texts.narrowsColumn, .fixed(8)),
            ], empty: texts.empty
          ) { index in
            let question = questions[index]
            // The contact stands only beside its first question, so that the eye sees one call each.
            let isFirst =
              index == 0 || questions[index - 1].touchpoint != question.touchpoint
              || index == position.top || context.isPlain
            return .init([
              Span(isFirst ? context.journey.name(of: question.touchpoint) ?? "" : "", .emphasis),
              Span(context.texts.rate.question(question.field)),
              Span(
                question.by.map { context.personName($0) ?? context.texts.rate.team }
                  .joined(separator: ", "), .dim),
              narrows(question, context),
            ])
          }),
      ],
      position: context.position(position, questions.count))
  }

  /// By how many points the answer narrows the range; the most useful question stands out.
  private func narrows(_ question: QuestionToClarify, _ context: ViewContext) -> Span {
    guard let leverage = context.state.audit?.leverage,
      let cell = Cell(rawValue: question.field.rawValue),
      let points = leverage.narrowing(of: cell, at: question.touchpoint), points >= 0.05
    else { return Span("-", .dim) }
    let isFirst =
      leverage.questions.first.map {
        $0.touchpoint == question.touchpoint && $0.cell == cell
      } ?? false
    let spoken = "-" + points.spoken(decimals: 1, in: context.language)
    return Span(spoken + (isFirst ? " !" : ""), isFirst ? .good : .plain)
  }
}
