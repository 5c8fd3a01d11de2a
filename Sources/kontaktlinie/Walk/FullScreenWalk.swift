import AuditFlow
import AuditScreens
import CellGrid
import JourneyFiles
import JourneyModel
import Terminal

/// The walk on the full screen: keys in, frames out, effects carried out by the world.
///
/// There is one of it, and only ``run(_:term:insteadOf:)`` has it: from a class the state, which is large,
/// would have to be copied for everything that looks at it.
struct FullScreenWalk {
  private var state: AuditState
  private let world: WalkWorld
  private let glyphs: GlyphTier
  private let canSuspend: Bool
  private let canCopy: Bool
  private let crashesOnDemand: Bool
  /// Keys that came while a file was being read.
  private var waiting: [Key] = []
  /// Where that is kept which could not be saved.
  private var kept: String?

  private init(
    state: AuditState, world: WalkWorld, glyphs: GlyphTier, canSuspend: Bool, canCopy: Bool,
    crashesOnDemand: Bool
  ) {
    self.state = state
    self.world = world
    self.glyphs = glyphs
    self.canSuspend = canSuspend
    self.canCopy = canCopy
    self.crashesOnDemand = crashesOnDemand
  }

  /// Opens the terminal and walks until the user leaves; returns the exit status.
  ///
  /// `insteadOf` is the name of a terminal that is not known here; the first screen says so.
  static func run(_ setting: WalkSetting, term: String, insteadOf: String?) throws -> Int32 {
    let waker = Waker()
    let world = WalkWorld(setting) { waker?.wake() }
    var terminal = TerminalSession.Options(
      term: term, environment: setting.terminal, logPath: setting.log,
      crashNote: crashNote(setting.language, setting.log))
    terminal.stopNote = Texts(setting.language).chrome.stopped
    terminal.program = "kontaktlinie \(Program.version)"
    terminal.colours = setting.color == .always || terminal.colours && setting.color != .never
    try? Folders.make(setting.places.state)
    var first = try WalkStart.state(setting, world: world)
    if let insteadOf, first.notice == nil {
      first.notice = .otherTerminal(term, insteadOf: insteadOf)
    }
    let session = try TerminalSession(terminal)
    first.takesMouse = setting.takesMouse
    first.size = ScreenSize(columns: session.size.columns, rows: session.size.rows)
    var walk = FullScreenWalk(
      state: first, world: world, glyphs: setting.isASCII ? .ascii : .unicode,
      canSuspend: session.canSuspend, canCopy: session.canCopy,
      crashesOnDemand: setting.crashesOnDemand)
    var loop = EventLoop(session: session, waker: waker)
    // What a frame leaves for the next one; by itself, because the walk would be copied for a frame that
    // changes a part of it.
    var rows = DrawnRows()
    let status = loop.run { event in
      var step = walk.handle(event)
      step.isBusy = world.isCalculating
      step.timer = walk.keepDrafts(after: event)
      return step
    } draw: { _ in
      AuditScreens.frame(of: walk.state, glyphs: walk.glyphs, after: &rows)
    } drawn: {
      world.begin()
      walk.noteShown()
    }
    world.stopCalculating()
    if status < 128 { walk.end(until: WalkClock.seconds() + 2.5) }
    // Nobody reads a farewell on a terminal that is gone.
    if status != 129 {
      try Output.result(walk.glyphs.spelled(AuditScreens.farewell(of: walk.state)) + "\n")
      if let kept = walk.kept { Output.message(walk.glyphs.spelled(kept)) }
    }
    return status
  }

  /// What was explained on the screen need not be explained again.
  private mutating func noteShown() {
    for effect in state.noteShown() { _ = world.perform(effect) }
  }

  /// Waits for the saves, and keeps elsewhere what could not be saved.
  private mutating func end(until limit: Double) {
    world.drafts?.write(state.trialDrafts)
    finish(until: limit)
    guard let unsaved = state.unsaved, let line = world.unsavedKeeper?.keep(unsaved) else { return }
    kept = line
  }

  /// Ends within the time that a lost connection leaves.
  private mutating func endAtOnce(_ status: Int32) -> LoopStep {
    end(until: WalkClock.seconds() + UnsavedKeeper.patience)
    // As long as the screen is open, this goes into the log.
    if let kept { Output.message(kept) }
    return LoopStep(.exit(status))
  }

