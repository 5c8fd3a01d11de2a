import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Money against the vectors")
struct MoneyVectorTests {
  struct MultipleCase: Decodable {
    struct Input: Decodable {
      let r: Double
      let i: Double
    }
    struct Expected: Decodable { let multiple: Double }
    let input: Input
    let expected: Expected
  }

  @Test("the margin multiple is that of Gupta and Lehmann")
  func marginMultiple() throws {
    let file = try VectorFile<MultipleCase>("ec01_margin_multiple")
    for vector in file.cases {
      let multiple = CustomerLifetime.value(
        margin: 1, retention: vector.input.r, discount: vector.input.i)
      expectNear([multiple], [vector.expected.multiple], file.tolerance)
    }
  }

  struct StreamCase: Decodable {
    struct Input: Decodable {
      let margins: [Double]
      let r: Double
      let d: Double
    }
    struct Expected: Decodable { let clv: Double }
    let input: Input
    let expected: Expected
  }

  @Test("a stream of margins is discounted year by year")
  func stream() throws {
    let file = try VectorFile<StreamCase>("ec02_clv_stream")
    for vector in file.cases {
      let value = CustomerLifetime.value(
        margins: vector.input.margins, retention: vector.input.r, discount: vector.input.d)
      expectNear([value], [vector.expected.clv], file.tolerance)
    }
  }

  struct RepeatCase: Decodable {
    struct Input: Decodable {
      let issues: Double
      let contacts: Double
      let costPerContact: Double
      let periodsPerYear: Double
    }
    struct Expected: Decodable { let costPerYear: Double }
    let input: Input
    let expected: Expected
  }

  @Test("repeat contacts cost what the published example says")
  func repeatContacts() throws {
    let file = try VectorFile<RepeatCase>("ec03_repeat_contacts")
    let vector = try #require(file.cases.first)
    let input = vector.input
    // One failure is one repeat contact: 138,000 of 200,000 cases a quarter.
    var journey = Journey(id: "vector", title: "Vector")
    journey.touchpoints = [Touchpoint(id: "k1", name: "call")]
    journey.rounds = [
      Round(
        rating: [
          Rating(
            touchpoint: "k1", failure: .exact((input.contacts - input.issues) / input.issues),
            frequency: .exact(1))
        ])
    ]
    journey.customerValue = CustomerValue(
      customers: .exact(input.issues), casesPerCustomerAndYear: .exact(input.periodsPerYear))
    journey.assumptions = Assumptions(costPerContact: .exact(input.costPerContact))
    let money = try #require(try FrictionScore.compute(journey).money)
    expectNear([money.rework?.value], [vector.expected.costPerYear], file.tolerance)
  }

  struct RiskCase: Decodable {
    struct Contact: Decodable {
      let id: String
      let failureProbability: Double
      let frequency: Double
    }
    struct Input: Decodable {
      let customers: Double
      let margin: Double
      let retention: Double
      let discount: Double
      let complaintShare: Double
      let satisfiedShare: Double
      let churnSatisfied: Double
      let churnDissatisfied: Double
      let churnSilent: Double
      let intentToBehaviour: Double
      let costPerContact: Double
      let contacts: [Contact]
    }
    struct Expected: Decodable {
      let clv: Double
      let lostCustomers: Double
      let lostByContact: [Double]
      let valueAtRisk: Double
      let valueAtRiskByContact: [Double]
      let reworkCost: Double
    }
    let input: Input
    let expected: Expected
  }

  @Test("the value at risk and its split come out as derived")
  func valueAtRisk() throws {
    let file = try VectorFile<RiskCase>("ec05_value_at_risk")
    for vector in file.cases {
      let money = try #require(try FrictionScore.compute(journey(vector.input)).money)
      let expected = vector.expected
      let shares = try #require(money.byTouchpoint)
      expectNear(
        [money.clv, money.lostCustomers?.value, money.valueAtRisk?.value, money.rework?.value],
        [expected.clv, expected.lostCustomers, expected.valueAtRisk, expected.reworkCost],
        file.tolerance)
      expectNear(shares.map(\.lostCustomers), expected.lostByContact, file.tolerance)
      expectNear(shares.map(\.valueAtRisk), expected.valueAtRiskByContact, file.tolerance)
      expectSame(money.missing, [])
      expectSame(money.flags, [])
    }
  }

  private func journey(_ input: RiskCase.Input) -> Journey {
    var journey = Journey(id: "vector", title: "Vector")
    journey.touchpoints = input.contacts.map { Touchpoint(id: EntityID($0.id), name: $0.id) }
    let ratings = input.contacts.map {
      Rating(
        touchpoint: EntityID($0.id), failure: .exact($0.failureProbability),
        frequency: .exact($0.frequency))
    }
    journey.rounds = [Round(rating: ratings)]
    journey.customerValue = CustomerValue(
      customers: .exact(input.customers), marginPerYear: .exact(input.margin),
      retention: .exact(input.retention), discount: .exact(input.discount),
      casesPerCustomerAndYear: .exact(1))
    journey.assumptions = Assumptions(
      complaintShare: .exact(input.complaintShare), satisfiedShare: .exact(input.satisfiedShare),
      churnSatisfied: .exact(input.churnSatisfied),
      churnDissatisfied: .exact(input.churnDissatisfied), churnSilent: .exact(input.churnSilent),
      intentToBehaviour: .exact(input.intentToBehaviour),
      costPerContact: .exact(input.costPerContact))
    return journey
  }
}
