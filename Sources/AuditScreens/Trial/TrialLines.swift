import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

/// What a trial does, in single lines: on the frame, in plain lines, above the result.
struct TrialLines {
  let context: ViewContext

  init(_ context: ViewContext) {
    self.context = context
  }

  private var texts: TrialTexts { context.texts.trial }
  private var before: Score? { context.state.audit?.trial?.score }
  private var now: Score? { context.state.audit?.score }

  private func number(_ value: Double) -> String { value.spoken(decimals: 0, in: context.language) }

  /// An index short enough for the frame: the range alone where the number would mislead.
  private func short(_ journey: JourneyScore) -> String {
    guard journey.showRangeOnly else { return number(journey.index) }
    return number(journey.low) + "-" + number(journey.high)
  }

  private func whole(_ journey: JourneyScore?) -> String {
    guard let journey else { return texts.notScored }
    let result = context.texts.result
    let (low, high) = (number(journey.low), number(journey.high))
    if journey.showRangeOnly { return result.rangeOnly(from: low, to: high) }
    return low == high
      ? number(journey.index) : result.value(number(journey.index), from: low, to: high)
  }

  var frame: String { texts.frame(before?.journey.map(short), now?.journey.map(short)) }

  var spoken: String { texts.spoken(before?.journey.map(short), now?.journey.map(short)) }

  /// Index, worst moment, and the place of the contact that was tried last, before and now.
  var comparison: Block {
    var rows: [(label: String, before: String, now: String)] = [
      (context.texts.result.index, whole(before?.journey), whole(now?.journey)),
      (context.texts.result.worstMoment, worst(before), worst(now)),
    ]
    if let id = context.state.audit?.trial?.contact, let name = context.journey.name(of: id) {
      rows.append((name, place(of: id, before), place(of: id, now)))
    }
    return .list(
      ListBlock(
        count: rows.count, position: ListPosition(),
        columns: [
          .init("", .flexible(3)), .init(texts.beforeColumn, .flexible(4)),
          .init(texts.nowColumn, .flexible(4)),
        ], hasFocus: false, height: rows.count, plain: .all
      ) { [rows] index in
        .init([
          Span(rows[index].label, .hint), Span(rows[index].before),
          Span(rows[index].now, rows[index].now == rows[index].before ? .plain : .emphasis),
        ])
      })
  }

  private func worst(_ score: Score?) -> String {
    guard let worst = score?.worstMoment, worst.isRated else { return texts.notScored }
    return number(worst.friction.value) + "  " + (context.journey.name(of: worst.id) ?? "")
  }

  private func place(of id: EntityID, _ score: Score?) -> String {
    texts.place(score?.tackleFirst().firstIndex(of: id).map { $0 + 1 })
  }
}
