import JourneyModel

extension Journey {
  /// Sets the share of cases that reach a phase, and with it that of the phases after it as far as
  /// nobody has said anything else of them: what ends before the order never gets to the invoice.
  mutating func setShare(_ share: Judgement?, from phase: EntityID) {
    guard let first = phases.firstIndex(where: { $0.id == phase }) else { return }
    let old = phases[first].share
    phases[first].share = share
    for index in phases.indices.dropFirst(first + 1) {
      guard phases[index].share == old else { return }
      phases[index].share = share
    }
  }
}
