import Glibc
import JourneyFiles
import JourneyModel

/// Reads the versions that `merge` joins and writes the result in place of one of them.
struct JourneyMerging {
  let by: String?
  private(set) var failures: [Failure] = []
  /// What each file held when it was read, so that a change in between is noticed.
  private var versions: [String: FileVersion] = [:]

  init(by: String?) {
    self.by = by
  }

  /// The three versions; `nil` when one of them cannot be used, with every reason in `failures`.
  mutating func read(
    base: String, mine: String, theirs: String
  ) -> (base: Journey, mine: Journey, theirs: Journey)? {
    let base = read(base, mayBeEmpty: true)
    let mine = read(mine)
    let theirs = read(theirs)
    guard let base, let mine, let theirs else { return nil }
    return (base, mine, theirs)
  }

  private mutating func read(_ path: String, mayBeEmpty: Bool = false) -> Journey? {
    do {
      let bytes: [UInt8]
      if path == JourneyInput.standard {
        bytes = try StandardInput.read()
      } else {
        let content = try DurableFile(path: path, limit: JourneyFormat.largestFile).read()
        versions[path] = content.version
        bytes = content.bytes
      }
      // What git gives as the origin of a file that both sides added.
      if mayBeEmpty, bytes.isEmpty { return Journey(blank: ()) }
      let reading = JourneyReader.read(bytes)
      guard let journey = reading.journey else {
        throw StoreProblem.damaged(path: path, reading.problems)
      }
      // What this version does not know the meaning of must not be joined.
      if reading.isNewer { throw StoreProblem.newer(path: path) }
      return journey
    } catch {
      failures.append(Failure(error) ?? Failure(.fileTrouble, "\(error)"))
      return nil
    }
  }

  /// Writes the result: to standard output, in place of a file that was read, or into a new one.
  func write(_ journey: Journey, to path: String?) throws {
    let errors = journey.problems().filter { $0.severity == .error }
    guard errors.isEmpty else { throw StoreProblem.damaged(path: path ?? "-", errors) }
    guard let path, path != JourneyInput.standard else {
      return try Output.result(journey.canonicalBytes())
    }
    let file = DurableFile(path: path, limit: JourneyFormat.largestFile)
    // What git made for a moment has no past worth keeping.
    let history = path.hasSuffix(JourneyFolder.ending) ? HistoryKeeper(path: path) : nil
    try file.replace(
      with: journey.canonicalBytes(),
      expecting: versions[path].map { .unchanged($0) } ?? .absent,
      waiting: .command(holder: Start.holder), keeping: history)
    if let problem = history?.problem() { Output.message(problem.message(in: Start.language)) }
    removeLock(of: path)
  }

  /// A file of another ending is one that git made for a moment: nobody else waits for its lock.
  private func removeLock(of path: String) {
    guard !path.hasSuffix(JourneyFolder.ending) else { return }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let start = slash.map { path.utf8.index(after: $0) } ?? path.startIndex
    unlink("\(path[..<start]).\(path[start...]).lock")
  }
}
