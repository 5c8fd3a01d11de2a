import JourneyModel

/// What is assumed about customers to whom something went wrong; all of it can be replaced.
struct LossAssumptions {
  /// a: how many of those affected complain. Goodman 2005 corrects the "4 %" of folklore.
  let complaintShare: Money.Assumption
  /// s: how many of those who complain are content with the answer.
  let satisfiedShare: Money.Assumption
  /// D_sat: how many of these intend to leave all the same (SQM 2022).
  let churnSatisfied: Money.Assumption
  /// D_dis: how many of those who complained in vain intend to leave (SQM 2022).
  let churnDissatisfied: Money.Assumption
  /// D_sil: how many of those who stay silent intend to leave.
  let churnSilent: Money.Assumption
  /// k: how much of the intention becomes behaviour.
  let intentToBehaviour: Money.Assumption

  init(_ stated: Assumptions?) {
    func assumption(_ name: String, _ stated: Judgement?, _ usual: Interval) -> Money.Assumption {
      guard let stated, stated.isAnswer else {
        return Money.Assumption(name: name, interval: usual, isDefault: true)
      }
      return Money.Assumption(name: name, interval: Interval(stated), isDefault: false)
    }
    complaintShare = assumption(
      "complaintShare", stated?.complaintShare, Interval(low: 0.25, value: 0.5, high: 0.75))
    satisfiedShare = assumption(
      "satisfiedShare", stated?.satisfiedShare, Interval(exactly: 0.6))
    churnSatisfied = assumption(
      "churnSatisfied", stated?.churnSatisfied, Interval(exactly: 0.04))
    churnDissatisfied = assumption(
      "churnDissatisfied", stated?.churnDissatisfied, Interval(exactly: 0.2))
    churnSilent = assumption(
      "churnSilent", stated?.churnSilent, Interval(low: 0.04, value: 0.1, high: 0.2))
    intentToBehaviour = assumption(
      "intentToBehaviour", stated?.intentToBehaviour, Interval(low: 0.25, value: 0.5, high: 1))
  }

  /// All of them, in the order of the journey file.
  var all: [Money.Assumption] {
    [
      complaintShare, satisfiedShare, churnSatisfied, churnDissatisfied, churnSilent,
      intentToBehaviour,
    ]
  }

  /// `k [a s D_sat + a (1-s) D_dis + (1-a) D_sil]`: the share of affected customers who leave.
  ///
  /// It is linear in each assumption, so its ends lie in corners; it is not monotone in a.
  var lossPerAffected: Interval {
    func loss(_ end: (Money.Assumption, Int) -> Double) -> Double {
      let (a, s) = (end(complaintShare, 0), end(satisfiedShare, 1))
      let (satisfied, dissatisfied) = (end(churnSatisfied, 2), end(churnDissatisfied, 3))
      let (silent, k) = (end(churnSilent, 4), end(intentToBehaviour, 5))
      return k * (a * s * satisfied + a * (1 - s) * dissatisfied + (1 - a) * silent)
    }
    let value = loss { assumption, _ in assumption.interval.value }
    var (low, high) = (value, value)
    for corner in 0..<64 {
      let atCorner = loss { assumption, bit in
        corner & (1 << bit) == 0 ? assumption.interval.low : assumption.interval.high
      }
      low = min(low, atCorner)
      high = max(high, atCorner)
    }
    return Interval(low: low, value: value, high: high)
  }
}

extension Money {
  /// What is assumed as long as the user states nothing else, in the order of the journey file.
  public static let usualAssumptions: [Assumption] = LossAssumptions(nil).all
}
