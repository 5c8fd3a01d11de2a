import AuditFlow
import CellGrid
import JourneyModel

extension OverviewRoom {
  func view(_ context: ViewContext) -> View {
    guard let audit = context.state.audit else { return View([]) }
    let texts = context.texts.overview
    let progress = audit.progress
    let next = context.state.nextStep.map(texts.nextStep) ?? ""
    return View(
      [
        .heading(texts.title, gloss: texts.gloss(hasContacts: !audit.journey.touchpoints.isEmpty)),
        .spacer,
        .paragraph(texts.nextLabel, .hint),
        .list(
          ListBlock(
            count: 1, position: ListPosition(), columns: [.init(.flexible(1))],
            hasFocus: position.cursor == 0, height: 1,
            plain: .named(context.texts.plain.emptyLine)
          ) { _ in .init([Span(next, .emphasis)]) }),
        .spacer,
        .list(self.steps(context, progress)),
      ],
      pinned: pinned(progress, texts) + byTheWay(context),
      position: context.position(position, AuditFlow.Step.allCases.count + 1))
  }

  private func steps(_ context: ViewContext, _ progress: Progress) -> ListBlock {
    let texts = context.texts.overview
    let steps = AuditFlow.Step.allCases
    var list = ListBlock(
      count: steps.count, position: ListPosition(cursor: max(0, position.cursor - 1)),
      columns: [
        .init(.fixed(9), minimum: 60), .init(.fixed(1)), .init(.fixed(13)),
        .init(.flexible(1)),
        .init(.fixed(32), minimum: 90),
      ], hasFocus: position.cursor > 0,
      // So that the next step can be read whole where it is cut.
      height: context.isCompact && context.state.size.rows < 16 ? 5 : steps.count,
      plain: .numbered(from: 1)
    ) { index in
      let step = steps[index]
      if context.isPlain {
        let status = Self.status(of: step, progress, context.journey, texts)
        return .init([Span(context.spoken(step)), Span("\(status). \(texts.purpose(step))")])
      }
      let isNext = step == context.state.nextStep?.step
      return .init([
        Span(Self.group(step, texts), .hint), Span(String(index + 1), .key),
        Span(context.texts.chrome.step(step), isNext ? .emphasis : .plain),
        Span(Self.status(of: step, progress, context.journey, texts)),
        Span(texts.purpose(step), .dim),
      ])
    }
    // The next step stands above them.
    list.rowsAbove = 1
    return list
  }

  private func pinned(_ progress: Progress, _ texts: OverviewTexts) -> [Block] {
    var blocks: [Block] = []
    if progress.rated == 0 {
      blocks.append(.paragraph(texts.aim(progress.contacts, of: Progress.aim), .hint))
    }
    let open = texts.openQuestions(progress.openQuestions)
    if !open.isEmpty { blocks.append(.paragraph(open, .hint)) }
    return blocks
  }

  private func byTheWay(_ context: ViewContext) -> [Block] {
    guard let question = context.state.classificationQuestion else { return [] }
    return [
      .paragraph(
        context.texts.overview.byTheWay(
          question.question[context.language], key: context.key(.classify)), .hint)
    ]
  }

  /// The group stands only beside its first step.
  private static func group(_ step: AuditFlow.Step, _ texts: OverviewTexts) -> String {
    switch step {
    case .tasks: texts.collect
    case .order: texts.judge
    case .act: texts.act
    default: ""
    }
  }

  private static func status(
    of step: AuditFlow.Step, _ progress: Progress, _ journey: Journey, _ texts: OverviewTexts
  ) -> String {
    switch step {
    case .tasks: texts.tasks(progress.tasks, unanswered: progress.unansweredTasks)
    case .correspondence: texts.documents(progress.documents)
    case .products: texts.parts(progress.parts, products: journey.products.count)
    case .order: texts.contacts(progress.contacts, withoutPhase: progress.withoutPhase)
    case .judge:
      progress.contacts == 0 ? texts.nothing : texts.rated(progress.rated, of: progress.contacts)
    case .result:
      progress.nothingOccurs
        ? texts.nothingOccurs
        : progress.rated == 0
          ? texts.tooEarly
          : progress.isWhole ? texts.wholeResult : texts.firstResult
    case .act: texts.measures(open: progress.openMeasures)
    }
  }
}

extension NextStep {
  /// The step of the map that it belongs to.
  var step: AuditFlow.Step {
    switch self {
    case .collect(.tasks), .answerTasks: .tasks
    case .collect(.correspondence): .correspondence
    case .collect(.products): .products
    case .askBetween, .joinDoubles, .assignPhases: .order
    case .nameWorst, .rateFirst, .rateRest: .judge
    case .clarify, .look: .result
    case .askShare: .order
    case .firstMeasure: .act
    }
  }
}
