import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Laws of the range on random journeys")
struct RangeLawTests {
  @Test("the range is exactly what the corners of all answers give")
  func corners() throws {
    var line = RandomLine(seed: 11)
    for _ in 0..<1000 {
      let journey = line.journey(contacts: 1...5, .gaps)
      let score = try FrictionScore.compute(journey)
      let whole = try #require(score.journey)
      let corners = corners(of: score)
      expectNear([whole.low, whole.high], [corners.low, corners.high], slack)
    }
  }

  /// The index at every choice of weights, with all frictions at one end.
  private func corners(of score: Score) -> (low: Double, high: Double) {
    let contacts = score.touchpoints
    var (low, high) = (Double.infinity, -Double.infinity)
    for corner in 0..<(1 << contacts.count) {
      for isHigh in [false, true] {
        let frictions = contacts.map { isHigh ? $0.friction.high : $0.friction.low }
        var (sum, total) = (0.0, 0.0)
        for (place, contact) in contacts.enumerated() {
          let weight =
            corner & (1 << place) == 0
            ? contact.importance.low * contact.frequency.low
            : contact.importance.high * contact.frequency.high
          sum += weight * frictions[place]
          total += weight
        }
        guard total > 0 else { continue }
        let peak = frictions.max() ?? 0
        let index = 0.5 * sum / total + 0.25 * (peak + (frictions.last ?? 0))
        low = min(low, index)
        high = max(high, index)
      }
    }
    return (low, high)
  }

  @Test("an answer to what was unknown, and a narrower answer, never widen the range")
  func narrowing() throws {
    var line = RandomLine(seed: 12)
    for _ in 0..<1000 {
      let journey = line.journey(.gaps)
      var narrower = journey
      let place = line.pick(0...(journey.ratings.count - 1))
      switch line.pick(0...6) {
      case 0: narrower.ratings[place].wait = narrow(journey.ratings[place].wait, 0...4000, &line)
      case 1: narrower.ratings[place].effort = narrow(journey.ratings[place].effort, 1...7, &line)
      case 2:
        narrower.ratings[place].emotion = narrow(journey.ratings[place].emotion, -2...2, &line)
      case 3: narrower.ratings[place].failure = narrow(journey.ratings[place].failure, 0...1, &line)
      case 4:
        narrower.ratings[place].handoffs = narrow(journey.ratings[place].handoffs, 0...5, &line)
      case 5:
        narrower.ratings[place].importance = narrow(
          journey.ratings[place].importance, 1...10, &line)
      default:
        // The first answer to a frequency replaces an assumption, so only known ones are narrowed.
        guard let known = journey.ratings[place].frequency, known.isAnswer else { continue }
        narrower.ratings[place].frequency = narrow(known, 0...3, &line)
      }
      let (wide, tight) = (try journey.scored(), try narrower.scored())
      #expect(tight.low >= wide.low - slack && tight.high <= wide.high + slack)
    }
  }

  private func narrow(
    _ judgement: Judgement?, _ scale: ClosedRange<Double>, _ line: inout RandomLine
  ) -> Judgement {
    let low = judgement?.low ?? scale.lowerBound
    let high = judgement?.high ?? scale.upperBound
    let ends = [line.number(low...high), line.number(low...high)].sorted()
    return ends[0] == ends[1] ? .exact(ends[0]) : .range(low: ends[0], high: ends[1])
  }

  @Test("exact answers have no range and are not provisional")
  func exact() throws {
    var line = RandomLine(seed: 13)
    for _ in 0..<1000 {
      let score = try FrictionScore.compute(line.journey(.exact))
      expectSame(score.journey?.low, score.journey?.index)
      expectSame(score.journey?.high, score.journey?.index)
      expectSame(score.provisional, false)
    }
  }
}
