import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("Deciding what two people said differently")
struct UndecidedTests {
  /// A walker on the line whose first contact has two names, and whose last is to go or to stay.
  private func disagreed() -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot", "Rechnung")
    walker.act(.home, .go(.order))
    let base = walker.journey
    var (mine, theirs) = (base, base)
    mine.touchpoints[0].name = "Anruf"
    theirs.touchpoints[0].name = "Mail"
    mine.touchpoints.removeLast()
    theirs.touchpoints[2].notes = "bleibt"
    let merged = Journey.merging(base: base, mine: mine, theirs: theirs, by: "Bernd").journey
    _ = walker.state.handle(
      .joined(JoinedJourney(base: base, journey: merged, number: 1, by: "Bernd")))
    return walker
  }

  private func names(_ walker: Walker) -> [String] { walker.journey.touchpoints.map(\.name) }

  @Test("is offered where it waits, and the news says how much")
  func offered() {
    var walker = disagreed()
    expectSame(walker.state.audit?.undecided.count, 2)
    let ids = walker.journey.touchpoints.map(\.id)
    expectSame(walker.state.audit?.undecidedContacts, [ids[0], ids[2]])
    let notice = walker.state.notice.map { Texts.german.notice($0) } ?? ""
    #expect(notice.hasSuffix("! 2 zu entscheiden."))
    walker.act(.undecided)
    expectSame(walker.state.scope, .undecided)
    walker.act(.back)
    expectSame(walker.state.scope, .line)
  }

  @Test("one key keeps what stands or takes the other, is saved, and undo brings the question back")
  func decides() {
    var walker = disagreed()
    walker.act(.undecided, .takeOther)
    expectSame(names(walker), ["Anruf", "Angebot", "Rechnung"])
    expectSame(walker.state.audit?.undecided.count, 1)
    expectSame(walker.saved.last, walker.journey)
    expectSame(
      walker.state.notice.map { Texts.german.notice($0) }, "Entschieden: „Mail“, Name.")
    walker.act(.undo)
    expectSame(names(walker).first, "Mail")
    expectSame(walker.state.audit?.undecided.count, 2)
    walker.act(.first, .keepStanding)
    expectSame(names(walker).first, "Mail")
    expectSame(walker.state.audit?.undecided.count, 1)
    expectSame(walker.state.scope, .undecided)
  }

  @Test("an entry that somebody removed stays or goes", arguments: [true, false])
  func entry(keeps: Bool) {
    var walker = disagreed()
    walker.act(.undecided, .last, keeps ? .keepStanding : .takeOther)
    expectSame(names(walker), ["Mail", "Angebot"] + (keeps ? ["Rechnung"] : []))
    walker.act(.keepStanding)
    expectSame(walker.journey.undecided(), [])
    expectSame(walker.state.scope, .line)
    walker.act(.undecided)
    expectSame(walker.state.scope, .line)
    expectSame(
      walker.state.notice.map { Texts.english.notice($0) }, "There is nothing to decide.")
  }

  @Test("ends by itself when somebody else has decided everything")
  func elsewhere() {
    var walker = disagreed()
    walker.act(.undecided, .select(1))
    let base = walker.journey
    var decided = base
    for value in base.undecided() { try? decided.resolve(value, taking: .theirs) }
    _ = walker.state.handle(
      .joined(JoinedJourney(base: base, journey: decided, number: 2, by: "Anna")))
    expectSame(walker.state.audit?.undecided, [])
    expectSame(walker.state.scope, .line)
  }

  @Test("is found when a file is opened that has something to decide")
  func opened() {
    var walker = disagreed()
    let journey = walker.journey
    walker = Walker()
    _ = walker.state.handle(.opened(journey, path: "x.journey.json", readOnly: nil))
    expectSame(walker.state.audit?.undecided.count, 2)
    walker.act(.undecided, .keepStanding, .keepStanding)
    expectSame(walker.journey.undecided(), [])
  }
}
