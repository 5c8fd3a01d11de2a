import AuditFlow
import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("A trial where several people have judged: an answer stands for everyone")
struct TrialForAllTests {
  private static let contact: EntityID = "t_angebot"
  private static let people: [EntityID] = ["p_chefin", "p_buero", "p_kunde"]

  /// Three people have judged the same contact, each a little differently, and another one besides.
  private static var journey: Journey {
    var journey = Journey(id: "j", title: "Angebot", language: "de")
    journey.participants = zip(people, ["Chefin", "Büro", "Kundin"]).map {
      Participant(id: $0, alias: $1, role: .staff)
    }
    journey.touchpoints = [
      Touchpoint(id: contact, name: "Angebot"), Touchpoint(id: "t_rechnung", name: "Rechnung"),
    ]
    var ratings: [Rating] = []
    for (index, person) in people.enumerated() {
      var rating = Rating(touchpoint: contact, by: person)
      rating.wait = .exact(1440 * Double(1 + index))
      rating.effort = .exact(Double(1 + index))
      rating.emotion = .exact(-2)
      rating.failure = .exact(0.5)
      rating.handoffs = .exact(1)
      rating.importance = .exact(8)
      rating.frequency = .exact(1)
      ratings.append(rating)
    }
    var other = Rating(touchpoint: "t_rechnung")
    other.wait = .exact(30)
    other.effort = .exact(5)
    other.emotion = .exact(0)
    other.failure = .exact(0.1)
    other.handoffs = .exact(0)
    other.importance = .exact(5)
    other.frequency = .exact(1)
    journey.rounds = [Round(id: "r_1", date: Walker.today, ratings: ratings + [other])]
    return journey
  }

  /// A walker on the levers of that journey.
  private func onLevers() -> Walker {
    var walker = Walker.begun()
    _ = walker.state.handle(.opened(Self.journey, path: "x.journey.json", readOnly: nil))
    walker.state.room = .result(ResultRoom())
    walker.act(.first, .sensitivity)
    return walker
  }

  private func index(_ walker: Walker) throws -> Double {
    try #require(walker.state.audit?.score?.journey?.index)
  }

  private func lever(_ dimension: Dimension, _ walker: Walker) throws -> (row: Int, lever: Lever) {
    let rows = SensitivityRoom.rows(of: walker.state.audit?.leverage)
    for (place, row) in rows.enumerated() {
      if case .lever(let lever) = row, lever.touchpoint == Self.contact,
        lever.dimension == dimension
      {
        return (place, lever)
      }
    }
    throw Missing()
  }
  private struct Missing: Error {}

  @Test(
    "What a lever promises is what its trial shows",
    arguments: [(Dimension.effort, 7.0), (.emotion, 0), (.failure, 0), (.handoffs, 0)])
  func promise(dimension: Dimension, best: Double) throws {
    var walker = onLevers()
    let (row, lever) = try lever(dimension, walker)
    walker.act(.select(row), .tryOut)
    guard case .rate(let room) = walker.state.room else {
      Issue.record("not rating")
      return
    }
    let answer = RatingKeys.answers(for: room.question).first { $0.judgement == .exact(best) }
    let pressed = try #require(answer?.key)
    walker.keys(String(pressed))
    #expect(abs(try index(walker) - lever.index) < 1e-9)
  }

  @Test("What is taken over is one's own answer; what the others said is untouched")
  func takingOver() throws {
    var walker = onLevers()
    let before = try index(walker)
    let (row, lever) = try lever(.effort, walker)
    walker.act(.select(row), .tryOut, .setText("7"), .back, .tryOut, .takeOver)
    var expected = Self.journey
    var own = Rating(touchpoint: Self.contact)
    own.effort = .exact(7)
    expected.rounds[0].ratings.append(own)
    expectSame(walker.journey, expected)
    let now = try index(walker)
    #expect(now < before && now > lever.index)
    expectSame(
      walker.state.notice, .tookOver(.tookOver(1), walker.state.audit?.score?.journey))
  }

  @Test("Undo inside the trial gives the others their voice back, redo takes it again")
  func undoing() throws {
    var walker = onLevers()
    let before = try index(walker)
    let (row, lever) = try lever(.effort, walker)
    walker.act(.select(row), .tryOut, .setText("7"), .undo)
    #expect(abs(try index(walker) - before) < 1e-9)
    walker.act(.redo)
    #expect(abs(try index(walker) - lever.index) < 1e-9)
    walker.act(.remove)
    #expect(abs(try index(walker) - before) < 1e-9)
  }

  @Test("Discarding leaves all as it was")
  func discarding() throws {
    var walker = onLevers()
    let before = try index(walker)
    let (row, _) = try lever(.effort, walker)
    walker.act(.select(row), .tryOut, .setText("7"), .tryOut, .discard, .back)
    expectSame(walker.journey, Self.journey)
    #expect(abs(try index(walker) - before) < 1e-9)
  }

  @Test("Of several who try the same question the last one stands for everyone; both are kept")
  func severalRaters() throws {
    var walker = onLevers()
    let (row, lever) = try lever(.effort, walker)
    walker.state.audit?.rater = "p_chefin"
    walker.act(.select(row), .tryOut, .setText("4"))
    let first = try index(walker)
    walker.state.audit?.rater = "p_kunde"
    walker.act(.up, .setText("7"))
    #expect(abs(try index(walker) - lever.index) < 1e-9)
    walker.act(.undo)
    #expect(abs(try index(walker) - first) < 1e-9)
    walker.act(.redo, .back, .tryOut, .takeOver)
    var expected = Self.journey
    expected.rounds[0].ratings[0].effort = .exact(4)
    expected.rounds[0].ratings[2].effort = .exact(7)
    expectSame(walker.journey, expected)
  }

  @Test("What everyone said so far is the state that a trial begins with")
  func presentState() throws {
    var walker = onLevers()
    let (row, _) = try lever(.effort, walker)
    walker.act(.select(row), .tryOut)
    guard case .rate(let room) = walker.state.room else {
      Issue.record("not rating")
      return
    }
    expectSame(
      walker.state.joinedAnswer(to: .effort, of: Self.contact, in: room),
      .estimate(low: 1, likely: 2, high: 3))
    walker.act(.setText("7"))
    expectSame(
      walker.state.joinedAnswer(to: .effort, of: Self.contact, in: room), .exact(7))
  }

  @Test("In a trial the same key asks what becomes of it, wherever one is")
  func oneWayOut() throws {
    let rooms: [Room] = [
      .rate(RateRoom(queue: [Self.contact])), .sensitivity(SensitivityRoom()),
      .views(ViewsRoom()), .money(MoneyRoom()), .openQuestions(OpenQuestionsRoom()),
      .measures(MeasuresRoom()), .completeness(CompletenessRoom()), .line(LineRoom()),
      .contact(ContactRoom(touchpoint: Self.contact)), .calculation(CalculationRoom()),
      .overview(OverviewRoom()),
    ]
    for room in rooms {
      var walker = onLevers()
      let (row, _) = try lever(.effort, walker)
      walker.act(.select(row), .tryOut, .setText("7"))
      walker.state.room = room
      walker.act(.tryOut)
      expectSame(walker.state.scope, .trial)
    }
  }

  @Test("Rating from the result opens the selected contact")
  func ratesSelected() throws {
    var walker = onLevers()
    walker.act(.back)
    let second = try #require(walker.state.audit?.tackleFirst.last)
    walker.act(.last, .rate)
    guard case .rate(let room) = walker.state.room else {
      Issue.record("not rating")
      return
    }
    expectSame(room.current, second)
  }
}
