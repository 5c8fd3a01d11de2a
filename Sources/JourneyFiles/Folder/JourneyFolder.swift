public import JourneyModel

/// The journeys of a folder: its files `*.journey.json`.
public enum JourneyFolder {
  /// How the names of journey files end.
  public static let ending = ".journey.json"

  /// The paths of the journeys, in the order of their names. Reads none of them.
  public static func paths(in folder: String) throws(StoreProblem) -> [String] {
    try Folders.names(in: folder).filter { $0.hasSuffix(ending) && $0 != ending }
      .map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" }
  }

  /// The journeys with what a list shows of them. Reads each file once, changes nothing.
  public static func list(_ folder: String) throws(StoreProblem) -> [FolderEntry] {
    try paths(in: folder).map(FolderEntry.init(path:))
  }
}

/// What a list shows of a journey file.
public struct FolderEntry: Equatable, Sendable {
  public let path: String
  /// What the file holds, or why it cannot be opened.
  public let content: Result<JourneySummary, StoreProblem>

  /// Reads a file for the list.
  public init(path: String) {
    self.path = path
    do {
      let store = FileStore(path: path, waiting: Waiting(seconds: 0, holder: ""))
      content = .success(JourneySummary(try store.load().journey))
    } catch {
      content = .failure(error)
    }
  }
}

/// The few things that a list says about a journey.
public struct JourneySummary: Hashable, Sendable {
  public let title: String
  /// How many contacts happen today; possible ones are not counted.
  public let contacts: Int
  /// The day of the last round of ratings; `nil` before the first.
  public let lastRound: Day?

  public init(_ journey: Journey) {
    title = journey.title
    contacts = journey.touchpoints.count { $0.state == .actual }
    lastRound = journey.rounds.last?.date
  }
}
