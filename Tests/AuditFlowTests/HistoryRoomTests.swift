import AuditFlow
import JourneyExchange
import JourneyModel
import TestSupport
import Testing

@Suite("Earlier states in the walk")
struct HistoryRoomTests {
  private let past: Journey
  private let present: Journey
  private let entry = HistoryEntry(name: "1", time: "2026-11-22 12:40")
  private var state: AuditState

  init() {
    past = Journey(
      id: "j1", title: "x", touchpoints: [Touchpoint(id: "k1", name: "Offer")])
    var present = past
    present.touchpoints.append(Touchpoint(id: "k2", name: "Invoice"))
    self.present = present
    state = AuditState(
      language: .english, today: Day("2026-11-22")!, size: .smallest,
      identifiers: SeededIdentifiers(seed: 1),
      listing: FolderListing(folder: "x", newAuditFolder: "x"))
    _ = state.handle(.opened(present, path: "a.journey.json", readOnly: nil))
  }

  private func listed() -> AuditState {
    var state = state
    _ = state.handle(Action.history)
    _ = state.handle(.history([entry]))
    return state
  }

  @Test("are read when the room is entered, and one when it is looked at")
  func looking() throws {
    var state = state
    expectSame(state.handle(Action.history), [.listHistory])
    expectSame(state.scope, .history)
    _ = state.handle(.history([entry]))
    expectSame(state.handle(Action.confirm), [.readState(name: "1")])
    // An answer to another question is none.
    _ = state.handle(.pastState(past, name: "2"))
    guard case .history(let waiting) = state.room else { throw Lost() }
    expectSame(waiting.shown, nil)
    _ = state.handle(.pastState(past, name: "1"))
    guard case .history(let room) = state.room else { throw Lost() }
    expectSame(room.shown?.lines.map(\.text), ["added: touchpoint “Invoice”"])
    _ = state.handle(Action.back)
    _ = state.handle(Action.back)
    expectSame(state.scope, .overview)
    expectSame(state.audit?.journey, present)
  }

  @Test("come back as one change that undo takes back; the present state is kept first")
  func bringingBack() {
    var state = listed()
    expectSame(state.handle(Action.bringBack), [.readState(name: "1")])
    let effects = state.handle(.pastState(past, name: "1"))
    expectSame(effects.first, .keepState)
    expectSame(state.audit?.journey, past)
    expectSame(
      state.notice, .changed(.broughtBack("2026-11-22 12:40", HistoryLoss(from: present, to: past)))
    )
    #expect(HistoryLoss(from: present, to: past).isEmpty)
    expectSame(state.scope, .overview)
    guard case .save(let request)? = effects.last else {
      Issue.record("nothing is saved: \(effects)")
      return
    }
    expectSame(request.journey, past)
    _ = state.handle(Action.undo)
    expectSame(state.audit?.journey, present)
    _ = state.handle(Action.redo)
    expectSame(state.audit?.journey, past)
  }

  @Test("come back from where one looks at them as well, without reading twice")
  func bringingBackShown() {
    var state = listed()
    _ = state.handle(Action.confirm)
    _ = state.handle(.pastState(past, name: "1"))
    expectSame(state.handle(Action.bringBack).first, .keepState)
    expectSame(state.audit?.journey, past)
  }

  @Test("do not come back when nothing would change, and say why they cannot be read")
  func nothing() {
    var state = listed()
    _ = state.handle(Action.bringBack)
    expectSame(state.handle(.pastState(present, name: "1")), [])
    expectSame(state.notice, .message("Nothing has changed since this state."))
    _ = state.handle(.cannotReadState("gone"))
    expectSame(state.notice, .refused("gone"))
    _ = state.handle(.history([HistoryEntry(name: "1", time: "x", problem: "damaged")]))
    expectSame(state.handle(Action.confirm), [])
    expectSame(state.notice, .refused("damaged"))
  }

  @Test("ask before ratings or measures get lost; Enter keeps them, and what was lost is said")
  func asking() throws {
    var state = listed()
    var rated = present
    rated.rounds = [
      Round(
        id: "r1", date: Day("2026-11-22")!,
        ratings: [
          Rating(touchpoint: "k1", effort: .exact(3)), Rating(touchpoint: "k2", wait: .ask),
        ])
    ]
    rated.campaigns = [Campaign(id: "c1", name: "x", measures: [Measure(id: "m1", what: "y")])]
    _ = state.handle(.opened(rated, path: "a.journey.json", readOnly: nil))
    _ = state.handle(Action.history)
    _ = state.handle(.history([entry]))
    _ = state.handle(Action.bringBack)
    expectSame(state.handle(.pastState(past, name: "1")), [])
    let loss = HistoryLoss(from: rated, to: past)
    expectSame([loss.ratings, loss.measures], [1, 1])
    expectSame(state.overlays, [.confirm(.bringBack(time: entry.time, loss))])
    _ = state.handle(Action.confirm)
    expectSame(state.audit?.journey, rated)
    expectSame(state.overlays, [])
    _ = state.handle(Action.bringBack)
    _ = state.handle(.pastState(past, name: "1"))
    expectSame(state.handle(Action.answer("j")).first, .keepState)
    expectSame(state.audit?.journey, past)
    let said = state.notice.map { Texts.english.notice($0) }
    expectSame(said, "Brought back: 2026-11-22 12:40, 1 rating less.")
  }

  @Test("wait until a trial is decided")
  func trial() {
    var state = state
    _ = state.handle(Action.tryOut)
    guard state.audit?.trial != nil else { return }
    expectSame(state.handle(Action.history), [])
    #expect(state.scope != .history)
  }

  private struct Lost: Error {}
}
