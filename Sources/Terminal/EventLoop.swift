internal import CTerminal
public import CellGrid

/// Waits for what happens at the terminal, lets the program answer, and draws.
///
/// It sleeps without a single wake-up while nothing happens. All waiting input is handled before one
/// frame is drawn, so that keys held down over a slow link never lag behind.
public struct EventLoop {
  /// The longest that input may put off a frame, in milliseconds.
  private static let longestDrain: Int64 = 100

  private let session: TerminalSession
  private let waker: Waker?
  private var decoder: InputDecoder
  private var timer: Int64?
  private var needsDraw = true
  private var isBusy = false
  /// Whether nothing but the timer has happened since the idle mark.
  private var isMarked = false
  private var undrawnSince: Int64?
  /// Events that the loop itself has caused.
  private var pending: [TerminalEvent] = []
  private var bytes = [UInt8](repeating: 0, count: 65_536)

  /// A loop over an open session.
  ///
  /// - Parameter waker: What other threads wake the loop with.
  public init(session: TerminalSession, waker: Waker? = nil) {
    self.session = session
    self.waker = waker
    decoder = InputDecoder(escapeWindow: session.options.escapeWindow)
  }

  /// Runs until a step says `exit`, and closes the session.
  ///
  /// - Parameters:
  ///   - handle: Called for each event; the only place where the program changes.
  ///   - draw: Called for the picture of a size when something changed and no input waits.
  ///   - drawn: Called when a picture was sent, for work that it should not wait for.
  /// - Returns: The exit status; 129 when the terminal is gone and `handle` wanted to go on.
  public mutating func run(
    handle: (TerminalEvent) -> LoopStep, draw: (Size) -> Frame, drawn: () -> Void = {}
  ) -> Int32 {
    defer { session.close() }
    while true {
      if needsDraw, isQuiet {
        session.flush(draw(session.size))
        needsDraw = false
        undrawnSince = nil
        drawn()
      }
      if session.isGone { return status(after: handle(.hangUp), default: 129) }
      for event in nextEvents() {
        let step = handle(event)
        if event != .timer || step.needsDraw { isMarked = false }
        if let status = apply(step, after: event) { return status }
      }
    }
  }

  /// Whether no input waits, or a frame was put off for long enough.
  private var isQuiet: Bool {
    if let undrawnSince, ct_now_milliseconds() - undrawnSince > Self.longestDrain { return true }
    return !Readiness.wait(waker, milliseconds: 0).contains(.input)
  }

  private mutating func apply(_ step: LoopStep, after event: TerminalEvent) -> Int32? {
    isBusy = step.isBusy
    if step.needsDraw, !needsDraw {
      needsDraw = true
      undrawnSince = ct_now_milliseconds()
    }
    switch step.timer {
    case .unchanged: break
    case .off: timer = nil
    case .after(let milliseconds): timer = ct_now_milliseconds() + Int64(max(0, milliseconds))
    }
    if event == .hangUp { return status(after: step, default: 129) }
    switch step.effect {
    case .proceed: break
    case .exit(let status): return status
    case .redraw:
      // Whoever asks for a new picture may have missed that the window has another size.
      if session.adoptSize() { pending.append(.input(.resized(session.size))) }
      session.redraw()
      needsDraw = true
    case .copy(let text): session.copy(text)
    case .suspend:
      pending += suspend()
      needsDraw = true
    }
    return nil
  }

  private func status(after step: LoopStep, default status: Int32) -> Int32 {
    if case .exit(let chosen) = step.effect { return chosen }
    return status
  }

  /// Waits when nothing is there, and collects what came.
  private mutating func nextEvents() -> [TerminalEvent] {
    if !pending.isEmpty {
      defer { pending = [] }
      return pending
    }
    let ready = waitForSomething()
    var events = ready.contains(.signal) ? signals() : []
    if ready.contains(.gone) { return events + [.hangUp] }
    if ready.contains(.input) {
      isMarked = false
      let count = ct_tty_read(&bytes, bytes.count)
      if count < 0 { return events + [.hangUp] }
      events += decoder.feed(bytes[..<count], at: ct_now_milliseconds()).map { .input($0) }
    }
    if ready.contains(.wake) {
      waker?.drain()
      events.append(.woken)
    }
    return events + expired()
  }

  private mutating func waitForSomething() -> Readiness {
    let milliseconds = needsDraw ? 0 : millisecondsToWait()
    // A key that may still become another one is work left to do, and so is what waits already.
    if session.options.idleMark != nil, !isBusy, decoder.deadline == nil, milliseconds != 0 {
      let ready = Readiness.wait(waker, milliseconds: 0)
      if !ready.isEmpty { return ready }
      if !isMarked { markIdle() }
      isMarked = true
    }
    return .wait(waker, milliseconds: milliseconds)
  }

  private mutating func expired() -> [TerminalEvent] {
    let now = ct_now_milliseconds()
    var events: [TerminalEvent] = decoder.expire(at: now).map { .input($0) }
    if let due = timer, now >= due {
      timer = nil
      events.append(.timer)
    }
    return events
  }

  /// Until the timer or the decoder's window; -1 for ever.
  private func millisecondsToWait() -> Int32 {
    guard let due = [timer, decoder.deadline].compactMap(\.self).min() else { return -1 }
    return Int32(clamping: max(0, due - ct_now_milliseconds()))
  }

  /// What follows when the terminal was taken again: the window may have changed meanwhile, and no
  /// signal tells of it any more, since the session knows the size already.
  private var continued: [TerminalEvent] { [.input(.resized(session.size)), .resumed] }

  /// Stops the program where something can continue it, and says what follows.
  private func suspend() -> [TerminalEvent] {
    session.suspend() ? continued : continued + [.notSuspended]
  }

  private mutating func signals() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var isResized = false
    while case let signal = ct_signals_next(), signal != 0 {
      switch signal {
      case ct_sighup: events.append(.hangUp)
      case ct_sigterm, ct_sigint: events.append(.terminate(signal: signal))
      case ct_sigtstp:
        events += suspend()
      case ct_sigcont:
        session.takeAgain()
        events += continued
      default: isResized = true
      }
    }
    if isResized, session.adoptSize() { events.append(.input(.resized(session.size))) }
    // A terminal that was away or has another size shows nothing that can be relied upon.
    if !events.isEmpty { needsDraw = true }
    return events
  }

  private func markIdle() {
    guard let descriptor = session.options.idleMark else { return }
    let mark = Array("idle \(session.drawn.frames) \(session.drawn.bytes)\n".utf8)
    ct_write_mark(descriptor, mark, mark.count)
  }
}
