import JourneyModel

extension AuditState {
  /// Takes an answer of the world.
  public mutating func handle(_ event: Event) -> [Effect] {
    let running = audit?.calculation
    // What was just said of being saved must not become untrue while it stands there.
    defer { if case .pressAgainToQuit? = notice { notice = .pressAgainToQuit(kept) } }
    switch event {
    case .listed(let listing):
      self.listing = listing
      selectOpenJourney()
      settle()
    case .opened(let journey, let path, let readOnly, let olderFormat):
      var audit = Audit(journey: journey, path: path, readOnly: readOnly)
      audit.olderFormat = olderFormat
      open(audit)
    case .loading(let path, let bytes):
      trail.append(room)
      room = .loading(LoadingRoom(path: path, bytes: bytes))
    case .loadingProgress(let path, let percent):
      guard case .loading(var loading) = room, loading.path == path else { return [] }
      loading.percent = percent
      room = .loading(loading)
    case .loaded(let audit):
      guard case .loading(let loading) = room, loading.path == audit.path else { return [] }
      room = trail.popLast() ?? room
      open(audit)
    case .cannotRead(let path, let problems):
      if case .loading = room {} else { trail.append(room) }
      room = .broken(BrokenRoom(path: path, problems: problems))
    case .created(let path): created(path)
    case .cannotCreate(let reason):
      if case .newAudit(var newAudit) = room {
        newAudit.isCreating = false
        room = .newAudit(newAudit)
      }
      audit = nil
      notice = .saveFailed(reason)
    case .saved(let revision, let time): return saved(revision, at: time)
    case .saveFailed(_, let reason): saveFailed(reason)
    case .unfinished(let drafts):
      offer(drafts)
      settle()
    case .leftUnsaved(let left): offer(left)
    case .leftTrials(let trials): offer(trials)
    case .history(let entries): take(entries)
    case .pastState(let journey, let name): return take(journey, of: name)
    case .cannotReadState(let reason): cannotReadState(reason)
    case .notKept(let reason): notice = .message(reason)
    case .fileTrouble(let reason): fileTrouble(reason)
    case .sharedFolder(let kind): notice = .sharedFolder(kind)
    case .fileReturned: return fileReturned()
    case .purged: forgetPast()
    case .joined(let joined): return join(joined)
    case .savedElsewhere(let path): notice = .savedElsewhere(path)
    case .calculating(let number, let percent): calculating(number, percent)
    case .scored(let scoring, let number): return take(scoring, number)
    case .drawn(let robustness, let number): return take(robustness, number)
    case .wroteBeside(let path): notice = .wrote(path)
    case .cannotWriteBeside(let reason): notice = .refused(reason)
    case .hasPutAside(let journey, let wasOpen): return hasPutAside(journey, wasOpen: wasOpen)
    case .hasBroughtBack(let journey): return hasBroughtBack(journey)
    case .cannotMove(let reason): notice = .refused(reason)
    case .resized(let size):
      self.size = size
      // A small window shows the selected row by itself: a list that scrolled for it would stand
      // elsewhere when the window is large again.
      if size.isEnough, !size.isCompact { settle() }
    case .cannotSuspend: notice = .cannotSuspend
    case .copied(let text): notice = .copied(text)
    case .cannotCopy: notice = .cannotCopy
    }
    return calculate(instead: running, besides: [])
  }

  private mutating func open(_ opened: Audit) {
    audit = opened
    audit?.rater = judge.flatMap { opened.journey.participant(called: $0) }
    awaitsJudge = judge != nil && audit?.rater == nil
    (companion, knowsWhoJudges) = (nil, judge != nil)
    halfLines = [:]
    measureDraft = nil
    (offered, offersNext) = ([], false)
    (leftTrials, givesUpTrial) = ([], false)
    if case .start = room { trail = [room] }
    room = .overview(OverviewRoom())
    // The welcome is not used up by a journey that has been read under it.
    overlays.removeAll { $0 != .welcome }
    if let older = opened.olderFormat { notice = .olderFormat(older) }
    if let readOnly = opened.readOnly { notice = .readOnly(readOnly) }
  }

  /// On the start screen Enter goes back into the journey that is open.
  private mutating func selectOpenJourney() {
    guard case .start(var start) = room, let path = audit?.path else { return }
    let rows = StartRoom.rows(of: listing)
    let place = rows.firstIndex { row in
      switch row {
      case .newAudit: false
      case .journey(let entry), .recent(let entry): entry.path == path
      }
    }
    guard let place else { return }
    start.position.select(place, count: rows.count, height: listHeight)
    room = .start(start)
  }

  private mutating func created(_ path: String) {
    audit?.path = path
    if case .newAudit = room { room = .overview(OverviewRoom()) }
  }

  private mutating func saved(_ revision: Int, at time: String) -> [Effect] {
    guard var audit else { return [] }
    audit.savedRevision = max(audit.savedRevision, revision)
    audit.savedAt = time
    audit.saveProblem = nil
    audit.olderFormat = nil
    self.audit = audit
    return isLeaving && audit.isSaved ? [.quit] : []
  }

  private mutating func forgetPast() {
    audit?.past = []
    audit?.future = []
    notice = .purged
  }

  private mutating func saveFailed(_ reason: String) {
    audit?.saveProblem = reason
    notice = .saveFailed(reason)
    if isLeaving {
      isLeaving = false
      overlays.append(.confirm(.quitUnsaved(reason)))
    }
  }
}
