import Glibc
import JourneyFiles
import JourneyModel

/// Reads the versions that `merge` joins, joins them and writes the result in place of one of them.
struct JourneyMerging {
  /// The path of each version.
  let base: String
  let mine: String
  let theirs: String
  /// Whose changes mine are.
  let by: String?
  private(set) var failures: [Failure] = []
  /// What each file held when it was read, so that a change in between is noticed.
  private var versions: [String: FileVersion] = [:]

  init(base: String, mine: String, theirs: String, by: String?) {
    self.base = base
    self.mine = mine
    self.theirs = theirs
    self.by = by
  }

  /// The three versions.
  struct Versions {
    var base: Journey
    var mine: Journey
    var theirs: Journey
  }

  /// The three versions; `nil` when one of them cannot be used, with every reason in `failures`.
  mutating func read() -> Versions? {
    let (base, mine, theirs) = (read(base, mayBeEmpty: true), read(mine), read(theirs))
    guard let base, let mine, let theirs else { return nil }
    return Versions(base: base, mine: mine, theirs: theirs)
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
      return try Self.journey(of: bytes, path)
    } catch {
      failures.append(Failure(error) ?? Failure(.fileTrouble, "\(error)"))
      return nil
    }
  }

  private static func journey(of bytes: [UInt8], _ path: String) throws -> Journey {
    let reading = JourneyReader.read(bytes)
    guard let journey = reading.journey else {
      throw StoreProblem.damaged(path: path, reading.problems)
    }
    // What this version does not know the meaning of must not be joined.
    if reading.isNewer { throw StoreProblem.newer(path: path) }
    return journey
  }

  /// Joins the versions and writes the result: to standard output, in place of a file that was read,
  /// or into a new one.
  ///
  /// - Returns: what was written. When the file to be replaced changed after it was read, what
  ///   stands in it by then is joined as well.
  func write(_ versions: Versions, to path: String?) throws -> MergedJourney {
    var merged = Journey.merging(
      base: versions.base, mine: versions.mine, theirs: versions.theirs, by: by)
    let bytes = try checked(merged.journey, path)
    guard let path, path != JourneyInput.standard else {
      try Output.result(bytes)
      return merged
    }
    let file = DurableFile(path: path, limit: JourneyFormat.largestFile)
    let waiting = Waiting.command(holder: Start.holder)
    // What git made for a moment has no past worth keeping.
    let history = path.hasSuffix(JourneyFolder.ending) ? HistoryKeeper(path: path) : nil
    if let read = self.versions[path] {
      try file.replace(with: bytes, madeFrom: read, waiting: waiting, keeping: history) { found in
        merged = remerged(versions, merged, try Self.journey(of: found.bytes, path), at: path)
        return try checked(merged.journey, path)
      }
    } else {
      try file.replace(with: bytes, expecting: .absent, waiting: waiting, keeping: history)
    }
    if let problem = history?.problem() { Output.message(problem.message(in: Start.language)) }
    removeLock(of: path)
    return merged
  }

  /// The result with what stands by now in the file that is to be replaced.
  private func remerged(
    _ versions: Versions, _ merged: MergedJourney, _ found: Journey, at path: String
  ) -> MergedJourney {
    var versions = versions
    guard path == mine || path == theirs else {
      // The origin must stay what both sides began with; what was made of it is a third side.
      let third = Journey.merging(
        base: versions.base, mine: merged.journey, theirs: found, by: by)
      return MergedJourney(journey: third.journey, renamed: merged.renamed + third.renamed)
    }
    if path == mine { versions.mine = found }
    if path == theirs { versions.theirs = found }
    return Journey.merging(
      base: versions.base, mine: versions.mine, theirs: versions.theirs, by: by)
  }

  /// The bytes of a journey that may be written.
  private func checked(_ journey: Journey, _ path: String?) throws -> [UInt8] {
    let errors = journey.problems().filter { $0.severity == .error }
    guard errors.isEmpty else { throw StoreProblem.damaged(path: path ?? "-", errors) }
    return journey.canonicalBytes()
  }

  /// A file of another ending is one that git made for a moment: nobody else waits for its lock.
  private func removeLock(of path: String) {
    guard !path.hasSuffix(JourneyFolder.ending) else { return }
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let start = slash.map { path.utf8.index(after: $0) } ?? path.startIndex
    unlink("\(path[..<start]).\(path[start...]).lock")
  }
}
