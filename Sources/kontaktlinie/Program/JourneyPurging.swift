import JourneyFiles
import JourneyModel

/// Removes a name from a journey wherever the folder of its file holds it.
struct JourneyPurging {
  let found: JourneyCopies
  /// The file that was named.
  private(set) var main: NamePurging
  /// The other places in which the name was.
  private(set) var copies: [NamePurging] = []
  /// What went wrong with a copy; the others are done all the same.
  private(set) var problems: [any Error] = []

  init(_ main: NamePurging, _ found: JourneyCopies) {
    self.main = main
    self.found = found
  }

  /// Does it, the file that was named last: it tells until the end that there is something left.
  mutating func run() throws {
    for path in found.files { purge(path) { try $0.run() } }
    for path in found.putAside { purge(path) { try $0.runAside() } }
    for path in found.former { purge(path) { try $0.purgeKept() } }
    try main.run()
  }

  private mutating func purge(_ path: String, _ run: (inout NamePurging) throws -> Void) {
    var copy = main
    copy.path = path
    do {
      try run(&copy)
    } catch {
      problems.append(error)
    }
    if copy.hasFound { copies.append(copy) }
  }
}
