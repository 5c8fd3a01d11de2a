import AuditFlow
import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("A trial that outlives its session")
struct TrialDraftTests {
  /// Three rated contacts, as they stand in the file.
  private static let journey: Journey = {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot", "Rechnung")
    walker.act(.home, .rate)
    walker.act(.go(.judge))
    walker.keys(" ")
    walker.act(.confirm)
    for _ in 0..<3 { walker.keys("5324138") }
    var journey = walker.journey
    // What nobody touches in the trial must be there again as well.
    let round = journey.rounds.indices.last ?? 0
    let rated = journey.rounds[round].ratings
    for contact in journey.touchpoints.prefix(3) where contact.id != rated.first?.touchpoint {
      if var rating = rated.first {
        rating.touchpoint = contact.id
        journey.rounds[round].ratings.append(rating)
      }
    }
    return journey
  }()

  private func opened(_ journey: Journey = journey) -> Walker {
    var walker = Walker()
    _ = walker.state.handle(.opened(journey, path: "a.journey.json", readOnly: nil))
    return walker
  }

  /// A walker that has tried two other answers about the first contact.
  private func trying() throws -> (walker: Walker, contact: EntityID) {
    var walker = opened()
    walker.act(.openQuestions)
    walker.state.room = .result(ResultRoom())
    walker.act(.first)
    let id = try #require(walker.state.audit?.score?.tackleFirst().first)
    walker.act(.tryOut, .select(0))
    walker.keys("16")
    expectSame(walker.state.audit?.triedChanges, 2)
    return (walker, id)
  }

  private func left(_ walker: Walker) -> [LeftTrial] {
    walker.state.trialDrafts.map { LeftTrial($0, time: "12:40") }
  }

  @Test("is on again where it is decided, with the same answers and the same index")
  func again() throws {
    let (walker, id) = try trying()
    var next = opened()
    let saves = next.saved.count
    _ = next.state.handle(.leftTrials(left(walker)))
    expectSame(next.state.scope, .trial)
    expectSame(
      next.state.notice, .trialResumed(time: "12:40", changes: 2, contested: 0))
    expectSame(next.state.trialChanges.map(\.touchpoint), [id])
    expectSame(next.state.audit?.triedChanges, 2)
    expectSame(next.state.audit?.trial?.contact, id)
    expectSame(next.state.audit?.durable, Self.journey)
    expectSame(next.state.audit?.score?.journey?.index, walker.state.audit?.score?.journey?.index)
    expectSame(next.saved.count, saves)
    // It is kept as it is until it is decided, with the time of its trying.
    var kept = left(walker).map(\.draft)
    kept[0].triedAt = nil
    var again = next.state.trialDrafts
    again[0].triedAt = nil
    expectSame(again, kept)
    next.act(.takeOver)
    expectSame(next.saved.last, walker.journey)
    expectSame(next.state.trialDrafts, [])
    expectSame(next.state.trialMark, nil)
    next.act(.undo)
    expectSame(next.saved.last, Self.journey)
  }

  @Test("goes on: what is tried then belongs to it, and undo takes back the one before as a whole")
  func goesOn() throws {
    let (walker, id) = try trying()
    var next = opened()
    _ = next.state.handle(.leftTrials(left(walker)))
    let mark = next.state.trialMark
    next.act(.confirm, .select(4))
    next.keys("0")
    expectSame(next.state.audit?.triedChanges, 3)
    #expect(next.state.trialMark != mark)
    expectSame(next.state.trialDrafts.map(\.changes), [3])
    next.act(.undo, .undo)
    expectSame(next.journey, Self.journey)
    expectSame(next.state.trialMark, nil)
    next.act(.redo)
    expectSame(next.state.trialDrafts.map(\.changes), [2])
    expectSame(next.state.trialChanges.map(\.touchpoint), [id])
  }

  @Test("is dropped when it is given up, in its room and in leaving")
  func givenUp() throws {
    let (walker, _) = try trying()
    var next = opened()
    _ = next.state.handle(.leftTrials(left(walker)))
    next.act(.discard)
    expectSame(next.journey, Self.journey)
    expectSame(next.state.trialMark, nil)
    var leaving = walker
    leaving.act(.quit)
    expectSame(leaving.state.notice, .decideTrialToQuit)
    #expect(leaving.state.trialMark != nil)
    leaving.act(.quit)
    expectSame(leaving.effects.last, .quit)
    expectSame(leaving.state.trialMark, nil)
    expectSame(leaving.state.keepsTrial, false)
    // Ctrl-C decides nothing.
    var interrupted = walker
    interrupted.act(.interrupt)
    expectSame(interrupted.state.notice, .pressAgainToQuit(.savedBesidesTrial))
    interrupted.act(.interrupt)
    expectSame(interrupted.effects.last, .quit)
    expectSame(interrupted.state.keepsTrial, true)
  }

