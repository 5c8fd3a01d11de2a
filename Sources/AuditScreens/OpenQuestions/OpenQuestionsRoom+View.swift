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
    let isEmpty = questions.isEmpty
    return View(
      [
        .heading(
          texts.title,
          aside: isEmpty ? "" : texts.questions(questions.count, contacts: contacts)),
        .paragraph(
          isEmpty
            ? texts.onlyTasks : texts.hint(minutes: CallSheet.minutes(for: questions.count)),
          .hint, rows: 2), .spacer,
        .list(
          ListBlock(
            count: questions.count, position: position,
            columns: [
              .init(texts.contactColumn, .flexible(3)), .init(texts.questionColumn, .flexible(2)),
              .init(texts.byColumn, .fixed(12), minimum: 64),
              .init(texts.narrowsColumn, .fixed(11)),
            ], empty: tasks(context).isEmpty ? texts.empty : ""
          ) { index in
            let question = questions[index]
            // The contact stands only beside its first question, so that the eye sees one call each.
            let isFirst =
              index == 0 || questions[index - 1].touchpoint != question.touchpoint
              || index == position.top || context.isPlain
            return .init([
              Span(isFirst ? context.journey.name(of: question.touchpoint) ?? "" : "", .emphasis),
              Span(context.asked(question.field)),
              Span(
                question.by.map { context.personName($0) ?? context.texts.rate.team }
                  .joined(separator: ", "), .dim),
              narrows(question, context),
            ])
          }),
      ],
      pinned: selected(of: questions, context) + tasks(context),
      position: context.position(position, questions.count), saysSelected: true)
  }

  /// The selected question in full, which the list has no room for.
  private func selected(of questions: [QuestionToClarify], _ context: ViewContext) -> [Block] {
    guard !context.isPlain, questions.indices.contains(position.cursor) else { return [] }
    let question = questions[position.cursor]
    return [
      .rule, .paragraph(context.asked(question.field, at: question.touchpoint), .hint, rows: 2),
    ]
  }

  private static let namedTasks = 3

  /// The tasks that stand at "to be clarified", below the questions.
  private func tasks(_ context: ViewContext) -> [Block] {
    let names = context.journey.tasksToClarify.map(\.name)
    guard !names.isEmpty else { return [] }
    let named = context.isPlain ? names.count : Self.namedTasks
    return [
      .rule,
      .paragraph(
        context.texts.openQuestions.tasks(
          Array(names.prefix(named)), more: max(0, names.count - named)), .warning),
    ]
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
    let spoken = points.spoken(decimals: 1, in: context.language)
    return Span(
      context.texts.openQuestions.narrows(spoken, isFirst: isFirst), isFirst ? .good : .plain)
  }
}
