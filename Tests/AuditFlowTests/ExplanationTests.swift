import AuditFlow
import FrictionScoring
import JourneyExchange
import JourneyModel
import TestSupport
import Testing

/// The explanation of one contact, wherever it is asked for.
struct ExplanationTests {
  /// Three contacts, all rated.
  private func walker(calculates: Bool = true) -> Walker {
    var walker = Walker.begun()
    walker.calculates = calculates
    walker.act(.go(.correspondence))
    walker.lines("Anfrage, Telefon", "Angebot, E-Mail", "Rechnung, Brief")
    for keys in ["5324138", "5310144", "2231156"] {
      walker.act(.home, .go(.judge))
      for key in keys { walker.act(.answer(key)) }
    }
    walker.act(.home, .go(.result))
    return walker
  }

  private func explained(_ walker: Walker) -> ExplanationRoom? {
    if case .explanation(let room) = walker.state.room { room } else { nil }
  }

  @Test("the page is what the command prints", arguments: [nil, EntityID("v1")] as [EntityID?])
  func sameWords(variant: EntityID?) throws {
    // The command draws nothing.
    var walker = walker(calculates: false)
    if variant != nil {
      walker.act(.home, .go(.order), .select(1), .chooseVariants, .select(1), .confirm, .home)
    }
    let chosen = variant == nil ? nil : walker.journey.variants.first?.id
    let contact = try #require(walker.journey.touchpoints.first)
    walker.state.room = .explanation(
      ExplanationRoom(touchpoint: contact.id, among: [contact.id], variant: chosen))
    walker.act(.down)
    var options = ScoreOptions()
    options.variant = chosen
    let explanation = try FrictionScore.explain(contact.id, in: walker.journey, options)
    let printed = ExplainText.text(of: explanation, for: contact.id, walker.journey, in: .german)
    let shown = explained(walker)?.lines.map { $0.text + "\n" }.joined()
    expectSame(shown, printed)
  }

  @Test("it opens on the selected contact and turns in the order one came from")
  func turning() throws {
    var walker = walker()
    let order = try #require(walker.state.audit?.score).tackleFirst()
    #expect(order.count > 1)
    walker.act(.confirm)
    expectSame(explained(walker)?.touchpoint, order[0])
    walker.act(.last, .nextContact)
    expectSame(explained(walker)?.touchpoint, order[1])
    expectSame(explained(walker)?.position, ListPosition())
    walker.act(.previousContact, .previousContact)
    expectSame(explained(walker)?.touchpoint, order.last)
    walker.act(.back)
    expectSame(walker.state.scope, .result)
  }

  @Test("inside and back, rated and back: the way out stays as long as the way in")
  func ways() throws {
    var walker = walker()
    walker.act(.explain, .lookInside)
    expectSame(walker.state.scope, .contact)
    walker.act(.explain)
    expectSame(walker.state.scope, .explanation)
    walker.act(.rate)
    expectSame(walker.state.scope, .rate)
    walker.act(.explain, .back)
    expectSame(walker.state.scope, .result)
  }

  @Test("first in the words of the result; the formulas come with a key, and go with it")
  func wordsFirst() throws {
    var walker = walker()
    walker.act(.confirm)
    let room = try #require(explained(walker))
    let contact = try #require(walker.state.audit?.score?.touchpoint(room.touchpoint))
    let name = try #require(walker.journey.name(of: room.touchpoint))
    expectSame(
      room.body.first?.text, "„\(name)“ \(Texts.german.result.reasons(of: contact)).")
    #expect(room.body.allSatisfy { $0.role == .text || $0.role == .blank })
    walker.act(.calculation)
    expectSame(explained(walker)?.body, Array(room.lines.dropFirst(2)))
    walker.act(.calculation)
    expectSame(explained(walker)?.body, room.words)
  }

  @Test("an answer changes what is explained, and undoing it changes it back")
  func followsAnswers() throws {
    var walker = walker()
    walker.act(.confirm)
    let before = explained(walker)?.lines
    walker.act(.rate, .select(0), .answer("1"), .back)
    let after = explained(walker)?.lines
    #expect(before != after)
    walker.act(.undo)
    expectSame(explained(walker)?.lines, before)
  }

  @Test("what has no score says why, and what to do")
  func withoutScore() throws {
    var walker = walker()
    walker.act(.home, .go(.order), .select(1), .togglePossible, .explain)
    let text = try #require(explained(walker)?.lines.first?.text)
    #expect(text.contains("möglicher Kontaktpunkt, wird nie bewertet"))
    expectSame(explained(walker)?.lines.count, 1)
  }

  @Test("the selection stays on the page at any size", arguments: [24, 30, 60])
  func selection(rows: Int) throws {
    var walker = walker()
    walker.act(.confirm, .calculation, .last)
    let size = ScreenSize(columns: 80, rows: rows)
    _ = walker.state.handle(.resized(size))
    let room = try #require(explained(walker))
    expectSame(room.position.cursor, room.rows(on: size).count - 1)
    #expect(room.position.top + walker.state.listHeight > room.position.cursor)
  }
}
