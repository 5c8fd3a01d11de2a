import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("Questions about the process, one at a time, where they matter")
struct ClassifyingTests {
  private func collected(_ count: Int) -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    for number in 0..<count { walker.line("Brief \(number), Telefon") }
    walker.act(.home)
    return walker
  }

  private func asked(_ walker: Walker) -> ClassificationQuestion.Subject? {
    walker.state.classificationQuestion?.subject
  }

  @Test("Nothing is asked before there are contacts, nor of a file that can only be read")
  func notYet() {
    expectSame(asked(collected(2)), nil)
    var walker = collected(3)
    expectSame(asked(walker), .relation)
    walker.state.audit?.readOnly = "gesperrt"
    expectSame(asked(walker), nil)
  }

  @Test("The answer goes into the journey, is undone like any change, and the next question waits")
  func answered() {
    var walker = collected(8)
    walker.act(.classify, .answer("2"))
    expectSame(walker.journey.business?.relation, .b2b)
    expectSame(asked(walker), .variants)
    walker.act(.undo)
    expectSame(walker.journey.business?.relation, nil)
    expectSame(asked(walker), .relation)
  }

  @Test("Who has no answer goes on and is not asked again; Escape only closes")
  func passedOver() {
    var walker = collected(8)
    walker.act(.classify, .back)
    expectSame(asked(walker), .relation)
    walker.act(.classify, .answer("4"))
    expectSame(asked(walker), .variants)
    walker.act(.classify, .answer("1"))
    expectSame(walker.journey.variants.map(\.name), ["Neukunde", "Bestandskunde"])
    expectSame(asked(walker), nil)
  }

  @Test("Of several answers each is taken; the group of customers is written out")
  func several() {
    var walker = collected(3)
    let id = walker.journey.touchpoints[0].id
    walker.act(.go(.order), .rate)
    walker.keys("3")
    walker.act(.home, .classify, .answer("1"), .classify, .answer("2"))
    expectSame(walker.journey.process?.goal, .keep)
    #expect(walker.journey.touchpoint(id) != nil)
    walker.act(.classify, .answer("2"), .answer("1"), .answer("2"))
    expectSame(walker.journey.process?.customerStatus, [.current, .potential])
    expectSame(asked(walker), .targetGroup)
    walker.act(.classify)
    walker.line("Familien mit Haus")
    expectSame(walker.journey.targetGroups.map(\.name), ["Familien mit Haus"])
    expectSame(asked(walker), nil)
  }
}
