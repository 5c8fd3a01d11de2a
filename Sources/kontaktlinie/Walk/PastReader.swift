import AuditFlow
import JourneyFiles
import JourneyModel
import Synchronization

/// Reads the earlier states of the journey that is open.
struct PastReader: Sendable {
  let path: String
  let language: Language

  func listing() -> Event {
    do throws(HistoryProblem) {
      let present = try? FileStore(path: path, waiting: Waiting(seconds: 0, holder: "")).load()
      return .history(
        try HistoryListing(of: path, present: present?.journey, language: language).entries)
    } catch {
      return .cannotReadState(error.message(in: language))
    }
  }

  func state(_ name: String) -> Event {
    do {
      let history = try History(of: path)
      let state = try history.state(name)
      return .pastState(try HistoryListing.journey(at: history.path(of: state)), name: name)
    } catch {
      return .cannotReadState(Failure(error)?.message ?? "\(error)")
    }
  }
}

/// What reading away from the keys has found.
///
/// A class, because two threads share it.
final class PastEvents: Sendable {
  private let state = Mutex((underWay: 0, events: [Event]()))

  func begin() { state.withLock { $0.underWay += 1 } }

  func end(with event: Event) {
    state.withLock { state in
      state.underWay -= 1
      state.events.append(event)
    }
  }

  /// Whether an answer is still to come, or has not been fetched yet.
  var isBusy: Bool { state.withLock { $0.underWay > 0 || !$0.events.isEmpty } }

  func takeEvents() -> [Event] {
    state.withLock { state in
      defer { state.events = [] }
      return state.events
    }
  }
}
