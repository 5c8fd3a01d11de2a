public import JourneyModel

extension Lever {
  /// The contact's one thing done well, against how it is: "wait as expected, not 1.9 times".
  ///
  /// How it is follows from the value v: several people's answers have no other number in common.
  public func spoken(in language: Language) -> String {
    func say(_ german: String, _ english: String) -> String {
      language == .german ? german : english
    }
    func number(_ value: Double) -> String { value.spoken(decimals: 1, in: language) }
    switch dimension {
    case .wait:
      let times = number(Self.waitRatio(value))
      return value >= 1
        ? say(
          "warten wie erwartet statt 3-mal oder länger", "wait as expected, not 3 times or more")
        : say("warten wie erwartet statt \(times)-mal", "wait as expected, not \(times) times")
    case .effort:
      let ease = number(7 - 6 * value)
      return say("sehr leicht (7) statt \(ease)", "very easy (7), not \(ease)")
    case .emotion:
      let feeling = number(-2 * value)
      return say("Gefühl neutral statt \(feeling)", "feeling neutral, not \(feeling)")
    case .failure:
      let often = number(10 * value * FrictionValue.worstFailure)
      return value >= 1
        ? say("kein Fehler statt ab 5 von 10", "no failure, not at least 5 of 10")
        : say("kein Fehler statt \(often) von 10", "no failure, not \(often) of 10")
    case .handoffs:
      let often = number(value * FrictionValue.worstHandoffs)
      return say("nicht weiterreichen statt \(often)-mal", "no hand-off, not \(often)")
    }
  }

  /// Wait over expected wait, from the value v; the inverse of ``FrictionValue/wait(_:tolerated:)``
  /// up to three times.
  static func waitRatio(_ value: Double) -> Double {
    let points = value * (1 + FrictionValue.lossAversion * (FrictionValue.worstWaitRatio - 1))
    return points <= 1 ? points : 1 + (points - 1) / FrictionValue.lossAversion
  }
}
