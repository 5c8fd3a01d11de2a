import AuditFlow
import CellGrid
import JourneyModel

extension RateRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.rate
    guard let id = current, let touchpoint = context.journey.touchpoint(id) else {
      return View([.paragraph(texts.nothingToRate)])
    }
    let rating = context.state.rating(of: id, in: self)
    let asked = asked(context)
    let place =
      index < firstCount
      ? texts.firstPart(index + 1, of: firstCount) : texts.place(index + 1, of: queue.count)
    return View(
      [
        .heading(touchpoint.name, aside: place),
        .line(
          [Span(context.details(of: touchpoint).dotted, .hint)], aside: [Span(who(context), .dim)]),
        .spacer,
        .columns(
          [
            questions(rating, touchpoint, context), .spacer, .paragraph(asked, .emphasis),
          ] + answering(rating, touchpoint, context), ContactSummary(touchpoint, context).blocks),
      ],
      pinned: context.isPlain ? [] : [alwaysTrue(context)],
      position: context.texts.chrome.position(index + 1, of: queue.count),
      question: asked)
  }

  /// How to answer; whoever listens hears the answers last.
  private func answering(
    _ rating: Rating?, _ touchpoint: Touchpoint, _ context: ViewContext
  ) -> [Block] {
    let answers: [Block] = [.choices(answers(rating, context)), general(context)]
    let hint = Block.paragraph(context.texts.rate.hint(question), .hint, rows: 2)
    return context.isPlain
      ? [hint, alwaysTrue(context), soFar(rating, touchpoint, context)] + answers
      : answers + [.spacer, hint]
  }

  private func alwaysTrue(_ context: ViewContext) -> Block {
    context.state.audit?.trial != nil
      ? .paragraph(context.texts.trial.standsForAll, .hint)
      : .paragraph(context.texts.rate.unknownHint, .dim)
  }

  /// The question; in plain lines with its place among the seven, which nothing else shows there.
  private func asked(_ context: ViewContext) -> String {
    let asked = context.texts.rate.question(question)
    let fields = RatingField.asked
    guard context.isPlain, let index = fields.firstIndex(of: question) else { return asked }
    return context.texts.plain.question(index + 1, of: fields.count, asked)
  }

  private func who(_ context: ViewContext) -> String {
    let texts = context.texts.rate
    let rater = texts.rater(context.personName(context.state.audit?.rater) ?? texts.team)
    guard let variant else { return rater }
    return rater + " " + texts.variant(context.variantNames([variant]))
  }

  /// The seven questions with their answers so far; the marker stands on the one that is asked.
  private func questions(
    _ rating: Rating?, _ touchpoint: Touchpoint, _ context: ViewContext
  ) -> Block {
    let fields = RatingField.asked
    return .list(
      ListBlock(
        count: fields.count, position: ListPosition(cursor: fields.firstIndex(of: question) ?? 0),
        columns: [.init(.fixed(13)), .init(.flexible(1))], height: fields.count,
        plain: .hidden
      ) { index in
        let field = fields[index]
        return .init([
          Span(context.texts.rate.name(field), field == question ? .emphasis : .plain),
          marked(answer(to: field, rating, touchpoint, context), field, touchpoint, context),
        ])
      })
  }

  /// An answer with what was said in its place at the same time.
  private func marked(
    _ answer: Span, _ field: RatingField, _ touchpoint: Touchpoint, _ context: ViewContext
  ) -> Span {
    let subject = RatingSubject(
      touchpoint: touchpoint.id, by: context.state.audit?.rater, variant: variant)
    let waiting = context.waiting(at: subject, field)
    return waiting.isEmpty ? answer : Span(answer.text + waiting, .warning)
  }

  private func answer(
    to field: RatingField, _ rating: Rating?, _ touchpoint: Touchpoint, _ context: ViewContext
  ) -> Span {
    let texts = context.texts.rate
    guard let judgement = rating?[field] else {
      if let said = saidInTrial(field, touchpoint, context) {
        return Span(context.texts.trial.soFar(said), .dim)
      }
      let phase = context.journey.phases.first { $0.id == touchpoint.phase }
      if field == .frequency, let share = phase?.share {
        return Span(texts.suggestedFrequency(share.spoken(on: .share, in: context.language)), .dim)
      }
      return Span("-", .dim)
    }
    if judgement == .ask { return Span(context.texts.collect.ask, .warning) }
    let tolerated = field == .wait ? rating?.toleratedWait : nil
    let expected = tolerated.map {
      texts.tolerated($0.spoken(on: RatingField.toleratedWait.scale, in: context.language))
    }
    return Span(texts.said(judgement, field) + (expected ?? ""), .good)
  }

  /// In a trial what everyone's answers say together, for it is that which is changed.
  private func saidInTrial(
    _ field: RatingField, _ touchpoint: Touchpoint, _ context: ViewContext
  ) -> String? {
    guard context.state.audit?.trial != nil else { return nil }
    return context.state.joinedAnswer(to: field, of: touchpoint.id, in: self)
      .map { context.texts.rate.said($0, field) }
  }

  private func answers(_ rating: Rating?, _ context: ViewContext) -> [Choice] {
    let given = rating?[question]
    return RatingKeys.answers(for: question).map { answer in
      let words = context.texts.rate.answer(answer.key, question)
      // "2 Minuten" would be read as an amount, not as a key.
      let label = context.isPlain || question != .wait ? words : "= " + words
      return Choice(String(answer.key), label, isChosen: answer.judgement == given)
    }
  }

  /// The keys that answer every question.
  private func general(_ context: ViewContext) -> Block {
    let (ask, exact) = (String(RatingKeys.ask), String(RatingKeys.exact))
    guard !context.isPlain else {
      return .choices([
        Choice(ask, context.texts.collect.ask), Choice(exact, context.texts.rate.exact),
      ])
    }
    let open = context.key(.confirm)
    let texts = context.texts.rate
    let words = texts.general(ask: ask, exact: exact, open: open, isAnswered: context.isAnswered)
    return .line([Span(words, .hint)])
  }

  /// In plain lines, what the question at hand is answered with so far.
  private func soFar(
    _ rating: Rating?, _ touchpoint: Touchpoint, _ context: ViewContext
  ) -> Block {
    let said = rating?[question] == nil ? saidInTrial(question, touchpoint, context) : nil
    let given = answer(to: question, rating, touchpoint, context)
    let answer = said ?? marked(given, question, touchpoint, context).text
    guard answer != "-" else { return .spacer }
    return .paragraph(context.texts.plain.soFar + " " + answer)
  }
}
