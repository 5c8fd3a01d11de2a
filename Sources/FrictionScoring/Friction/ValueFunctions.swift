/// From an answer to a value v: 0 is no friction, 1 the worst plausible.
public enum FrictionValue {
  /// The ratio of wait to tolerated wait above which a wait counts no worse: an assumption.
  public static let worstWaitRatio = 3.0
  /// How much more a wait beyond the expectation hurts than one within it (Tversky & Kahneman 1992).
  public static let lossAversion = 2.25
  /// The failure probability that counts as the worst plausible: an assumption.
  public static let worstFailure = 0.5
  /// The number of hand-offs that counts as the worst plausible: an assumption.
  public static let worstHandoffs = 3.0

  /// `[min(r,1) + 2.25 max(0, min(r,3) - 1)] / 5.5` with r = wait / tolerated.
  ///
  /// Satisfaction is perception minus expectation (Maister 1985), with the kink of loss aversion at
  /// the expectation; exactly the expected wait is 0.18.
  /// - Parameters:
  ///   - wait: minutes, at least 0.
  ///   - tolerated: minutes, above 0.
  public static func wait(_ wait: Double, tolerated: Double) -> Double {
    guard tolerated > 0 else { return wait > 0 ? 1 : 0 }
    let ratio = max(0, wait / tolerated)
    let beyond = max(0, min(ratio, worstWaitRatio) - 1)
    let worst = 1 + lossAversion * (worstWaitRatio - 1)
    return (min(ratio, 1) + lossAversion * beyond) / worst
  }

  /// `(7 - CES2) / 6` (Dixon, Toman & DeLisi 2013); 7 is very easy.
  public static func effort(_ score: Double) -> Double {
    unit((7 - score) / 6)
  }

  /// `(CES1 - 1) / 4` for imported scores (Dixon, Freeman & Toman 2010); 5 is very high effort.
  public static func effort(ces1 score: Double) -> Double {
    unit((score - 1) / 4)
  }

  /// `-e / 2`, only the negative side: delight is shown apart and never netted.
  public static func emotion(_ emotion: Double) -> Double {
    unit(-emotion / 2)
  }

  /// `p / 0.5`.
  public static func failure(_ probability: Double) -> Double {
    unit(probability / worstFailure)
  }

  /// `h / 3`.
  public static func handoffs(_ count: Double) -> Double {
    unit(count / worstHandoffs)
  }

  private static func unit(_ value: Double) -> Double {
    // Adding 0 turns a negative zero, which would print as -0, into zero.
    min(1, max(0, value)) + 0
  }
}
