import AuditFlow
import JourneyFiles
import JourneyModel

/// The world of the walk: files, folders and the list of recent files.
///
/// A class, because it owns the saver of the journey that is open.
final class WalkWorld {
  private let setting: WalkSetting
  /// Called when something waits in ``events()``.
  private let wake: @Sendable () -> Void
  /// Whether there is somebody to wake, so that what takes long can be done in the background.
  private let canWorkLater: Bool
  private var saver: JourneySaver? {
    didSet { oldValue?.stop() }
  }
  private var loader: JourneyLoader?
  private let calculator: Calculator
  private let recent = RecentKeeper()
  private let past = PastEvents()
  /// What was taken over from earlier sessions, until the save with that number is durable.
  private var taken: [(place: String, revision: Int)] = []
  /// Keeps what is typed into the journey that is open.
  private(set) var drafts: DraftKeeper?

  init(_ setting: WalkSetting, wake: (@Sendable () -> Void)? = nil) {
    self.setting = setting
    self.wake = wake ?? {}
    canWorkLater = wake != nil
    calculator = Calculator(wake: self.wake)
  }

  /// Carries out an effect; answers that take time come later through ``events()``.
  func perform(_ effect: Effect) -> [Event] {
    switch effect {
    // The saves of the journey before come first: the same file may be read again.
    case .open(let path): finish() + [open(path)] + offers()
    case .create(let journey, let name): finish() + [create(journey, named: name)]
    case .save(let request): save(request)
    case .saveElsewhere(let journey): [saveElsewhere(journey)]
    case .forgetUnsaved(let place, let revision): forgetUnsaved(place, once: revision)
    case .score(let journey, let options, let number):
      calculate(.score(journey, options), number)
    case .draw(let score, let options, let number): calculate(.draw(score, options), number)
    case .stopCalculating: stopCalculating()
    case .writeBeside(let text, let ending): [writeBeside(text, ending: ending)]
    case .listHistory: history { $0.listing() }
    case .readState(let name): history { $0.state(name) }
    case .keepState: keepState()
    case .list: [.listed(listing())]
    case .putAside(let path, let title): finish() + [putAside(path, title)]
    case .bringBack(let journey): [bringBack(journey)]
    case .redraw, .suspend, .quit: []
    case .remember(let introductions): remember(introductions)
    // Plain lines have no clipboard; the full screen answers this itself.
    case .copy: [.cannotCopy]
    }
  }

  /// What the background has done meanwhile.
  func events() -> [Event] {
    noticingSaves(saver?.events() ?? []) + loadingEvents() + calculator.events() + past.takeEvents()
  }

  /// Whether an answer about the score is still to come.
  var isCalculating: Bool { calculator.isBusy || past.isBusy }

  /// The picture stands: what it would have had to wait for can begin.
  func begin() {
    recent.start()
    saver?.watch()
  }

  /// Looks at what others have saved meanwhile and waits for the answer; for a walk that has
  /// nobody who could wake it.
  func look() -> [Event] {
    if let saver, saver.mayHaveNews { saver.look() }
    return finish()
  }

  /// Whether a name was removed from the file since it was looked at last.
  var wasPurged: Bool { saver?.wasPurged ?? false }

  /// Waits for the saves under way.
  ///
  /// - Parameter limit: the second of the clock at which waiting ends in any case.
  func finish(isLast: Bool = false, until limit: Double = .infinity) -> [Event] {
    recent.finish()
    return noticingSaves(saver?.finish(isLast: isLast, until: limit) ?? [])
  }

  /// Keeps elsewhere what could not be saved.
  var unsavedKeeper: UnsavedKeeper? {
    saver.map { UnsavedKeeper($0, setting) }
  }

  private func forgetUnsaved(_ place: String, once revision: Int) -> [Event] {
    taken.append((place, revision))
    return []
  }

  /// What was taken over and is durable by now needs no place of its own any more.
  private func noticingSaves(_ events: [Event]) -> [Event] {
    for event in events {
      guard !taken.isEmpty, case .saved(let revision, _) = event else { continue }
      for place in taken where place.revision <= revision {
        UnsavedWork.forget(
          copy: place.place, waiting: Waiting(seconds: 0.2, holder: setting.holder))
      }
      taken.removeAll { $0.revision <= revision }
    }
    return events
  }

  /// Gives up what is being worked out; nothing waits for it.
  @discardableResult
  func stopCalculating() -> [Event] {
    calculator.stop()
    return []
  }

