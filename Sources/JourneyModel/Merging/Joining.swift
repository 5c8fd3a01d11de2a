/// The three versions of one merge, joined as often as it takes until all is there that is referred to.
struct Joining {
  let base: Journey
  let mine: Journey
  let theirs: Journey

  /// The three in one, with what stays although one side removed it, and all that went because of it.
  ///
  /// - Parameters:
  ///   - rules: afterwards hold what stays.
  ///   - decided: entities that stay only if something refers to them.
  func joined(_ rules: inout MergeRules, leaving decided: Set<EntityAddress> = []) -> Journey {
    var journey = FieldMerge.merge(base, mine, theirs, rules)
    var sources: EntitySources?
    while true {
      let missing = MissingReferences.of(journey)
      let marked = rules.marks ? journey.markedEntries().filter { !decided.contains($0) } : []
      if missing.isEmpty, marked.isEmpty { break }
      let found = sources ?? EntitySources(mine, theirs)
      sources = found
      let isChanged = found.keepMarked(marked, since: base, in: &rules)
      // Of journeys with references into nothing there is nothing more to keep.
      guard found.keep(missing, absentFrom: journey, in: &rules) || isChanged else { break }
      journey = FieldMerge.merge(
        base, mine.restoring(rules, since: base), theirs.restoring(rules, since: base), rules)
    }
    return journey
  }

  /// Entities of which it was a question before whether they stay, which one side then removed, and
  /// of which the result asks the very same again.
  func askedAgain(_ result: Journey, _ rules: MergeRules) -> Set<EntityAddress> {
    guard rules.marks else { return [] }
    let before = Dictionary(base.entryMarks().map { ($0.entry, $0.marks) }) { first, _ in first }
    let asked = Set(result.entryMarks().filter { before[$0.entry] == $0.marks }.map(\.entry))
    let (left, right) = (mine.addresses(of: asked), theirs.addresses(of: asked))
    return asked.filter { one in
      left.contains(one) != right.contains(one) && rules.kept[one.kind]?.contains(one.id) == true
    }
  }
}

extension Journey {
  /// The addresses of all entities of the kinds that occur in a set.
  func addresses(of some: Set<EntityAddress>) -> Set<EntityAddress> {
    Set(Set(some.map(\.kind)).flatMap { entries(of: $0).map(\.address) })
  }
}
