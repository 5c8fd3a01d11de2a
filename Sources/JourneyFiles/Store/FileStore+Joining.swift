public import JourneyModel

extension FileStore {
  public func save(
    _ mine: Journey, from basis: Journey, over known: LoadedJourney, by author: String?
  ) throws(StoreProblem) -> SavedJourney {
    if known.isNewer { throw .newer(path: file.path) }
    try refuseUnreadable(mine)
    var waiting = waiting
    waiting.author = author ?? waiting.author
    let locked = try LockedFile.acquire(file, waiting: waiting)
    return try join(mine, from: basis, known, in: locked, by: author)
  }

  /// Writes under the lock, as often as somebody who does not ask for it comes in between.
  func join(
    _ mine: Journey, from basis: Journey, _ known: LoadedJourney, in locked: borrowing LockedFile,
    by author: String?
  ) throws(StoreProblem) -> SavedJourney {
    var theirs = known
    var tries = 0
    var joined: StateAuthors?
    while true {
      let merged = Journey.merging(base: basis, mine: mine, theirs: theirs.journey, by: author)
        .journey
      if merged == theirs.journey {
        // Nothing to write is saved only if it is there.
        let found = try look { () throws(StoreProblem) in try locked.read() }
        if theirs.version.hasSameContent(as: found.version) {
          theirs.version = found.version
          return SavedJourney(current: theirs, joined: joined)
        }
        (theirs, joined) = try take(found, since: known)
        continue
      }
      if merged != mine { try refuseUnreadable(merged) }
      do throws(StoreProblem) {
        let version = try locked.replace(
          with: merged.canonicalBytes(), expecting: .unchanged(theirs.version),
          keeping: history)
        return SavedJourney(
          current: LoadedJourney(journey: merged, version: version, notices: theirs.notices),
          joined: joined)
      } catch .changedUnderneath(_, _, let found) where tries < 100 {
        tries += 1
        (theirs, joined) = try take(found, since: known)
      }
    }
  }

  /// Reads what somebody else has put there.
  private func take(
    _ found: FileContent, since known: LoadedJourney
  ) throws(StoreProblem) -> (theirs: LoadedJourney, authors: StateAuthors?) {
    let theirs = try read(found)
    if theirs.isNewer { throw .newer(path: file.path) }
    return (theirs, authors(of: theirs.version, since: known.version))
  }

  public func news(since known: FileVersion) throws(StoreProblem) -> LoadedJourney? {
    // Loading and saving compare contents; for looking out the stamp is enough: a new state has a
    // new inode, and an edit in place a new time.
    if try look({ () throws(StoreProblem) in try file.stamp() }) == known.stamp { return nil }
    let content = try look { () throws(StoreProblem) in try file.read() }
    if content.version.hasSameContent(as: known) { return nil }
    return try read(content)
  }

  /// Whether the file is another one, or gone, by what the folder says of it.
  public func mayHaveNews(since known: FileVersion) -> Bool {
    (try? file.stamp()) != known.stamp
  }

  public func watch() -> any StoreWatch {
    FileWatch(file, polls: FileSystemKind(of: file.path)?.isShared ?? false)
  }

  public func authors(of version: FileVersion, since known: FileVersion?) -> StateAuthors? {
    file.authors(of: version, since: known)
  }

  /// A file that was there and is not any more has vanished.
  private func look<Result>(
    _ body: () throws(StoreProblem) -> Result
  ) throws(StoreProblem) -> Result {
    do throws(StoreProblem) {
      return try body()
    } catch .notFound(let path) {
      throw .vanished(path: path)
    }
  }
}
