import AuditFlow
import JourneyFiles
import JourneyModel
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Saves off the input path: an answer is on screen at once, "saved" follows.
///
/// While a save is under way further ones are joined: only the newest journey is written next. A
/// class, because two threads share it.
final class JourneySaver: Sendable {
  private struct Work {
    var journey: Journey
    var revision: Int
  }

  private struct State {
    var version: FileVersion
    var waiting: Work?
    var isSaving = false
    var events: [Event] = []
  }

  private let store: FileStore
  /// The path of the file.
  var path: String { store.file.path }
  private let language: Language
  private let wake: @Sendable () -> Void
  private let state: Mutex<State>

  /// A saver over the version that was loaded; `wake` is called when an event waits.
  init(
    store: FileStore, version: FileVersion, language: Language, wake: @escaping @Sendable () -> Void
  ) {
    self.store = store
    self.language = language
    self.wake = wake
    state = Mutex(State(version: version))
  }

  /// Asks for a save and returns at once.
  func save(_ journey: Journey, revision: Int) {
    let starts = state.withLock { state in
      state.waiting = Work(journey: journey, revision: revision)
      defer { state.isSaving = true }
      return !state.isSaving
    }
    guard starts else { return }
    BackgroundThread.start { [self] in
      run()
      wake()
    }
  }

  /// What has happened since the last call.
  func events() -> [Event] {
    state.withLock { state in
      defer { state.events = [] }
      return state.events
    }
  }

  /// Waits until everything asked for has been tried, at most two seconds, and says what happened.
  func finish() -> [Event] {
    for _ in 0..<2_000 where state.withLock({ $0.isSaving }) { usleep(1_000) }
    return events()
  }

  private func run() {
    while let (work, version) = next() {
      let event: Event
      var saved: FileVersion?
      do throws(StoreProblem) {
        saved = try store.save(work.journey, over: version)
        event = .saved(revision: work.revision, time: WalkClock.timeOfDay())
      } catch {
        event = .saveFailed(revision: work.revision, reason: error.message(in: language))
      }
      state.withLock { state in
        if let saved { state.version = saved }
        state.events.append(event)
        if let problem = store.history?.problem() {
          state.events.append(.notKept(problem.message(in: language)))
        }
      }
    }
  }

  private func next() -> (Work, FileVersion)? {
    state.withLock { state in
      guard let work = state.waiting else {
        state.isSaving = false
        return nil
      }
      state.waiting = nil
      return (work, state.version)
    }
  }
}
