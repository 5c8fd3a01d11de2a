import AuditFlow
import JourneyModel

/// What was tried as a file of drafts holds it.
extension TrialDraft {
  /// `nil` when a journey cannot be written as one value, which does not happen.
  var json: JSONValue? {
    guard let base = try? JSONValue.read(base.canonicalBytes()),
      let tried = try? JSONValue.read(tried.canonicalBytes())
    else { return nil }
    var members = [
      JSONMember("base", base), JSONMember("tried", tried),
      JSONMember("answers", .array(answers.map(\.json))),
      JSONMember("changes", .number(String(changes))),
    ]
    if let rater { members.append(JSONMember("rater", .string(rater.text))) }
    if let touchpoint { members.append(JSONMember("touchpoint", .string(touchpoint.text))) }
    if let triedAt { members.append(JSONMember("typed", .string(triedAt))) }
    return .object(members)
  }

  /// The trials in the content of a file; `nil` for one that cannot be read.
  static func all(in content: JSONValue) -> [TrialDraft?] {
    (content["trials"]?.elements ?? []).map { TrialDraft($0) }
  }

  private init?(_ value: JSONValue) {
    guard let base = Self.journey(value["base"]), let tried = Self.journey(value["tried"]) else {
      return nil
    }
    self.init(
      base: base, tried: tried,
      answers: (value["answers"]?.elements ?? []).compactMap { Answer($0) },
      rater: (value["rater"]?.text).map { EntityID($0) },
      touchpoint: (value["touchpoint"]?.text).map { EntityID($0) },
      changes: max(1, Self.count(value["changes"]) ?? 1), triedAt: value["typed"]?.text)
  }

  private static func count(_ value: JSONValue?) -> Int? {
    if case .number(let spelling)? = value { Int(spelling) } else { nil }
  }

  private static func journey(_ value: JSONValue?) -> Journey? {
    guard let value else { return nil }
    let reading = JourneyReader.read(value.canonicalBytes())
    return reading.isNewer ? nil : reading.journey
  }
}

extension TrialDraft.Answer {
  fileprivate var json: JSONValue {
    var members = [
      JSONMember("touchpoint", .string(touchpoint.text)),
      JSONMember("field", .string(field.rawValue)),
    ]
    if let variant { members.append(JSONMember("variant", .string(variant.text))) }
    if let rater { members.append(JSONMember("by", .string(rater.text))) }
    return .object(members)
  }

  fileprivate init?(_ value: JSONValue) {
    guard let touchpoint = value["touchpoint"]?.text,
      let field = value["field"]?.text.flatMap(RatingField.init(rawValue:))
    else { return nil }
    self.init(
      touchpoint: EntityID(touchpoint), field: field,
      variant: (value["variant"]?.text).map { EntityID($0) },
      rater: (value["by"]?.text).map { EntityID($0) })
  }
}
