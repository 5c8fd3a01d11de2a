import JourneyFiles
import JourneyModel

/// Removes a name from a journey file and from everything that is kept beside it.
struct NamePurging {
  let name: NameSearch
  let replacement: String
  /// Whether to look only.
  let isDryRun: Bool
  private(set) var file = NamePurge()
  private(set) var states = (changed: 0, removed: 0, all: 0)
  private(set) var drafts = 0
  private var identifiers: SeededIdentifiers

  init(
    _ name: NameSearch, by replacement: String, isDryRun: Bool, identifiers: SeededIdentifiers
  ) {
    self.name = name
    self.replacement = replacement
    self.isDryRun = isDryRun
    self.identifiers = identifiers
  }

  /// Does it under the lock of the file; the earlier states first, so that the file tells until the
  /// end that there is something left to do.
  mutating func run(on path: String) throws {
    // Without the name of the account: it may be the one that goes.
    var waiting = Waiting.command(holder: say("einem Löschlauf", "a purge"))
    waiting.forgetsAuthor = true
    let store = FileStore(path: path, waiting: waiting)
    try store.file.update(waiting: store.waiting) { content in
      let loaded = try store.read(content)
      if loaded.isNewer { throw StoreProblem.newer(path: path) }
      let (journey, found) = try purged(loaded.journey, path)
      file = found
      try purgeHistory(of: path)
      let (purging, isDryRun) = (self, isDryRun)
      drafts = try Drafts.remove(of: path, isDryRun: isDryRun) { purging.mentions($0) }
      return isDryRun || found.count == 0 ? nil : journey.canonicalBytes()
    }
  }

  private mutating func purged(
    _ journey: Journey, _ path: String
  ) throws -> (journey: Journey, purge: NamePurge) {
    do throws(JSONProblems) {
      return try journey.purging(name, by: replacement, using: &identifiers)
    } catch {
      throw StoreProblem.damaged(path: path, error.problems)
    }
  }

  private mutating func purgeHistory(of path: String) throws {
    try History(of: path).rewrite { state, bytes in
      states.all += 1
      let reading = JourneyReader.read(bytes)
      // What cannot be changed for sure goes as a whole.
      guard let journey = reading.journey, !reading.isNewer,
        let (purged, found) = try? purged(journey, path)
      else {
        guard mentions(bytes) else { return .keep }
        states.removed += 1
        return isDryRun ? .keep : .remove
      }
      guard found.count > 0 else { return .keep }
      states.changed += 1
      return isDryRun ? .keep : .replace(purged.canonicalBytes())
    }
  }

  /// Whether the name stands in bytes that are no journey; escapes count as what they mean.
  private func mentions(_ bytes: [UInt8]) -> Bool {
    let parts = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\\u", omittingEmptySubsequences: false)
    let spelledOut = parts.dropFirst().reduce(String(parts[0])) { text, part in
      guard let scalar = UInt32(part.prefix(4), radix: 16).flatMap(Unicode.Scalar.init) else {
        return text + part
      }
      return text + String(scalar) + part.dropFirst(4)
    }
    return name.isIn(spelledOut)
  }
}