  @Test("is joined with what others have done since, and says what they have set otherwise")
  func others() throws {
    let (walker, id) = try trying()
    var changed = Self.journey
    let round = try #require(changed.rounds.indices.last)
    let rating = try #require(changed.rounds[round].ratings.firstIndex { $0.touchpoint == id })
    changed.rounds[round].ratings[rating].wait = .ask
    changed.touchpoints[0].notes = "neu"
    var next = opened(changed)
    _ = next.state.handle(.leftTrials(left(walker)))
    expectSame(
      next.state.notice, .trialResumed(time: "12:40", changes: 2, contested: 1))
    expectSame(next.journey.touchpoints[0].notes, "neu")
    expectSame(next.journey.rounds[round].ratings[rating].wait, .ask)
    expectSame(next.state.audit?.durable, changed)
    next.act(.discard)
    expectSame(next.journey, changed)
  }

  @Test("of a contact that others have removed since brings it back in the trial alone")
  func removed() throws {
    let (walker, id) = try trying()
    var changed = Self.journey
    try changed.remove(EntityAddress(.touchpoint, id))
    var next = opened(changed)
    _ = next.state.handle(.leftTrials(left(walker)))
    #expect(next.state.audit?.trial != nil)
    #expect(next.journey.touchpoint(id) != nil)
    expectSame(next.state.audit?.durable, changed)
    next.act(.discard)
    expectSame(next.journey, changed)
  }

  @Test("that was accepted before the session ended is offered to nobody")
  func entered() throws {
    var (walker, _) = try trying()
    let drafts = left(walker)
    walker.act(.back, .tryOut, .takeOver)
    var next = opened(walker.journey)
    _ = next.state.handle(.leftTrials(drafts))
    expectSame(next.state.audit?.trial == nil, true)
    expectSame(next.state.trialMark, nil)
  }

  @Test("is only said where a script answers, and kept; a trial of a script is not")
  func script() throws {
    let (walker, _) = try trying()
    var next = opened()
    next.state.putsDraftsBack = false
    let room = next.state.room
    _ = next.state.handle(.leftTrials(left(walker)))
    expectSame(next.state.notice, .trialKept(time: "12:40", changes: 2))
    expectSame(next.state.room, room)
    next.act(.openQuestions)
    next.state.room = .result(ResultRoom())
    next.act(.first, .tryOut, .select(0))
    next.keys("1")
    expectSame(next.state.trialDrafts, left(walker).map(\.draft))
  }

  @Test("of several sessions come one after the other")
  func several() throws {
    let (first, _) = try trying()
    var (second, _) = try trying()
    second.act(.select(3))
    second.keys("9")
    var next = opened()
    _ = next.state.handle(.leftTrials(left(second) + left(first)))
    expectSame(next.state.notice, .trialResumed(time: "12:40", changes: 3, contested: 0))
    expectSame(next.state.trialDrafts.count, 2)
    next.act(.discard)
    expectSame(next.state.notice, .trialResumed(time: "12:40", changes: 2, contested: 0))
    expectSame(next.state.scope, .trial)
    expectSame(next.state.trialDrafts.count, 1)
    next.act(.takeOver)
    expectSame(next.state.trialMark, nil)
    expectSame(next.state.audit?.trial == nil, true)
  }

  @Test("what could not be saved is asked about first, and is not made a part of it")
  func besidesUnsaved() throws {
    let (walker, _) = try trying()
    var mine = Self.journey
    mine.touchpoints[1].notes = "ungesichert"
    var next = opened()
    _ = next.state.handle(
      .leftUnsaved(
        LeftWork(
          place: "p", shownPlace: "p", base: Self.journey, mine: mine, by: nil, time: "12:00")))
    _ = next.state.handle(.leftTrials(left(walker)))
    expectSame(next.state.audit?.trial == nil, true)
    #expect(next.state.trialMark != nil)
    next.act(.confirm)
    expectSame(next.state.scope, .trial)
    expectSame(next.state.audit?.durable, mine)
    expectSame(next.saved.last, mine)
  }
}
