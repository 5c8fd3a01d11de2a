import JourneyFiles
import JourneyModel

/// Where the folder of a journey file holds the same journey: copies beside it, those that were put
/// aside, and what is kept of files that are gone.
///
/// A file belongs to the journey when it has its identifier.
struct JourneyCopies {
  private let id: String
  /// Other files of the folder.
  private(set) var files: [String] = []
  /// Files in `.kontaktlinie/trash/`.
  private(set) var putAside: [String] = []
  /// Files that are gone, of which earlier states are left.
  private(set) var former: [String] = []
  /// Who takes part, in all of them together.
  private(set) var aliases: Set<String>
  /// Files that hold the name and do not belong to the journey, or cannot be read.
  private(set) var strangers: [String] = []

  /// Looks around; changes nothing.
  ///
  /// - Throws: when the file that was named cannot be read.
  init(of path: String, mentioning name: NameSearch) throws {
    let journey = try JourneyInput(path: path).journey(isToChange: true) { _ in }
    id = journey.id
    aliases = Set(journey.participants.map(\.alias))
    let neighbours = try Neighbours(of: path)
    for work in UnsavedWork.find(of: path, in: [Start.places.journeys, Start.places.state]) {
      // One beside the file is a copy like others.
      let isBeside = neighbours.journeys.contains { Folders.absolute($0) == work.copy }
      if !isBeside, let bytes = try? JourneyInput(path: work.copy).bytes(), name.isIn(bytes) {
        strangers.append(work.copy)
      }
    }
    for path in neighbours.journeys where belongs(path, name) { files.append(path) }
    for path in neighbours.putAside where belongs(path, name) { putAside.append(path) }
    for path in neighbours.former {
      if wasOnce(at: path) {
        former.append(path)
      } else if let count = try? Drafts.remove(of: path, isDryRun: true, where: name.isIn),
        count > 0
      {
        strangers.append(path)
      }
    }
    for path in neighbours.written {
      if let bytes = try? JourneyInput(path: path).bytes(), name.isIn(bytes) {
        strangers.append(path)
      }
    }
  }

  private mutating func belongs(_ path: String, _ name: NameSearch) -> Bool {
    guard let bytes = try? JourneyInput(path: path).bytes() else { return false }
    let reading = JourneyReader.read(bytes)
    if let journey = reading.journey, journey.id == id, !reading.isNewer {
      aliases.formUnion(journey.participants.map(\.alias))
      return true
    }
    if name.isIn(bytes) { strangers.append(path) }
    return false
  }

  /// Whether a file that is gone held the journey: its earlier states say so.
  private func wasOnce(at path: String) -> Bool {
    guard let history = try? History(of: path), let states = try? history.states() else {
      return false
    }
    return states.contains { state in
      let bytes = try? JourneyInput(path: history.path(of: state)).bytes()
      return bytes.flatMap { JourneyReader.read($0).journey }?.id == id
    }
  }
}
