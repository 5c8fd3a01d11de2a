@testable import JourneyModel

/// Says which values a merge has lost, from the bytes of the files alone: it shares no code with the
/// merge.
struct LostValues {
  /// Every single value by its path; what has an identity in its list is a step of the path, which
  /// elements may share.
  private var values: [[String]: Set<JSONValue>] = [:]
  /// The conflicts of each object.
  private var conflicts: [[String]: [(field: [String], value: JSONValue)]] = [:]

  /// Values that a side added or changed, or for which it decided, and that are neither in the result
  /// nor in its conflicts.
  ///
  /// - Parameters:
  ///   - other: the other side; without it a ranking that is gone is lost whoever removed it.
  ///   - areDecisionsClear: whether every object has a path of its own, so that it shows about which
  ///     of them a decision was taken.
  static func lost(
    by side: LostValues, beside other: LostValues? = nil, since base: LostValues,
    in result: LostValues, areDecisionsClear: Bool = false
  ) -> [String] {
    let decided = areDecisionsClear ? side.decided(since: base) : []
    return side.values.flatMap { path, values in
      values.filter { value in
        (!(base.values[path]?.contains(value) ?? false)
          || decided.contains { path.starts(with: $0) })
          && !(result.values[path]?.contains(value) ?? false) && !result.waits(value, at: path)
          && !result.holdsMore(than: value, at: path, since: base)
          && !side.onlyShortened(value, at: path, since: base, beside: other, in: result)
      }.map { "\(path.joined(separator: " ")): \($0)" }
    }.sorted()
  }

  /// Whether a ranking or a finding has only got back what the removal of an entity had taken from it.
  private func holdsMore(than value: JSONValue, at path: [String], since base: LostValues) -> Bool {
    func isWhole(_ whole: JSONValue, of left: [JSONValue]) -> Bool {
      (whole.elements ?? []).filter(left.contains) == left
    }
    if path.contains("worstThree"), path.last == "touchpoints", let left = value.elements {
      let waiting = (conflicts[path.dropLast()] ?? []).filter { $0.field == ["touchpoints"] }
      return ((values[path] ?? []) + waiting.map(\.value)).contains { isWhole($0, of: left) }
    }
    if path.contains("worstThree"), path.dropLast().last == "conflicts",
      let left = value["value"]?.elements
    {
      return [self, base].contains { one in
        (one.conflicts[path.dropLast(2)] ?? []).contains { isWhole($0.value, of: left) }
      }
    }
    guard path.dropLast().last == "foundVia", let left = value.members else { return false }
    let start = path.dropLast()
    return [self, base].contains { one in
      one.values.contains { place, found in
        place.dropLast() == start
          && found.contains { whole in left.allSatisfy { whole[$0.name] == $0.value } }
      }
    }
  }

  /// Whether this side's ranking is the old one without contacts that this side removed, all of which
  /// stay, and the other side took the old one away: a removal that came to nothing is no ranking.
  private func onlyShortened(
    _ value: JSONValue, at path: [String], since base: LostValues, beside other: LostValues?,
    in result: LostValues
  ) -> Bool {
    guard let other, path.contains("worstThree"), path.last == "touchpoints",
      let left = value.elements
    else { return false }
    return (base.values[path] ?? []).contains { old in
      guard let whole = old.elements, !(other.values[path] ?? []).contains(old),
        whole.filter(left.contains) == left
      else { return false }
      return whole.allSatisfy { contact in
        left.contains(contact)
          || base.hasContact(contact) && !hasContact(contact) && result.hasContact(contact)
      }
    }
  }

  private func hasContact(_ id: JSONValue) -> Bool {
    id.text.map { values[["touchpoints", $0, "id"]] != nil } ?? false
  }

  /// The places at which values waited that wait no longer.
  private func decided(since base: LostValues) -> [[String]] {
    base.conflicts.flatMap { path, old in
      let new = conflicts[path] ?? []
      return old.filter { one in !new.contains { $0.field == one.field && $0.value == one.value } }
        .map { path + $0.field }
    }
  }

  /// Collects the values of a journey; half of the time of a test goes into it.
  init(_ journey: Journey) {
    guard let tree = try? JSONValue.read(journey.canonicalBytes()) else { return }
    collect(tree, [], isUnknown: false)
  }

  private init() {}

  private func waits(_ value: JSONValue, at path: [String]) -> Bool {
    path.indices.contains { length in
      (conflicts[Array(path[..<length])] ?? []).contains { conflict in
        var one = LostValues()
        let place = Array(path[..<length]) + conflict.field
        one.collect(conflict.value, place, isUnknown: place.contains { $0.hasPrefix("x-") })
        return one.values[path]?.contains(value) ?? false
      }
    }
  }

  private mutating func collect(_ value: JSONValue, _ path: [String], isUnknown: Bool) {
    switch value {
    case .object(let members):
      for member in members {
        let isUnknown = isUnknown || member.name.hasPrefix("x-")
        if member.name == "conflicts", !isUnknown {
          note(member.value, path)
        } else {
          collect(member.value, path + [member.name], isUnknown: isUnknown)
        }
      }
    case .array(let elements): collect(elements, path, isUnknown)
    default: values[path, default: []].insert(value)
    }
  }

  private mutating func note(_ list: JSONValue, _ path: [String]) {
    for conflict in list.elements ?? [] {
      values[path + ["conflicts", "\(conflict)"], default: []].insert(conflict)
      guard let field = conflict["field"]?.text, let value = conflict["value"] else { continue }
      let steps = field.split(separator: "/", omittingEmptySubsequences: false).map {
        String($0).replacing("~1", with: "/").replacing("~0", with: "~")
      }
      conflicts[path, default: []].append((steps, value))
    }
  }

  private mutating func collect(_ elements: [JSONValue], _ path: [String], _ isUnknown: Bool) {
    let name = path.last ?? ""
    if elements.allSatisfy({ $0.text != nil }), !(name == "touchpoints" && path.count > 2) {
      for element in elements { values[path + ["=\(element)"], default: []].insert(element) }
      return
    }
    let ids = elements.compactMap { $0["id"]?.text }
    let isKeyed = ids.count == elements.count && Set(ids).count == ids.count
    guard isKeyed || !isUnknown && Self.keys[name] != nil else {
      if isUnknown || elements.contains(where: { $0.double != nil }) || name == "touchpoints" {
        values[path, default: []].insert(.array(elements))
      } else {
        for element in elements { values[path + ["=\(element)"], default: []].insert(element) }
      }
      return
    }
    for element in elements {
      var key = element["id"]?.text ?? ""
      if !isKeyed {
        let parts = (Self.keys[name] ?? []).map { element[$0].map { "\($0)" } ?? "-" }
        key = parts.joined(separator: "|")
      }
      collect(element, path + [key], isUnknown: isUnknown)
    }
  }

  /// What tells the elements of lists without identifiers apart, as docs/format.md says.
  private static let keys = [
    "ratings": ["touchpoint", "by", "variant"], "worstThree": ["by"], "expects": ["touchpoint"],
    "retentionCheck": ["point", "round"], "customerValues": ["targetGroup"], "costs": ["kind"],
    "milestones": ["name"], "steps": ["what"],
  ]
}
