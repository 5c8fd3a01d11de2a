import AuditFlow
import JourneyFiles
import JourneyModel
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Saves off the input path, and looks for what others have saved: an answer is on screen at once,
/// "saved" follows.
///
/// While a save is under way further ones are joined: only the newest journey is written next. A
/// class, because two threads share it.
final class JourneySaver: Sendable {
  /// A state from which the walk goes on: what it has sent last, or what it was told of others.
  private struct Basis {
    var number: Int
    var journey: Journey
  }

  private enum Work {
    case save(SaveRequest, from: Journey)
    case look
  }

  private struct State {
    /// What the file held when it was looked at last.
    var known: LoadedJourney
    /// The states from which requests may still come, the oldest first; never empty.
    var bases: [Basis]
    var waiting: SaveRequest?
    var isToLook = false
    var isRunning = false
    /// Whether somebody else holds the lock for longer than one waits, and the walk was told so.
    var isLockedOut = false
    var events: [Event] = []
  }

  private let store: FileStore
  /// The path of the file.
  var path: String { store.file.path }
  private let language: Language
  private let wake: @Sendable () -> Void
  private let state: Mutex<State>

  /// A saver over what was loaded; `wake` is called when an event waits.
  init(
    store: FileStore, loaded: LoadedJourney, language: Language,
    wake: @escaping @Sendable () -> Void
  ) {
    self.store = store
    self.language = language
    self.wake = wake
    state = Mutex(State(known: loaded, bases: [Basis(number: 0, journey: loaded.journey)]))
  }

  /// Asks for a save and returns at once.
  func save(_ request: SaveRequest) { start { $0.waiting = request } }

  /// Asks for a look at what others have done and returns at once.
  func look() { start { $0.isToLook = true } }

  /// What has happened since the last call.
  func events() -> [Event] {
    state.withLock { state in
      defer { state.events = [] }
      return state.events
    }
  }

  /// Waits until everything asked for has been tried, at most two seconds, and says what happened.
  func finish() -> [Event] {
    for _ in 0..<2_000 where state.withLock({ $0.isRunning }) { usleep(1_000) }
    return events()
  }

  private func start(_ ask: (inout sending State) -> Void) {
    let starts = state.withLock { state in
      ask(&state)
      defer { state.isRunning = true }
      return !state.isRunning
    }
    guard starts else { return }
    BackgroundThread.start { [self] in run() }
  }

  private func run() {
    while let (work, known) = next() {
      let hasNews =
        switch work {
        case .save(let request, let basis): save(request, from: basis, over: known)
        case .look: look(since: known)
        }
      if hasNews { wake() }
    }
  }

  private func next() -> (Work, LoadedJourney)? {
    state.withLock { state in
      if let request = state.waiting {
        state.waiting = nil
        // The walk sends nothing any more from states older than the one that it names.
        state.bases.removeAll { $0.number < request.basis }
        let basis = state.bases.first?.journey ?? state.known.journey
        return (.save(request, from: basis), state.known)
      }
      if state.isToLook {
        state.isToLook = false
        return (.look, state.known)
      }
      state.isRunning = false
      return nil
    }
  }

  private func save(
    _ request: SaveRequest, from basis: Journey, over known: LoadedJourney
  ) -> Bool {
    do throws(StoreProblem) {
      let saved = try store.save(request.journey, from: basis, over: known, by: request.author)
      let time = WalkClock.timeOfDay()
      let isJoined = saved.current.journey != request.journey
      state.withLock { state in
        state.isLockedOut = false
        if !state.bases.isEmpty { state.bases[0].journey = request.journey }
        state.events.append(.saved(revision: request.revision, time: time))
        if let problem = store.history?.problem() {
          state.events.append(.notKept(problem.message(in: language)))
        }
      }
      take(saved.current, since: isJoined ? request.journey : nil, by: saved.joined)
    } catch {
      var isLocked = false
      if case .locked = error { isLocked = true }
      let reason = error.walkMessage(in: language)
      return state.withLock { state in
        // Whoever holds the lock lets it go some time; until then what was asked for is kept.
        if isLocked, state.waiting == nil { state.waiting = request }
        if isLocked, state.isLockedOut { return false }
        state.isLockedOut = isLocked
        state.events.append(.saveFailed(revision: request.revision, reason: reason))
        return true
      }
    }
    return true
  }

  private func look(since known: LoadedJourney) -> Bool {
    guard let news = try? store.news(since: known.version) else { return false }
    let author = store.author(of: news.version)
    take(news, since: known.journey, by: author)
    return true
  }

  /// Notes what the file holds now, and tells the walk when there is something of others in it.
  ///
  /// - Parameter base: what the walk has of it already; `nil` for everything.
  private func take(_ current: LoadedJourney, since base: Journey?, by author: String?) {
    let number = state.withLock { state in
      state.known = current
      return (state.bases.last?.number ?? 0) + 1
    }
    guard let base else { return }
    let joined = JoinedJourney(base: base, journey: current.journey, number: number, by: author)
    state.withLock { state in
      state.bases.append(Basis(number: number, journey: current.journey))
      state.events.append(.joined(joined))
    }
  }
}
