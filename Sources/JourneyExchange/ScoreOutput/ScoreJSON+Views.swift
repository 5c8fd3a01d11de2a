import FrictionScoring
import JourneyModel

extension ScoreJSON {
  static func views(_ views: Views) -> JSONPart {
    .object([
      ("frequencyRelevance", .optional(views.frequencyRelevance, frequencyRelevance)),
      (
        "pareto",
        .optional(views.pareto) { steps in
          .list(steps) { step in
            [
              "id": id(step.id),
              "contribution": .significant(step.contribution),
              "cumulatedShare": .significant(step.cumulatedShare),
            ]
          }
        }
      ),
      ("actionPriority", .optional(views.actionPriority) { .list($0, priority) }),
      (
        "firstContactResolution",
        .value(views.firstContactResolution.map(measured) ?? .null)
      ),
      ("silences", .object(silences(views.silences))),
      (
        "mediaBreaks",
        .list(views.mediaBreaks) { breaks in
          [
            "phase": id(breaks.phase),
            "breaks": .number(breaks.breaks),
            "touchpoints": .number(breaks.touchpoints),
          ]
        }
      ),
      (
        "askedTwice",
        .list(views.askedTwice) { asked in
          ["data": .string(asked.name), "touchpoints": .array(asked.touchpoints.map(id))]
        }
      ),
      ("insideView", .value(views.insideView.map(insideView) ?? .null)),
      ("customerSatisfaction", .value(views.customerSatisfaction.map(satisfaction) ?? .null)),
      (
        "lifetimeValue",
        .value(
          views.lifetimeValue.map { .significant($0.value, low: $0.low, high: $0.high) } ?? .null)
      ),
    ])
  }

  private static func frequencyRelevance(_ view: FrequencyRelevance) -> JSONPart {
    .object([
      ("failuresSplit", .value(.significant(view.failuresSplit))),
      ("importanceSplit", .value(.significant(view.importanceSplit))),
      (
        "touchpoints",
        .list(view.touchpoints) { entry in
          [
            "id": id(entry.id),
            "failuresPerCase": .significant(entry.failuresPerCase),
            "importance": .significant(entry.importance),
            "quadrant": .string(entry.quadrant.rawValue),
          ]
        }
      ),
      ("missing", .value(.array(view.missing.map(id)))),
    ])
  }

  private static func priority(_ entry: ActionPriority.Entry) -> JSONValue {
    [
      "id": id(entry.id),
      "severity": .number(entry.severity),
      "occurrence": .number(entry.occurrence),
      "detection": .number(entry.detection),
      "priority": .string(entry.priority.rawValue),
    ]
  }

  private static func measured(_ measured: Measured) -> JSONValue {
    [
      "value": .significant(measured.interval.value),
      "low": .significant(measured.interval.low),
      "high": .significant(measured.interval.high),
      "touchpoints": .number(measured.touchpoints),
    ]
  }

  private static func silences(_ silences: Silences) -> [(String, JSONPart)] {
    [
      (
        "documents",
        .list(silences.documents) { document in
          [
            "id": id(document.id),
            "lacksReply": .bool(document.lacksReply),
            "lacksPromise": .bool(document.lacksPromise),
          ]
        }
      ),
      (
        "stretches",
        .list(silences.stretches) { stretch in
          [
            "phases": .array(stretch.phases.map(id)),
            "after": id(stretch.after),
            "before": id(stretch.before),
          ]
        }
      ),
    ]
  }

  private static func insideView(_ view: InsideView) -> JSONValue {
    [
      "startedByCustomer": .significant(view.startedByCustomer),
      "known": .number(view.known),
      "unknown": .number(view.unknown),
    ]
  }

  private static func satisfaction(_ view: CustomerSatisfaction) -> JSONValue {
    [
      "index": .significant(view.index.value),
      "low": .significant(view.index.low),
      "high": .significant(view.index.high),
      "mean": .significant(view.mean.value),
      "customers": .number(view.customers),
      "touchpoints": .number(view.touchpoints),
    ]
  }
}
