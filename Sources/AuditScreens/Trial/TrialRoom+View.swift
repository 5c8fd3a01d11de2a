import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

extension TrialRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.trial
    let changes = context.state.trialChanges
    return View(
      [
        .heading(
          texts.title, gloss: texts.gloss,
          aside: texts.changes(context.state.audit?.triedChanges ?? 0)),
        .spacer, TrialLines(context).comparison,
      ] + withOthers(context) + [.spacer, list(changes, context)],
      pinned: [
        .spacer, .paragraph(texts.question, .emphasis),
        .choices([
          Choice(context.key(.back), texts.goOn), Choice(context.key(.takeOver), texts.takeOver),
          Choice(context.key(.measures), texts.measure),
          Choice(context.key(.discard), texts.discard),
        ]),
      ],
      position: context.position(position, changes.count), question: texts.question)
  }

  /// What becomes of the index when the trial is accepted, where that is not what the trial shows.
  private func withOthers(_ context: ViewContext) -> [Block] {
    guard let index = context.state.audit?.trial?.acceptedIndex else { return [] }
    return [.paragraph(context.texts.trial.withOthers(index), .warning)]
  }

  private func list(_ changes: [ContactChange], _ context: ViewContext) -> Block {
    let texts = context.texts.trial
    return .list(
      ListBlock(
        count: changes.count, position: position,
        columns: [
          .init(texts.touchpointColumn, .flexible(1)), .init(texts.beforeColumn, .fixed(7)),
          .init(texts.nowColumn, .fixed(12)), .init(texts.movementColumn, .fixed(13)),
        ], empty: texts.nothingYet
      ) { index in
        let change = changes[index]
        let name =
          context.journey.name(of: change.touchpoint)
          ?? context.state.audit?.trial?.journey.name(of: change.touchpoint) ?? ""
        return .init([
          Span(name, .emphasis), Span(number(change.before, context) ?? texts.isNew, .dim),
          Span(number(change.after, context) ?? texts.isGone), movement(change, context),
        ])
      })
  }

  private func number(_ friction: Interval?, _ context: ViewContext) -> String? {
    friction?.value.spoken(decimals: 0, in: context.language)
  }

  private func movement(_ change: ContactChange, _ context: ViewContext) -> Span {
    guard let points = change.movement else { return Span("-", .dim) }
    let spoken = points.spoken(decimals: 1, in: context.language)
    return Span(points > 0 ? "+" + spoken : spoken, points > 0 ? .warning : .good)
  }
}
