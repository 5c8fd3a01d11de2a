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
  private enum Work {
    case save(SaveRequest, from: Journey)
    case look(tellsTrouble: Bool)
  }

  private struct State {
    var states: SessionStates
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
    /// Until when the walk remembers nothing from before a name was removed.
    var purged = Moment.now()
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
    state = Mutex(State(states: SessionStates(loaded)))
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
    let (version, isInTrouble) = state.withLock { ($0.states.known.version, $0.trouble != nil) }
    return isInTrouble || store.mayHaveNews(since: version) || wasPurged
  }

  /// Whether a name was removed from the file and the walk has not been told yet.
  var wasPurged: Bool {
    guard let purged = PurgeMark.last(of: path) else { return false }
    return state.withLock { purged > $0.purged }
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

  /// What a request and the file had in common.
  func basis(of request: SaveRequest) -> Journey {
    state.withLock { state in
      // A copy: asking forgets the states before.
      var states = state.states
      return states.basis(of: request.basis)
    }
  }

  /// Waits until everything asked for has been tried, and says what happened. It waits a little
  /// longer than a save waits for the lock, so that what became of it can be said.
  ///
  /// Once it was said that somebody holds the lock, only the last wait is a long one.
  ///
  /// - Parameter limit: the second of the clock at which waiting ends in any case.
  func finish(isLast: Bool = false, until limit: Double = .infinity) -> [Event] {
    // By the clock: on a busy machine a pause of a millisecond may last ten.
    let isPatient = isLast || !state.withLock { $0.isLockedOut }
    let end = min(limit, WalkClock.seconds() + (isPatient ? 2.5 : 0.3))
    while state.withLock({ $0.isRunning }), WalkClock.seconds() < end { usleep(1_000) }
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
        return (.save(request, from: state.states.basis(of: request.basis)), state.states.known)
      }
      if state.isToLook {
        state.isToLook = false
        defer { state.tellsTrouble = false }
        return (.look(tellsTrouble: state.tellsTrouble), state.states.known)
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
      let news = state.withLock { state in
        state.isLockedOut = false
        state.trouble = nil
        state.events.append(.saved(revision: request.revision, time: time))
        return state.states.saved(request.journey, as: saved.current, by: request.author)
      }
      if let news { tell(news, by: saved.joined) }
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
      if let news {
        tell(
          state.withLock { $0.states.found(news) },
          by: store.authors(of: news.version, since: known.version))
      }
      let isOver = state.withLock { state in
        guard state.trouble != nil else { return false }
        state.trouble = nil
        state.events.append(.fileReturned)
        return true
      }
      // After the news, so that nothing of before them is remembered either.
      return tellOfPurge() || isOver || news != nil
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

  private func tellOfPurge() -> Bool {
    guard let purged = PurgeMark.last(of: path) else { return false }
    return state.withLock { state in
      guard purged > state.purged else { return false }
      state.purged = purged
      state.events.append(.purged)
      return true
    }
  }

  private func lookLater() {
    BackgroundThread.start { [weak self] in
      usleep(300_000)
      self?.look()
    }
  }

  /// Whose changes several states are: nobody is named for what others did.
  private func spoken(_ authors: StateAuthors) -> String? {
    guard let last = authors.names.last else { return nil }
    if authors.areAll, authors.names.count <= 4 { return authors.names.joined(separator: ", ") }
    return switch language {
    case .german: "Mehrere (zuletzt \(last))"
    case .english: "Several (\(last) last)"
    }
  }

  /// Tells the walk what others have changed; counting it takes a while.
  private func tell(_ news: SessionStates.News, by authors: StateAuthors?) {
    let joined = JoinedJourney(
      base: news.base, journey: news.journey, number: news.number, by: authors.flatMap(spoken))
    state.withLock { $0.events.append(.joined(joined)) }
  }
}
