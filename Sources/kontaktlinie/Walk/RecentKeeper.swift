import JourneyFiles
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes the list of recent files away from the keys: making it durable would hold up the first
/// picture.
///
/// A class, because two threads share it.
final class RecentKeeper: Sendable {
  private let underWay = Mutex(0)
  private let waiting = Mutex<[@Sendable () -> Void]>([])

  /// Puts a file first in the list, as soon as ``start()`` is called.
  func remember(_ path: String, in list: String, holder: String) {
    later {
      var recent = RecentFiles(readingFrom: list)
      recent.open(path)
      // Nothing depends on the list; a state folder that cannot be written is no reason to stop.
      try? recent.write(to: list, waiting: .fullScreen(holder: holder))
    }
  }

  /// Does something as soon as ``start()`` is called.
  func later(_ write: @escaping @Sendable () -> Void) {
    underWay.withLock { $0 += 1 }
    let work: @Sendable () -> Void = { [self] in
      write()
      underWay.withLock { $0 -= 1 }
    }
    waiting.withLock { $0.append(work) }
  }

  /// Begins to write what was asked for; called when the picture stands.
  func start() {
    let works = waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
    if works.isEmpty { return }
    BackgroundThread.start { for work in works { work() } }
  }

  /// Waits until the list is written, at most two seconds.
  func finish() {
    start()
    let end = WalkClock.seconds() + 2
    while underWay.withLock({ $0 }) > 0, WalkClock.seconds() < end { usleep(1_000) }
  }
}