  private static func crashNote(_ language: Language, _ log: String) -> String {
    switch language {
    case .german:
      "Kontaktlinie ist abgestürzt. Alles Gespeicherte ist da; Näheres steht in \(log)\n"
    case .english: "Kontaktlinie has crashed. Everything saved is there; details are in \(log)\n"
    }
  }

  private mutating func handle(_ event: TerminalEvent) -> LoopStep {
    switch event {
    case .input(.key(.function(12))) where crashesOnDemand:
      preconditionFailure("asked for by KONTAKTLINIE_TEST_CRASH")
    case .input(.key(let key)):
      return press(key)
    case .input(.paste(let text)):
      return perform(state.handle(.paste(text)))
    case .input(.resized(let size)):
      return perform(
        state.handle(.resized(ScreenSize(columns: size.columns, rows: size.rows))))
    case .input(.mouse(let mouse)):
      let actions = AuditScreens.actions(for: mouse, in: state)
      return actions.reduce(LoopStep(needsDraw: !actions.isEmpty)) {
        Self.joined($0, perform(state.handle($1)))
      }
    case .input(.ignored), .timer: return LoopStep(needsDraw: false)
    case .woken: return answer(world.events())
    case .resumed: return LoopStep(.redraw)
    case .notSuspended: return perform(state.handle(.cannotSuspend))
    case .hangUp: return endAtOnce(129)
    case .terminate(let signal): return endAtOnce(128 + signal)
    }
  }

  /// Keeps what is typed, two seconds after it was begun and whenever the session ends.
  ///
  /// Mutating, though it changes nothing: else the whole walk would be copied for it.
  private mutating func keepDrafts(after event: TerminalEvent) -> LoopStep.Timer {
    guard let keeper = world.drafts else { return .unchanged }
    if event == .timer { keeper.write(state.trialDrafts) }
    let pause = keeper.note(
      state.drafts, state.trialMark, isSaved: state.audit?.isSaved ?? true)
    if let pause { return .after(milliseconds: pause) }
    return keeper.isDue ? .unchanged : .off
  }

  private mutating func press(_ key: Key) -> LoopStep {
    let now = WalkClock.seconds()
    state.noteKey(at: now)
    guard let action = KeyTable.answer(to: key, in: state) else {
      // What cannot be answered before the file is read is answered afterwards.
      if case .loading = state.room { waiting.append(key) }
      return LoopStep(needsDraw: state.handleMeaninglessKey())
    }
    if action == .interrupt { state.noteInterrupt(at: now) }
    return perform(state.handle(action))
  }

  /// The keys that came while a file was being read, in their order.
  private mutating func pressWaiting() -> LoopStep {
    if case .loading = state.room { return LoopStep() }
    let keys = waiting
    waiting = []
    // They were meant for a journey; where there is none they could do anything.
    if case .broken = state.room { return LoopStep() }
    return keys.reduce(LoopStep()) { Self.joined($0, press($1)) }
  }

  /// Waits for the saves; what others have saved meanwhile may ask for one more.
  private mutating func finish(until limit: Double) {
    for _ in 0..<3 {
      let events = world.finish(isLast: true, until: limit)
      if events.isEmpty { return }
      _ = answer(events)
    }
  }

  private mutating func answer(_ events: [Event]) -> LoopStep {
    var step = LoopStep()
    for event in events { step = Self.joined(step, perform(state.handle(event))) }
    return waiting.isEmpty ? step : Self.joined(step, pressWaiting())
  }

  private mutating func perform(_ effects: [Effect]) -> LoopStep {
    var step = LoopStep()
    for effect in effects {
      switch effect {
      case .quit: step.effect = .exit(0)
      case .redraw: step.effect = .redraw
      case .copy:
        guard canCopy, let text = AuditScreens.selectedText(of: state) else {
          step = Self.joined(step, perform(state.handle(Event.cannotCopy)))
          continue
        }
        _ = state.handle(Event.copied(text))
        step.effect = .copy(text)
      case .suspend where canSuspend: step.effect = .suspend
      case .suspend: step = Self.joined(step, perform(state.handle(.cannotSuspend)))
      default:
        for event in world.perform(effect) {
          step = Self.joined(step, perform(state.handle(event)))
        }
      }
    }
    return step
  }

  private static func joined(_ first: LoopStep, _ second: LoopStep) -> LoopStep {
    second.effect == .proceed ? first : second
  }
}
