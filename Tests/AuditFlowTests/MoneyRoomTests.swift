import AuditFlow
import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Euros at risk: every figure is changed in its row")
struct MoneyRoomTests {
  /// In the money room of a journey with two contacts of known failure and one without.
  private func walker(_ value: CustomerValue? = nil) -> Walker {
    var journey = Journey(id: "j", title: "Angebot", language: "de")
    let failures: [Judgement?] = [.exact(0.1), .exact(0.4), nil]
    var round = Round(blank: ())
    round.id = "r1"
    for (index, failure) in failures.enumerated() {
      let id = EntityID("k\(index)")
      journey.touchpoints.append(Touchpoint(id: id, name: "Kontakt \(index)"))
      round.ratings.append(Rating(touchpoint: id, effort: .exact(4), failure: failure))
    }
    journey.rounds = [round]
    journey.customerValue = value
    var walker = Walker()
    _ = walker.state.handle(Event.opened(journey, path: "a.journey.json", readOnly: nil))
    walker.act(.go(.result), .money)
    return walker
  }

  private static let figures = CustomerValue(
    customers: .exact(400), marginPerYear: .exact(180), retention: .exact(0.8),
    discount: .exact(0.08), casesPerCustomerAndYear: .exact(0.5))

  private func edit(_ walker: Walker) -> FigureEdit? {
    guard case .money(let room) = walker.state.room else { return nil }
    return room.edit
  }

  private func type(_ text: String, at figure: MoneyFigure, in walker: inout Walker) {
    let row = MoneyFigure.allCases.firstIndex(of: figure) ?? 0
    walker.act(.select(row), .confirm, .setText(text), .confirm)
  }

  @Test("a typed figure is one undoable change, saved at once and read back")
  func stating() {
    var walker = walker()
    expectSame(walker.state.scope, .money)
    let before = walker.journey
    let saves = walker.saved.count
    walker.act(.confirm)
    expectSame(walker.state.scope, .moneyEditing)
    walker.line("350-450")
    expectSame(walker.state.scope, .money)
    expectSame(walker.journey.customerValue?.customers, .range(low: 350, high: 450))
    expectSame(walker.state.notice, .changed(.setFigure(.customers, to: "350-450")))
    expectSame(walker.saved.count, saves + 1)
    walker.act(.undo)
    expectSame(walker.journey, before)
    walker.act(.redo)
    expectSame(walker.journey.customerValue?.customers, .range(low: 350, high: 450))
  }

  @Test("all forms of a value are read; a bare number above 1 is asked about as an interest")
  func forms() {
    var walker = walker()
    type("180 €", at: .marginPerYear, in: &walker)
    type("8 %", at: .discount, in: &walker)
    type("1/4", at: .casesPerCustomerAndYear, in: &walker)
    type("3 von 10", at: .complaintShare, in: &walker)
    type("noch klären", at: .costPerContact, in: &walker)
    expectSame(
      walker.journey.customerValue,
      CustomerValue(
        marginPerYear: .exact(180), discount: .exact(0.08), casesPerCustomerAndYear: .exact(0.25)))
    expectSame(
      walker.journey.assumptions, Assumptions(complaintShare: .exact(0.3), costPerContact: .ask))
    type("8", at: .discount, in: &walker)
    expectSame(
      edit(walker)?.problem,
      "Zins je Jahr: „8“ ist als Anteil nicht eindeutig; geben Sie 8 % oder 8 von 10 ein")
    expectSame(walker.journey.customerValue?.discount, .exact(0.08))
  }

  @Test("retention asks how many of ten come back, then after how many years")
  func retention() {
    var walker = walker()
    type("8", at: .retention, in: &walker)
    expectSame(edit(walker)?.comeBack, .exact(0.8))
    expectSame(edit(walker)?.field.text, "1")
    walker.act(.setText("2"), .confirm)
    expectSame(walker.journey.customerValue?.retention, .exact(0.894427))
    type("7-9", at: .retention, in: &walker)
    walker.act(.confirm)
    expectSame(walker.journey.customerValue?.retention, .range(low: 0.7, high: 0.9))
    // Between the two questions nothing is stored, and Esc leaves both.
    type("88 %", at: .retention, in: &walker)
    walker.act(.setText("0"), .confirm)
    expectSame(
      edit(walker)?.problem,
      "Kundenbindung je Jahr: „0“ liegt außerhalb; erlaubt: 0,1 bis 100 oder - zum Löschen")
    walker.act(.back)
    expectSame(walker.state.scope, .money)
    expectSame(walker.journey.customerValue?.retention, .range(low: 0.7, high: 0.9))
  }

