import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("What the cursor does after a change")
struct UndoPlaceTests {
  private func walker() -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot", "Rechnung", "Mahnung", "Auftrag")
    return walker
  }

  private func rating(_ walker: Walker) throws -> RateRoom {
    guard case .rate(let room) = walker.state.room else { throw NotThere() }
    return room
  }

  private func line(_ walker: Walker) throws -> LineRoom {
    guard case .line(let room) = walker.state.room else { throw NotThere() }
    return room
  }

  private struct NotThere: Error {}

  /// The contact or phase under the cursor of the line.
  private func selected(_ walker: Walker) -> String? {
    switch walker.state.selectedLineRow {
    case .contact(let index)?: walker.journey.touchpoints[index].name
    case .phase(let index)?: walker.journey.phases[index].name
    default: nil
    }
  }

  @Test("Undo of a removal on the line selects the contact that came back", arguments: [1, 3, 5])
  func removalTakenBack(row: Int) throws {
    var walker = walker()
    walker.act(.home, .go(.order), .select(row))
    let stood = selected(walker)
    walker.act(.remove)
    #expect(selected(walker) != stood)
    walker.act(.undo)
    expectSame(selected(walker), stood)
    walker.act(.redo, .first, .undo)
    expectSame(selected(walker), stood)
  }

  @Test("Enter on a name as it was is no change, and what was undone can still be redone")
  func sameName() {
    var walker = walker()
    walker.act(.home, .go(.order), .select(1), .rename, .setText("Offerte"), .confirm, .undo)
    let before = walker.journey
    walker.act(.rename, .confirm)
    expectSame(walker.state.notice, .unchanged)
    expectSame(walker.journey, before)
    walker.act(.redo)
    expectSame(walker.journey.touchpoints.contains { $0.name == "Offerte" }, true)
  }

  @Test("Undo in the rating goes back to the answer that it takes back")
  func undoRating() throws {
    var walker = walker()
    walker.act(.home, .rate, .go(.judge))
    walker.keys(" ")
    walker.act(.confirm, .select(0))
    walker.keys("12")
    expectSame(try rating(walker).question, .emotion)
    walker.act(.undo)
    expectSame(try rating(walker).question, .effort)
    walker.keys("6")
    let answers = walker.journey.rounds.last?.ratings.first
    expectSame(answers?[.effort], RatingKeys.judgement(for: "6", field: .effort))
    expectSame(answers?[.emotion], nil)
  }

  @Test("It goes back to the contact of the answer, and redo does too")
  func undoOfAnotherContact() throws {
    var walker = walker()
    walker.act(.home, .go(.judge))
    walker.keys(" ")
    walker.act(.confirm)
    let first = try rating(walker).current
    walker.keys("5324138")
    let second = try rating(walker).current
    #expect(first != second)
    walker.act(.undo)
    expectSame(try rating(walker).current, first)
    expectSame(try rating(walker).question, .frequency)
    walker.act(.nextContact, .redo)
    expectSame(try rating(walker).current, first)
  }

  @Test(
    "Marks end with the change that they were for, in a trial as well", arguments: [false, true])
  func marksEnd(isTrial: Bool) throws {
    var walker = walker()
    if isTrial { walker.act(.home, .tryOut) }
    walker.act(.go(.order), .first, .down, .mark, .mark)
    expectSame(try line(walker).marked.count, 2)
    walker.act(.toggleDirection)
    expectSame(try line(walker).marked, [])
  }

  @Test("Contacts sent to another phase take their marks with them, and the cursor stays")
  func phaseForMarked() throws {
    var walker = walker()
    walker.act(.go(.order), .first, .down)
    walker.act(.mark, .mark)
    let stood = selected(walker)
    #expect(stood != nil)
    walker.act(.choosePhase, .answer("4"))
    expectSame(try line(walker).marked, [])
    expectSame(selected(walker), stood)
  }

  @Test("Undo marks again what the change was for, and redo takes these marks off")
  func marksComeBack() throws {
    var walker = walker()
    walker.act(.go(.order), .first, .down, .mark, .mark)
    let marked = try line(walker).marked
    walker.act(.choosePhase, .answer("4"), .undo)
    expectSame(try line(walker).marked, marked)
    walker.act(.redo)
    expectSame(try line(walker).marked, [])
    walker.act(.undo, .remove, .undo)
    expectSame(try line(walker).marked, marked)
  }

  @Test("A contact that is given a phase leaves the cursor with the next one that has none")
  func sortingOneByOne() throws {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Xa", "Xb", "Xc")
    walker.act(.go(.order), .select(2))
    expectSame(selected(walker), "Xb")
    walker.act(.choosePhase, .answer("4"))
    expectSame(selected(walker), "Xc")
    walker.act(.choosePhase, .answer("4"))
    expectSame(selected(walker), "Xa")
    walker.act(.choosePhase, .answer("4"))
    expectSame(walker.journey.touchpoints.filter { $0.phase == nil }, [])
    expectSame(selected(walker), "Xa")
    walker.act(.choosePhase, .answer("2"))
    expectSame(selected(walker), "Xa")
  }

  @Test("Marked contacts that go along the line keep their marks, and the cursor goes with them")
  func alongTheLine() throws {
    var walker = walker()
    walker.act(.go(.order), .first, .down)
    let first = selected(walker)
    walker.act(.mark, .mark)
    walker.act(.phaseAfter)
    expectSame(try line(walker).marked.count, 2)
    expectSame(selected(walker), first)
  }
}
