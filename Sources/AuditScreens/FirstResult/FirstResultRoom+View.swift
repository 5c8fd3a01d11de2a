import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

extension FirstResultRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.firstResult
    let progress = context.state.audit?.progress ?? Progress(of: context.journey)
    let worst = Array((context.state.audit?.tackleFirst ?? []).prefix(3))
    let isWhole = progress.isWhole
    let labels = [texts.what(by: until.text), texts.who, texts.until]
    let width = labels.map(\.count).max() ?? 0
    return View(
      [
        .heading(
          isWhole ? texts.oneMeasure : texts.title,
          aside: texts.rated(progress.rated, of: progress.contacts)), .spacer,
        .paragraph(
          context.isScoring
            ? context.texts.result.beingComputed
            : worst.isEmpty ? texts.nothingYet : isWhole ? texts.slowsMost : texts.tooEarly),
        .spacer,
      ] + ranking(worst, context) + [
        .spacer, .rule,
        // A problem takes the room of the encouragement: it must be read whole.
        problem == nil ? .paragraph(texts.encouragement, .hint) : .spacer, .spacer,
        context.field(
          labels[0], what, placeholder: texts.whatPlaceholder, labelWidth: width,
          hasFocus: focus == .what),
        context.field(
          labels[1], who, placeholder: texts.whoPlaceholder, labelWidth: width,
          hasFocus: focus == .who),
        context.field(labels[2], until, labelWidth: width, hasFocus: focus == .until),
        .paragraph(problem ?? (what.isEmpty ? texts.skip : ""), problem == nil ? .hint : .error),
      ],
      question: labels[focus.rawValue])
  }

  /// Three contacts, each with its reasons on the row below.
  private func ranking(_ ids: [EntityID], _ context: ViewContext) -> [Block] {
    let score = context.state.audit?.score
    return ids.enumerated().flatMap { place, id -> [Block] in
      [
        .line([
          Span("\(place + 1)  ", .key), Span(context.journey.name(of: id) ?? "", .emphasis),
        ]),
        .line([Span("   " + context.texts.result.reasons(of: score?.touchpoint(id)), .hint)]),
      ]
    }
  }
}
