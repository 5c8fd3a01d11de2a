import JourneyModel
import TestSupport
import Testing

@testable import AuditFlow
@testable import AuditScreens

/// Which lines that came at once are a list, and what becomes of one.
struct PlainListTests {
  private let names = ["Rechnung", "Mahnung, Brief"]

  private func isList(_ lines: [String], _ sample: Sample) -> [Bool] {
    lines.map { PlainInput.isOfList($0, in: sample.state) }
  }

  private func refused(_ count: Int) -> [Action] {
    [.refused("Hier lässt sich keine Liste einfügen; \(count) Zeilen nicht übernommen.")]
  }

  @Test("where one name after the other is typed a list is taken, also from under the help")
  func collecting() {
    var sample = Sample(language: .german)
    sample.collect()
    sample.act(.go(.tasks))
    expectSame(sample.state.scope, .collectTyping)
    expectSame(isList(names + ["/liste", "zurück"], sample), [true, true, false, false])
    expectSame(
      PlainInput.list(names, in: sample.state), [.paste("Rechnung\nMahnung, Brief")])
    sample.act(.help)
    expectSame(isList(names, sample), [true, true])
    expectSame(
      PlainInput.list(names, in: sample.state), [.back, .paste("Rechnung\nMahnung, Brief")])
  }

  @Test("anywhere else a list is refused with the number of its lines")
  func elsewhere() {
    var sample = Sample(language: .german)
    sample.collect()
    sample.act(.go(.order))
    expectSame(
      isList(names + ["1", "hilfe", "markieren 1", "w"], sample),
      [true, true, false, false, false, false])
    expectSame(PlainInput.list(names, in: sample.state), refused(2))
    sample.act(.palette)
    expectSame(isList(names + ["1"], sample), [true, true, false])
    expectSame(PlainInput.list(names + names, in: sample.state), refused(4))
  }

  @Test("a field of one line keeps its text")
  func oneLine() {
    var sample = Sample(language: .german)
    sample.collect()
    sample.act(.go(.order))
    sample.act(.rename)
    expectSame(sample.state.scope, .input)
    let before = sample.state.overlays
    expectSame(isList(names, sample), [true, true])
    for action in PlainInput.list(names, in: sample.state) { sample.act(action) }
    expectSame(sample.state.overlays, before)
  }

  @Test("in the rating a name is no answer, and a value is one")
  func rating() {
    var sample = Sample(language: .german)
    sample.rateFirst()
    sample.act(.home, .go(.judge))
    expectSame(sample.state.scope, .rate)
    expectSame(isList(names + ["3", "45 min"], sample), [true, true, false, false])
    expectSame(PlainInput.list(names, in: sample.state), refused(2))
  }
}
