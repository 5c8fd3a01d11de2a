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
    case look(tellsTrouble: Bool)
  }

  private struct State {
    /// What the file held when it was looked at last.
    var known: LoadedJourney
    /// The states from which requests may still come, the oldest first; never empty.
    var bases: [Basis]
    var waiting: SaveRequest?
    var isToLook = false
    /// Whether trouble with the file is told at once; while somebody replaces it, it may look gone.
    var tellsTrouble = false
    /// Why the file cannot be read or saved at the moment, as the walk was told.
    var trouble: String?
    var isRunning = false
    /// Whether somebody else holds the lock for longer than one waits, and the walk was told so.
    var isLockedOut = false
    var events: [Event] = []
  }

  private struct Watching {
    var hasBegun = false
    var isStopped = false
    var watch: (any StoreWatch)?
  }

  private let store: FileStore
  /// The path of the file.
  var path: String { store.file.path }
  private let language: Language
  private let wake: @Sendable () -> Void
  private let state: Mutex<State>
  private let watching = Mutex(Watching())

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
  ///
  /// - Parameter tellsTrouble: whether a file that is gone or damaged is told of; else it is looked
  ///   at once more a moment later, since some programs write a file in several steps.
  func look(tellsTrouble: Bool = true) {
    start { state in
      state.isToLook = true
      if tellsTrouble { state.tellsTrouble = true }
    }
  }

  /// Whether a look may bring something to light; costs next to nothing.
  var mayHaveNews: Bool {
    let (version, isInTrouble) = state.withLock { ($0.known.version, $0.trouble != nil) }
    return isInTrouble || store.mayHaveNews(since: version)
  }

  /// Looks whenever the file may have changed, until ``stop()``; further calls do nothing.
  func watch() {
    let isFirst = watching.withLock { watching in
      defer { watching.hasBegun = true }
      return !watching.hasBegun
    }
    guard isFirst else { return }
    BackgroundThread.start { [weak self, store] in
      let watch = store.watch()
      guard self?.begin(watch) == true else { return }
      while watch.wait() { self?.look(tellsTrouble: false) }
    }
  }

  private func begin(_ watch: any StoreWatch) -> Bool {
    let goesOn = watching.withLock { watching in
      watching.watch = watch
      return !watching.isStopped
    }
    guard goesOn else { return false }
    if warnOfSharing() { wake() }
    // What happened between loading and watching.
    look(tellsTrouble: false)
    return true
  }

  /// Tells the walk when the file lies where a lock may not reach everybody who writes.
  @discardableResult
  func warnOfSharing() -> Bool {
    guard let kind = FileSystemKind(of: path), kind.isShared else { return false }
    state.withLock { $0.events.append(.sharedFolder(kind.name)) }
    return true
  }

  /// Ends the watch.
  func stop() {
    watching.withLock { watching in
      watching.isStopped = true
      watching.watch?.stop()
    }
  }

  /// Lets the next save keep the state before it in any case.
  func keepNext() { store.history?.keepNext() }

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
        case .look(let tellsTrouble): look(since: known, tellsTrouble: tellsTrouble)
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
        defer { state.tellsTrouble = false }
        return (.look(tellsTrouble: state.tellsTrouble), state.known)
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
        state.trouble = nil
        if !state.bases.isEmpty { state.bases[0].journey = request.journey }
        state.events.append(.saved(revision: request.revision, time: time))
      }
      take(saved.current, since: isJoined ? request.journey : nil, by: saved.joined)
      // After what others did, which stands in the lists as well: this is said only once.
      if let problem = store.history?.problem() {
        state.withLock { $0.events.append(.notKept(problem.message(in: language))) }
      }
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

  private func look(since known: LoadedJourney, tellsTrouble: Bool) -> Bool {
    do throws(StoreProblem) {
      let news = try store.news(since: known.version)
      if news?.isNewer == true { throw .newer(path: path) }
      if let news { take(news, since: known.journey, by: store.author(of: news.version)) }
      let isOver = state.withLock { state in
        guard state.trouble != nil else { return false }
        state.trouble = nil
        state.events.append(.fileReturned)
        return true
      }
      return isOver || news != nil
    } catch {
      guard tellsTrouble else {
        lookLater()
        return false
      }
      let reason = error.walkMessage(in: language)
      return state.withLock { state in
        guard state.trouble != reason else { return false }
        state.trouble = reason
        state.events.append(.fileTrouble(reason))
        return true
      }
    }
  }

  private func lookLater() {
    BackgroundThread.start { [weak self] in
      usleep(300_000)
      self?.look()
    }
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
