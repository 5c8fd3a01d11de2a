import AuditFlow
import FrictionScoring
import JourneyModel
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Works out what takes long away from the keys, one thing at a time: what is asked for last takes
/// the place of what is under way.
///
/// A class, because several threads share it.
final class Calculator: Sendable {
  enum Work: Sendable {
    case score(Journey, ScoreOptions)
    case draw(Score, ScoreOptions)
  }

  private struct State {
    /// The number that is still wanted; answers to any other are of use to nobody.
    var wanted: Int?
    var waiting: (Work, number: Int)?
    var isRunning = false
    var events: [Event] = []
  }

  private let wake: @Sendable () -> Void
  private let state = Mutex(State())

  /// `wake` is called when an event waits.
  init(wake: @escaping @Sendable () -> Void) {
    self.wake = wake
  }

  /// Asks for something and returns at once; draws under way stop within one block.
  func start(_ work: Work, number: Int) {
    let starts = state.withLock { state in
      state.wanted = number
      state.waiting = (work, number)
      defer { state.isRunning = true }
      return !state.isRunning
    }
    guard starts else { return }
    BackgroundThread.start { [self] in run() }
  }

  /// Gives up what is under way.
  func stop() {
    state.withLock { state in
      state.wanted = nil
      state.waiting = nil
      state.events = []
    }
  }

  /// Whether an answer is still to come, or has not been fetched yet.
  var isBusy: Bool { state.withLock { $0.wanted != nil || !$0.events.isEmpty } }

  /// What has happened since the last call.
  func events() -> [Event] {
    state.withLock { state in
      defer { state.events = [] }
      return state.events
    }
  }

  /// The answer itself, for a walk that waits for it.
  static func answer(to work: Work, number: Int) -> Event? {
    answer(to: work, number) { ParallelDraws.robustness($0) }
  }

  private static func answer(
    to work: Work, _ number: Int, drawing draw: (RankingDraws) -> Robustness?
  ) -> Event? {
    switch work {
    case .score(let journey, let options):
      var scoring = JourneyScoring(journey, options)
      // The rooms that show it ask for the score first, and in large journeys it takes long as well.
      scoring.weigh()
      return .scored(scoring, number: number)
    case .draw(let score, let options):
      guard let draws = RankingDraws(score, options) else { return nil }
      return draw(draws).map { .drawn($0, number: number) }
    }
  }

  private func run() {
    Self.giveWayToKeys()
    while let (work, number) = next() {
      let event = Self.answer(to: work, number) { draws in
        let teller = ProgressTeller { [self] percent in
          tell(.calculating(number: number, percent: percent), number)
        }
        return ParallelDraws.robustness(draws) { [self] share in
          teller.tell(share)
          return isWanted(number)
        }
      }
      if let event { tell(event, number, isLast: true) }
    }
  }

  private func next() -> (Work, number: Int)? {
    state.withLock { state in
      defer { state.waiting = nil }
      state.isRunning = state.waiting != nil
      return state.waiting
    }
  }

  private func isWanted(_ number: Int) -> Bool { state.withLock { $0.wanted == number } }

  private func tell(_ event: Event, _ number: Int, isLast: Bool = false) {
    let isWanted = state.withLock { state in
      guard state.wanted == number else { return false }
      if isLast { state.wanted = nil }
      state.events.append(event)
      return true
    }
    if isWanted { wake() }
  }

  /// Lowers the priority of this thread and of those it starts, so that a key never waits for a
  /// draw where there is but one core.
  private static func giveWayToKeys() {
    #if os(Linux)
      // Of the calling thread alone: elsewhere it would be that of the whole process.
      setpriority(Int32(PRIO_PROCESS.rawValue), 0, 10)
    #endif
  }
}

/// Tells how far the draws are, at most once a second: each time costs bytes on the line.
///
/// A class, because the threads that draw share it.
private final class ProgressTeller: Sendable {
  private let say: @Sendable (Int) -> Void
  private let next = Mutex(WalkClock.seconds() + 1)

  init(_ say: @escaping @Sendable (Int) -> Void) {
    self.say = say
  }

  func tell(_ share: Double) {
    let now = WalkClock.seconds()
    let isDue = next.withLock { next in
      guard now >= next, share < 1 else { return false }
      next = now + 1
      return true
    }
    if isDue { say(Int(share * 100)) }
  }
}
