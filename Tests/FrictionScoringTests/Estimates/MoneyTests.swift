import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Money where figures are missing or contradict each other")
struct MoneyTests {
  private var figures = CustomerValue(
    customers: .exact(100), marginPerYear: .exact(50), retention: .exact(0.8),
    discount: .exact(0.1), casesPerCustomerAndYear: .exact(1))

  private func score(
    _ figures: CustomerValue?, failures: [Judgement?] = [.exact(0.1)],
    _ assumptions: Assumptions? = nil
  ) throws -> Score {
    var journey = Journey(id: "money", title: "Money")
    var ratings: [Rating] = []
    for (index, failure) in failures.enumerated() {
      let id = EntityID("k\(index)")
      journey.touchpoints.append(Touchpoint(id: id, name: "k"))
      ratings.append(Rating(touchpoint: id, effort: .exact(4), failure: failure))
    }
    journey.rounds = [Round(rating: ratings)]
    journey.customerValue = figures
    journey.assumptions = assumptions
    return try FrictionScore.compute(journey)
  }

  private func reasons(_ score: Score) -> [Reason] {
    score.why.filter { $0.pointer.hasPrefix("/money") }
  }

  @Test("what needs a missing figure is null with a reason, the rest is computed")
  func missing() throws {
    expectSame(reasons(try score(nil)), [Reason("/money", .missingCustomerValue)])

    var partly = figures
    partly.retention = .ask
    let unknown = try score(partly)
    expectSame(
      reasons(unknown),
      [
        Reason("/money/clv", .missingRetention), Reason("/money/valueAtRisk", .missingRetention),
        Reason("/money/byTouchpoint", .missingRetention),
        Reason("/money/rework", .missingCostPerContact),
      ])
    #expect(unknown.money?.lostCustomers != nil)

    partly = figures
    partly.casesPerCustomerAndYear = nil
    expectSame(
      reasons(try score(partly)),
      [
        Reason("/money/lostCustomers", .missingCases),
        Reason("/money/valueAtRisk", .missingCases),
        Reason("/money/byTouchpoint", .missingCases), Reason("/money/rework", .missingCases),
      ])
  }

  @Test("retention 1 with interest 0 is refused")
  func endless() throws {
    var endless = figures
    endless.retention = .exact(1)
    endless.discount = .exact(0)
    let score = try score(endless)
    expectSame(score.reason(for: "/money/clv"), .endlessCustomerValue)
    expectSame(score.money?.clv, nil)
    endless.discount = .exact(0.1)
    expectNear([try self.score(endless).money?.clv], [500], 1e-9)
  }

  @Test("a contact without judgement of failure is named, and the sum is at least")
  func leftOut() throws {
    let money = try #require(try score(figures, failures: [.exact(0.1), nil, .ask]).money)
    expectSame(money.missing, ["k1", "k2"])
    expectSame(money.isAtLeast, true)
    expectSame(money.byTouchpoint?.map(\.touchpoint), ["k0"])
    let none = try score(figures, failures: [nil])
    expectSame(none.reason(for: "/money/lostCustomers"), .noFailureJudgements)
  }

  @Test("more lost customers than the stated retention allows are flagged")
  func contradiction() throws {
    var loyal = figures
    loyal.retention = .exact(0.999)
    expectSame(try score(loyal).money?.flags, [.exceedsStatedChurn])
    expectSame(try score(figures).money?.flags, [])
  }

  @Test("no failure at all loses nobody, and certain failure keeps finite parts")
  func ends() throws {
    let none = try #require(try score(figures, failures: [.exact(0), .exact(0)]).money)
    expectSame(none.lostCustomers?.value, 0)
    expectSame(none.byTouchpoint?.map(\.lostCustomers), [0, 0])
    let certain = Assumptions(
      complaintShare: .exact(0), churnSilent: .exact(1), intentToBehaviour: .exact(1))
    let all = try #require(
      try score(figures, failures: [.exact(1), .exact(1)], certain).money)
    expectNear([all.lostCustomers?.value], [100], 1e-6)
    expectNear((all.byTouchpoint ?? []).map(\.lostCustomers), [50, 50], 1e-6)
  }

  @Test("the ends come from the corners of the assumptions, which need not be monotone")
  func corners() throws {
    // The worst is few complaints with many silent leavers: a low end together with a high one.
    let assumptions = Assumptions(
      complaintShare: .range(low: 0.2, high: 0.8), satisfiedShare: .exact(1),
      churnSatisfied: .exact(0), churnDissatisfied: .exact(0),
      churnSilent: .range(low: 0.2, high: 0.5),
      intentToBehaviour: .exact(1))
    let lost = try #require(
      try score(figures, failures: [.exact(0.1)], assumptions).money?.lostCustomers)
    expectNear([lost.low, lost.value, lost.high], [0.4, 1.75, 4], 1e-9)
  }
}

@Suite("Retention from what people can count")
struct RetentionTests {
  @Test("so many of ten after so many years is a share a year")
  func yearly() {
    expectSame(CustomerLifetime.yearlyRetention(share: 0.8, years: 2), 0.894427)
    expectSame(CustomerLifetime.yearlyRetention(share: 0.8, years: 1), 0.8)
    expectSame(CustomerLifetime.yearlyRetention(share: 0, years: 3), 0)
    expectSame(CustomerLifetime.yearlyRetention(share: 1, years: 0.5), 1)
  }

  @Test("a retention and an interest are refused where some corner would be endless")
  func endless() {
    let full = Judgement.range(low: 0.9, high: 1)
    expectSame(CustomerLifetime.isEndless(retention: full, discount: .exact(0)), true)
    expectSame(
      CustomerLifetime.isEndless(retention: full, discount: .range(low: 0, high: 0.1)), true)
    expectSame(CustomerLifetime.isEndless(retention: full, discount: .exact(0.01)), false)
    expectSame(CustomerLifetime.isEndless(retention: .exact(0.99), discount: .exact(0)), false)
    expectSame(CustomerLifetime.isEndless(retention: nil, discount: .exact(0)), false)
    expectSame(CustomerLifetime.isEndless(retention: .ask, discount: .exact(0)), false)
  }
}
