import FrictionScoring
import JourneyExchange
package import JourneyModel

extension AuditState {
  mutating func handle(_ action: Action, in room: inout CalculationRoom) -> Outcome {
    let count = room.count(on: size)
    if room.position.move(action, count: count, height: listHeight) { return .nothing }
    switch action {
    case .next: turn(1, in: &room)
    case .previous: turn(-1, in: &room)
    case .confirm, .explain, .lookInside:
      guard let id = contact(at: room.position.cursor, in: room) else { return .nothing }
      guard action != .lookInside else { return lookInside(id) }
      let contacts = audit?.score.flatMap { room.table?.contacts($0) } ?? [id]
      return openExplanation(of: id, among: contacts, variant: room.variant)
    case .nextVariant:
      room.variant = variant(after: room.variant)
      room.position = ListPosition()
    case .rate: return openRating()
    case .back: return .back
    default: break
    }
    return .nothing
  }

  /// The contact that a row is about.
  package func contact(at row: Int, in room: CalculationRoom) -> EntityID? {
    let rows = room.rows(on: size)
    if rows.indices.contains(row) { return rows[row].touchpoint }
    guard let table = room.table, let audit, let score = audit.score,
      (0..<table.count).contains(row - rows.count)
    else { return nil }
    return table.line(row - rows.count, score, audit.journey).touchpoint
  }

  /// Turns to the next heading, or back to the one before; stays at the ends.
  private func turn(_ step: Int, in room: inout CalculationRoom) {
    let rows = room.rows(on: size)
    var headings = rows.indices.filter { rows[$0].role == .heading }
    if room.table != nil { headings.append(rows.count) }
    let cursor = room.position.cursor
    let target =
      step > 0 ? headings.first { $0 > cursor } : headings.last { $0 < cursor }
    guard let target else { return }
    let count = room.count(on: size)
    // As much as fits of what stands under the heading is shown with it.
    room.position.select(min(count - 1, target + listHeight - 1), count: count, height: listHeight)
    room.position.select(target, count: count, height: listHeight)
  }

  /// Makes the page anew when something that it follows from has changed.
  mutating func refreshCalculation() {
    guard case .calculation(var room) = room, let audit else { return }
    defer { self.room = .calculation(room) }
    guard let score = audit.score, audit.scoredVariant == room.variant else {
      (room.lines, room.table, room.source) = ([], nil, nil)
      return
    }
    let source = CalculationRoom.Source(
      variant: room.variant, revision: audit.revision, isDrawn: score.robustness != nil,
      language: language)
    if room.source != source {
      room.source = source
      room.lines = CalculationText.lines(of: score, audit.scored, in: language)
      room.table = score.journey == nil ? nil : CalculationTable(score, in: language)
    }
    room.position.select(
      room.position.cursor, count: room.count(on: size), height: listHeight)
  }
}
