import AuditFlow
import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("A trial: changes on a scratch copy")
struct TrialTests {
  /// A walker on the result of five rated contacts.
  private func rated(readOnly: String? = nil) throws -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot", "Auftragsbestätigung", "Rechnung", "Mahnung")
    walker.act(.home, .rate)
    walker.act(.go(.judge))
    walker.keys(" ")
    walker.act(.confirm)
    for _ in 0..<5 { walker.keys("5324138") }
    var journey = walker.journey
    for index in journey.phases.indices { journey.phases[index].share = nil }
    _ = walker.state.handle(.opened(journey, path: "x.journey.json", readOnly: readOnly))
    walker.act(.openQuestions)
    walker.state.room = .result(ResultRoom())
    walker.act(.first)
    return walker
  }

  private func contact(_ walker: Walker) throws -> EntityID {
    try #require(walker.state.audit?.score?.tackleFirst().first)
  }

  @Test("Answers of a trial move the index at once and are saved nowhere")
  func scratch() throws {
    var walker = try rated()
    let (journey, saves) = (walker.journey, walker.saved.count)
    let before = try #require(walker.state.audit?.score?.journey?.index)
    let id = try contact(walker)
    walker.act(.tryOut)
    guard case .rate(let room) = walker.state.room else {
      Issue.record("not rating")
      return
    }
    expectSame(room.queue, [id])
    walker.act(.select(0))
    walker.keys("1")
    expectSame(walker.state.audit?.trial?.score?.journey?.index, before)
    #expect(try #require(walker.state.audit?.score?.journey?.index) < before)
    walker.act(.back)
    expectSame(walker.state.scope, .result)
    expectSame(walker.saved.count, saves)
    expectSame(walker.state.audit?.durable, journey)
    expectSame(walker.state.audit?.isSaved, true)
    expectSame(walker.state.audit?.triedChanges, 1)
    let changes = walker.state.trialChanges
    expectSame(changes.map(\.touchpoint), [id])
    let movement = try #require(changes.first?.movement)
    let after = try #require(walker.state.audit?.score?.journey?.index)
    #expect(abs(before + movement - after) < 1e-9)
  }

  @Test("After the last question of the contact one is back where the trial began")
  func comesBack() throws {
    var walker = try rated()
    walker.act(.tryOut, .select(6))
    walker.keys("9")
    expectSame(walker.state.scope, .result)
  }

  @Test("What is taken over is one change, saved, and one undo takes it back")
  func takingOver() throws {
    var walker = try rated()
    let (journey, saves) = (walker.journey, walker.saved.count)
    walker.act(.tryOut, .select(0))
    walker.keys("16")
    walker.act(.back, .tryOut)
    expectSame(walker.state.scope, .trial)
    let tried = walker.journey
    walker.act(.takeOver)
    expectSame(
      walker.state.notice, .tookOver(.tookOver(2), walker.state.audit?.score?.journey))
    expectSame(walker.state.scope, .result)
    #expect(walker.state.audit?.trial == nil)
    expectSame(Array(walker.saved.dropFirst(saves)), [tried])
    walker.act(.undo)
    expectSame(walker.journey, journey)
    expectSame(walker.saved.last, journey)
    walker.act(.redo)
    expectSame(walker.journey, tried)
  }

  @Test("What is discarded is gone, and the history before it is whole")
  func discarding() throws {
    var walker = try rated()
    walker.act(.rate)
    walker.act(.select(0))
    walker.keys("6")
    let journey = walker.journey
    let saves = walker.saved.count
    walker.act(.tryOut)
    walker.act(.select(0))
    walker.keys("1")
    #expect(walker.journey != journey)
    walker.act(.tryOut, .discard)
    expectSame(walker.journey, journey)
    expectSame(walker.saved.count, saves)
    expectSame(walker.state.audit?.isSaved, true)
    walker.act(.undo)
    #expect(walker.journey != journey)
    expectSame(walker.saved.count, saves + 1)
  }

  @Test("Undo and redo stay inside the trial")
  func undoing() throws {
    var walker = try rated()
    walker.act(.rate)
    walker.keys("6")
    let journey = walker.journey
    walker.act(.tryOut)
    walker.keys("3")
    walker.act(.undo)
    expectSame(walker.journey, journey)
    walker.act(.undo)
    expectSame(walker.state.notice, .nothingToUndo)
    expectSame(walker.journey, journey)
    walker.act(.redo)
    expectSame(walker.state.audit?.triedChanges, 1)
  }

  @Test("A file that can only be read may be tried on; taking over is refused in words")
  func readOnly() throws {
    var walker = try rated(readOnly: "gesperrt")
    let journey = walker.journey
    walker.act(.tryOut, .select(0))
    walker.keys("1")
    #expect(walker.journey != journey)
    walker.act(.back, .tryOut, .takeOver)
    expectSame(walker.state.notice, .trialReadOnly("gesperrt"))
    expectSame(walker.state.scope, .trial)
    #expect(walker.state.audit?.trial != nil)
    walker.act(.discard)
    expectSame(walker.journey, journey)
  }

  @Test("Leaving the overview asks about what was tried; quitting leaves the file as it was")
  func leaving() throws {
    var walker = try rated()
    walker.act(.tryOut, .select(0))
    walker.keys("1")
    let saves = walker.saved.count
    walker.act(.home, .back)
    expectSame(walker.state.scope, .trial)
    expectSame(walker.state.notice, .decideTrial)
    walker.act(.back)
    expectSame(walker.state.scope, .overview)
    walker.act(.quit, .quit)
    expectSame(walker.effects.last, .quit)
    expectSame(walker.saved.count, saves)
  }

  @Test("A trial without any change ends without a question")
  func nothingTried() throws {
    var walker = try rated()
    walker.act(.home, .tryOut)
    #expect(walker.state.audit?.trial != nil)
    walker.act(.back)
    #expect(walker.state.audit?.trial == nil)
    expectSame(walker.effects.last, .list)
  }

  @Test("Opening another journey ends the trial; the file of the first stays as it was")
  func opening() throws {
    var walker = try rated()
    let saves = walker.saved.count
    walker.act(.tryOut, .select(0))
    walker.keys("1")
    let other = Walker.begun().journey
    _ = walker.state.handle(.opened(other, path: "y.journey.json", readOnly: nil))
    #expect(walker.state.audit?.trial == nil)
    expectSame(walker.journey, other)
    expectSame(walker.saved.count, saves)
  }

  @Test("A save that ends during a trial confirms the journey of the file")
  func savedMeanwhile() throws {
    var walker = try rated()
    walker.act(.rate)
    let asked = walker.state.handle(.answer("6"))
    let journey = walker.journey
    guard case .save(let request) = asked.first else {
      Issue.record("no save")
      return
    }
    walker.act(.tryOut)
    walker.keys("1")
    expectSame(walker.state.audit?.isSaved, false)
    _ = walker.state.handle(.saved(revision: request.revision, time: "14:02"))
    expectSame(walker.state.audit?.isSaved, true)
    walker.act(.tryOut, .discard)
    expectSame(walker.state.audit?.isSaved, true)
    expectSame(walker.journey, journey)
  }

  @Test("A failed save stays the business of the file: what is saved later is not the scratch copy")
  func unsaved() throws {
    var walker = try rated()
    walker.canSave = false
    walker.act(.rate)
    walker.keys("6")
    let journey = walker.journey
    walker.act(.tryOut)
    walker.keys("1")
    walker.act(.quit)
    expectSame(walker.saved.last, journey)
  }

  @Test("A round, a contact and a person made in the trial go with it when it is discarded")
  func structure() throws {
    var walker = try rated()
    let journey = walker.journey
    walker.act(.home, .tryOut, .go(.order), .add)
    walker.line("Anruf danach")
    walker.act(.rate, .chooseRater, .last, .confirm)
    walker.line("Kundin")
    walker.act(.confirm)
    #expect(walker.state.audit?.rater != nil)
    walker.act(.tryOut)
    expectSame(walker.state.scope, .trial)
    walker.act(.discard)
    expectSame(walker.journey, journey)
    expectSame(walker.state.audit?.rater, nil)
  }

  @Test("Leaving with something tried asks what becomes of it; a second time discards it")
  func quitting() throws {
    var walker = try rated()
    walker.act(.tryOut, .select(0))
    walker.keys("1")
    walker.act(.quit)
    expectSame(walker.effects.contains(.quit), false)
    expectSame(walker.state.scope, .trial)
    expectSame(walker.state.notice, .decideTrialToQuit)
    walker.act(.quit)
    expectSame(walker.effects.last, .quit)
  }

  @Test("Leaving with a trial that has changed nothing asks nothing")
  func quittingUnchanged() throws {
    var walker = try rated()
    walker.act(.tryOut, .quit)
    expectSame(walker.effects.last, .quit)
  }

  @Test("After another key leaving asks again")
  func quittingLater() throws {
    var walker = try rated()
    walker.act(.tryOut, .select(0))
    walker.keys("1")
    walker.act(.quit, .back, .quit)
    expectSame(walker.effects.contains(.quit), false)
  }
}
