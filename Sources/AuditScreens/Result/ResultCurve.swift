import AuditFlow
import FrictionScoring
import JourneyModel

/// The friction of the scored contacts along the line.
struct ResultCurve {
  let score: Score
  let context: ViewContext

  init(_ score: Score, _ context: ViewContext) {
    self.score = score
    self.context = context
  }

  func block(height: Int) -> CurveBlock {
    let journey = context.journey
    var phaseOf: [EntityID: EntityID] = [:]
    for touchpoint in journey.touchpoints { phaseOf[touchpoint.id] = touchpoint.phase }
    let worst = score.worstRated?.id
    let points = score.touchpoints.map { contact in
      CurveBlock.Point(
        contact.isRated ? contact.friction.value : nil, isWorst: contact.id == worst)
    }
    var phases: [CurveBlock.Phase] = []
    var last: EntityID?? = .none
    for contact in score.touchpoints {
      let phase = phaseOf[contact.id]
      if last != .some(phase) {
        phases.append(
          .init(context.phaseName(phase) ?? context.texts.result.withoutPhase, count: 0))
        last = .some(phase)
      }
      phases[phases.count - 1].count += 1
    }
    // Said in plain lines only; a large journey is drawn at every key.
    let spoken =
      !context.isPlain
      ? []
      : score.phases.map { phase in
        spokenPhase(phase, score.touchpoints.filter { phaseOf[$0.id] == phase.id })
      }
    var block = CurveBlock(points: points, phases: phases, height: height, spoken: spoken)
    if points.contains(where: { $0.value == nil }) {
      block.legend = "? " + context.texts.result.notRated
    }
    return block
  }

  /// The mean of what is rated: what nobody has rated would stand in it with the middle of all that
  /// is possible.
  private func spokenPhase(_ phase: PhaseScore, _ contacts: [TouchpointScore]) -> String {
    let rated = contacts.filter(\.isRated)
    let weight = rated.reduce(0) { $0 + $1.relevance }
    let sum = rated.reduce(0) { $0 + $1.relevance * $1.friction.value }
    let mean = rated.count == contacts.count ? phase.mean : weight > 0 ? sum / weight : nil
    return context.texts.result.spokenPhase(
      context.phaseName(phase.id) ?? context.texts.result.withoutPhase,
      mean: rated.isEmpty ? nil : mean?.spoken(decimals: 0, in: context.language),
      rated: rated.count, of: contacts.count)
  }
}
