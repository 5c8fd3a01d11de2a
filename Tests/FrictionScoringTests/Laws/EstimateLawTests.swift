import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@Suite("Laws of money and completeness on random journeys")
struct EstimateLawTests {
  @Test("the value at risk is the sum of its parts and at most all customers' value")
  func valueAtRisk() throws {
    var line = RandomLine(seed: 21)
    for _ in 0..<1000 {
      var journey = line.journey(.ranges)
      journey.customerValue = CustomerValue(
        customers: .exact(line.number(1...100_000)), marginPerYear: .exact(line.number(1...500)),
        retention: .exact(line.number(0...0.99)), discount: .exact(line.number(0...0.3)),
        casesPerCustomerAndYear: .exact(line.number(0...20)))
      journey.assumptions = Assumptions(
        churnSilent: line.judgement(0...1, .gaps), intentToBehaviour: line.judgement(0...1, .gaps))
      let money = try #require(try FrictionScore.compute(journey).money)
      let (lost, risk) = (try #require(money.lostCustomers), try #require(money.valueAtRisk))
      let customers = journey.customerValue?.customers?.likely ?? 0
      let all = customers * (money.clv ?? 0)
      let parts = try #require(money.byTouchpoint)
      expectNear(
        [parts.reduce(0) { $0 + ($1.valueAtRisk ?? 0) }], [risk.value], 1e-9 * max(1, all))
      #expect(risk.low <= risk.value + slack * all && risk.value <= risk.high + slack * all)
      #expect(risk.high <= all * (1 + slack) && risk.low >= 0)
      #expect(lost.low <= lost.value * (1 + slack) && lost.value <= lost.high * (1 + slack))
      expectSame(
        money.flags.contains(.exceedsStatedChurn),
        lost.value > customers * (1 - (journey.customerValue?.retention?.likely ?? 0)))
    }
  }

  @Test("there are at least as many contacts as were seen, whatever the order of the lists")
  func completeness() throws {
    var line = RandomLine(seed: 22)
    for _ in 0..<1000 {
      let lists = line.pick(1...5)
      var journey = Journey(id: "random", title: "Random")
      for index in 0..<line.pick(1...40) {
        let found = (0..<lists).filter { _ in line.pick(0...2) == 0 }
        journey.touchpoints.append(
          Touchpoint(
            id: EntityID("k\(index)"), name: "k",
            foundVia: found.map { Finding(list: EntityID("u\($0)")) }))
      }
      let score = try FrictionScore.compute(journey)
      var turned = journey
      turned.touchpoints = turned.touchpoints.reversed().map { contact in
        var contact = contact
        contact.foundVia.reverse()
        return contact
      }
      let other = try FrictionScore.compute(turned)
      expectSame(score.completeness?.flags, other.completeness?.flags)
      expectSame(score.reason(for: "/completeness"), other.reason(for: "/completeness"))
      guard let estimate = score.completeness, let again = other.completeness else { continue }
      expectNear(
        [again.estimate, again.low, again.high, again.se],
        [estimate.estimate, estimate.low, estimate.high, estimate.se], 1e-9)
      let seen = Double(estimate.observed)
      #expect(estimate.estimate >= seen && estimate.completeness <= 1)
      #expect(seen <= estimate.low && estimate.low <= estimate.estimate)
      #expect(estimate.estimate <= estimate.high)
      #expect((0...1).contains(estimate.foundShare))
    }
  }
}
