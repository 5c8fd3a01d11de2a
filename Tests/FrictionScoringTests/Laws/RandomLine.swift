import FrictionScoring
import JourneyModel
import JourneySamples

/// Random contacts with ratings, simple enough to change one thing and look what follows.
struct RandomLine {
  var random: SplitMix
  private var made = 0

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
  }

  /// How certain the answers are.
  enum Certainty {
    case exact
    case ranges
    case gaps
  }

  /// A journey without phases: the contacts lie in the order of the file.
  mutating func journey(contacts: ClosedRange<Int> = 1...10, _ certainty: Certainty) -> Journey {
    let count = Int.random(in: contacts, using: &random)
    var journey = Journey(id: "random", title: "Random")
    var ratings: [Rating] = []
    for _ in 0..<count {
      let rating = rating(certainty)
      journey.touchpoints.append(Touchpoint(id: rating.touchpoint, name: "k"))
      ratings.append(rating)
    }
    // Without any answer there is no score.
    ratings[0].effort = ratings[0].effort ?? .ask
    journey.rounds = [Round(rating: ratings)]
    return journey
  }

  mutating func rating(_ certainty: Certainty) -> Rating {
    made += 1
    return Rating(
      touchpoint: EntityID("k\(made)"),
      wait: judgement(0...4000, certainty), toleratedWait: .exact(Double(pick(1...1000))),
      effort: judgement(1...7, certainty), emotion: judgement(-2...2, certainty),
      failure: judgement(0...1, certainty), handoffs: judgement(0...5, certainty),
      importance: judgement(1...10, certainty), frequency: judgement(0.1...3, certainty))
  }

  mutating func judgement(_ range: ClosedRange<Double>, _ certainty: Certainty) -> Judgement? {
    let form =
      certainty == .exact ? 0 : Int.random(in: 0..<(certainty == .gaps ? 8 : 6), using: &random)
    let numbers = [number(range), number(range), number(range)].sorted()
    switch form {
    case 0...2: return .exact(numbers[1])
    case 3, 4: return .range(low: numbers[0], high: numbers[2])
    case 5: return .estimate(low: numbers[0], likely: numbers[1], high: numbers[2])
    case 6: return .ask
    default: return nil
    }
  }

  /// A number of the range; its ends are as likely as all between them.
  mutating func number(_ range: ClosedRange<Double>) -> Double {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: range.lowerBound
    case 1: range.upperBound
    default: Double.random(in: range, using: &random)
    }
  }

  mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
}

extension Journey {
  /// The ratings of the only round.
  var ratings: [Rating] {
    get { rounds[0].ratings }
    set { rounds[0].ratings = newValue }
  }

  /// The score under equal weights.
  func scored() throws -> JourneyScore {
    guard let score = try FrictionScore.compute(self).journey else { throw NotScored() }
    return score
  }
}

struct NotScored: Error {}

/// Rounding may differ where sums are added in another order.
let slack = 1e-9
