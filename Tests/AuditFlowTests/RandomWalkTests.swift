import AuditFlow
import JourneyModel
import JourneySamples
import Testing

@Suite("Any keys in any order")
struct RandomWalkTests {
  /// All actions that carry no text, and some that do.
  private static let actions: [Action] =
    [
      .eraseBack, .eraseForward, .eraseWord, .left, .right, .up, .down, .pageUp, .pageDown, .first,
      .last, .confirm, .confirm, .confirm, .back, .next, .previous, .help, .search, .searchNext,
      .searchPrevious, .undo, .undo, .redo, .home, .nextStep, .nextStep, .newAudit, .add, .rename,
      .remove, .moveUp, .moveDown, .phaseBefore, .phaseAfter, .choosePhase, .chooseChannel,
      .chooseResponsible, .chooseVariants, .toggleDirection, .togglePossible, .addIncident,
      .setShare, .mergeSure, .exactValue, .chooseRater, .nextContact, .previousContact,
      .nextPrompt, .acceptPrompt, .newProduct, .openQuestions, .measures, .rate, .toggleDone,
      .nextVariant, .tryOut, .tryOut, .takeOver, .discard, .mark, .mark, .markAll, .foldAll,
      .propose, .complete, .touches(.yes), .touches(.no),
      .touches(.ask), .select(0), .select(7),
      .paste("Anfrage\nAngebot\nAngebot"), .paste("Mahnung, Brief"), .setText("30 %"),
      .setText("morgen"), .setText("Angebot, Telefon, Büro"), .type("a"), .type("é"),
    ] + Step.allCases.map { .go($0) } + "0123456789xsmftjyn aq".map { .answer($0) }

  @Test(
    "Nothing traps; the journey stays valid, the selection inside, undo leads back",
    arguments: 0..<40)
  func random(seed: UInt64) {
    var random = SplitMix(state: seed &* 7919 &+ 1)
    var walker = Walker.begun()
    let fresh = walker.journey
    for step in 0..<400 {
      let action = Self.actions[Int(random.next() % UInt64(Self.actions.count))]
      walker.act(action)
      guard walker.state.audit != nil else { continue }
      if step % 40 == 0 {
        let errors = walker.journey.problems().filter { $0.severity == .error }
        #expect(errors.isEmpty, "after \(action): \(errors)")
      }
      if case .line(let line) = walker.state.room, let audit = walker.state.audit {
        let rows = line.rows(of: audit)
        #expect(line.position.cursor < max(1, rows.count))
        #expect(line.position.cursor >= line.position.top)
        #expect(line.position.cursor < line.position.top + walker.state.listHeight)
      }
    }
    // Another audit that was begun on the way has another history.
    guard walker.journey.id == fresh.id else { return }
    walker.state.overlays = []
    if walker.state.audit?.trial != nil {
      walker.state.room = .trial(TrialRoom())
      walker.act(.discard)
    }
    var steps = 0
    while walker.state.audit?.undoable != nil, steps < 1000 {
      walker.act(.undo)
      steps += 1
    }
    let isBack = walker.journey == fresh
    if steps < 200 { #expect(isBack) }
  }
  @Test(
    "Others may do anything in between: nothing traps, nothing of theirs is lost, undo leaves it alone",
    arguments: 0..<30)
  func withOthers(seed: UInt64) {
    var random = SplitMix(state: seed &* 104_729 &+ 7)
    var walker = Walker.begun()
    var changes = RandomChanges(seed: seed &+ 3, hasDoubles: false)
    var number = 0
    for step in 0..<300 {
      let action = Self.actions[Int(random.next() % UInt64(Self.actions.count))]
      walker.act(action)
      guard let audit = walker.state.audit else { continue }
      if step % 5 == 0 {
        var theirs = audit.durable
        changes.change(&theirs)
        number += 1
        _ = walker.state.handle(
          .joined(
            JoinedJourney(base: audit.durable, journey: theirs, number: number, by: "Anna")))
        #expect(walker.state.audit?.durable == theirs, "seed \(seed) step \(step)")
      }
      if step % 30 == 0 {
        let errors = walker.journey.problems().filter { $0.severity == .error }
        #expect(errors.isEmpty, "seed \(seed) after \(action): \(errors.prefix(2))")
      }
      if let position = walker.state.room.shownPosition {
        #expect(position.cursor >= position.top, "seed \(seed) step \(step)")
      }
    }
    walker.state.overlays = []
    var steps = 0
    while walker.state.audit?.undoable != nil, walker.state.audit?.trial == nil, steps < 300 {
      walker.act(.undo)
      steps += 1
    }
    let errors = walker.journey.problems().filter { $0.severity == .error }
    #expect(errors.isEmpty, "seed \(seed) after undoing: \(errors.prefix(2))")
  }
}

extension Room {
  /// The selected row of the rooms in which others' changes move it.
  fileprivate var shownPosition: ListPosition? {
    switch self {
    case .line(let room): room.position
    case .worst(let room): room.position
    case .measures(let room): room.position
    case .openQuestions(let room): room.position
    case .undecided(let room): room.position
    default: nil
    }
  }
}

/// SplitMix64, for choosing actions.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
