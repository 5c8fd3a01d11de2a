import JourneyFiles
import JourneyModel

/// Removes a name from one journey file and from everything that is kept of it beside it.
struct NamePurging {
  var path: String
  let name: NameSearch
  let replacement: String
  /// Whether to look only.
  let isDryRun: Bool
  private(set) var file = NamePurge()
  private(set) var states = (changed: 0, removed: 0, all: 0)
  private(set) var drafts = 0
  private var identifiers: SeededIdentifiers
  /// New identifiers for those that were made from the name, the same in every state.
  private var renaming: [EntityID: EntityID]?

  init(
    of path: String, _ name: NameSearch, by replacement: String, isDryRun: Bool,
    identifiers: SeededIdentifiers
  ) {
    self.path = path
    self.name = name
    self.replacement = replacement
    self.isDryRun = isDryRun
    self.identifiers = identifiers
  }

  /// Whether the name was anywhere.
  var hasFound: Bool { file.count + states.changed + states.removed + drafts > 0 }

  /// Does it under the lock of the file; the earlier states first, so that the file tells until the
  /// end that there is something left to do.
  mutating func run() throws {
    let store = store
    try store.file.update(waiting: store.waiting) { content in
      let journey = try purge(content, store)
      // First, so that no session that hears of the change still has what it could take back.
      if !isDryRun { try PurgeMark.set(for: path) }
      try purgeKept()
      return journey
    }
  }

  /// The same for a file that was put aside: nothing is kept of it but itself.
  mutating func runAside() throws {
    let store = store
    // Looked at first, so that where there is nothing to do no lock is left.
    guard try purge(store.file.read(), store) != nil else { return }
    try store.file.update(waiting: store.waiting) { try purge($0, store) }
  }

  /// The same for what is kept of a file that is not there any more.
  mutating func purgeKept() throws {
    try findIdentifiers()
    try purgeHistory()
    let purging = self
    drafts = try Drafts.remove(of: path, isDryRun: isDryRun) { purging.mentions($0) }
    // The file may itself be what a session could not save elsewhere.
    drafts += try UnsavedWork.removeNote(of: path, isDryRun: isDryRun) { purging.mentions($0) }
  }

  private var store: FileStore {
    // Without the name of the account: it may be the one that goes.
    var waiting = Waiting.command(holder: say("einem Löschlauf", "a purge"))
    waiting.forgetsOthers = !isDryRun
    return FileStore(path: path, waiting: waiting)
  }

  /// What the file is to hold; `nil` when it stays as it is.
  private mutating func purge(_ content: FileContent, _ store: FileStore) throws -> [UInt8]? {
    let loaded = try store.read(content)
    if loaded.isNewer { throw StoreProblem.newer(path: path) }
    try findIdentifiers(in: loaded.journey)
    let (journey, found) = try purged(loaded.journey)
    file = found
    return isDryRun || found.count == 0 ? nil : journey.canonicalBytes()
  }

  /// Looks for identifiers made from the name in the file and in all earlier states: whoever was
  /// called otherwise later has the identifier of the first alias.
  private mutating func findIdentifiers(in journey: Journey? = nil) throws {
    guard renaming == nil else { return }
    var made = journey?.identifiersMade(from: name) ?? []
    var taken = Set((journey?.participants ?? []).map(\.id))
    let history = try History(of: path)
    for state in try history.states() {
      let content = try DurableFile(path: history.path(of: state)).read()
      guard let earlier = JourneyReader.read(content.bytes).journey else { continue }
      made.formUnion(earlier.identifiersMade(from: name))
      taken.formUnion(earlier.participants.map(\.id))
    }
    var renaming: [EntityID: EntityID] = [:]
    for id in made.sorted() {
      let new = identifiers.next(.participant) { taken.contains($0) || name.isIn($0.text) }
      taken.insert(new)
      renaming[id] = new
    }
    self.renaming = renaming
  }

  /// Whether bytes that are no journey name the person, also by an identifier made from the name.
  private func mentions(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return name.isIn(bytes) || (renaming ?? [:]).keys.contains { text.contains($0.text) }
  }

  private mutating func purged(_ journey: Journey) throws -> (journey: Journey, purge: NamePurge) {
    do throws(JSONProblems) {
      return try journey.purging(
        name, by: replacement, renaming: renaming ?? [:], using: &identifiers)
    } catch {
      throw StoreProblem.damaged(path: path, error.problems)
    }
  }

  private mutating func purgeHistory() throws {
    try History(of: path).rewrite { state, bytes in
      states.all += 1
      let reading = JourneyReader.read(bytes)
      // What cannot be changed for sure goes as a whole.
      guard let journey = reading.journey, !reading.isNewer,
        let (purged, found) = try? purged(journey)
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
}
