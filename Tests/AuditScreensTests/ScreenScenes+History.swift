import AuditFlow
import JourneyExchange
import JourneyModel

extension ScreenScenes {
  /// The earlier states of a journey that has been rated.
  static func history(_ whole: Sample) -> [(name: String, state: AuditState)] {
    var room = whole
    room.act(.history)
    var none = room
    none.perform(none.state.handle(.history([])))
    var older = whole
    older.perform(
      older.state.handle(
        .opened(
          whole.state.audit?.journey ?? Journey(id: "j1", title: "x"), path: "maler.journey.json",
          readOnly: nil, olderFormat: 0)))
    var unfinished = older
    let texts = whole.isGerman ? ["Mahnung", "Aufmaß"] : ["Reminder", "Survey"]
    unfinished.perform(
      unfinished.state.handle(
        .unfinished(
          texts.map { text in
            LeftDraft(
              Draft(place: ["collect", "tasks", "outgoing", "enclosed", "", ""], texts: [text]),
              time: whole.isGerman ? "21.11.2026" : "2026-11-21", mayBeEntered: false)
          })))
    var (list, past) = (room, whole.state.audit?.journey ?? Journey(id: "j1", title: "x"))
    let now = past
    past.touchpoints.removeLast(2)
    past.rounds[past.rounds.count - 1].ratings.removeLast(
      past.rounds.last.map { $0.ratings.count / 2 } ?? 0)
    past.measuresCleared()
    let german = whole.isGerman
    func time(_ day: Int, _ clock: String) -> String {
      german ? "\(day).11.2026 \(clock)" : "2026-11-\(day) \(clock)"
    }
    list.perform(
      list.state.handle(
        .history([
          HistoryEntry(
            name: "3", time: time(22, "12:40"),
            content: .init(
              contacts: 18, rated: 4, after: DifferenceSummary(from: past, to: now))),
          HistoryEntry(
            name: "2", time: time(21, "18:05"),
            content: .init(contacts: 15, rated: 0, after: DifferenceSummary(from: now, to: now))),
          HistoryEntry(name: "1", time: time(20, "09:00"), problem: "x:1:1: ..."),
        ])))
    // Two states of one minute are told apart by their seconds; the others need none.
    var minute = room
    let after = [DifferenceSummary(from: past, to: now), DifferenceSummary(from: now, to: now)]
    let times = [time(22, "12:40:51"), time(22, "12:40:07"), time(21, "18:05")]
    minute.perform(
      minute.state.handle(
        .history(
          times.enumerated().map { index, time in
            HistoryEntry(
              name: "\(3 - index)", time: time,
              content: .init(contacts: 18, rated: 4, after: after[min(index, 1)]))
          })))
    var shown = list
    shown.act(.confirm)
    shown.perform(shown.state.handle(.pastState(past, name: "3")))
    var back = shown
    back.act(.bringBack)
    let asking = back.state
    back.act(.answer("j"))
    return [
      ("history-reading", room.state), ("history-none", none.state), ("history", list.state),
      ("history-one-minute", minute.state),
      ("history-shown", shown.state), ("history-asking", asking),
      ("history-brought-back", back.state), ("older-format", older.state),
      ("unfinished", unfinished.state),
    ]
  }
}

extension Journey {
  fileprivate mutating func measuresCleared() {
    for index in campaigns.indices { campaigns[index].measures = [] }
  }
}