  private func calculate(_ work: Calculator.Work, _ number: Int) -> [Event] {
    guard canWorkLater else {
      return Calculator.answer(to: work, number: number).map { [$0] } ?? []
    }
    calculator.start(work, number: number)
    return []
  }

  // MARK: - Journeys

  private func store(_ path: String) -> FileStore {
    var store = FileStore(
      path: path, waiting: .fullScreen(holder: setting.holder, author: setting.person),
      history: HistoryKeeper(path: path))
    if let reader = setting.reader { store.reader = { bytes, _ in reader(bytes) } }
    return store
  }

  private func open(_ path: String) -> Event {
    do throws(StoreProblem) {
      return try openFirst(path)
    } catch {
      return .cannotRead(path: path, problems: [error.message(in: setting.language)])
    }
  }

  /// Opens a journey; one with errors answers with all of them.
  ///
  /// - Throws: when there is no such file, or it is none that could hold a journey.
  func openFirst(_ path: String) throws(StoreProblem) -> Event {
    let store = store(path)
    loader = nil
    if canWorkLater, let bytes = store.file.size(), bytes >= JourneyLoader.smallestSize {
      let loader = JourneyLoader(store: store)
      self.loader = loader
      loader.start(language: setting.language, wake: wake)
      return .loading(path: path, bytes: bytes)
    }
    do throws(StoreProblem) {
      let loaded = try store.load()
      let readOnly = store.obstacle(to: loaded, setting.language)
      adopt(loaded, from: store, isReadOnly: readOnly != nil)
      return .opened(
        loaded.journey, path: path, readOnly: readOnly, olderFormat: loaded.olderVersion)
    } catch {
      guard case .damaged = error else { throw error }
      return .cannotRead(path: path, problems: error.messages(in: setting.language))
    }
  }

  /// What an earlier session left unfinished in the journey that was just opened.
  func offers() -> [Event] {
    guard let drafts, let path = saver?.path else { return [] }
    let (texts, trials) = drafts.adopt(setting.language)
    let unsaved = UnsavedKeeper.left(of: path, setting)
    // Text may belong to what was tried; what could not be saved must not become a part of it.
    return unsaved.isEmpty ? trials + texts : texts + unsaved + trials
  }

  /// What the background has read meanwhile.
  private func loadingEvents() -> [Event] {
    guard let loader else { return [] }
    let path = loader.store.file.path
    return loader.news().flatMap { news -> [Event] in
      switch news {
      case .progress(let percent): return [.loadingProgress(path: path, percent: percent)]
      case .loaded(let audit, let loaded):
        self.loader = nil
        adopt(loaded, from: loader.store, isReadOnly: audit.readOnly != nil)
        return [.loaded(audit)] + offers()
      case .failed(let problems):
        self.loader = nil
        return [.cannotRead(path: path, problems: problems)]
      }
    }
  }

  /// From now on changes go to this journey.
  private func adopt(_ loaded: LoadedJourney, from store: FileStore, isReadOnly: Bool) {
    drafts =
      isReadOnly ? nil : DraftKeeper(path: store.file.path, lastSaved: loaded.version.changed)
    saver = JourneySaver(
      store: store, loaded: loaded, language: setting.language, wake: wake)
    if !canWorkLater { saver?.warnOfSharing() }
    remember(store.file.path)
  }

