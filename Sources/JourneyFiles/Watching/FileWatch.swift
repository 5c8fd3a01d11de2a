import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Watches a file by its folder, so that a file put in its place is seen as well.
///
/// On Linux the kernel says when something happens in the folder. Where it cannot know what other
/// machines do (network file systems), and elsewhere, the file is looked at once a second.
public final class FileWatch: StoreWatch {
  private let file: DurableFile
  private let location: FileLocation?
  private let pipe: StopPipe?
  private let isPolling: Bool
  /// What the file was when it was looked at last; only polling needs it.
  private let seen: Mutex<FileStamp?>
  private let folder: Mutex<FolderEvents?>

  /// How often a file is looked at where nobody tells, in milliseconds.
  private static let interval: Int32 = 1_000

  /// - Parameter polls: whether to look at the file again and again.
  public init(_ file: DurableFile, polls: Bool) {
    self.file = file
    location = try? FileLocation(resolving: file.path)
    pipe = StopPipe()
    isPolling = polls
    seen = Mutex(try? file.stamp())
    folder = Mutex(polls ? nil : location.flatMap { FolderEvents($0.folder) })
  }

  public func stop() { pipe?.close() }

  public func wait() -> Bool {
    guard let pipe else { return false }
    while true {
      let events = folder.withLock { $0?.descriptor }
      var ready = [pollfd(fd: pipe.readingEnd, events: Int16(POLLIN), revents: 0)]
      if let events { ready.append(pollfd(fd: events, events: Int16(POLLIN), revents: 0)) }
      let timeout = events == nil ? Self.interval : -1
      if poll(&ready, nfds_t(ready.count), timeout) < 0, errno != EINTR { return false }
      if ready[0].revents != 0 { return false }
      if events == nil ? looksChanged() : tellsOfFile() { return true }
    }
  }

  /// Whether one of the waiting events may be about the file.
  private func tellsOfFile() -> Bool {
    guard let name = location?.name else { return true }
    return folder.withLock { folder in
      switch folder?.tells(of: name) {
      case .nothing?: return false
      case .file?: return true
      case .folderGone?, nil:
        // The folder itself is gone or another one; from now on the file is looked at.
        folder = nil
        return true
      }
    }
  }

  private func looksChanged() -> Bool {
    let stamp = try? file.stamp()
    if !isPolling, let location, stamp != nil {
      // The folder is back: the kernel can tell again.
      folder.withLock { $0 = FolderEvents(location.folder) }
    }
    return seen.withLock { seen in
      defer { seen = stamp }
      return seen != stamp
    }
  }
}

/// A pipe whose closing ends a wait.
private final class StopPipe: Sendable {
  let readingEnd: Int32
  private let writingEnd: Mutex<Int32?>

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    readingEnd = ends[0]
    writingEnd = Mutex(ends[1])
  }

  deinit {
    close()
    _ = closeDescriptor(readingEnd)
  }

  func close() {
    writingEnd.withLock { end in
      if let open = end { _ = closeDescriptor(open) }
      end = nil
    }
  }
}

private func closeDescriptor(_ number: Int32) -> Int32 { close(number) }
