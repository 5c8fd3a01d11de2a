/// What lies around a journey file in its folder and may hold the same journey, or parts of it.
public struct Neighbours: Hashable, Sendable {
  /// The other journey files of the folder, as paths.
  public let journeys: [String]
  /// The journeys that were put aside, as paths in `.kontaktlinie/trash/`.
  public let putAside: [String]
  /// Paths of journeys that are not there any more, but have earlier states or drafts.
  public let former: [String]
  /// Files that were written beside the journey, such as its call sheet.
  public let written: [String]

  /// Looks around a file; reads no journey.
  public init(of path: String) throws(StoreProblem) {
    let location: FileLocation
    do {
      location = try FileLocation(resolving: path)
    } catch {
      throw .unreadable(path: path, error)
    }
    // As the path was given, so that messages name what the person would type.
    let given = FileLocation.split(path).folder
    let isLink = (try? FileLocation(resolving: given + "/x").folder) != location.folder
    let folder = isLink ? location.folder : given
    func place(_ name: String) -> String {
      folder == "." ? name : folder == "/" ? "/" + name : "\(folder)/\(name)"
    }
    let names = try Folders.names(in: folder).filter { $0 != location.name }
    journeys = names.filter(Self.isJourney).map(place)
    let ending = JourneyFolder.ending
    let stem = location.name.hasSuffix(ending) ? location.name.dropLast(ending.count) : "/"
    written = names.filter { name in
      !Self.isJourney(name) && name.hasPrefix(stem)
        && ["-", "."].contains(name.dropFirst(stem.count).first)
    }.map(place)

    let own = place(OwnFolder.name)
    var putAside: [String] = []
    for name in try Self.names(in: own + "/trash") {
      let folder = "\(own)/trash/\(name)"
      putAside += try Self.names(in: folder).filter(Self.isJourney).map { "\(folder)/\($0)" }
    }
    self.putAside = putAside
    let kept = try Self.names(in: own + "/history") + Self.names(in: own + "/drafts")
    former = Set(kept).subtracting(names + [location.name]).sorted().map(place)
  }

  private static func isJourney(_ name: String) -> Bool {
    name.hasSuffix(JourneyFolder.ending) && name != JourneyFolder.ending
  }

  /// The names in a folder; none where there is no such folder.
  private static func names(in folder: String) throws(StoreProblem) -> [String] {
    do throws(StoreProblem) {
      return try Folders.names(in: folder)
    } catch .noFolder {
      return []
    }
  }
}
