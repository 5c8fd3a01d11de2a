public import FrictionScoring
public import JourneyModel

/// The score as JSON: the contract of `score --format json` and of a report in JSON.
///
/// Keys stand in a fixed order; a part that cannot be computed is `null`, and `why` maps its JSON
/// pointer to a ``Reason/Code``. The frictions are printed as the shortest decimals that read back,
/// completeness and money with 12 significant digits.
public enum ScoreJSON {
  /// One score as an object.
  ///
  /// - Parameter file: the file's name as it was given.
  public static func value(of score: Score, file: String) -> JSONValue {
    part(of: score, file: file).value
  }

  /// Writes one score as an object without having all of it in memory; the bytes are those of
  /// ``value(of:file:)`` in the layout of the journey format.
  ///
  /// - Parameter pieces: what to write to, at the start or inside of an open list.
  public static func write(_ score: Score, file: String, to pieces: inout JSONPieces) throws {
    try part(of: score, file: file).write(nil, to: &pieces)
  }

  private static func part(of score: Score, file: String) -> JSONPart {
    .object([
      ("formula", .value(.string(Score.formula))),
      ("file", .value(.string(file))),
      ("round", .value(id(score.round))),
      ("variant", .value(id(score.variant))),
      ("provisional", .value(.bool(score.provisional))),
      ("why", .map(score.why) { JSONMember($0.pointer, .string($0.code.rawValue)) }),
      ("journey", .value(score.journey.map(journey) ?? .null)),
      ("dimensions", .value(score.dimensions.map(dimensions) ?? .null)),
      ("phases", .list(score.phases, phase)),
      ("touchpoints", .list(score.touchpoints, touchpoint)),
      ("excluded", .value(.array(score.excluded.map(id)))),
      ("openQuestions", .list(score.openQuestions, question)),
      ("robustness", .optional(score.robustness, robustness)),
      ("completeness", .value(score.completeness.map(completeness) ?? .null)),
      ("money", .optional(score.money, money)),
      ("views", .optional(score.views, views)),
    ])
  }

  static func id(_ id: EntityID?) -> JSONValue { .string(orNull: id?.text) }

  private static func journey(_ journey: JourneyScore) -> JSONValue {
    [
      "index": .number(journey.index),
      "low": .number(journey.low),
      "high": .number(journey.high),
      "showRangeOnly": .bool(journey.showRangeOnly),
      "indexRegular": .number(journey.indexRegular),
      "mean": .number(journey.mean),
      "peak": .number(journey.peak),
      "end": .number(journey.end),
      "load": .number(journey.load),
      "unknownShare": .number(journey.unknownShare),
      "byLambda": .object(
        journey.byLambda.map {
          JSONMember($0.lambda.spoken(decimals: 2, in: .english), .number($0.index))
        }),
      "channelSwitches": .number(journey.channelSwitches),
    ]
  }

  private static func dimensions(_ values: DimensionValues<Double>) -> JSONValue {
    .object(Dimension.allCases.map { JSONMember($0.rawValue, .number(values[$0])) })
  }

  private static func phase(_ phase: PhaseScore) -> JSONValue {
    [
      "id": id(phase.id),
      "mean": .number(phase.mean),
      "peak": .number(phase.peak),
      "contribution": .number(phase.contribution),
    ]
  }

  private static func touchpoint(_ touchpoint: TouchpointScore) -> JSONValue {
    [
      "id": id(touchpoint.id),
      "rank": .number(touchpoint.rank),
      "rankLow": touchpoint.rankLow.map { .number($0) } ?? .null,
      "rankHigh": touchpoint.rankHigh.map { .number($0) } ?? .null,
      "verdict": .string(orNull: touchpoint.verdict?.rawValue),
      "friction": .number(touchpoint.friction.value),
      "low": .number(touchpoint.friction.low),
      "high": .number(touchpoint.friction.high),
      "weight": .number(touchpoint.weight),
      "contribution": .number(touchpoint.contribution),
      "priority": .number(touchpoint.priority),
      "dimensions": dimensions(touchpoint.dimensions),
    ]
  }

  private static func question(_ question: OpenQuestion) -> JSONValue {
    [
      "touchpoint": id(question.touchpoint),
      "field": .string(question.field.rawValue),
      "by": .array(question.by.map(id)),
    ]
  }
}
