#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands in a lock file: who holds or held the lock, and whose the state is that the file has.
///
/// It only serves messages; nothing is decided by it.
struct LockNote: Hashable {
  var holder: String
  var author: Author?

  /// Whose a state of the file is; the digest tells whether it is still that state.
  struct Author: Hashable {
    var digest: UInt64
    var name: String
  }

  private static let longest = 400

  init(holder: String, author: Author?) {
    self.holder = holder
    self.author = author
  }

  /// Reads an open lock file; `nil` when there is nothing in it.
  init?(reading number: Int32) {
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.longest) { buffer, count in
      count = max(0, pread(number, buffer.baseAddress, Self.longest, 0))
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard let holder = lines.first, !holder.isEmpty else { return nil }
    self.holder = holder
    guard lines.count > 1 else { return }
    let parts = lines[1].split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let digest = UInt64(parts[0], radix: 16) else { return }
    author = Author(digest: digest, name: String(parts[1]))
  }

  /// The holder on the first line, then the author of the state with its digest.
  var bytes: [UInt8] {
    func line(_ text: String) -> String {
      String(text.prefix(120).map { $0.isNewline ? " " : $0 })
    }
    var text = line(holder) + "\n"
    if let author { text += String(author.digest, radix: 16) + " " + line(author.name) + "\n" }
    return Array(text.utf8)
  }
}

extension DurableFile {
  /// Who wrote a state of the file; `nil` for an edit from outside, and where nobody said.
  ///
  /// Names what the lock beside the file notes, which anybody who may write the file could have put
  /// there: for messages alone.
  public func author(of version: FileVersion) -> String? {
    guard let location = try? FileLocation(resolving: path),
      let lock = try? Descriptor.open(
        location.folder + "/" + location.lockName, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
      let author = LockNote(reading: lock.number)?.author, author.digest == version.digest
    else { return nil }
    return author.name
  }
}