  @Test("a value that is only looked at stays as exact as it was")
  func untouched() {
    var walker = walker()
    type("8", at: .retention, in: &walker)
    walker.act(.setText("2"), .confirm)
    let revision = walker.state.audit?.revision
    walker.act(.select(2), .confirm)
    expectSame(edit(walker)?.field.text, "89,4 %")
    walker.act(.confirm)
    expectSame(walker.state.scope, .money)
    expectSame(walker.journey.customerValue?.retention, .exact(0.894427))
    expectSame(walker.state.audit?.revision, revision)
  }

  @Test(
    "what is out of range is refused under its field and changes nothing",
    arguments: [
      (MoneyFigure.retention, "150 %"), (.retention, "-10 %"), (.discount, "-1 %"),
      (.customers, "-5"), (.customers, "viele"), (.complaintShare, "50"), (.customers, "5-3"),
      (.costPerContact, "-3 €"), (.marginPerYear, "3 Tage"),
    ])
  func refused(_ figure: MoneyFigure, _ text: String) {
    var walker = walker()
    let before = walker.journey
    type(text, at: figure, in: &walker)
    let name = Texts(.german).money.name(figure)
    #expect(edit(walker)?.problem?.hasPrefix(name + ": ") == true, "\(text)")
    expectSame(edit(walker)?.field.text, text)
    expectSame(walker.journey, before)
    walker.act(.type("x"))
    expectSame(edit(walker)?.problem, nil)
  }

  @Test("thousands are typed as they are shown, and read back so")
  func grouped() {
    var walker = walker()
    type("1.000", at: .customers, in: &walker)
    type("1.800", at: .marginPerYear, in: &walker)
    expectSame(walker.journey.customerValue?.customers, .exact(1000))
    expectSame(walker.journey.customerValue?.marginPerYear, .exact(1800))
    expectSame(
      walker.state.notice, .changed(.setFigure(.marginPerYear, to: "1.800 €")))
    walker.act(.select(0), .confirm)
    expectSame(edit(walker)?.field.text, "1.000")
  }

  @Test(
    "a range of shares needs no sign: above ten it can only be per cent",
    arguments: [MoneyFigure.retention, .complaintShare])
  func rangeOfShares(figure: MoneyFigure) {
    var walker = walker()
    type("80-100", at: figure, in: &walker)
    if figure == .retention { walker.act(.confirm) }
    expectSame(walker.journey[figure], .range(low: 0.8, high: 1))
  }

  @Test(
    "a refusal quotes what was typed, not what it stands for",
    arguments: [
      (MoneyFigure.retention, "-5"), (.retention, "-5 %"), (.customers, "100%"),
      (.marginPerYear, "-50"),
    ])
  func quoted(figure: MoneyFigure, text: String) {
    var walker = walker()
    let journey = walker.journey
    type(text, at: figure, in: &walker)
    expectSame(walker.journey, journey)
    #expect(edit(walker)?.problem?.contains("„\(text)“") == true)
  }

  @Test("retention 100 % with interest 0 % is refused in words, whichever comes last")
  func endless() {
    var walker = walker()
    type("0 %", at: .discount, in: &walker)
    type("10", at: .retention, in: &walker)
    walker.act(.confirm)
    expectSame(
      edit(walker)?.problem,
      "Kundenbindung je Jahr: Wenn niemand geht (Bindung 100 %) und Zins 0 % gilt, wäre ein Kunde unendlich viel wert. Erlaubt ist Bindung unter 100 % oder Zins über 0 %; nennen Sie zum Beispiel 98 % oder einen Zins von 5 %."
    )
    expectSame(walker.journey.customerValue?.retention, nil)
    walker.act(.back)
    type("5 %", at: .discount, in: &walker)
    type("10", at: .retention, in: &walker)
    walker.act(.confirm)
    expectSame(walker.journey.customerValue?.retention, .exact(1))
    type("0 %", at: .discount, in: &walker)
    #expect(edit(walker)?.problem?.hasPrefix("Zins je Jahr: ") == true)
    expectSame(walker.journey.customerValue?.discount, .exact(0.05))
  }

  @Test("taking a figure back leaves no empty object in the file; ours holds again")
  func resetting() {
    var walker = walker()
    let before = walker.journey
    type("40 %", at: .complaintShare, in: &walker)
    expectSame(walker.journey.assumptions, Assumptions(complaintShare: .exact(0.4)))
    walker.act(.up, .remove)
    expectSame(walker.journey, before)
    expectSame(walker.state.notice, .changed(.clearedFigure(.complaintShare)))
    walker.act(.remove)
    expectSame(walker.state.notice, .figureNotStated(.complaintShare))
    type("400", at: .customers, in: &walker)
    type("-", at: .customers, in: &walker)
    expectSame(walker.journey, before)
  }

