import AuditFlow
import JourneyFiles
import JourneyModel

/// Keeps what could not be saved when a session ends, and finds it when the journey is opened next.
struct UnsavedKeeper: Sendable {
  /// How long the end of a session waits for its saves, in seconds, before it keeps its work elsewhere.
  static let patience = 1.2

  private let saver: JourneySaver
  private let folders: [String]
  private let home: String
  private let language: Language
  private let holder: String

  init(_ saver: JourneySaver, _ setting: WalkSetting) {
    self.saver = saver
    folders = Self.folders(of: saver.path, setting)
    (home, language, holder) = (setting.home, setting.language, setting.holder)
  }

  /// Where unsaved work on a file may lie: beside it, where new audits go, where the program keeps its state.
  private static func folders(of path: String, _ setting: WalkSetting) -> [String] {
    let real = Folders.absolute(path) ?? path
    let end = real.utf8.lastIndex(of: UInt8(ascii: "/")) ?? real.startIndex
    return [String(real[..<end]), setting.newAuditFolder, setting.places.state]
  }

  /// What earlier sessions on a file have left, the oldest on top.
  static func left(of path: String, _ setting: WalkSetting) -> [Event] {
    UnsavedWork.find(of: path, in: folders(of: path, setting)).reversed().map { work in
      .leftUnsaved(
        LeftWork(
          place: work.copy, shownPlace: shown(work.copy, setting.home), base: work.base,
          mine: work.mine, by: work.author,
          time: HistoryListing.spoken(work.written, in: setting.language)))
    }
  }

  /// Keeps a journey elsewhere; returns the line that says where, `nil` when there is nothing to keep.
  func keep(_ request: SaveRequest) -> String? {
    let base = saver.basis(of: request)
    guard base != request.journey else { return nil }
    let german = language == .german
    do throws(StoreProblem) {
      let copy = try UnsavedWork.keep(
        request.journey, madeFrom: base, of: saver.path, by: request.author,
        suffix: german ? "-ungesichert" : "-unsaved", in: folders,
        waiting: Waiting(seconds: 0.2, holder: holder))
      let place = Self.shown(copy, home)
      return Self.shown(saver.path, home)
        + (german
          ? ": was nicht gespeichert werden konnte, liegt in \(place); beim nächsten Öffnen wird es angeboten."
          : ": what could not be saved is in \(place); it is offered when the file is opened next.")
    } catch {
      return Self.shown(saver.path, home)
        + (german
          ? ": was nicht gespeichert werden konnte, ließ sich auch nicht anderswo aufheben. "
          : ": what could not be saved could not be kept elsewhere either. ")
        + error.message(in: language)
    }
  }

  static func shown(_ path: String, _ home: String) -> String {
    guard !home.isEmpty, path == home || path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}
