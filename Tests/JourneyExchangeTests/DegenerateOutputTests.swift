import FrictionScoring
import JourneyExchange
import JourneyModel
import TestSupport
import Testing

@Suite("Bad and scarce input in the table and in JSON: an answer in words, never a silent zero")
struct DegenerateOutputTests {
  /// Every case, with what the table says in a language.
  private func tables(_ language: Language) throws -> String {
    try Self.cases.map { name, journey in
      let score = try FrictionScore.compute(journey)
      return "=== \(name)\n" + ScoreTable.text(of: score, journey, in: language)
    }.joined(separator: "\n")
  }

  @Test(
    "the table says in words what can and what cannot be computed", arguments: Language.allCases)
  func table(_ language: Language) throws {
    let text = try tables(language)
    expectGolden(text, named: "degenerate.\(language.rawValue).txt", in: "score")
    for word in ["nan", "NaN", "inf", "∞", "nil"] {
      #expect(!text.split { !$0.isLetter && $0 != "∞" }.contains { $0 == word }, "\(word)")
    }
  }

  @Test("JSON has null with a reason, and only finite numbers")
  func json() throws {
    let values = try Self.cases.map { name, journey in
      ScoreJSON.value(of: try FrictionScore.compute(journey), file: name)
    }
    let text = String(decoding: JSONValue.array(values).canonicalBytes(), as: UTF8.self)
    _ = try JSONValue.read(Array(text.utf8))
    for (value, (name, _)) in zip(values, Self.cases) {
      for part in ["journey", "completeness", "money"] where value[part] == .null {
        #expect(value["why"]?["/" + part] != nil, "\(name): \(part) is null without a reason")
      }
    }
  }

  @Test("weights that do not add up to one are refused with the sum and a remedy")
  func weights() throws {
    for language in Language.allCases {
      let problem = #expect(throws: ScoreProblem.self) {
        try FrictionScore.compute(
          SampleJourney.painter, ScoreOptions(weights: .values([0.5, 0.25, 0.25, 0.25, 0.25])))
      }
      let message = try #require(problem).message(in: language)
      let sum = language == .german ? "1,5" : "1.5"
      #expect(message.hasPrefix("--weights: ") && message.contains(sum), "\(message)")
      #expect(message.contains("values:.3,.2,.2,.2,.1"), "\(message)")
    }
  }

  // MARK: - The cases

  private static let cases: [(name: String, journey: Journey)] = [
    ("no ratings", journey([nil, nil])),
    ("all to be clarified", journey([Rating(touchpoint: "k0", wait: .ask, failure: .ask)])),
    ("a single contact", journey([full("k0")])),
    ("frequencies of zero", journey([full("k0", frequency: .exact(0))])),
    (
      "frequencies that may be zero",
      journey([
        full("k0", frequency: .range(low: 0, high: 1)),
        full("k1", frequency: .range(low: 0, high: 1)),
      ])
    ),
    ("one list", lists([[0], [0]])),
    ("two identical lists", lists(Array(repeating: [0, 1], count: 14))),
    ("two disjoint lists", lists([[0], [1], [0], [1]])),
    ("three lists", lists([[0], [1], [2], [0, 1], [1, 2], [2, 0], [0, 1, 2]])),
    ("retention 1 with interest 0", money(retention: 1, discount: 0)),
    ("more lost than leave", money(retention: 0.999, discount: 0.08)),
    ("no judgement of failure", money(retention: 0.8, discount: 0.08, failure: nil)),
    ("no figure but the customers", partly),
  ]

  private static func full(
    _ id: EntityID, failure: Judgement? = .exact(0.2), frequency: Judgement = .exact(1)
  ) -> Rating {
    Rating(
      touchpoint: id, wait: .exact(60), toleratedWait: .exact(60), effort: .exact(4),
      emotion: .exact(-1), failure: failure, handoffs: .exact(1), importance: .exact(5),
      frequency: frequency)
  }

  private static func journey(_ ratings: [Rating?]) -> Journey {
    var journey = Journey(id: "degenerate", title: "Grenzfall")
    for index in ratings.indices {
      journey.touchpoints.append(
        Touchpoint(id: EntityID("k\(index)"), name: "Kontakt \(index + 1)"))
    }
    let answered = ratings.compactMap { $0 }
    if !answered.isEmpty { journey.rounds = [Round(answered)] }
    return journey
  }

  private static func lists(_ places: [[Int]]) -> Journey {
    var journey = journey(places.map { _ in nil })
    for (index, lists) in places.enumerated() {
      journey.touchpoints[index].foundVia = lists.map { Finding(list: EntityID("u\($0)")) }
    }
    return journey
  }

  private static func money(
    retention: Double, discount: Double, failure: Judgement? = .exact(0.2)
  ) -> Journey {
    var journey = journey([full("k0", failure: failure), full("k1", failure: failure)])
    journey.customerValue = CustomerValue(
      customers: .exact(400), marginPerYear: .exact(180), retention: .exact(retention),
      discount: .exact(discount), casesPerCustomerAndYear: .exact(1))
    return journey
  }

  private static let partly: Journey = {
    var journey = Self.journey([full("k0")])
    journey.customerValue = CustomerValue(customers: .exact(400))
    return journey
  }()
}
