import JourneyModel
import JourneySamples
import TestSupport
import Testing

@Suite("Any sequence of edits")
struct RandomEditsTests {
  @Test("leaves a valid journey, and a refused edit leaves it as it was", arguments: 0..<60)
  func validAfterwards(seed: Int) {
    var samples = RandomJourney(seed: UInt64(seed))
    var edits = RandomEdits(journey: samples.next(contacts: 2...12), seed: UInt64(seed))
    for step in 0..<60 {
      let before = edits.journey
      do {
        try edits.next()
      } catch {
        expectSame(edits.journey, before, "seed \(seed), step \(step): \(error)")
        #expect(!error.message(in: .german).isEmpty && !error.message(in: .english).isEmpty)
      }
      let errors = edits.journey.problems().filter { $0.severity == .error }
      guard errors.isEmpty else {
        Issue.record(
          "seed \(seed), step \(step), \(edits.last): \(errors.map { $0.message(in: .english) })")
        return
      }
    }
  }

  @Test("reads back from the file as it is in memory", arguments: 0..<20)
  func readsBack(seed: Int) {
    var samples = RandomJourney(seed: UInt64(seed))
    var edits = RandomEdits(journey: samples.next(contacts: 2...12), seed: UInt64(seed))
    for _ in 0..<40 { try? edits.next() }
    let reading = JourneyReader.read(edits.journey.canonicalBytes())
    expectSame(reading.journey, edits.journey)
  }
}

/// Draws one edit after another.
private struct RandomEdits {
  var journey: Journey
  var last = ""
  private var identifiers: SeededIdentifiers
  private var random: SplitMix
  private let today = Day(year: 2026, month: 11, day: 22)!

  init(journey: Journey, seed: UInt64) {
    self.journey = journey
    identifiers = SeededIdentifiers(seed: seed)
    random = SplitMix(seed: seed &+ 77)
  }

  mutating func any(_ kind: EntityKind) -> EntityAddress {
    journey.entries(of: kind).randomElement(using: &random)?.address ?? EntityAddress(kind, "none")
  }

  mutating func maybe(_ kind: EntityKind) -> EntityID? {
    Bool.random(using: &random)
      ? journey.entries(of: kind).randomElement(using: &random)?.address.id : nil
  }

  mutating func next() throws(EditProblem) {
    let edit = Int.random(in: 0..<14, using: &random)
    last = "edit \(edit)"
    let details = ContactDetails(
      phase: maybe(.phase), channel: maybe(.channel), owner: maybe(.participant),
      variants: maybe(.variant).map { [$0] } ?? [], list: maybe(.participant))
    let entryPoint = EntryPoint.allCases.randomElement(using: &random) ?? .tasks
    switch edit {
    case 0: try journey.addItem("Neu \(edit)", through: entryPoint, details, using: &identifiers)
    case 1:
      try journey.addItemWithTouchpoint("Neu", through: entryPoint, details, using: &identifiers)
    case 2: try journey.addTouchpoint("Anruf", details, using: &identifiers)
    case 3, 4: try journey.link(any(.touchpoint).id, with: any(.touchpoint).id)
    case 5:
      let kinds: [EntityKind] = [.touchpoint, .task, .document, .product, .part]
      try journey.link(
        any(kinds.randomElement(using: &random) ?? .task).id,
        with: any(kinds.randomElement(using: &random) ?? .task).id)
    case 6, 7:
      let kind = EntityKind.allCases.randomElement(using: &random) ?? .touchpoint
      let address = any(kind)
      let replacement = maybe(kind)
      last = "remove \(kind) \(address) for \(replacement?.text ?? "nothing")"
      try journey.remove(address, reassigning: replacement)
    case 8:
      let places: [LinePlace] = [
        .first, .last, .after(any(.touchpoint).id), .before(any(.touchpoint).id),
      ]
      try journey.move(any(.touchpoint).id, to: maybe(.phase), places.randomElement(using: &random))
    case 9:
      try journey.addIncident(
        "Rückfrage", at: any(.touchpoint).id, probability: .exact(0.3),
        leadsTo: [any(.touchpoint).id], using: &identifiers)
    case 10:
      try journey.setWorst(
        [any(.touchpoint).id, any(.touchpoint).id], by: maybe(.participant), today: today,
        using: &identifiers)
    case 11:
      try journey.rate(
        any(.touchpoint).id, [.effort: .exact(5), .wait: .range(low: 1, high: 3), .emotion: nil],
        by: maybe(.participant), variant: maybe(.variant), round: maybe(.round), today: today,
        using: &identifiers)
    case 12:
      try journey.addRound(
        label: "Neu", copying: maybe(.round), date: today, using: &identifiers)
    default:
      try journey.set(
        [
          FieldAssignment("name", "Neuer Name"),
          FieldAssignment("phase", TypedValue(any(.phase).id.text)),
          FieldAssignment("standard.never", "niemand meldet sich"),
        ], of: any(.touchpoint), today: today)
    }
  }
}
