/// Replaces or drops every reference to some entities of one kind.
struct ReferenceRewriter {
  private let kind: EntityKind
  /// What becomes of references to these identifiers: another one, or none.
  private let replacements: [EntityID: EntityID?]
  /// Elements that went because what they are about is gone, by the name of their list.
  private(set) var lostElements: [String: Int] = [:]
  /// References that were dropped, by the name of their field.
  private(set) var lostReferences: [String: Int] = [:]
  private var isChanged = false
  private var isLost = false

  /// Rewrites all references of a journey.
  static func rewrite(
    _ kind: EntityKind, _ replacements: [EntityID: EntityID?], in journey: inout Journey
  ) -> ReferenceRewriter {
    var rewriter = ReferenceRewriter(kind: kind, replacements: replacements)
    Journey.describe(&journey, &rewriter)
    rewriter.rewriteWaiting(in: &journey)
    return rewriter
  }

  private init(kind: EntityKind, replacements: [EntityID: EntityID?]) {
    self.kind = kind
    self.replacements = replacements
  }

  @inline(__always)
  private mutating func rewriteWaiting<Value: Described>(in value: inout Value) {
    guard !value.conflicts.isEmpty else { return }
    let waiting = WaitingReferences(kind: kind, replacements: replacements)
    isChanged = waiting.rewrite(in: &value) || isChanged
  }

  private func concerns(_ target: ReferenceTarget, _ id: EntityID) -> Bool {
    target.mayMean(kind) && replacements.keys.contains(id)
  }
}

extension ReferenceRewriter: ReferenceVisitor {
  mutating func reference(
    _ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget
  ) {
    guard concerns(target, value) else { return }
    isChanged = true
    if case .some(.some(let replacement)) = replacements[value] {
      value = replacement
    } else {
      isLost = true
    }
  }

  mutating func reference(
    _ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget
  ) {
    guard let id = value, concerns(target, id) else { return }
    isChanged = true
    value = replacements[id] ?? nil
    if value == nil { lostReferences["\(name)", default: 0] += 1 }
  }

  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    guard value.contains(where: { concerns(target, $0) }) else { return }
    isChanged = true
    var kept: [EntityID] = []
    for id in value {
      guard concerns(target, id) else {
        kept.append(id)
        continue
      }
      if case .some(.some(let replacement)) = replacements[id] {
        // The replacement may stand in the list already, before or after.
        if !kept.contains(replacement), !value.contains(replacement) { kept.append(replacement) }
      } else {
        lostReferences["\(name)", default: 0] += 1
      }
    }
    value = kept
  }

  // Who does something may be a participant's identifier or any name.
  mutating func text(_ name: StaticString, _ value: inout String?) {
    guard kind == .participant, name.description == "who", let text = value,
      case .some(.some(let replacement)) = replacements[EntityID(text)]
    else { return }
    value = replacement.text
    isChanged = true
  }

  mutating func texts(_ name: StaticString, _ value: inout [String]) {
    guard kind == .participant, name.description == "distribution" else { return }
    for index in value.indices {
      guard case .some(.some(let replacement)) = replacements[EntityID(value[index])] else {
        continue
      }
      value[index] = replacement.text
      isChanged = true
    }
  }

  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?) {
    guard var inner = value else { return }
    let outer = (isChanged, isLost)
    (isChanged, isLost) = (false, false)
    Value.describe(&inner, &self)
    rewriteWaiting(in: &inner)
    if isLost { value = nil } else if isChanged { value = inner }
    (isChanged, isLost) = (outer.0 || isChanged || isLost, outer.1)
  }

  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence
  ) {
    let outer = (isChanged, isLost)
    var lost: Set<Int> = []
    var isAnyChanged = false
    for index in value.indices {
      (isChanged, isLost) = (false, false)
      // A copy, written back only where something changed: most elements stay shared as they are.
      var element = value[index]
      Value.describe(&element, &self)
      rewriteWaiting(in: &element)
      if isLost { lost.insert(index) } else if isChanged { value[index] = element }
      isAnyChanged = isAnyChanged || isLost || isChanged
    }
    if !lost.isEmpty {
      value = value.indices.filter { !lost.contains($0) }.map { value[$0] }
      lostElements["\(name)", default: 0] += lost.count
    }
    (isChanged, isLost) = (outer.0 || isAnyChanged, outer.1)
  }
}
