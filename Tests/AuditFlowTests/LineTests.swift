import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("The line of contacts")
struct LineTests {
  private func walker() -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage per E-Mail", "Angebot per E-Mail", "Auftragsbestätigung", "Rechnung")
    walker.act(.home, .go(.order))
    return walker
  }

  @Test("A share holds for the later phases too, until one of them has its own")
  func shares() {
    var walker = walker()
    let names = walker.journey.phases.map(\.name)
    func set(_ phase: String, _ text: String) {
      walker.act(.select(0), .search)
      walker.line(phase)
      walker.act(.setShare, .setText(text), .confirm, .back)
    }
    set("Auftragsbestätigung", "6 von 10")
    set("Rechnung", "50 %")
    set("Auftragsbestätigung", "70 %")
    let shares = Dictionary(
      uniqueKeysWithValues: zip(names, walker.journey.phases.map { $0.share }))
    expectSame(
      shares,
      [
        "Anfrage": nil, "Besichtigung und Angebot": nil, "Auftrag": .exact(0.7),
        "Ausführung": .exact(0.7), "Abnahme und Rechnung": .exact(0.5),
        "Reklamation": .exact(0.5), "Betreuung": .exact(0.5),
      ])
  }

  @Test("Of ten inquiries, how many: the answer 4 is four of ten, never 4 per cent")
  func sharesOfTen() {
    for (typed, expected) in [
      ("4", Judgement.exact(0.4)), ("1", .exact(0.1)), ("0", .exact(0)), ("10", .exact(1)),
      ("2-3", .range(low: 0.2, high: 0.3)), ("0,4", .exact(0.4)), ("25 %", .exact(0.25)),
    ] {
      var walker = walker()
      walker.act(.select(0), .search)
      walker.line("Auftragsbestätigung")
      walker.act(.setShare, .setText(typed), .confirm)
      expectSame(walker.journey.phases[2].share, expected)
    }
  }

  @Test("Every case passes the first phase, which therefore takes no share")
  func firstPhase() {
    var walker = walker()
    walker.act(.select(0), .setShare)
    expectSame(walker.state.overlays, [])
    expectSame(walker.state.notice, .everyCaseBegins("Anfrage"))
  }

  @Test("A contact that was just entered is shown, whatever was searched for")
  func enteringUnderFilter() {
    var walker = walker()
    walker.act(.search)
    walker.line("Rechnung")
    walker.act(.add)
    walker.line("Anruf ohne Antwort")
    guard case .line(let room) = walker.state.room else {
      Issue.record("not on the line")
      return
    }
    expectSame(room.filter, "")
  }

  @Test("Escape leaves the filter and keeps the contact that was found")
  func filter() throws {
    var walker = walker()
    walker.act(.search)
    walker.line("Rechnung")
    walker.act(.back)
    guard case .line(let room) = walker.state.room, let audit = walker.state.audit else {
      Issue.record("not on the line")
      return
    }
    let row = LineRow.contact(
      try #require(audit.journey.touchpoints.firstIndex { $0.name == "Rechnung" }))
    expectSame(room.filter, "")
    expectSame(room.rows(of: audit)[room.position.cursor], row)
  }

  @Test("On the start screen the journey that is open is selected, so that Enter goes back to it")
  func start() {
    var walker = walker()
    walker.act(.home, .back)
    let entries = ["a", "audit", "z"].map { name in
      JourneyEntry(
        path: name == "audit" ? walker.state.audit?.path ?? "" : name, folder: ".", title: name,
        contacts: 4, lastRound: nil, isReadable: true)
    }
    _ = walker.state.handle(
      .listed(FolderListing(folder: ".", journeys: entries, newAuditFolder: ".")))
    guard case .start(let room) = walker.state.room else {
      Issue.record("not on the start screen")
      return
    }
    expectSame(room.position.cursor, 2)
  }
}
