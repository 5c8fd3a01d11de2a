import AuditFlow
import CellGrid
import JourneyModel

extension BetweenRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.between
    guard spots.indices.contains(index) else { return View([.heading(texts.title)]) }
    let spot = spots[index]
    let journey = context.journey
    let collect = context.texts.collect
    let stem = Block.line([Span("|", .border)])
    let entered = after.flatMap { journey.name(of: $0) }
    let middle: [Block] =
      entered.map { [.line([Span($0, .good)])] } ?? [.line([Span("?", .warning)])]
    let questions: [Block] = spot.questions.enumerated().map { place, prompt in
      let isShown = place == example
      return .paragraph(
        (isShown ? "> " : "- ") + prompt.question[context.language], isShown ? .emphasis : .plain)
    }
    return View(
      [
        .heading(texts.title, aside: texts.spot(index + 1, of: spots.count)),
        .paragraph(texts.hint, .hint), .spacer,
        .line(
          [Span(journey.name(of: spot.from) ?? "", .emphasis)],
          aside: [Span(context.phaseName(spot.phase) ?? "", .dim)]), stem,
      ] + middle + [stem, .line([Span(journey.name(of: spot.to) ?? "", .emphasis)]), .spacer]
        + questions,
      pinned: [
        .rule, context.field(texts.field, field, placeholder: texts.placeholder),
        .line([
          Span(
            field.isEmpty
              ? texts.found(found) : collect.preview + " " + preview(context), .hint)
        ]),
      ],
      position: context.texts.chrome.position(index + 1, of: spots.count), question: texts.field)
  }

  private func preview(_ context: ViewContext) -> String {
    let entry = QuickEntry(line: field.trimmed, in: context.journey)
    let parts = [
      entry.name, context.channelName(entry.channel), entry.direction?.spoken(in: context.language),
    ]
    return parts.compactMap { $0 }.dotted
  }
}