  private func create(_ journey: Journey, named name: String) -> Event {
    do throws(StoreProblem) {
      try Folders.make(setting.newAuditFolder)
      let (path, version) = try createFile(journey, named: name, in: setting.newAuditFolder)
      let made = LoadedJourney(journey: journey, version: version)
      saver = JourneySaver(
        store: store(path), loaded: made, language: setting.language, wake: wake)
      drafts = DraftKeeper(path: path, lastSaved: version.changed)
      remember(path)
      return .created(path: path)
    } catch {
      return .cannotCreate(error.message(in: setting.language))
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

  private func save(_ request: SaveRequest) -> [Event] {
    saver?.save(request)
    return []
  }

  /// Saves a copy where that is possible: beside the file, else where new audits go.
  private func saveElsewhere(_ journey: Journey) -> Event {
    var last = ""
    for folder in [setting.folder, setting.newAuditFolder, setting.home] {
      do throws(StoreProblem) {
        try Folders.make(folder)
        let name = journey.title + (setting.language == .german ? "-kopie" : "-copy")
        return .savedElsewhere(path: shown(try createFile(journey, named: name, in: folder).0))
      } catch {
        last = error.message(in: setting.language)
      }
    }
    return .cannotCreate(last)
  }

  /// Writes a text beside the journey under the first free name.
  private func writeBeside(_ text: String, ending: String) -> Event {
    guard let journey = saver?.path else { return .cannotWriteBeside("") }
    let ends = journey.hasSuffix(JourneyFolder.ending)
    let base = ends ? String(journey.dropLast(JourneyFolder.ending.count)) : journey
    let (stem, type) = (ending.dropLast(4), ending.suffix(4))
    var number = 1
    while true {
      let path = base + (number == 1 ? ending : "\(stem)-\(number)\(type)")
      do throws(StoreProblem) {
        try DurableFile(path: path).replace(
          with: Array(text.utf8), expecting: .absent,
          waiting: .fullScreen(holder: setting.holder))
        return .wroteBeside(path: shown(path))
      } catch .exists(_) where number < 1_000 {
        number += 1
      } catch {
        return .cannotWriteBeside(error.message(in: setting.language))
      }
    }
  }

  // MARK: - Earlier states

  /// Reads of the history: away from the keys, where there is somebody to wake.
  private func history(_ read: @escaping @Sendable (PastReader) -> Event) -> [Event] {
    guard let path = saver?.path else { return [.history([])] }
    let reader = PastReader(path: path, language: setting.language)
    guard canWorkLater else { return [read(reader)] }
    let (past, wake) = (past, wake)
    past.begin()
    BackgroundThread.start {
      past.end(with: read(reader))
      wake()
    }
    return []
  }

  private func keepState() -> [Event] {
    saver?.keepNext()
    return []
  }

  // MARK: - Putting aside

  private func putAside(_ path: String, _ title: String) -> Event {
    let isOpen = saver.flatMap { Folders.absolute($0.path) } == Folders.absolute(path)
    do throws(StoreProblem) {
      let place = try store(path).file.putAside(waiting: .fullScreen(holder: setting.holder))
      if isOpen { saver = nil }
      return .hasPutAside(PutAside(title: title, path: path, place: place), wasOpen: isOpen)
    } catch {
      return cannotMove(path, error)
    }
  }

  /// The message with the path as short as it is shown elsewhere: it has one row.
  private func cannotMove(_ path: String, _ problem: StoreProblem) -> Event {
    let message = problem.message(in: setting.language)
    return .cannotMove(
      message.hasPrefix(path) ? shown(path) + message.dropFirst(path.count) : message)
  }

  private func bringBack(_ journey: PutAside) -> Event {
    do throws(StoreProblem) {
      try store(journey.path).file.bringBack(
        from: journey.place, waiting: .fullScreen(holder: setting.holder))
      return .hasBroughtBack(journey)
    } catch {
      return cannotMove(journey.path, error)
    }
  }

  // MARK: - Folders

  func listing() -> FolderListing {
    recent.finish()
    let entries = (try? JourneyFolder.list(setting.folder)) ?? []
    let recent = RecentFiles(readingFrom: setting.places.recent).paths.map(FolderEntry.init(path:))
      .filter { if case .failure(.notFound) = $0.content { false } else { true } }
    return FolderListing(
      folder: shown(Folders.absolute(setting.folder) ?? setting.folder),
      journeys: entries.map(entry), recent: recent.map(entry), cannotWrite: cannotWrite(),
      newAuditFolder: shown(setting.newAuditFolder))
  }

  /// Why new audits cannot be saved; said before any work is done.
  private func cannotWrite() -> String? {
    do throws(StoreProblem) {
      try Folders.make(setting.newAuditFolder)
    } catch {
      return error.message(in: setting.language)
    }
    return Folders.obstacle(in: setting.newAuditFolder).map { cause in
      StoreProblem.notWritable(path: shown(setting.newAuditFolder), cause)
        .message(in: setting.language)
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
    recent.remember(absolute, in: setting.places.recent, holder: setting.holder)
  }

  private func remember(_ introductions: Introductions) -> [Event] {
    let (path, holder) = (setting.places.seen, setting.holder)
    recent.later {
      // What cannot be remembered is explained once more.
      var file = SeenFile(readingFrom: path)
      file.names.formUnion(introductions.seen)
      try? file.write(to: path, waiting: .fullScreen(holder: holder))
    }
    return []
  }

  private func shown(_ path: String) -> String {
    UnsavedKeeper.shown(path, setting.home)
  }
}