  @Test("Tab takes a figure and goes on to the next row; undo empties what is being typed first")
  func tab() {
    var walker = walker()
    walker.act(.confirm, .setText("400"), .next)
    expectSame(edit(walker)?.figure, .marginPerYear)
    walker.act(.setText("180"), .undo)
    expectSame(edit(walker)?.field.text, "")
    walker.act(.setText("abc"), .next)
    expectSame(edit(walker)?.figure, .marginPerYear)
    walker.act(.back)
    expectSame(walker.journey.customerValue, CustomerValue(customers: .exact(400)))
  }

  @Test("what is missing is named for each amount, all of it at once")
  func gaps() throws {
    var walker = walker()
    let empty = try #require(walker.state.audit?.score)
    expectSame(
      empty.gapOfValueAtRisk(in: walker.journey),
      .figures([.customers, .marginPerYear, .retention, .discount, .casesPerCustomerAndYear]))
    walker = self.walker(Self.figures)
    let score = try #require(walker.state.audit?.score)
    expectSame(score.gapOfValueAtRisk(in: walker.journey), nil)
    expectSame(score.gapOfRework(in: walker.journey), .figures([.costPerContact]))
  }

  @Test("contacts without a judgement of failure are one key away, and lead to the question")
  func withoutFailure() throws {
    var walker = walker(Self.figures)
    let missing = try #require(walker.state.audit?.score?.money?.missing)
    expectSame(missing, ["k2"])
    walker.act(.withoutFailure)
    expectSame(walker.state.scope, .picker)
    walker.act(.confirm)
    guard case .rate(let room) = walker.state.room else {
      Issue.record("not in the rating room")
      return
    }
    expectSame(room.current, "k2")
    expectSame(room.question, .failure)
    walker.keys("2")
    walker.act(.back)
    expectSame(walker.state.scope, .money)
    expectSame(walker.state.audit?.score?.money?.missing, [])
    walker.act(.withoutFailure)
    expectSame(walker.state.notice, .allFailuresKnown)
  }

  @Test("the contacts that lose most stand below the figures, most first")
  func contacts() throws {
    var walker = walker(Self.figures)
    let rows = MoneyRoom.rows(of: walker.state.audit?.score)
    let largest = MoneyRoom.largest(of: walker.state.audit?.score)
    expectSame(largest.map(\.touchpoint), ["k1", "k0"])
    expectSame(Array(rows.dropFirst(12)), largest.map { .contact($0.touchpoint) })
    walker.act(.select(12), .lookInside)
    guard case .contact(let room) = walker.state.room else {
      Issue.record("not inside a contact")
      return
    }
    expectSame(room.touchpoint, "k1")
    walker.act(.back)
    expectSame(walker.state.scope, .money)
  }

  @Test("a file that can only be read refuses before anything is typed")
  func readOnly() {
    var walker = walker()
    _ = walker.state.handle(
      Event.opened(walker.journey, path: "a.journey.json", readOnly: "neuere Version"))
    walker.act(.go(.result), .money, .confirm)
    expectSame(walker.state.scope, .money)
    expectSame(walker.state.notice, .readOnly("neuere Version"))
  }

  @Test("Enter goes to the next figure, and a digit there begins it")
  func nextFigure() {
    var walker = walker()
    walker.act(.select(0), .confirm)
    walker.line("400")
    walker.act(.type("1"))
    expectSame(edit(walker)?.figure, .marginPerYear)
    walker.line("80")
    expectSame(walker.journey.customerValue?.customers, .exact(400))
    expectSame(walker.journey.customerValue?.marginPerYear, .exact(180))
  }

  @Test("What is typed takes the place of the old figure; behind an arrow it is changed")
  func replacing() {
    var walker = walker(Self.figures)
    walker.act(.select(0), .confirm)
    walker.line("500")
    expectSame(walker.journey.customerValue?.customers, .exact(500))
    walker.act(.select(0), .confirm, .right)
    walker.line("0")
    expectSame(walker.journey.customerValue?.customers, .exact(5000))
  }

  @Test(
    "Customers are counted in whole numbers",
    arguments: ["4 von 5", "1.2004 von 5", "0", "0,24", "2,5", "1/4"])
  func wholeCustomers(text: String) {
    var walker = walker()
    type(text, at: .customers, in: &walker)
    #expect(edit(walker)?.problem?.hasPrefix("Kunden: „\(text)“ ") == true)
    expectSame(walker.journey.customerValue, nil)
  }
}
