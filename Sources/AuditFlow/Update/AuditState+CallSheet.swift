public import JourneyExchange
import JourneyModel

extension AuditState {
  /// The call sheet as a page; empty as long as there is no score.
  public var callSheet: [PageLine] {
    guard let audit, let score = audit.score else { return [] }
    return CallSheet.lines(of: score, audit.journey, in: language)
  }

  mutating func handle(_ action: Action, in room: inout CallSheetRoom) -> Outcome {
    let rows = PageRow.all(of: callSheet, on: size)
    if room.position.move(action, count: rows.count, height: listHeight) { return .nothing }
    let selected = rows.indices.contains(room.position.cursor) ? rows[room.position.cursor] : nil
    switch action {
    case .back: return .back
    case .writeFile:
      guard let audit, let score = audit.score else { return .nothing }
      let text = CallSheet.text(of: score, audit.journey, in: language)
      let ending = language == .german ? "-anrufe.txt" : "-calls.txt"
      return .effects([.writeBeside(text, ending: ending)])
    case .explain:
      guard let id = selected?.touchpoint else { return .nothing }
      var ids: [EntityID] = []
      for row in rows {
        if let id = row.touchpoint, ids.last != id { ids.append(id) }
      }
      return openExplanation(of: id, among: ids)
    default: return .nothing
    }
  }
}
