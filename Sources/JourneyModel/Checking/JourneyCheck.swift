/// Checks a whole journey: references, identifiers, ranges, what is still open.
struct JourneyCheck {
  private var index: IdentifierIndex
  private var problems: [Problem] = []
  private var noticeCount = 0
  private var path: [Step] = []

  private enum Step {
    case field(StaticString)
    case index(Int)
  }

  /// Everything wrong or worth knowing; references to `broken` kinds are not judged.
  static func problems(in journey: Journey, ignoring broken: Set<EntityKind> = []) -> [Problem] {
    var check = JourneyCheck(index: IdentifierIndex(journey, ignoring: broken))
    check.problems = check.index.duplicates
    withUnsafePointer(to: journey) { check.look(at: $0) }
    check.noteOthers(unknown: journey.unknown, conflicts: journey.conflicts)
    check.noteOpen(journey.touchpoints)
    check.noteDoubles(among: journey.participants)
    for (index, round) in journey.rounds.enumerated() {
      check.findDoubleRatings(in: round.ratings, at: index)
    }
    return check.problems
  }

  private init(index: IdentifierIndex) {
    self.index = index
  }

  private mutating func report(
    _ code: ProblemCode, _ name: String, found: String = "",
    allowed: Problem.Allowed = .nothingElse
  ) {
    // Each for itself: no number of notices may hide an error.
    if code.severity == .notice {
      guard noticeCount < JSONScanner.mostProblems else { return }
      noticeCount += 1
    } else {
      guard problems.count - noticeCount <= JSONScanner.mostProblems else { return }
    }
    problems.append(Problem(code, at: pointer(to: name), found: found, allowed: allowed))
  }

  private func pointer(to name: String) -> String {
    var result = ""
    for step in path {
      switch step {
      case .field(let field): result += "/\(field)"
      case .index(let index): result += "/\(index)"
      }
    }
    return name.isEmpty ? result : result + "/" + name
  }

  private mutating func noteOthers(unknown: [JSONMember], conflicts: [Conflict]) {
    for member in unknown {
      report(.unknownField, JSONPointer.escaped(member.name))
      checkSize(of: .object([member]), JSONPointer.escaped(member.name), depth: path.count)
    }
    for (index, conflict) in conflicts.enumerated() {
      checkSize(of: conflict.json, "conflicts/\(index)", depth: path.count + 2)
    }
    for (index, conflict) in conflicts.enumerated() {
      // A broken one has no field either; at that place the reader has said so already.
      let isNamed = !conflict.field.isEmpty
      report(
        .undecidedConflict, "conflicts/\(index)" + (isNamed ? "" : "/field"),
        found: isNamed ? Quotation.visible(conflict.field) : Quotation.string(""))
    }
  }

  private mutating func noteOpen(_ touchpoints: [Touchpoint]) {
    for index in touchpoints.indices {
      if touchpoints[index].phase == nil { report(.openPhase, "touchpoints/\(index)") }
      if touchpoints[index].channel == nil { report(.openChannel, "touchpoints/\(index)") }
    }
  }

  private mutating func noteDoubles(among participants: [Participant]) {
    guard participants.count > 1 else { return }
    var first: [String: EntityID] = [:]
    for (index, participant) in participants.enumerated() where !participant.alias.isEmpty {
      let alias = participant.alias.folded
      guard let other = first[alias] else {
        first[alias] = participant.id
        continue
      }
      report(
        .duplicateAlias, "participants/\(index)/alias",
        found: Quotation.string(participant.alias),
        allowed: .identifiers(
          [participant.id, other].map { Quotation.visible($0.text, longest: 64) }, count: 2,
          of: .one(.participant)))
    }
  }

  private mutating func findDoubleRatings(in ratings: [Rating], at round: Int) {
    var seen = SeenRatings(index, ratings.count)
    lookAtEach(of: ratings) { check, index, rating in
      guard !seen.insert(rating, &check.index) else { return }
      check.report(
        .duplicateRating, "rounds/\(round)/ratings/\(index)",
        found: Quotation.string(rating.pointee.touchpoint.text))
    }
  }

