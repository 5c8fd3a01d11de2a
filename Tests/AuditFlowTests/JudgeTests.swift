import AuditFlow
import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Naming the worst, rating, first result and measure")
struct JudgeTests {
  private func collected() -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot", "Auftragsbestätigung", "Rechnung", "Mahnung")
    walker.act(.back, .back)
    return walker
  }

  @Test("The wait that a customer expects is said at the question about the wait, and taken back")
  func toleratedWait() throws {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot")
    walker.act(.home, .go(.judge), .tolerateWait, .setText("1 Tag"), .confirm)
    let rating = try #require(walker.journey.rounds.last?.ratings.first)
    expectSame(rating.toleratedWait, .exact(1440))
    expectSame(walker.state.scope, .rate)
    walker.act(.tolerateWait, .setText(""), .confirm)
    expectSame(walker.journey.rounds.last?.ratings.first?.toleratedWait, nil)
  }

  @Test("The three worst are rated first, then the last contact; a key is an answer")
  func worstFirst() throws {
    var walker = collected()
    walker.act(.go(.judge))
    expectSame(walker.state.scope, .worst)
    walker.keys(" ")
    walker.act(.down)
    walker.keys(" ")
    walker.act(.confirm)
    expectSame(walker.state.scope, .rate)
    guard case .rate(let room) = walker.state.room else {
      Issue.record("not in the rating room")
      return
    }
    let names = room.queue.compactMap { id in walker.journey.touchpoint(id)?.name }
    expectSame(room.firstCount, 3)
    expectSame(
      Array(names.prefix(3)),
      (walker.journey.rounds.first?.worstThree.first?.touchpoints ?? []).compactMap {
        walker.journey.touchpoint($0)?.name
      } + [try #require(walker.state.audit?.contacts.last?.name)])
    walker.keys("4627" + "180")
    let rating = try #require(walker.journey.rounds.first?.ratings.first)
    expectSame(rating.wait, .range(low: 720, high: 2160))
    expectSame(rating.effort, .exact(6))
    expectSame(rating.emotion, .exact(-1))
    expectSame(rating.failure, .exact(0.7))
    expectSame(rating.handoffs, .exact(1))
    expectSame(rating.importance, .exact(8))
    expectSame(rating.frequency, .exact(0))
    expectSame(walker.journey.rounds.first?.date, Walker.today)
  }

  @Test("Rating on begins with a contact that nobody went through, not with what was left open")
  func ratingOn() throws {
    var walker = collected()
    walker.act(.go(.judge))
    walker.keys(" ")
    walker.act(.confirm)
    // The named one and the last contact, each with its frequency left open.
    walker.keys("4627" + "18")
    walker.act(.confirm)
    walker.keys("4627" + "18")
    walker.act(.home, .go(.judge))
    guard case .rate(let room) = walker.state.room else {
      Issue.record("not in the rating room")
      return
    }
    expectSame(room.index, 2)
    expectSame(room.question, .wait)
  }

  @Test("A terminal lost in the middle of a contact goes on at its open question")
  func ratingOnInTheMiddle() {
    var walker = collected()
    walker.act(.go(.judge))
    walker.keys(" ")
    walker.act(.confirm)
    walker.keys("4627" + "18")
    walker.act(.home, .go(.judge))
    guard case .rate(let room) = walker.state.room else {
      Issue.record("not in the rating room")
      return
    }
    expectSame(room.index, 0)
    expectSame(room.question, .frequency)
  }

  @Test("Words like often and too long need an answer that says so")
  func mildReasons() throws {
    let texts = Texts(.german).result
    func reasons(_ keys: String) throws -> String {
      var walker = collected()
      walker.act(.go(.judge))
      walker.keys(" ")
      walker.act(.confirm)
      walker.keys(keys)
      walker.act(.home, .go(.result))
      let id = try #require(walker.journey.rounds.first?.ratings.first?.touchpoint)
      return texts.reasons(of: walker.state.audit?.score?.touchpoint(id))
    }
    expectSame(try reasons("153s08x"), "macht Mühe und geht manchmal schief")
    expectSame(try reasons("123908x"), "geht oft schief und ist mühsam")
    // A day, half of one or one and a half, may be in time; several days are not.
    expectSame(try reasons("474007x"), "kann zu lange dauern")
    expectSame(try reasons("574007x"), "dauert zu lange")
  }

  @Test("f marks a question as to be clarified, Enter leaves it open; neither is zero")
  func openAnswers() throws {
    var walker = collected()
    walker.act(.go(.judge))
    walker.keys(" ")
    walker.act(.confirm)
    walker.keys("f")
    walker.act(.confirm)
    let rating = try #require(walker.journey.rounds.first?.ratings.first)
    expectSame(rating.wait, .ask)
    expectSame(rating.effort, nil)
    walker.act(.back, .openQuestions)
    expectSame(walker.state.scope, .openQuestions)
  }

  @Test("An exact value is read as people write it; nonsense keeps the prompt open and says why")
  func exact() {
    var walker = collected()
    walker.act(.go(.judge))
    walker.keys(" ")
    walker.act(.confirm, .exactValue)
    walker.line("gestern")
    guard case .input(let prompt)? = walker.state.overlays.last else {
      Issue.record("the prompt closed")
      return
    }
    #expect(prompt.problem?.isEmpty == false)
    walker.act(.setText("1-3 Tage"), .confirm)
    expectSame(
      walker.journey.rounds.first?.ratings.first?.wait, .range(low: 1440, high: 4320))
  }

  @Test(
    "After the worst three and the last contact comes the first result, and one measure is kept")
  func firstResult() throws {
    var walker = collected()
    walker.act(.go(.judge))
    walker.keys(" ")
    walker.act(.confirm)
    for _ in 0..<2 { walker.keys("5223158") }
    expectSame(walker.state.scope, .firstResult)
    #expect(walker.state.audit?.score?.tackleFirst().isEmpty == false)
    walker.line("Angebote in zwei Tagen")
    walker.line("Büro")
    walker.line("")
    let measure = try #require(walker.journey.measures.first)
    expectSame(measure.what, "Angebote in zwei Tagen")
    expectSame(measure.who, "Büro")
    expectSame(measure.until, Day("2026-11-27"))
    expectSame(measure.state, .open)
    expectSame(walker.state.scope, .overview)
  }

  @Test("A measure added from the list of measures leads back to it, entered or not")
  func measureFromTheList() {
    var walker = collected()
    walker.act(.measures, .add)
    expectSame(walker.state.scope, .firstResult)
    walker.line("")
    expectSame(walker.state.scope, .measures)
    walker.act(.add)
    for line in ["Angebote in zwei Tagen", "Büro", ""] { walker.line(line) }
    expectSame(walker.state.scope, .measures)
    expectSame(walker.journey.measures.map(\.what), ["Angebote in zwei Tagen"])
  }

  @Test("A measure that was typed and left is there when the form opens again")
  func measureDraft() {
    var walker = collected()
    walker.act(.go(.judge))
    walker.keys(" ")
    walker.act(.confirm)
    for _ in 0..<2 { walker.keys("5223158") }
    for character in "Angebote" { walker.act(.type(character)) }
    walker.act(.back, .home, .nextStep)
    expectSame(walker.state.scope, .firstResult)
    guard case .firstResult(let room) = walker.state.room else { return }
    expectSame(room.what.text, "Angebote")
  }

  @Test("After the first measure the walk asks once how many inquiries become orders")
  func share() throws {
    var walker = collected()
    walker.act(.go(.judge))
    walker.keys(" ")
    walker.act(.confirm)
    for _ in 0..<2 { walker.keys("5223158") }
    walker.line("Angebote in zwei Tagen")
    walker.lines("", "")
    let phase = try #require(walker.journey.phases.first { $0.stage == .sale })
    expectSame(walker.state.nextStep, .askShare(phase: phase.id))
    walker.act(.nextStep)
    walker.line("4 von 10")
    expectSame(walker.journey.phases.first { $0.id == phase.id }?.share, .exact(0.4))
    expectSame(walker.state.nextStep, .rateRest(3))
  }

  @Test("Each person's answers are kept apart")
  func raters() throws {
    var walker = collected()
    walker.act(.go(.judge))
    walker.keys(" ")
    walker.act(.confirm)
    walker.keys("4")
    walker.act(.chooseRater, .down, .confirm)
    walker.line("Frau M.")
    walker.act(.down, .confirm)
    walker.keys("6")
    let ratings = walker.journey.rounds.first?.ratings ?? []
    let customer = try #require(walker.journey.participants.first)
    expectSame(customer.role, .customer)
    expectSame(ratings.map(\.by), [nil, customer.id])
  }

  @Test("Who says who they are judges as that person, who gets into the list with the first room")
  func judge() throws {
    var walker = collected()
    walker.state.judge = "Anna"
    let journey = walker.journey
    func opened(_ journey: Journey) {
      _ = walker.state.handle(.opened(journey, path: "x", readOnly: nil, olderFormat: nil))
    }
    opened(journey)
    walker.act(.go(.tasks))
    expectSame(walker.journey, journey)
    walker.act(.home, .go(.judge))
    let anna = try #require(walker.journey.participants.last)
    expectSame(anna.alias, "Anna")
    expectSame(walker.state.audit?.rater, anna.id)
    walker.keys(" ")
    walker.act(.confirm)
    walker.keys("4")
    expectSame(walker.journey.rounds.first?.worstThree.map(\.by), [anna.id])
    expectSame(walker.journey.rounds.first?.ratings.map(\.by), [anna.id])
    // The team stays chosen once somebody chose it.
    walker.act(.chooseRater, .first, .confirm)
    expectSame(walker.state.audit?.rater, nil)
    walker.act(.home, .go(.judge))
    expectSame(walker.state.audit?.rater, nil)
    // Who is in the list already is meant at once.
    walker.state.judge = "ANNA"
    let known = walker.journey
    opened(known)
    expectSame(walker.state.audit?.rater, anna.id)
    walker.act(.go(.judge))
    expectSame(walker.journey.participants, known.participants)
  }

  @Test("Somebody who stands in the list twice becomes one person, with the answers of both")
  func doubledRater() throws {
    var walker = collected()
    walker.act(.go(.judge))
    walker.keys(" ")
    walker.act(.confirm)
    let contact = try #require(walker.journey.touchpoints.first?.id)
    let day = try #require(Day(year: 2026, month: 11, day: 22))
    var doubled = walker.journey
    doubled.participants = [
      Participant(id: "u1", alias: "Anna"), Participant(id: "u2", alias: "Bernd"),
      Participant(id: "u3", alias: "anna"),
    ]
    doubled.rounds = [
      Round(
        id: "r1", date: day,
        ratings: [
          Rating(touchpoint: contact, by: "u1", effort: .exact(2)),
          Rating(touchpoint: contact, by: "u3", effort: .exact(3), importance: .exact(4)),
        ])
    ]
    _ = walker.state.handle(
      .joined(JoinedJourney(base: walker.journey, journey: doubled, number: 1, by: "Anna")))
    walker.state.audit?.rater = "u3"
    walker.act(.chooseRater)
    guard case .picker(let picker)? = walker.state.overlays.last else {
      Issue.record("no list")
      return
    }
    expectSame(
      picker.options.suffix(2), [.newOne, .join("u3", into: "u1", name: "anna")])
    walker.act(.last, .confirm)
    expectSame(walker.journey.participants.map(\.alias), ["Anna", "Bernd"])
    expectSame(walker.state.audit?.rater, "u1")
    expectSame(
      walker.journey.rounds[0].ratings.map { [$0.effort, $0.importance] },
      [[.exact(2), .exact(4)]])
    // Where both answered, nothing is lost: it waits for a decision, and undo brings both back.
    expectSame(walker.journey.undecided().map(\.conflict.value), [.number("3")])
    walker.act(.undo)
    expectSame(walker.journey.participants.count, 3)
    expectSame(walker.journey.rounds[0].ratings.count, 2)
    walker.act(.chooseRater)
    guard case .picker(let again)? = walker.state.overlays.last else { return }
    expectSame(again.options.last, picker.options.last)
  }
}
