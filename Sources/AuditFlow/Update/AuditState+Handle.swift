extension AuditState {
  /// Carries out one action; the only way in which the user changes the state.
  ///
  /// Returns what the world is to do. Pure: the same state and action give the same result.
  public mutating func handle(_ action: Action) -> [Effect] {
    if case .run(let actions) = action { return run(actions) }
    if case .alone(let action) = action { return alone(action) }
    if action == .back, dropOffered() { return [] }
    let wasOffered = isOfferedShown
    defer {
      if wasOffered { settleOffered(after: action) }
      offerNext(after: action)
    }
    defer { if !isEntering { entered = nil } }
    givesUpTrial = action == .quit && notice == .decideTrialToQuit
    if vanished != nil { return handleAfterVanishing(action) }
    if companion != nil { return handleBesideOthers(action) }
    let wasInterrupted = isInterrupted
    isInterrupted = false
    let said = notice?.tellsOfLoss == true ? notice : nil
    notice = nil
    switch action {
    case .stray(let letter):
      // A digit is a wrong answer, and not the beginning of a text.
      strayLetter = letter.isNumber ? strayLetter : letter
      notice = said ?? .stray(letter, scope)
      return []
    case .held(let letter):
      strayLetter = letter
      notice = said ?? .held(letter, scope)
      return []
    default: break
    }
    strayLetter = nil
    // What is lost is said until something is done: moving in a list does nothing.
    defer { if notice == nil, action.isMoving { notice = said } }
    if let effects = handleEverywhere(action, wasInterrupted: wasInterrupted) { return effects }
    guard size.isEnough else { return [] }
    let (revision, rater) = (audit?.revision, audit?.rater)
    let stood = linePlace
    let before = action == .undo || action == .redo ? audit?.journey : nil
    let running = audit?.calculation
    let outcome =
      overlays.isEmpty ? handleInRoom(action) : handleInOverlay(action, overlays.removeLast())
    apply(outcome.move)
    resumeTrial()
    let effects = outcome.effects + beginJudging()
    if audit?.revision != revision { endMarks(after: action) }
    settle(hasChanged: audit?.revision != revision || audit?.rater != rater)
    if audit?.revision != revision { stay(on: stood, after: action) }
    if action.isTyped, notice == nil, isFieldFull {
      notice = .refused(Texts(language).disabled.fieldFull(TextField.limit))
    }
    if let before { showWhatCameBack(since: before) }
    return calculate(instead: running, besides: effects) + introduceRoom()
  }

  /// Actions that work in every scope; `nil` when the action belongs to overlay or room.
  private mutating func handleEverywhere(_ action: Action, wasInterrupted: Bool) -> [Effect]? {
    switch action {
    case .quit:
      if !wasInterrupted, decidesFirst() { return [] }
      return leave()
    case .interrupt:
      if wasInterrupted { return leave() }
      isInterrupted = true
      notice = .pressAgainToQuit(kept)
      return []
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .copy: return [.copy]
    case .mouse:
      takesMouse.toggle()
      notice = .mouse(takesMouse)
      return []
    case .notUnderstood(let line):
      notice = .notUnderstood(line)
      return []
    case .introduce:
      notice = .introduction(scope)
      return []
    case .disabled(let reason):
      notice = .disabled(reason)
      return []
    case .told(let text):
      notice = .message(text)
      return []
    case .refused(let reason):
      notice = .refused(reason)
      return []
    case .paste where !scope.isTyping:
      notice = .disabled(Texts(language).disabled.pasteNeedsField)
      return []
    case .help:
      if case .help = overlays.last {
        overlays.removeLast()
      } else {
        overlays.append(.help(HelpOverlay()))
      }
      return []
    case .palette:
      if case .palette = overlays.last {
        overlays.removeLast()
      } else {
        overlays.append(.palette(PaletteOverlay()))
      }
      return []
    default: return nil
    }
  }

  /// Closes the palette and does what was chosen there; what one of the actions has to say ends it.
  private mutating func run(_ actions: [Action]) -> [Effect] {
    if case .palette = overlays.last { overlays.removeLast() }
    var effects: [Effect] = []
    for action in actions {
      effects += handle(action)
      if notice != nil { break }
    }
    return effects
  }

  /// Asks what becomes of a trial before one leaves, as before one leaves it by Esc; asked once, for
  /// whoever means it.
  private mutating func decidesFirst() -> Bool {
    guard let audit, audit.triedChanges > 0 else { return false }
    overlays = []
    if case .trial = room {
    } else {
      apply(enterTrial().move)
      settle()
    }
    isInterrupted = true
    notice = .decideTrialToQuit
    return true
  }

  /// Leaves at once when everything is durable, else as soon as the save under way has ended.
  private mutating func leave() -> [Effect] {
    // A file that went away after the last save holds nothing any more.
    guard let audit, !audit.isSaved || audit.saveProblem != nil else { return [.quit] }
    if let problem = audit.saveProblem {
      overlays.append(.confirm(.quitUnsaved(problem)))
      return [save].compactMap(\.self)
    }
    isLeaving = true
    return []
  }

  mutating func apply(_ move: Outcome.Move) {
    keepHalfLines(before: move)
    switch move {
    case .stay: break
    case .enter(let next):
      trail.append(room)
      room = next
    case .replace(let next): room = next
    case .back:
      if let previous = trail.popLast() { room = previous }
    case .home:
      overlays = []
      trail = trail.filter { if case .start = $0 { true } else { false } }
      if audit != nil { room = .overview(OverviewRoom()) }
    }
  }

  private mutating func handleInRoom(_ action: Action) -> Outcome {
    if let outcome = handleAcrossRooms(action) { return outcome }
    switch room {
    case .start(var room):
      defer { self.room = .start(room) }
      return handle(action, in: &room)
    case .newAudit(var room):
      defer { self.room = .newAudit(room) }
      return handle(action, in: &room)
    case .overview(var room):
      defer { self.room = .overview(room) }
      return handle(action, in: &room)
    case .collect(var room):
      defer { self.room = .collect(room) }
      return handle(action, in: &room)
    case .between(var room):
      defer { self.room = .between(room) }
      return handle(action, in: &room)
    case .doubles(var room):
      defer { self.room = .doubles(room) }
      return handle(action, in: &room)
    case .line(var room):
      defer { self.room = .line(room) }
      return handle(action, in: &room)
    case .contact(var room):
      defer { self.room = .contact(room) }
      return handle(action, in: &room)
    case .worst(var room):
      defer { self.room = .worst(room) }
      return handle(action, in: &room)
    case .rate(var room):
      defer { self.room = .rate(room) }
      return handle(action, in: &room)
    case .firstResult(var room):
      defer { self.room = .firstResult(room) }
      return handle(action, in: &room)
    case .result(var room):
      defer { self.room = .result(room) }
      return handle(action, in: &room)
    case .explanation(var room):
      defer { self.room = .explanation(room) }
      return handle(action, in: &room)
    case .calculation(var room):
      defer { self.room = .calculation(room) }
      return handle(action, in: &room)
    case .openQuestions(var room):
      defer { self.room = .openQuestions(room) }
      return handle(action, in: &room)
    case .measures(var room):
      defer { self.room = .measures(room) }
      return handle(action, in: &room)
    case .trial(var room):
      defer { self.room = .trial(room) }
      return handle(action, in: &room)
    case .sensitivity(var room):
      defer { self.room = .sensitivity(room) }
      return handle(action, in: &room)
    case .views(var room):
      defer { self.room = .views(room) }
      return handle(action, in: &room)
    case .money(var room):
      defer { self.room = .money(room) }
      return handle(action, in: &room)
    case .completeness(var room):
      defer { self.room = .completeness(room) }
      return handle(action, in: &room)
    case .callSheet(var room):
      defer { self.room = .callSheet(room) }
      return handle(action, in: &room)
    case .undecided(var room):
      defer { self.room = .undecided(room) }
      return handle(action, in: &room)
    case .history(var room):
      defer { self.room = .history(room) }
      return handle(action, in: &room)
    case .broken(var room):
      defer { self.room = .broken(room) }
      return handle(action, in: &room)
    // Nowhere to go: what is saved meanwhile would not know which of two files is meant.
    case .loading: return .nothing
    }
  }

  /// Undo, redo, search and the ways between rooms, which work alike in all rooms.
  private mutating func handleAcrossRooms(_ action: Action) -> Outcome? {
    switch room {
    case .start where action == .undo: return nil
    case .start, .newAudit, .broken, .loading:
      if action == .undo || action == .redo { return .nothing }
    default: break
    }
    switch action {
    case .undo: return clearTyped() ? .nothing : .effects(undo())
    case .redo: return .effects(redo())
    case .eraseLine
    where scope.isTyping && scope != .occasion && !hasTyped
      && audit?.undoable != nil:
      // The reflex of a shell empties a line; it must not take back what was entered.
      notice = .lineIsEmpty
      return .nothing
    case .search:
      overlays.append(.search(TextField(searchText)))
      return .nothing
    case .searchNext: return findAgain(forward: true)
    case .searchPrevious: return findAgain(forward: false)
    case .home: return audit == nil ? .nothing : .home
    case .go(let step): return audit == nil ? .nothing : open(step)
    case .undecided:
      if case .undecided = room { return .nothing }
      return openUndecided()
    case .nextStep: return audit == nil ? .nothing : openNextStep()
    case .tryOut:
      // One way to the decision from wherever a trial is on.
      if case .trial = room { return nil }
      return audit?.trial == nil ? nil : enterTrial()
    default: return nil
    }
  }

  /// Empties the line that is being typed; false when nothing is typed. Undo takes back what is not
  /// entered yet before anything that is.
  private mutating func clearTyped() -> Bool {
    guard hasTyped else { return false }
    switch room {
    case .collect(var room):
      room.field.clear()
      self.room = .collect(room)
    case .between(var room):
      room.field.clear()
      self.room = .between(room)
    case .firstResult(var room):
      room.field.clear()
      self.room = .firstResult(room)
    case .money(var room):
      room.edit?.field.clear()
      self.room = .money(room)
    default: return false
    }
    return true
  }

  /// Whether something stands in the field of the room that is not entered yet.
  public var hasTyped: Bool {
    switch room {
    case .collect(let room): room.mode == .typing && !room.field.isEmpty
    case .between(let room): !room.field.isEmpty
    case .firstResult(let room): !room.field.isEmpty
    case .money(let room): room.edit.map { !$0.field.isEmpty } == true
    default: false
    }
  }
}
