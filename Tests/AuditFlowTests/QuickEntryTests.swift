import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("A line of rapid entry")
struct QuickEntryTests {
  private let journey = Journey(
    id: "j", title: "T",
    channels: [Channel(id: "mail", kindOrNil: .email, name: "E-Mail")],
    participants: [Participant(id: "p", alias: "Büro", role: .staff)])

  @Test(
    "The name stays as it was typed",
    arguments: [
      ("Paint 2,5 litres", "Paint 2,5 litres"), ("100,50 €", "100,50 €"),
      ("Anzahlung 1.000,50 €, E-Mail", "Anzahlung 1.000,50 €"),
      ("Angebot ,Rechnung,Mahnung", "Angebot ,Rechnung,Mahnung"),
      ("Angebot  mit   Plan", "Angebot  mit   Plan"),
      ("Angebot,  Plan, E-Mail,Büro", "Angebot,  Plan"),
      ("Plan #E-Mail senden, 2,5 m", "Plan senden, 2,5 m"),
      (" ,Angebot, ", "Angebot"), ("3, 5", "3, 5"), ("", ""), (" , ", ""), ("-", ""),
    ])
  func name(_ line: String, _ name: String) {
    expectSame(QuickEntry(line: line, in: journey).name, name)
  }

  @Test("Words behind the last commas are taken off, a number among them is not")
  func trailingWords() {
    expectSame(
      QuickEntry(line: "Farbe 2,5 Liter,E-Mail, Büro", in: journey),
      QuickEntry(name: "Farbe 2,5 Liter", channel: "mail", responsible: .existing("p")))
    var forgetting = QuickEntry(name: "Rechnung 2,5")
    forgetting.forgets = Set(QuickEntry.Sticky.allCases)
    expectSame(QuickEntry(line: "Rechnung 2,5, -", in: journey), forgetting)
  }
}
