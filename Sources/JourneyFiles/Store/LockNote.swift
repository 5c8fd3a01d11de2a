#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands in a lock file: who holds or held the lock, and whose the last states of the file are.
///
/// It only serves messages; nothing is decided by it.
struct LockNote: Hashable {
  var holder: String
  /// Whose the last states are, the newest first.
  var authors: [Author]

  /// Whose a state of the file is; the digest tells whether it is still that state.
  struct Author: Hashable {
    var digest: UInt64
    /// Empty where nobody knows, for instance after an edit in another program.
    var name: String
  }

  /// So many states are remembered: whoever looks away for longer hears who was last.
  private static let mostAuthors = 12
  private static let longest = 2_400

  init(holder: String, authors: [Author] = []) {
    self.holder = holder
    self.authors = authors
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
    authors = []
    for line in lines.dropFirst().prefix(Self.mostAuthors) {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let digest = UInt64(parts[0], radix: 16) else { return }
      authors.append(Author(digest: digest, name: String(parts[1])))
    }
  }

  /// Notes whose a new state is, which was made from another one.
  mutating func add(_ author: Author, after previous: UInt64?) {
    // A state that nobody noted was made by a program that knows no lock.
    if let previous, authors.first?.digest != previous {
      authors.insert(Author(digest: previous, name: ""), at: 0)
    }
    authors = Array(([author] + authors).prefix(Self.mostAuthors))
  }

  /// The holder on the first line, then the authors of the last states with their digests.
  var bytes: [UInt8] {
    func line(_ text: String) -> String {
      String(text.prefix(40).map { $0.isNewline ? " " : $0 })
    }
    var text = String(holder.prefix(120).map { $0.isNewline ? " " : $0 }) + "\n"
    for author in authors {
      text += String(author.digest, radix: 16) + " " + line(author.name) + "\n"
    }
    return Array(text.utf8)
  }
}

/// Who made the states of a file from one to another.
public struct StateAuthors: Hashable, Sendable {
  /// Each once, in the order of their first state.
  public var names: [String]
  /// Whether nobody else made any of them.
  public var areAll: Bool

  public init(_ names: [String], areAll: Bool) {
    self.names = names
    self.areAll = areAll
  }
}

extension DurableFile {
  /// Who made the states after one version up to another; `nil` where the last is an edit from
  /// outside, and where nobody said.
  ///
  /// Names what the lock beside the file notes, which anybody who may write the file could have put
  /// there: for messages alone.
  public func authors(of version: FileVersion, since known: FileVersion?) -> StateAuthors? {
    guard let location = try? FileLocation(resolving: path),
      let lock = try? Descriptor.open(
        location.folder + "/" + location.lockName, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
      let noted = LockNote(reading: lock.number)?.authors, let last = noted.first,
      last.digest == version.digest, !last.name.isEmpty
    else { return nil }
    let end = known.flatMap { known in noted.firstIndex { $0.digest == known.digest } }
    let steps = noted[..<(end ?? noted.count)].reversed().map(\.name)
    var names: [String] = []
    for name in steps where !name.isEmpty && !names.contains(name) { names.append(name) }
    return StateAuthors(names, areAll: end != nil && !steps.contains(""))
  }

  /// Who made a version; `nil` for an edit from outside, and where nobody said.
  public func author(of version: FileVersion) -> String? {
    authors(of: version, since: nil)?.names.last
  }
}
