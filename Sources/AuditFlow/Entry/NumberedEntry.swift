import JourneyModel

/// An entry whose line began with a number: the first of a list, or a name like "2. Mahnung". Only the
/// line after it tells.
struct NumberedEntry: Hashable {
  let line: NumberedLine
  let item: EntityID
  let kind: EntityKind

  /// Takes the number from the name, now that the next line counts on.
  func loseNumber(in journey: inout Journey) {
    guard let name = journey.name(of: item, kind), let bare = NumberedLine(name)?.rest,
      !bare.isEmpty
    else { return }
    journey.rename(item, kind, to: bare)
  }
}