  private mutating func check(_ numbers: [Double], _ name: StaticString, _ scale: Scale) {
    for (index, number) in numbers.enumerated() where !scale.allows(number) {
      let field = numbers.count == 1 ? "\(name)" : "\(name)/\(index)"
      let isFar = number.magnitude > Scale.farthest
      report(
        .outOfRange, field, found: JSONNumber.spelling(number),
        allowed: .scale(isFar ? scale.closed : scale))
    }
    if zip(numbers, numbers.dropFirst()).contains(where: { $0 > $1 }) {
      let list = numbers.map(JSONNumber.spelling).joined(separator: ", ")
      report(.intervalOrder, "\(name)", found: "[\(list)]")
    }
  }

  private mutating func check(
    _ id: EntityID, _ name: StaticString, _ target: ReferenceTarget, element: Int? = nil
  ) {
    guard !index.contains(id, target) else { return }
    let field = element.map { "\(name)/\($0)" } ?? "\(name)"
    report(
      .danglingReference, field, found: Quotation.string(id.text), allowed: index.allowed(target))
  }

  private mutating func step<Value: Described>(into value: UnsafePointer<Value>) {
    look(at: value)
    if !value.pointee.unknown.isEmpty || !value.pointee.conflicts.isEmpty {
      noteOthers(unknown: value.pointee.unknown, conflicts: value.pointee.conflicts)
    }
  }
}

extension JourneyCheck: FieldVisitor {
  mutating func identifier(_ name: StaticString, _ value: inout EntityID) {
    guard !value.isValid else { return }
    report(
      .invalidIdentifier, "\(name)", found: Quotation.string(value.text),
      allowed: .shape(.identifier))
  }

  mutating func text(_ name: StaticString, _ value: inout String) {
    if value.isEmpty { report(.emptyName, "\(name)") }
    checkLength(value, "\(name)")
  }

  mutating func text(_ name: StaticString, _ value: inout String?) {
    if let value { checkLength(value, "\(name)") }
  }

  mutating func weights(_ name: StaticString, _ value: inout String?) {
    guard let value, !WeightsSpelling.isAllowed(value) else { return }
    report(
      .unknownWord, "\(name)", found: Quotation.string(value),
      allowed: .words(WeightsSpelling.examples))
  }

  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    for (index, text) in value.enumerated() { checkLength(text, "\(name)/\(index)") }
  }

  // A value that waits for a decision stands deeper than where it came from.
  private mutating func checkSize(of value: JSONValue, _ name: String, depth: Int) {
    switch value.excess(depth: depth) {
    case .tooDeep: report(.tooDeep, name, allowed: .limit(JSONScanner.deepest))
    case .tooLong: report(.stringTooLong, name, allowed: .limit(JSONScanner.longestText))
    case nil: return
    }
  }

  // What a reader would refuse must not be written either.
  private mutating func checkLength(_ text: String, _ name: @autoclosure () -> String) {
    guard text.utf8.count > JSONScanner.longestText else { return }
    report(.stringTooLong, name(), allowed: .limit(JSONScanner.longestText))
  }

  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?) {}
  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value]) {}
  mutating func flag(_ name: StaticString, _ value: inout Bool?) {}
  mutating func day(_ name: StaticString, _ value: inout Day) {}
  mutating func day(_ name: StaticString, _ value: inout Day?) {}

  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale) {
    if let value { check([value], name, scale) }
  }

  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale) {
    switch value {
    case nil, .ask: break
    case .exact(let number) where scale.allows(number): break
    case .range(let low, let high) where scale.allows(low) && scale.allows(high) && low <= high:
      break
    case .estimate(let low, let likely, let high)
    where scale.allows(low) && scale.allows(likely) && scale.allows(high) && low <= likely
      && likely <= high:
      break
    case .some(let judgement): check(judgement.numbers, name, scale)
    }
  }

  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  {
    check(value, name, target)
  }

  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {
    if let value { check(value, name, target) }
  }

  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    for (index, id) in value.enumerated() { check(id, name, target, element: index) }
  }

  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    guard let inner = value else { return }
    path.append(.field(name))
    withUnsafePointer(to: inner) { step(into: $0) }
    path.removeLast()
  }

  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    guard !value.isEmpty else { return }
    path.append(.field(name))
    lookAtEach(of: value) { check, index, element in
      check.path.append(.index(index))
      check.step(into: element)
      check.path.removeLast()
    }
    path.removeLast()
  }
}

extension Journey {
  /// Everything wrong or worth knowing in a journey in memory: with JSON pointers, without positions.
  ///
  /// A journey with an error among them must not be saved. Linear in the size of the journey.
  public func problems() -> [Problem] {
    JourneyCheck.problems(in: self)
  }
}
