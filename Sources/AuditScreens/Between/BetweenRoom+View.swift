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
        contact(spot.from, context), stem,
      ] + middle + [stem, contact(spot.to, context), .spacer]
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

  /// A contact at an end of the gap, with the phase that it lies in itself.
  private func contact(_ id: EntityID, _ context: ViewContext) -> Block {
    let touchpoint = context.journey.touchpoint(id)
    return .line(
      [Span(touchpoint?.name ?? "", .emphasis)],
      aside: [Span(context.phaseName(touchpoint?.phase) ?? "", .dim)])
  }

  private func preview(_ context: ViewContext) -> String {
    let entry = QuickEntry(line: field.trimmed, in: context.journey)
    let parts = [
      entry.name, context.channelName(entry.channel), entry.direction?.spoken(in: context.language),
    ]
    return parts.compactMap { $0 }.dotted
  }
}
