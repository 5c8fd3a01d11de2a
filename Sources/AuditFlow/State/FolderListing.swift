public import JourneyModel

/// What the start screen shows: the journeys of a folder and those opened last anywhere.
public struct FolderListing: Hashable, Sendable {
  /// The folder as the user would write it.
  public var folder: String
  public var journeys: [JourneyEntry]
  public var recent: [JourneyEntry]
  /// Why nothing can be saved in the folder, in the user's language; `nil` when it can.
  public var cannotWrite: String?
  /// The folder in which new audits are made, as the user would write it.
  public var newAuditFolder: String

  public init(
    folder: String, journeys: [JourneyEntry] = [], recent: [JourneyEntry] = [],
    cannotWrite: String? = nil, newAuditFolder: String
  ) {
    self.folder = folder
    self.journeys = journeys
    self.recent = recent
    self.cannotWrite = cannotWrite
    self.newAuditFolder = newAuditFolder
  }
}

extension JourneyEntry {
  /// The name of the file without what every journey's name ends in.
  package var fileName: String {
    var name = String(path.split(separator: "/").last ?? "")
    if name.hasSuffix(".json") { name.removeLast(5) }
    if name.hasSuffix(".journey") { name.removeLast(8) }
    return name
  }
}

/// One journey that can be opened.
public struct JourneyEntry: Hashable, Sendable {
  /// Absolute or relative path by which the file is opened.
  public var path: String
  /// The folder as the user would write it; shown for recent files.
  public var folder: String
  /// The title, or the file's name when it cannot be read.
  public var title: String
  public var contacts: Int
  public var lastRound: Day?
  /// Whether the file can be read; a broken one is listed too, and opens the error screen.
  public var isReadable: Bool

  public init(
    path: String, folder: String, title: String, contacts: Int, lastRound: Day?, isReadable: Bool
  ) {
    self.path = path
    self.folder = folder
    self.title = title
    self.contacts = contacts
    self.lastRound = lastRound
    self.isReadable = isReadable
  }
}
