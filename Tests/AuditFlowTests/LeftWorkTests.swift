import JourneyModel
import TestSupport
import Testing

@testable import AuditFlow

@Suite("What an earlier session could not save")
struct LeftWorkTests {
  private static let base: Journey = {
    var walker = Walker.begun()
    walker.act(.go(.tasks))
    walker.lines("Aufmaß", "Angebot")
    return walker.journey
  }()

  private let left: LeftWork

  init() {
    var mine = Self.base
    mine.tasks[0].name = "Aufmaß vor Ort"
    mine.tasks.append(AuditTask(id: "t9", name: "Mahnen"))
    left = LeftWork(
      place: "/x/a-ungesichert.journey.json", shownPlace: "~/a-ungesichert.journey.json",
      base: Self.base, mine: mine, by: "Anna", time: "12:40")
  }

  private func opened(_ journey: Journey, readOnly: String? = nil) -> Walker {
    var walker = Walker()
    _ = walker.state.handle(.opened(journey, path: "a.journey.json", readOnly: readOnly))
    _ = walker.state.handle(.leftUnsaved(left))
    return walker
  }

  @Test("is asked for, taken over as one change, and forgotten when that is durable")
  func taken() {
    var walker = opened(Self.base)
    expectSame(walker.state.overlays, [.confirm(.takeUnsaved(left))])
    walker.act(.confirm)
    expectSame(walker.journey, left.mine)
    expectSame(walker.state.notice, .changed(.tookUnsaved("12:40")))
    let revision = walker.state.audit?.revision ?? -1
    #expect(walker.effects.contains(.forgetUnsaved(place: left.place, once: revision)))
    expectSame(walker.saved, [left.mine])
    walker.act(.undo)
    expectSame(walker.journey, Self.base)
  }

  @Test("is joined with what the file holds by now: both values of one field stay")
  func joined() {
    var theirs = Self.base
    theirs.tasks[0].name = "Aufmaß beim Kunden"
    theirs.title = "Anders"
    var walker = opened(theirs)
    walker.act(.answer("j"))
    expectSame(walker.journey.title, "Anders")
    expectSame(
      walker.journey.tasks.map(\.name), ["Aufmaß beim Kunden", "Angebot", "Mahnen"])
    expectSame(walker.journey.tasks[0].conflicts.count, 1)
  }

  @Test("waits for the next time when nobody takes it")
  func later() {
    var walker = opened(Self.base)
    walker.act(.back)
    expectSame(walker.journey, Self.base)
    expectSame(walker.state.overlays, [])
    expectSame(walker.effects, [])
  }

  @Test("is not asked for where it is there already, nor where nothing can be changed")
  func notAsked() {
    expectSame(opened(left.mine).state.overlays, [])
    expectSame(opened(Self.base, readOnly: "voll").state.overlays, [])
  }

  @Test("is what is not durable at the end")
  func unsaved() {
    var walker = opened(left.mine)
    expectSame(walker.state.unsaved, nil)
    walker.canSave = false
    walker.act(.go(.tasks))
    walker.line("Abnahme")
    expectSame(walker.state.unsaved?.journey, walker.journey)
    walker.canSave = true
    walker.line("Schluss")
    expectSame(walker.state.unsaved, nil)
  }
}
