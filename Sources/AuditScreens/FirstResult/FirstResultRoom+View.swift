import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

extension FirstResultRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.firstResult
    let progress = context.state.audit?.progress ?? Progress(of: context.journey)
    let first = context.state.audit?.firstThree ?? FirstThree()
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
            : lead(first, isWhole: isWhole, texts)),
        .spacer,
      ] + ranking(first, context) + [
        .spacer, .rule,
        // A problem takes the room of the encouragement: it must be read whole.
        problem == nil ? .paragraph(aside(first, context), .hint) : .spacer, .spacer,
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

  /// What the measure is for where that is none of the three, else an encouragement.
  private func aside(_ first: FirstThree, _ context: ViewContext) -> String {
    guard let aim = context.state.aim(of: self), !first.measured.contains(aim) else {
      return context.texts.firstResult.encouragement
    }
    return context.texts.measures.serves([context.journey.name(of: aim) ?? ""])
  }

  private func lead(_ first: FirstThree, isWhole: Bool, _ texts: FirstResultTexts) -> String {
    guard first.measured.isEmpty else { return isWhole ? texts.slowsMost : texts.tooEarly }
    return first.open.isEmpty ? texts.nothingYet : texts.tooOpen
  }

  /// Three contacts, each with its reasons on the row below and how sure its place is.
  private func ranking(_ first: FirstThree, _ context: ViewContext) -> [Block] {
    let score = context.state.audit?.score
    let aim = context.state.aim(of: self)
    let mark = context.texts.firstResult.aim(
      key: context.isPlain || first.measured.count < 2 ? nil : context.key(.nextContact))
    let measured = first.measured.enumerated().flatMap { place, id -> [Block] in
      let contact = score?.touchpoint(id)
      return [
        .line(
          [
            Span("\(place + 1)  ", .key), Span(context.journey.name(of: id) ?? "", .emphasis),
            Span(id == aim ? "  " + mark : "", .good),
          ],
          aside: [Span(doubt(contact, place + 1, context), .hint)]),
        .line([Span("   " + context.texts.result.reasons(of: contact), .hint)]),
      ]
    }
    let open = first.open.enumerated().map { offset, id -> Block in
      let name = context.journey.name(of: id) ?? ""
      return .line([
        Span("\(first.measured.count + offset + 1)  ", .key),
        Span(context.texts.firstResult.stillOpen(name), .hint),
      ])
    }
    return measured + open
  }

  /// How sure the place is, where it is not.
  private func doubt(_ contact: TouchpointScore?, _ number: Int, _ context: ViewContext) -> String {
    guard let place = contact?.place, place.isTied || place.verdict != .sure else { return "" }
    return context.texts.firstResult.place(number, context.texts.result.certainty(place))
  }
}
