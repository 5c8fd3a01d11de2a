import FrictionScoring
import JourneyExchange
import JourneyModel

extension AuditState {
  /// Explains the score of a contact; `among` are the contacts that one turns to from there.
  mutating func openExplanation(
    of id: EntityID, among: [EntityID], variant: EntityID? = nil
  ) -> Outcome {
    if case .explanation(let last)? = trail.last, last.touchpoint == id { return .back }
    return .enter(
      .explanation(ExplanationRoom(touchpoint: id, among: among, variant: variant)))
  }

  mutating func handle(_ action: Action, in room: inout ExplanationRoom) -> Outcome {
    let count = room.rows(on: size).count
    if room.position.move(action, count: count, height: listHeight) { return .nothing }
    switch action {
    case .nextContact, .next: turn(1, in: &room)
    case .previousContact, .previous: turn(-1, in: &room)
    case .confirm, .lookInside: return lookInside(room.touchpoint)
    case .calculation:
      room.showsFormulas.toggle()
      room.position = ListPosition()
    case .rate: return rate(room.touchpoint, for: room.variant)
    case .back: return .back
    default: break
    }
    return .nothing
  }

  /// Turns to a neighbour, round the ends.
  private func turn(_ step: Int, in room: inout ExplanationRoom) {
    guard !room.among.isEmpty else { return }
    let place = (room.place + step + room.among.count) % room.among.count
    room.touchpoint = room.among[place]
    room.position = ListPosition()
  }

  /// Goes inside a contact, or back to where one came from when that was inside of it.
  mutating func lookInside(_ id: EntityID) -> Outcome {
    if case .contact(let last)? = trail.last, last.touchpoint == id { return .back }
    return .enter(.contact(ContactRoom(touchpoint: id)))
  }

  /// Rates a contact for the customers that are looked at, or goes on with it where one came from
  /// rating it.
  mutating func rate(_ id: EntityID, for variant: EntityID?) -> Outcome {
    if case .rate(let last)? = trail.last, last.current == id { return .back }
    guard case .enter(.rate(var rating)) = openRating(at: id).move else { return .nothing }
    rating.variant = variant
    rating.question = firstUnanswered(of: id, in: rating) ?? .wait
    return .enter(.rate(rating))
  }

  /// Makes the page of the explanation anew when something that it follows from has changed.
  mutating func refreshExplanation() {
    guard case .explanation(var room) = room, let audit else { return }
    guard audit.journey.touchpoint(room.touchpoint) != nil else {
      self.room = trail.popLast() ?? .overview(OverviewRoom())
      return settle()
    }
    guard let score = audit.score, audit.scoredVariant == room.variant else {
      (room.lines, room.words, room.source) = ([], [], nil)
      self.room = .explanation(room)
      return
    }
    let source = ExplanationRoom.Source(
      touchpoint: room.touchpoint, revision: audit.revision, isDrawn: score.robustness != nil,
      language: language)
    if room.source != source {
      room.source = source
      room.lines = explanation(of: room.touchpoint, audit.scored, score)
      room.words =
        score.touchpoint(room.touchpoint).map { contact in
          Texts(language).explanation.words(
            of: contact, audit.journey.name(of: contact.id) ?? "", in: score)
        } ?? []
    }
    room.position.select(
      room.position.cursor, count: room.rows(on: size).count, height: listHeight)
    self.room = .explanation(room)
  }

  private func explanation(
    of id: EntityID, _ journey: Journey, _ score: Score
  ) -> [PageLine] {
    do throws(ScoreProblem) {
      let explanation = try FrictionScore.explain(id, in: journey, score)
      return ExplainText.lines(of: explanation, for: id, journey, in: language)
    } catch {
      return [PageLine(.title, error.message(in: language))]
    }
  }
}
