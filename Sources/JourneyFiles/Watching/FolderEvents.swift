#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the kernel tells of a folder.
struct FolderEvents: ~Copyable, Sendable {
  enum News: Hashable {
    /// Only of other files.
    case nothing
    case file
    case folderGone
  }

  #if os(Linux)
    let descriptor: Int32

    /// `nil` where the kernel cannot watch, or has no watch left.
    init?(_ folder: String) {
      let number = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
      guard number >= 0 else { return nil }
      // An edit in place counts when it is over; what is half written says nothing yet.
      let mask =
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ATTRIB
        | IN_DELETE_SELF | IN_MOVE_SELF
      guard inotify_add_watch(number, folder, UInt32(mask)) >= 0 else {
        _ = close(number)
        return nil
      }
      descriptor = number
    }

    deinit { _ = close(descriptor) }

    /// Takes what waits, and says whether it may concern the file of that name.
    func tells(of name: String) -> News {
      var news = News.nothing
      var buffer = [UInt8](repeating: 0, count: 8_192)
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return news }
        buffer[..<count].withUnsafeBytes { bytes in
          var offset = 0
          let head = MemoryLayout<inotify_event>.size
          while offset + head <= bytes.count {
            let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
            let end = min(bytes.count, offset + head + Int(event.len))
            let told = bytes[(offset + head)..<end].prefix { $0 != 0 }
            if Self.isAboutFolder(event.mask) {
              news = .folderGone
            } else if news == .nothing,
              event.mask & UInt32(IN_Q_OVERFLOW) != 0 || told.elementsEqual(name.utf8)
            {
              news = .file
            }
            offset = end
          }
        }
      }
    }

    private static func isAboutFolder(_ mask: UInt32) -> Bool {
      mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_UNMOUNT) != 0
    }
  #else
    let descriptor: Int32 = -1

    init?(_ folder: String) { return nil }

    func tells(of name: String) -> News { .nothing }
  #endif
}
