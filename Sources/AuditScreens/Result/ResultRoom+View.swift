import AuditFlow
import CellGrid
import FrictionScoring
import JourneyExchange
import JourneyModel

extension ResultRoom {
  func view(_ context: ViewContext) -> View {
    guard let audit = context.state.audit, let score = audit.score, let journey = score.journey,
      score.touchpoints.contains(where: \.isRated)
    else { return withoutResult(context) }
    let first = audit.tackleFirst
    let lines = ResultLines(score, journey, context)
    let curve = ResultCurve(score, context)
    let foot = ResultFoot(score, context).blocks
    if context.isCompact {
      return compact(lines, curve, tackleFirst(first, score, context), foot, context)
    }
    return View(
      [lines.index, lines.verdict] + picture(curve, context) + [
        lines.worstMoment, lines.lastImpression,
        .columns(
          [lines.tackleFirst, .list(tackleFirst(first, score, context))],
          details(first, score, context)),
      ],
      pinned: foot, position: context.position(position, first.count))
  }

  /// In a small window the list comes before the picture, and what stands at the foot before neither.
  private func compact(
    _ lines: ResultLines, _ curve: ResultCurve, _ list: ListBlock, _ foot: [Block],
    _ context: ViewContext
  ) -> View {
    let (size, count) = (context.state.size, list.count)
    var blocks = [lines.index]
    if context.state.audit?.trial != nil {
      blocks.append(TrialLines(context).comparison)
    } else {
      if size.rows >= 16 { blocks.append(lines.verdict) }
      if size.rows >= 22 { blocks.append(.curve(curve.block(height: 3))) }
      if size.rows >= 14 { blocks.append(lines.worstMoment) }
      if size.rows >= 16 { blocks.append(lines.lastImpression) }
    }
    blocks += [lines.tackleFirst, .list(list)]
    return View(
      blocks, pinned: size.rows >= 20 ? foot : [], position: context.position(position, count))
  }

  /// How many contacts "tackle first" names at once in plain lines; "more" goes on.
  private static let spoken = 5

  /// What it is that there is no result, and what to do about it.
  private func withoutResult(_ context: ViewContext) -> View {
    let texts = context.texts.result
    let score = context.state.audit?.score
    let heading = Block.line(
      [Span(texts.index, .heading)], aside: VariantTabs(context).spans(variant) ?? [])
    let sentence = PageLine(.text, reason(score, context))
    let foot = score.map { ResultFoot($0, context).blocks } ?? []
    guard !context.isPlain else { return View([heading, .paragraph(sentence.text)] + foot) }
    let rows = PageRow.all(of: [sentence], on: context.state.size)
    let list = ListBlock(
      count: rows.count, position: ListPosition(), columns: [.init(.flexible(1))]
    ) { .init([Span(rows[$0].text, .warning)]) }
    return View(
      [heading, .spacer, .list(list)],
      pinned: foot)
  }

  private func reason(_ score: Score?, _ context: ViewContext) -> String {
    let texts = context.texts.result
    guard let score else { return context.withoutScore }
    if score.nothingOccurs, let cause = score.causeWithoutIndex(in: context.language) {
      return texts.without(cause)
    }
    if let variant { return texts.nothing(for: context.variantNames([variant])) }
    if score.reason(for: "/journey") == .noContacts { return texts.nothingCounts }
    return score.openQuestions.isEmpty ? texts.noScore : texts.allToClarify
  }

  /// The curve; in a trial what it changes, and the curve where there is room for both.
  private func picture(_ curve: ResultCurve, _ context: ViewContext) -> [Block] {
    let isTall = context.state.size.rows >= 34
    let height = Self.curveHeight(on: context.state.size)
    let block = Block.curve(curve.block(height: height))
    guard context.state.audit?.trial != nil else { return [block] }
    let comparison = [.spacer, TrialLines(context).comparison, Block.spacer]
    return isTall ? comparison + [block] : comparison
  }

  private func tackleFirst(
    _ ids: [EntityID], _ score: Score, _ context: ViewContext
  ) -> ListBlock {
    let texts = context.texts.result
    let columns: [ListBlock.Column] = [
      .init(.fixed(2)), .init(.flexible(4)), .init(.flexible(5), minimum: 60),
    ]
    var list = ListBlock(
      count: ids.count, position: position,
      columns: score.robustness == nil ? columns : columns + [.init(.fixed(9))],
      empty: texts.nothing
    ) { index in
      let contact = score.touchpoint(ids[index])
      return .init([
        Span(String(index + 1), .key), Span(context.journey.name(of: ids[index]) ?? "", .emphasis),
        contact?.hasMeasuredFriction == false
          ? Span(texts.tooOpen, .dim)
          : Span(texts.reasons(of: contact, joinedBy: context.isPlain ? nil : ", "), .hint),
        Span(
          contact?.place.map(context.isPlain ? texts.certainty : texts.certaintyInShort) ?? "", .dim
        ),
      ])
    }
    list.page = Self.spoken
    return list
  }

  /// Why the selected contact rubs, where there is room.
  private func details(_ ids: [EntityID], _ score: Score, _ context: ViewContext) -> [Block] {
    guard context.hasTwoColumns, ids.indices.contains(position.cursor),
      let contact = score.touchpoint(ids[position.cursor])
    else { return [] }
    return ResultDetails(score: score, contact: contact, context: context).blocks
  }
}
