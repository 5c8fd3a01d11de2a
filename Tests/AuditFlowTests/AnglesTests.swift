import AuditFlow
import FrictionScoring
import JourneyExchange
import JourneyModel
import TestSupport
import Testing

@Suite("Levers, other angles, call sheet")
struct AnglesTests {
  /// A walker on the result of three rated contacts; the last one's emotion is to be clarified.
  private func rated() -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot", "Rechnung")
    var journey = walker.journey
    let ratings = journey.touchpoints.map { contact in
      Rating(
        touchpoint: contact.id, wait: .range(low: 2160, high: 10_080), effort: .exact(3),
        emotion: contact.name == "Rechnung" ? .ask : .exact(-1), failure: .exact(0.3),
        handoffs: .exact(1), importance: .exact(7), frequency: .exact(0.8))
    }
    journey.rounds = [Round(id: "r1", date: Walker.today, ratings: ratings)]
    _ = walker.state.handle(.opened(journey, path: "x.journey.json", readOnly: nil))
    walker.state.room = .result(ResultRoom())
    walker.act(.first)
    return walker
  }

  private func rows(_ walker: Walker) -> [SensitivityRoom.Row] {
    SensitivityRoom.rows(of: walker.state.audit?.leverage)
  }

  @Test("The first row is the answer that narrows most; Enter asks it of whoever left it open")
  func asking() throws {
    var walker = rated()
    walker.act(.sensitivity)
    guard case .question(let question)? = rows(walker).dropFirst().first else {
      Issue.record("no question: \(rows(walker))")
      return
    }
    let score = try #require(walker.state.audit?.score)
    expectSame(question, Sensitivity.of(score).first)
    walker.act(.confirm)
    guard case .rate(let room) = walker.state.room else {
      Issue.record("not rating")
      return
    }
    expectSame(room.current, question.touchpoint)
    expectSame(room.question.rawValue, question.cell.rawValue)
    walker.keys("3")
    walker.act(.back)
    expectSame(walker.state.scope, .sensitivity)
    #expect(!rows(walker).contains(.question(question)))
  }

  @Test("A lever is tried at its own question, and the trial shows what it was said to bring")
  func trying() throws {
    var walker = rated()
    walker.act(.sensitivity)
    let place = try #require(
      rows(walker).firstIndex { row in
        if case .lever(let lever) = row { lever.dimension == .failure } else { false }
      })
    guard case .lever(let lever) = rows(walker)[place] else { return }
    walker.act(.select(place), .tryOut)
    guard case .rate(let room) = walker.state.room else {
      Issue.record("not rating")
      return
    }
    expectSame(room.question, .failure)
    walker.keys("0")
    let index = try #require(walker.state.audit?.score?.journey?.index)
    #expect(abs(index - lever.index) < 1e-9)
    walker.act(.back)
    expectSame(walker.state.scope, .sensitivity)
  }

  @Test("Rows of the other angles that name a contact lead inside it, the others nowhere")
  func angles() throws {
    var walker = rated()
    walker.act(.views)
    let rows = ViewRow.rows(of: try #require(walker.state.audit?.score))
    walker.act(.select(0), .confirm)
    expectSame(walker.state.scope, .views)
    let place = try #require(rows.firstIndex { $0.touchpoint != nil })
    walker.act(.select(place), .confirm)
    guard case .contact(let room) = walker.state.room else {
      Issue.record("not inside")
      return
    }
    expectSame(room.touchpoint, rows[place].touchpoint)
    walker.act(.back, .explain)
    expectSame(walker.state.scope, .explanation)
  }

  @Test("The call sheet is written on request, and the announcement says where")
  func callSheet() throws {
    var walker = rated()
    walker.act(.openQuestions, .callSheet)
    expectSame(walker.state.scope, .callSheet)
    let text = walker.state.callSheet.map(\.text)
    #expect(text.contains { $0.contains("1 Frage") })
    walker.act(.writeFile)
    guard case .writeBeside(let written, "-anrufe.txt")? = walker.effects.last else {
      Issue.record("nothing written: \(String(describing: walker.effects.last))")
      return
    }
    #expect(written.contains("Rechnung") || written.contains("Angebot"))
    _ = walker.state.handle(.wroteBeside(path: "~/x-anrufe.txt"))
    expectSame(walker.state.notice, .wrote("~/x-anrufe.txt"))
  }
}
