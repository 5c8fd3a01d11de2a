import FrictionScoring
import JourneyModel

/// The value function of a dimension with the numbers put in.
struct ValueLines {
  let terms: Explanation.Terms
  let say: Wording

  func lines(for dimension: Dimension) -> [String] {
    let value = terms.touchpoint.values[dimension]
    guard let judgement = judgement(dimension), judgement.isAnswer else {
      return [
        "  "
          + say(
            "unbekannt: v zwischen 0 und 1, gerechnet mit der Mitte ",
            "unknown: v between 0 and 1, counted at the middle ") + say.number(value.value)
      ]
    }
    var lines = ["  " + formula(dimension)]
    if value.isExact, judgement.low == judgement.high, isWaitExact(dimension) {
      return lines + ["    " + inserted(dimension, judgement, .value)]
    }
    lines.append("    " + say("kleinstes: ", "smallest: ") + inserted(dimension, judgement, .low))
    lines.append("    " + say("größtes: ", "largest: ") + inserted(dimension, judgement, .high))
    if isMiddle(dimension, judgement) {
      lines.append(
        "    " + say("Mitte: ", "middle: ") + "v = (" + say.number(value.low, 6) + " + "
          + say.number(value.high, 6) + ") / 2 = "
          + say.number(value.value, 6))
    } else {
      lines.append(
        "    " + say("wahrscheinlich: ", "likely: ") + inserted(dimension, judgement, .value))
    }
    return lines
  }

  fileprivate enum End {
    case low
    case value
    case high
  }

  private func judgement(_ dimension: Dimension) -> Judgement? {
    switch dimension {
    case .wait: terms.judgements.wait
    case .effort: terms.judgements.effort
    case .emotion: terms.judgements.emotion
    case .failure: terms.judgements.failure
    case .handoffs: terms.judgements.handoffs
    }
  }

  private func isWaitExact(_ dimension: Dimension) -> Bool {
    let tolerated = terms.judgements.toleratedWait
    return dimension != .wait || tolerated.low == tolerated.high
  }

  private func isMiddle(_ dimension: Dimension, _ judgement: Judgement) -> Bool {
    if case .range = judgement { return true }
    if dimension == .wait, case .range = terms.judgements.toleratedWait { return true }
    return false
  }

  private func formula(_ dimension: Dimension) -> String {
    switch dimension {
    case .wait:
      say(
        "v = [min(r; 1) + 2,25 x max(0; min(r; 3) - 1)] / 5,5 mit r = Wartezeit / hinnehmbare Wartezeit",
        "v = [min(r, 1) + 2.25 x max(0, min(r, 3) - 1)] / 5.5 with r = wait / tolerated wait")
    case .effort: say("v = (7 - Leichtigkeit) / 6", "v = (7 - ease) / 6")
    case .emotion:
      say("v = (3 - Gefühl) / 2, mindestens 0", "v = (3 - feeling) / 2, at least 0")
    case .failure: say("v = p / 0,5, höchstens 1", "v = p / 0.5, at most 1")
    case .handoffs: say("v = h / 3, höchstens 1", "v = h / 3, at most 1")
    }
  }

  /// The formula with the numbers of one end, and its result.
  private func inserted(_ dimension: Dimension, _ judgement: Judgement, _ end: End) -> String {
    let value = terms.touchpoint.values[dimension]
    let result =
      switch end {
      case .low: value.low
      case .value: value.value
      case .high: value.high
      }
    // A high ease or feeling is a low friction.
    let falls = dimension == .effort || dimension == .emotion
    let number = pick(judgement, falls ? end.other : end)
    let calculation =
      switch dimension {
      case .wait: wait(number, pick(terms.judgements.toleratedWait, end.other))
      case .effort: "v = " + clamped("(7 - " + say.number(number) + ") / 6", (7 - number) / 6)
      case .emotion:
        "v = "
          + clamped("(3 - " + say.number(number + RatingField.emotion.shift) + ") / 2", -number / 2)
      case .failure: "v = " + clamped(quotient(number, FrictionValue.worstFailure), number / 0.5)
      case .handoffs: "v = " + clamped(quotient(number, FrictionValue.worstHandoffs), number / 3)
      }
    return calculation + " = " + say.number(result, 6)
  }

  private func quotient(_ number: Double, _ worst: Double) -> String {
    say.number(number) + " / " + say.number(worst)
  }

  /// Says where a result is cut to the scale.
  private func clamped(_ calculation: String, _ result: Double) -> String {
    let separator = say("; ", ", ")
    if result < 0 { return "max(0" + separator + calculation + ")" }
    return result > 1 ? "min(1" + separator + calculation + ")" : calculation
  }

  private func wait(_ wait: Double, _ tolerated: Double) -> String {
    let ratio = wait / tolerated
    let within = say.number(min(ratio, 1), 6)
    let beyond = say.number(max(0, min(ratio, FrictionValue.worstWaitRatio) - 1), 6)
    return "r = " + say.number(wait) + " min / " + say.number(tolerated) + " min = "
      + say.number(ratio, 6)
      + "; v = [" + within + " + " + say.number(FrictionValue.lossAversion) + " x " + beyond
      + "] / " + say.number(5.5)
  }

  private func pick(_ judgement: Judgement, _ end: End) -> Double {
    switch end {
    case .low: judgement.low ?? 0
    case .value: judgement.likely ?? 0
    case .high: judgement.high ?? 0
    }
  }
}

extension ValueLines.End {
  fileprivate var other: Self {
    switch self {
    case .low: .high
    case .value: .value
    case .high: .low
    }
  }
}
