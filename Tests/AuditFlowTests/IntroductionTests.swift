import JourneyModel
import TestSupport
import Testing

@testable import AuditFlow

@Suite("The program explains itself once")
struct IntroductionTests {
  private func state() -> AuditState {
    var state = AuditState(
      language: .german, today: Day("2026-11-22")!, size: .full,
      identifiers: SeededIdentifiers(seed: 7),
      listing: FolderListing(folder: "~", newAuditFolder: "~"))
    state.introductions = Introductions()
    return state
  }

  @Test("the welcome comes until it was seen, and any way out of it leads to the start")
  func welcome() {
    var state = state()
    state.welcome()
    expectSame(state.noteShown(), [.remember(Introductions(seen: ["welcome"]))])
    expectSame(state.noteShown(), [])
    expectSame(state.scope, .welcome)
    _ = state.handle(.up)
    expectSame(state.scope, .welcome)
    _ = state.handle(.confirm)
    expectSame(state.scope, .start)
    state.welcome()
    expectSame(state.scope, .start)
  }

  @Test("a journey that is read under the welcome leaves it there, and is there after it")
  func overAJourney() {
    var state = state()
    _ = state.handle(.loading(path: "a.journey.json", bytes: 9_000_000))
    state.welcome()
    let journey = Journey(id: "j", title: "Angebot")
    _ = state.handle(.loaded(Audit(journey: journey, path: "a.journey.json")))
    expectSame(state.scope, .welcome)
    _ = state.handle(.confirm)
    expectSame(state.scope, .overview)
  }

  @Test("a window that is too small for the welcome has not shown it")
  func unseen() {
    var state = state()
    state.size = ScreenSize(columns: 20, rows: 5)
    state.welcome()
    expectSame(state.noteShown(), [])
    state.size = .full
    expectSame(state.noteShown(), [.remember(Introductions(seen: ["welcome"]))])
  }

  @Test("a room says what it is for when it is entered first, and never again by itself")
  func once() {
    var state = state()
    let first = state.handle(.newAudit)
    expectSame(state.notice, .introduction(.trade))
    expectSame(first, [.remember(Introductions(seen: ["trade"]))])
    _ = state.handle(.back)
    expectSame(state.handle(.newAudit), [])
    expectSame(state.notice, nil)
    _ = state.handle(.introduce)
    expectSame(state.notice, .introduction(.trade))
  }

  @Test("what was done is said first, and the room speaks at the next action")
  func afterNotice() {
    var state = state()
    _ = state.handle(.newAudit)
    _ = state.handle(.confirm)
    _ = state.handle(.confirm)
    _ = state.handle(Event.created(path: "a.journey.json"))
    expectSame(state.notice.map { if case .changed = $0 { true } else { false } }, true)
    _ = state.handle(.down)
    expectSame(state.notice, .introduction(.overview))
  }

  @Test("without introductions nothing is said and nothing remembered")
  func none() {
    var state = state()
    state.introductions = nil
    state.welcome()
    expectSame(state.scope, .start)
    expectSame(state.handle(.newAudit), [])
    expectSame(state.notice, nil)
  }

  @Test("every line fits the announcement of 76 columns in both languages")
  func width() {
    for language in Language.allCases {
      for scope in Scope.allCases {
        let line = Texts(language).introduction.line(scope) ?? ""
        #expect(line.count <= 76, "\(scope) \(language): \(line.count)")
      }
    }
  }
}
