import AuditFlow
import CellGrid
import JourneyExchange
import JourneyModel

extension UndecidedRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.undecided
    let values = context.state.audit?.undecided ?? []
    let journey = context.journey
    let language = context.language
    return View(
      [
        .heading(texts.title, aside: texts.count(values.count)),
        .paragraph(texts.hint, .hint), .spacer,
        .list(
          ListBlock(
            count: values.count, position: position,
            columns: [
              .init(texts.placeColumn, .flexible(1)), .init(texts.fieldColumn, .fixed(16)),
              .init(texts.standingColumn, .flexible(1)), .init(texts.waitingColumn, .flexible(1)),
            ]
          ) { index in
            let words = UndecidedText.words(of: values[index], journey, in: language)
            return .init([
              Span(words.subject), Span(words.field), Span(words.standing),
              Span(context.said(words), .warning),
            ])
          }),
      ],
      pinned: [.rule, .choiceList(choices(values, context))],
      position: context.position(position, values.count))
  }

  private func choices(_ values: [UndecidedValue], _ context: ViewContext) -> [Choice] {
    guard values.indices.contains(position.cursor) else { return [] }
    let texts = context.texts.undecided
    let words = UndecidedText.words(
      of: values[position.cursor], context.journey, in: context.language)
    return [
      Choice(context.key(.keepStanding), texts.stays(words.standing)),
      Choice(context.key(.takeOther), texts.holds(words.waiting, by: words.author)),
    ]
  }
}

extension ViewContext {
  /// What waits at a field of a contact, as it stands beside the value; empty for nothing.
  func waiting(at contact: EntityID, _ field: String) -> String {
    said(state.audit?.waiting(at: contact, field) ?? [])
  }

  /// What waits at an answer.
  func waiting(at subject: RatingSubject, _ field: RatingField) -> String {
    said(state.audit?.waiting(at: subject, field) ?? [])
  }

  private func said(_ values: [UndecidedValue]) -> String {
    values.map { value in
      let words = UndecidedText.words(of: value, journey, in: language)
      return texts.undecided.beside(words.waiting, by: words.author)
    }.joined()
  }

  /// What waits, and whose it is.
  fileprivate func said(_ words: UndecidedWords) -> String {
    words.waiting + (words.author.map { " (\($0))" } ?? "")
  }
}
