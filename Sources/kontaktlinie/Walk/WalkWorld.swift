import AuditFlow
import JourneyFiles
import JourneyModel

/// The world of the walk: files, folders and the list of recent files.
///
/// A class, because it owns the saver of the journey that is open.
final class WalkWorld {
  private let options: WalkOptions
  private let wake: @Sendable () -> Void
  private var saver: JourneySaver?

  init(_ options: WalkOptions, wake: @escaping @Sendable () -> Void = {}) {
    self.options = options
    self.wake = wake
  }

  /// Carries out an effect; answers that take time come later through ``events()``.
  func perform(_ effect: Effect) -> [Event] {
    switch effect {
    case .open(let path): [open(path)]
    case .create(let journey, let name): [create(journey, named: name)]
    case .save(let journey, let revision):
      save(journey, revision: revision)
    case .saveElsewhere(let journey): [saveElsewhere(journey)]
    case .list: [.listed(listing())]
    case .redraw, .suspend, .quit: []
    }
  }

  /// What the background has done meanwhile.
  func events() -> [Event] { saver?.events() ?? [] }

  /// Waits for the saves under way.
  func finish() -> [Event] { saver?.finish() ?? [] }

  // MARK: - Journeys

  private func store(_ path: String) -> FileStore {
    FileStore(path: path, waiting: .fullScreen(holder: options.holder))
  }

  func open(_ path: String) -> Event {
    let store = store(path)
    do throws(StoreProblem) {
      let loaded = try store.load()
      var readOnly = store.obstacle()?.message(in: options.language)
      if loaded.isNewer { readOnly = StoreProblem.newer(path: path).message(in: options.language) }
      saver = JourneySaver(
        store: store, version: loaded.version, language: options.language, wake: wake)
      remember(path)
      return .opened(loaded.journey, path: path, readOnly: readOnly)
    } catch {
      return .cannotRead(path: path, problems: error.lines(in: options.language))
    }
  }

  private func create(_ journey: Journey, named name: String) -> Event {
    do throws(StoreProblem) {
      try Folders.make(options.newAuditFolder)
      let (path, version) = try createFile(journey, named: name, in: options.newAuditFolder)
      saver = JourneySaver(
        store: store(path), version: version, language: options.language, wake: wake)
      remember(path)
      return .created(path: path)
    } catch {
      return .cannotCreate(error.message(in: options.language))
    }
  }

  /// Makes a file under the first free name: `name`, `name-2`, `name-3` ...
  private func createFile(
    _ journey: Journey, named name: String, in folder: String
  ) throws(StoreProblem) -> (String, FileVersion) {
    let base = FileName.base(for: name)
    var number = 1
    while true {
      let suffix = number == 1 ? "" : "-\(number)"
      let path = "\(folder)/\(base)\(suffix)\(JourneyFolder.ending)"
      do throws(StoreProblem) {
        return (path, try store(path).create(journey))
      } catch .exists(_) where number < 1_000 {
        number += 1
      }
    }
  }

  private func save(_ journey: Journey, revision: Int) -> [Event] {
    saver?.save(journey, revision: revision)
    return []
  }

  /// Saves a copy where that is possible: beside the file, else where new audits go.
  private func saveElsewhere(_ journey: Journey) -> Event {
    var last = ""
    for folder in [options.folder, options.newAuditFolder, options.home] {
      do throws(StoreProblem) {
        try Folders.make(folder)
        let name = journey.title + (options.language == .german ? "-kopie" : "-copy")
        return .savedElsewhere(path: shown(try createFile(journey, named: name, in: folder).0))
      } catch {
        last = error.message(in: options.language)
      }
    }
    return .cannotCreate(last)
  }

  // MARK: - Folders

  func listing() -> FolderListing {
    let entries = (try? JourneyFolder.list(options.folder)) ?? []
    let recent = RecentFiles(readingFrom: options.places.recent).paths.map(FolderEntry.init(path:))
      .filter { if case .failure(.notFound) = $0.content { false } else { true } }
    return FolderListing(
      folder: shown(Folders.absolute(options.folder) ?? options.folder),
      journeys: entries.map(entry), recent: recent.map(entry), cannotWrite: cannotWrite(),
      newAuditFolder: shown(options.newAuditFolder))
  }

  /// Why new audits cannot be saved; said before any work is done.
  private func cannotWrite() -> String? {
    do throws(StoreProblem) {
      try Folders.make(options.newAuditFolder)
    } catch {
      return error.message(in: options.language)
    }
    return Folders.obstacle(in: options.newAuditFolder).map { cause in
      StoreProblem.notWritable(path: shown(options.newAuditFolder), cause)
        .message(in: options.language)
    }
  }

  private func entry(_ found: FolderEntry) -> JourneyEntry {
    // One file may stand in both lists: they are told apart by their absolute paths.
    let path = Folders.absolute(found.path) ?? found.path
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let folder = shown(String(path[..<slash]))
    switch found.content {
    case .success(let summary):
      return JourneyEntry(
        path: path, folder: folder, title: summary.title, contacts: summary.contacts,
        lastRound: summary.lastRound, isReadable: true)
    case .failure:
      let name = path[path.index(after: slash)...]
      return JourneyEntry(
        path: path, folder: folder, title: String(name), contacts: 0, lastRound: nil,
        isReadable: false)
    }
  }

  private func remember(_ path: String) {
    guard let absolute = Folders.absolute(path) else { return }
    var recent = RecentFiles(readingFrom: options.places.recent)
    recent.open(absolute)
    // Nothing depends on the list; a state folder that cannot be written is no reason to stop.
    try? recent.write(to: options.places.recent, waiting: .fullScreen(holder: options.holder))
  }

  private func shown(_ path: String) -> String {
    let home = options.home
    guard !home.isEmpty, path == home || path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}
