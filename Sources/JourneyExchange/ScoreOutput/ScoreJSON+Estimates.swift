import FrictionScoring
import JourneyModel

extension ScoreJSON {
  static func completeness(_ completeness: Completeness) -> JSONValue {
    [
      "lists": .number(completeness.lists),
      "observed": .number(completeness.observed),
      "known": .number(completeness.known),
      "estimate": .significant(completeness.estimate),
      "se": .significant(completeness.se),
      "low": .significant(completeness.low),
      "high": .significant(completeness.high),
      "completeness": .significant(completeness.completeness),
      "flags": .array(completeness.flags.map { .string($0.rawValue) }),
      "logLinear": completeness.opinions.logLinear.map(logLinear) ?? .null,
      "jackknife": .significant(completeness.opinions.jackknife?.estimate),
      "chao2": .significant(completeness.opinions.chao2),
      "coverage": .significant(completeness.opinions.coverage?.estimate),
      "darroch": .significant(completeness.opinions.darroch?.estimate),
    ]
  }

  private static func logLinear(_ models: [LogLinearModel]) -> JSONValue {
    .object(
      models.map { model in
        // A model without an estimate has nothing else to say; `why` has the reason.
        guard model.estimate != nil else { return JSONMember(model.name, .null) }
        return JSONMember(
          model.name,
          [
            "estimate": .significant(model.estimate),
            "se": .significant(model.se),
            "deviance": .significant(model.deviance),
            "aic": .significant(model.aic),
          ])
      })
  }

  static func money(_ money: Money) -> JSONPart {
    .object([
      ("clv", .value(.significant(money.clv))),
      ("lostCustomers", .value(amount(money.lostCustomers))),
      ("valueAtRisk", .value(amount(money.valueAtRisk))),
      ("rework", .value(amount(money.rework))),
      ("byTouchpoint", shares(money)),
      ("missing", .value(.array(money.missing.map { .string($0.text) }))),
      ("flags", .value(.array(money.flags.map { .string($0.rawValue) }))),
      (
        "assumptions",
        .map(money.assumptions) { assumption in
          JSONMember(
            assumption.name,
            [
              "value": .significant(assumption.interval.value),
              "low": .significant(assumption.interval.low),
              "high": .significant(assumption.interval.high),
              "default": .bool(assumption.isDefault),
            ])
        }
      ),
    ])
  }

  private static func amount(_ amount: Interval?) -> JSONValue {
    amount.map { .significant($0.value, low: $0.low, high: $0.high) } ?? .null
  }

  private static func shares(_ money: Money) -> JSONPart {
    guard money.valueAtRisk != nil else { return .value(.null) }
    return .optional(money.byTouchpoint) { shares in
      .map(shares) { JSONMember($0.touchpoint.text, .significant($0.valueAtRisk)) }
    }
  }
}
