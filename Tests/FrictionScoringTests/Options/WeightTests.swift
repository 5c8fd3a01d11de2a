import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("The weights of the dimensions")
struct WeightTests {
  struct RankCase: Decodable {
    struct Input: Decodable { let n: Int }
    let input: Input
    let expected: [Double]
  }

  @Test("a ranking gives rank-order-centroid weights")
  func centroid() throws {
    let file = try VectorFile<RankCase>("sq05_roc_weights")
    for vector in file.cases {
      expectNear(
        WeightChoice.rankOrderCentroid(vector.input.n), vector.expected, file.tolerance)
    }
    let weights = try WeightChoice.ranked([.failure, .wait, .effort, .emotion, .handoffs])
      .weights()
    expectNear(weights.all, [0.256667, 0.156667, 0.09, 0.456667, 0.04], 1e-6)
  }

  @Test("the three spellings are read, and written back")
  func spellings() throws {
    expectSame(try WeightChoice(parsing: "equal"), .equal)
    expectSame(
      try WeightChoice(parsing: "ranked:failure,wait,effort,emotion,handoffs"),
      .ranked([.failure, .wait, .effort, .emotion, .handoffs]))
    let values = try WeightChoice(parsing: "values:.3,.2,0.2,.2,.1")
    expectSame(values, .values([0.3, 0.2, 0.2, 0.2, 0.1]))
    expectSame(try WeightChoice(parsing: values.spelling), values)
  }

  @Test(
    "a wrong spelling is named",
    arguments: [
      ("even", WeightsProblem.noSuchForm("even")),
      ("ranked:wait,ease", .noSuchDimension("ease")),
      ("ranked:wait,effort", .dimensionsNotOnceEach([.wait, .effort])),
      (
        "ranked:wait,wait,effort,emotion,failure",
        .dimensionsNotOnceEach([.wait, .wait, .effort, .emotion, .failure])
      ),
      ("values:.5,.5", .notFiveValues(2)), ("values:a,.2,.2,.2,.2", .notANumber("a")),
      ("values:nan,.2,.2,.2,.2", .notANumber("nan")), ("values:.2,.2,.2,.2,", .notANumber("")),
      ("values:-.2,.4,.4,.2,.2", .notANumber("-.2")),
      ("values:1e1,0,0,0,0", .notANumber("1e1")),
      ("values:.5,.25,.25,.25,.25", .sumIsNotOne(1.5)),
    ])
  func wrong(_ text: String, _ problem: WeightsProblem) {
    #expect(throws: problem) { try WeightChoice(parsing: text) }
    for language in Language.allCases { #expect(!problem.message(in: language).isEmpty) }
  }

  @Test("weights come from the call, else from the journey, else they are equal")
  func precedence() throws {
    var journey = Journey(id: "w", title: "W")
    journey.touchpoints = [Touchpoint(id: "k1", name: "k")]
    journey.rounds = [Round(rating: [Rating(touchpoint: "k1", effort: .exact(1))])]
    expectSame(try FrictionScore.compute(journey).weights, DimensionWeights(all: 0.2))
    journey.assumptions = Assumptions(weights: "values:0,1,0,0,0")
    expectSame(try FrictionScore.compute(journey).weights.effort, 1)
    expectSame(
      try FrictionScore.compute(journey, ScoreOptions(weights: .equal)).weights.effort, 0.2)
    journey.assumptions = Assumptions(weights: "values:1,1,0,0,0")
    #expect(throws: ScoreProblem.assumedWeights(.sumIsNotOne(2))) {
      try FrictionScore.compute(journey)
    }
    #expect(throws: ScoreProblem.weights(.negative(-1))) {
      try FrictionScore.compute(journey, ScoreOptions(weights: .values([-1, 1, 1, 0, 0])))
    }
  }
}
