import FrictionScoring
public import JourneyModel

/// A comparison as JSON: the contract of `compare --format json`, described in docs/format.md.
public enum ComparisonJSON {
  /// - Parameter files: the files' names as they were given.
  public static func value(
    of comparison: JourneyComparison, files: (old: String, new: String)
  ) -> JSONValue {
    let (old, new) = (comparison.old.score, comparison.new.score)
    return [
      "formula": .string(Score.formula),
      "old": side(comparison.old, files.old),
      "new": side(comparison.new, files.new),
      "common": comparison.common.map(change) ?? .null,
      "worstMoment": [
        "old": id(old.worstMoment?.id), "new": id(new.worstMoment?.id),
      ],
      "tackleFirst": [
        "old": ids(old.tackleFirst(3)), "new": ids(new.tackleFirst(3)),
      ],
      "touchpoints": .array(
        comparison.touchpoints.map { contact in
          guard case .object(let members) = change(contact.friction) else { return .null }
          return .object([JSONMember("id", id(contact.id))] + members)
        }),
      "ratedOnlyInOld": ids(comparison.ratedOnlyInOld),
      "ratedOnlyInNew": ids(comparison.ratedOnlyInNew),
      "unrated": ids(comparison.unrated),
      "changes": .array(comparison.difference.changes.map(change)),
    ]
  }

  private static func side(_ side: JourneyComparison.Side, _ file: String) -> JSONValue {
    let index = side.score.journey
    return [
      "file": .string(file), "title": .string(side.journey.title), "round": id(side.score.round),
      "touchpoints": .number(side.journey.touchpoints.count),
      "rated": .number(side.score.touchpoints.count { $0.isRated }),
      "index": .number(index?.index), "low": .number(index?.low), "high": .number(index?.high),
      "showRangeOnly": index.map { .bool($0.showRangeOnly) } ?? .null,
    ]
  }

  private static func change(_ change: JourneyComparison.Change) -> JSONValue {
    [
      "old": interval(change.old), "new": interval(change.new),
      "change": .number(change.difference), "verdict": .string(change.verdict.rawValue),
    ]
  }

  private static func interval(_ interval: Interval) -> JSONValue {
    [
      "value": .number(interval.value), "low": .number(interval.low),
      "high": .number(interval.high),
    ]
  }

  private static func change(_ change: JourneyChange) -> JSONValue {
    let rating = change.place.rating.map { subject -> JSONValue in
      [
        "touchpoint": id(subject.touchpoint), "by": id(subject.by), "variant": id(subject.variant),
      ]
    }
    let isField = change.kind == .changed
    return [
      "kind": .string(change.kind.rawValue),
      "entity": .string(change.place.entity?.description ?? "journey"),
      "entityKind": .string(orNull: change.place.entity?.kind.rawValue),
      "name": .string(change.name),
      "rating": rating ?? .null,
      "field": isField ? .string(change.place.field) : .null,
      "old": change.old?.json ?? .null,
      "new": change.new?.json ?? .null,
    ]
  }

  private static func id(_ id: EntityID?) -> JSONValue { .string(orNull: id?.text) }
  private static func ids(_ ids: [EntityID]) -> JSONValue { .array(ids.map { id($0) }) }
}
