/// The fields of an object about which the sides of a merge took a decision: a value that waited in the
/// base waits there no longer.
///
/// To decide is to change the field, also for who lets stand what stands.
struct DecidedFields {
  private let mine: Set<String>
  private let theirs: Set<String>
  private let known: [Conflict]
  /// What waits in each side.
  private let sides: (mine: [Conflict], theirs: [Conflict])

  init(_ base: [Conflict], _ mine: [Conflict], _ theirs: [Conflict]) {
    func fields(_ side: [Conflict]) -> Set<String> {
      guard !base.isEmpty, base != side else { return [] }
      let waiting = Set(side)
      return Set(base.filter { !waiting.contains($0) }.map(\.field))
    }
    (self.mine, self.theirs, known) = (fields(mine), fields(theirs), base)
    sides = (mine, theirs)
  }

  var isAnyByMine: Bool { !mine.isEmpty }
  var isAnyByTheirs: Bool { !theirs.isEmpty }

  func byMine(at field: String) -> Bool { mine.contains(field) }
  func byTheirs(at field: String) -> Bool { theirs.contains(field) }

  /// What stands and what waits in a field for which each side wants something else.
  ///
  /// Theirs stands and mine waits; but where theirs is what had stood in the base, and was decided for,
  /// that waits. A mark that the base had already, and the side that stands has no more, is no sign of
  /// a new question: the next merge would take it for decided. Then the other one waits.
  func settled(
    _ field: String, _ mine: JSONValue?, _ theirs: JSONValue?, isTheirsOld: Bool, by: String?
  ) -> (isMineStanding: Bool, waiting: Conflict) {
    let mineWaits = Conflict(field: field, value: mine ?? .null, by: by)
    let theirsWaits = Conflict(field: field, value: theirs ?? .null)
    let isMineFit = asks(mineWaits, beside: sides.theirs)
    let isTheirsFit = asks(theirsWaits, beside: sides.mine)
    if isTheirsFit, isTheirsOld || !isMineFit { return (true, theirsWaits) }
    if isMineFit { return (false, mineWaits) }
    return (false, Conflict(field: field, value: mine ?? .null))
  }

  /// Whether a mark beside what a side has standing still asks when that side is merged once more.
  private func asks(_ mark: Conflict, beside side: [Conflict]) -> Bool {
    !known.contains(mark) || side.contains(mark)
  }

  /// Whether a decision was about a place within what this version does not know, or about anything
  /// below it.
  func byMine(within place: String) -> Bool { Self.has(mine, within: place) }
  func byTheirs(within place: String) -> Bool { Self.has(theirs, within: place) }

  private static func has(_ fields: Set<String>, within place: String) -> Bool {
    guard !fields.isEmpty else { return false }
    let start = Array((place + "/").utf8)
    return fields.contains { $0 == place || $0.utf8.starts(with: start) }
  }
}
