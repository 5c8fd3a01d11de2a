import AuditFlow
import JourneyFiles
import JourneyModel
import Synchronization

/// Reads a large journey away from the keys, so that the first picture does not wait for it.
///
/// A class, because two threads share it.
final class JourneyLoader: Sendable {
  enum News: Sendable {
    case progress(percent: Int)
    indirect case loaded(Audit, LoadedJourney)
    case failed([String])
  }

  /// From this size on a file is read in the background; a smaller one is there at once.
  static let smallestSize = 4_000_000

  let store: FileStore
  private let waiting = Mutex<[News]>([])

  init(store: FileStore) {
    self.store = store
  }

  /// Starts reading; `wake` is called when news wait.
  func start(language: Language, wake: @escaping @Sendable () -> Void) {
    BackgroundThread.start { [self] in
      func tell(_ news: News) {
        waiting.withLock { $0.append(news) }
        wake()
      }
      do throws(StoreProblem) {
        var told = WalkClock.seconds()
        let loaded = try store.load { share in
          // Nobody reads more than one figure a second.
          let now = WalkClock.seconds()
          guard now - told >= 1 else { return }
          told = now
          tell(.progress(percent: Int(share * 100)))
        }
        var audit = Audit(
          journey: loaded.journey, path: store.file.path,
          readOnly: store.obstacle(to: loaded, language))
        audit.olderFormat = loaded.olderVersion
        tell(.loaded(audit, loaded))
      } catch {
        tell(.failed(error.messages(in: language)))
      }
    }
  }

  /// What has happened since the last call.
  func news() -> [News] {
    waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}

extension FileStore {
  /// Why what was loaded cannot be saved; `nil` when it can.
  func obstacle(to loaded: LoadedJourney, _ language: Language) -> String? {
    if loaded.isNewer { return StoreProblem.newer(path: file.path).message(in: language) }
    return file.obstacle()?.message(in: language)
  }
}

extension StoreProblem {
  /// The errors of a damaged file one by one; of any other problem its one message.
  func messages(in language: Language) -> [String] {
    guard case .damaged(_, let problems) = self else { return [message(in: language)] }
    return problems.filter { $0.severity == .error }.map { $0.message(in: language) }
  }
}
