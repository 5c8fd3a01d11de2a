import AuditFlow
import FrictionScoring
import JourneyExchange
import JourneyModel
import TestSupport
import Testing

/// The Rechenweg: everything behind the score on one page.
struct CalculationPageTests {
  /// Three rated contacts and the result open.
  private func walker() -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage, Telefon", "Angebot, E-Mail", "Rechnung, Brief")
    for keys in ["5324138", "5310144", "2231156"] {
      walker.act(.home, .go(.judge))
      for key in keys { walker.act(.answer(key)) }
    }
    walker.act(.home, .go(.result), .calculation)
    return walker
  }

  private func shown(_ walker: Walker) -> CalculationRoom? {
    if case .calculation(let room) = walker.state.room { room } else { nil }
  }

  @Test("the lines are those that the command prints, and the table adds up to the index")
  func sameWords() throws {
    let walker = walker()
    let room = try #require(shown(walker))
    let score = try #require(walker.state.audit?.score)
    expectSame(room.lines, CalculationText.lines(of: score, walker.journey, in: .german))
    let table = try #require(room.table)
    expectSame(
      table.contacts(score), score.touchpoints.sorted { $0.rank < $1.rank }.map(\.id))
    expectSame(table.count, score.touchpoints.count + 3)
    let sum = table.line(table.count - 1, score, walker.journey)
    let index = try #require(score.journey?.index)
    expectSame(
      sum.cells.first?.text, index.spoken(decimals: 2, in: .german, isPadded: true))
  }

  @Test("Tab goes from heading to heading and back, and stays at the ends")
  func headings() throws {
    var walker = walker()
    let size = walker.state.size
    let rows = try #require(shown(walker)).rows(on: size)
    let headings = rows.indices.filter { rows[$0].role == .heading } + [rows.count]
    var visited = [0]
    for _ in headings {
      walker.act(.next)
      visited.append(shown(walker)?.position.cursor ?? -1)
    }
    expectSame(visited, headings + [rows.count])
    for _ in headings { walker.act(.previous) }
    expectSame(shown(walker)?.position.cursor, 0)
  }

  @Test("Enter on a contact explains it, in the order of the table; on other lines it does nothing")
  func explains() throws {
    var walker = walker()
    walker.act(.confirm)
    expectSame(walker.state.scope, .calculation)
    walker.act(.last, .up, .confirm)
    guard case .explanation(let room) = walker.state.room else {
      Issue.record("no explanation")
      return
    }
    let score = try #require(walker.state.audit?.score)
    expectSame(room.among, score.touchpoints.sorted { $0.rank < $1.rank }.map(\.id))
    expectSame(room.touchpoint, room.among.last)
    walker.act(.back)
    expectSame(walker.state.scope, .calculation)
  }

  @Test("it follows the variant of the result, and can turn to the others")
  func variants() throws {
    var walker = walker()
    walker.act(.home, .go(.order), .select(1), .chooseVariants, .select(1), .confirm, .back, .home)
    let variants = walker.journey.variants.map(\.id)
    #expect(variants.count > 1)
    walker.act(.go(.result), .nextVariant, .calculation)
    expectSame(shown(walker)?.variant, variants[0])
    expectSame(walker.state.audit?.scoredVariant, variants[0])
    walker.act(.nextVariant)
    expectSame(walker.state.audit?.scoredVariant, variants[1])
  }

  @Test("without a rating it says why there is no number")
  func withoutRatings() throws {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage, Telefon")
    walker.act(.home)
    walker.state.room = .calculation(CalculationRoom())
    walker.act(.down)
    let room = try #require(shown(walker))
    #expect(room.lines.contains { $0.text.contains("noch nichts bewertet") })
    expectSame(room.table, nil)
  }
}
