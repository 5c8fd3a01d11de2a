import AuditFlow
import AuditScreens
import CellGrid
import JourneyModel
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The walk as lines of question and answer: the same state, actions and texts as the full screen.
struct PlainWalk {
  private var state: AuditState
  private let world: WalkWorld
  private let glyphs: GlyphTier
  /// Whether lines come from a file or another program, which wants to know which of them was wrong.
  private let isScript: Bool
  private var memory = PlainMemory()
  /// What a signal ends.
  private let end: PlainEnd
  private var hasQuit = false
  /// Whether Ctrl-C asked for the end.
  private var isInterrupted = false
  /// The number of the line that was read last.
  private var line = 0
  private var hasRefused = false
  private let terminal = LineTerminal(pause: DraftKeeper.pause)

  /// Walks until `quit`, Ctrl-Q or the end of the input; everything is saved before it returns.
  ///
  /// Returns 0; 1 when a line of a script could not be taken, each of which is named on standard
  /// error; 3 when something could not be saved.
  static func run(_ setting: WalkSetting) throws -> Int32 {
    let end = PlainEnd()
    end.waitForSignals()
    var setting = setting
    // A script needs no explaining, and its output stays the same at every run.
    setting.givesHints = setting.givesHints && isatty(STDIN_FILENO) != 0
    setting.putsDraftsBack = PlainTerminal.isInput
    let world = WalkWorld(setting)
    var walk = PlainWalk(
      state: try WalkStart.state(setting, world: world), world: world,
      glyphs: setting.isASCII ? .ascii : .unicode, isScript: !PlainTerminal.isInput, end: end)
    if case .broken(let room) = walk.state.room {
      for problem in room.problems { Output.message(named(problem, in: room.path)) }
      return 1
    }
    // What is said at the first start asks for nothing: the first line answers the first question.
    if walk.state.overlays.last == .welcome {
      for effect in walk.state.noteShown() { _ = world.perform(effect) }
      walk.state.overlays.removeLast()
      try Output.result(AuditScreens.plainWelcome(setting.language))
    }
    PlainTerminal.freeControlQ()
    do {
      return try walk.talk()
    } catch let failure as Failure where failure.message.isEmpty {
      // Nobody reads the answers any more; what was read so far is kept.
      walk.settle(world.finish(isLast: true))
      Output.message(Texts(setting.language).plain.outputClosed(before: walk.line + 1))
      throw failure
    }
  }

  /// A problem of a file with the name of the file before it.
  private static func named(_ problem: String, in path: String) -> String {
    if problem.contains(path) { return problem }
    return path + (problem.first?.isNumber == true ? ":" : ": ") + problem
  }

  private mutating func talk() throws -> Int32 {
    var failure: (any Error)?
    do {
      try answerLines()
    } catch {
      // Whoever read along is gone; what was entered is not.
      failure = error
    }
    settle(world.finish(isLast: true, until: WalkClock.seconds() + 2))
    let problem = state.audit?.saveProblem
    if let problem { Output.message(problem) }
    noteUnsaved(isAtRest: false)
    if end.begin() { end.keep() }
    end.giveWay()
    if let failure { throw failure }
    try say(AuditScreens.farewell(of: state) + "\n")
    if isInterrupted, problem == nil {
      // Whoever has started the program is to see that it was stopped; 130 where signals are ignored.
      kill(getpid(), SIGINT)
      return 128 + SIGINT
    }
    return problem == nil ? hasRefused ? 1 : 0 : 3
  }

  private func noteUnsaved(isAtRest: Bool) {
    end.note(state.unsaved, world.unsavedKeeper, isAtRest: isAtRest)
  }

  private mutating func answerLines() throws {
    while !hasQuit {
      noteUnsaved(isAtRest: true)
      let early = try sayInPages(memory.text(for: AuditScreens.plain(of: state)))
      guard !hasQuit, let line = early ?? nextLine(keepsDraft: true) else {
        // The last question stands on this line still.
        try Output.result(isInterrupted ? "^C\n" : "\n")
        return
      }
      self.line += 1
      // Before the line is carried out: it may take back what must not come back.
      if world.wasPurged { settle(world.look()) }
      // Files of some systems begin with a sign that says how they are written.
      let isMarked = self.line == 1 && line.first == "\u{FEFF}"
      let text = typed(isMarked ? String(line.dropFirst()) : line)
      guard let actions = meaning(of: text) else {
        hasQuit = true
        break
      }
      if actions == [.redraw] { memory.forget() }
      for action in actions where !hasQuit {
        let before = state.fieldProblem
        try perform(state.handle(action))
        if isScript { nameRefusal(besides: before) }
      }
      try hear()
      keepDrafts()
    }
  }

  /// What a line does; `nil` where it leaves at once.
  private mutating func meaning(of text: String) -> [Action]? {
    // What reads the lines puts this sign in place of bytes that are no text.
    if isScript, text.unicodeScalars.contains("\u{FFFD}") {
      return [.refused(Texts(state.language).plain.notUTF8)]
    }
    return pastedList(after: text) ?? PlainInput.actions(for: text, in: state)
  }

  /// Lines of a page, and how much longer a text may be that is said as a whole.
  private static let page = (lines: 20, slack: 4)

  /// Says a text, a long one page by page where somebody reads along.
  ///
  /// - Returns: the line by which the rest was passed over; it answers the question at the end.
  private mutating func sayInPages(_ text: String) throws -> String? {
    guard PlainTerminal.isConversation else {
      try say(text)
      return nil
    }
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while rest.count > Self.page.lines + Self.page.slack {
      let left = rest.count - Self.page.lines - 1
      let lines = rest.prefix(Self.page.lines) + [Texts(state.language).plain.moreLines(left)[...]]
      try say(lines.joined(separator: "\n") + "\n> ")
      rest = rest.dropFirst(Self.page.lines)
      guard let line = nextLine(keepsDraft: false) else {
        hasQuit = isInterrupted
        return nil
      }
      if !line.allSatisfy(\.isWhitespace) { return line }
    }
    try say(rest.joined(separator: "\n"))
    return nil
  }

  /// The next line; `nil` at the end of the input.
  private mutating func nextLine(keepsDraft: Bool) -> String? {
    guard PlainTerminal.isInput else { return PlainTerminal.nextLine() }
    let dropped = glyphs.spelled(Texts(state.language).plain.lineDropped)
    func keep(_ line: String) { if keepsDraft { keepDrafts(typing: line) } }
    let unstoppable = glyphs.spelled(Texts(state.language).notice(.cannotSuspend))
    switch terminal.next(
      prompt: "> ", dropped: dropped, unstoppable: unstoppable, keep: keep)
    {
    case .line(let line): return line
    case .end: return nil
    case .interrupted:
      isInterrupted = true
      return nil
    case .impossible: return PlainTerminal.nextTypedLine(keep: keep)
    }
  }

  /// A line without the sequences that a paste or an arrow key left in it; one of nothing else stays, so
  /// that it is no empty line. A script means what it says.
  private func typed(_ line: String) -> String {
    guard PlainTerminal.isInput else { return line }
    let text = line.withoutSequences
    return text.isEmpty ? line : text
  }

  /// What a list does that a line began, where a paste brought several at once; `nil` where the line
  /// stands for itself. An empty line in a list is a gap, and no answer.
  ///
  /// Only on a terminal: the lines of a script mean what they always mean, and so do lines typed ahead
  /// of which one is a command. Where no list is taken, nothing of it is: its lines would rename and
  /// answer whatever comes next.
  private func pastedList(after line: String) -> [Action]? {
    guard PlainTerminal.isInput else { return nil }
    let lines = [line] + terminal.atOnce.map(\.withoutSequences)
    let named = lines.filter { !$0.allSatisfy(\.isWhitespace) }
    guard lines.count > 1, !named.isEmpty,
      named.allSatisfy({ PlainInput.isOfList($0, in: state) })
    else { return nil }
    terminal.dropAtOnce()
    // A single name with an empty line behind it is entered as any other.
    return named.count > 1 || named.first != line ? PlainInput.list(named, in: state) : nil
  }

  /// Keeps what is typed and not entered, and what earlier sessions left; forgets what was entered.
  private func keepDrafts(typing line: String = "") {
    guard let keeper = world.drafts else { return }
    let typed = [state.draft(typing: line)].compactMap(\.self)
    _ = keeper.note(
      typed + state.drafts, state.trialMark, isSaved: state.audit?.isSaved ?? true)
    if keeper.isDue { keeper.write(state.trialDrafts) }
  }

  private func say(_ text: String) throws {
    try Output.result(glyphs.spelled(text))
  }

  /// Says which line of a script could not be taken, and why.
  private mutating func nameRefusal(besides known: String?) {
    let problem = state.fieldProblem == known ? nil : state.fieldProblem
    let understood = state.notice.flatMap { notice in
      if case .notUnderstood = notice { AuditScreens.said(notice, in: state) } else { nil }
    }
    guard let said = understood ?? state.refusal ?? problem ?? state.remark else { return }
    hasRefused = hasRefused || understood != nil || state.remark == nil
    let place = state.language == .german ? "Zeile \(line)" : "line \(line)"
    Output.message(glyphs.spelled("\(place): \(said)"))
    // Where both go to the same place it has been said.
    if problem == nil || said != problem, PlainTerminal.sharesErrors { state.notice = nil }
  }

  /// Says what others have saved while the line was awaited; what the line itself did is said with
  /// the next question.
  private mutating func hear() throws {
    let said = state.notice
    settle(world.look())
    guard let news = state.notice, news != said else { return }
    switch news {
    case .others, .fileTrouble, .sharedFolder, .purged:
      try say(AuditScreens.said(news, in: state) + "\n")
      state.notice = said
    default: break
    }
  }

  private mutating func perform(_ effects: [Effect]) throws {
    let said = state.notice
    try carryOut(effects)
    // A save that joined what others have saved must not take away what the line itself did.
    if let said, case .others(let changes)? = state.notice, state.notice != said {
      try say(AuditScreens.said(.others(changes), in: state) + "\n")
      state.notice = said
    }
  }

  private mutating func carryOut(_ effects: [Effect]) throws {
    for effect in effects {
      if effect == .quit { hasQuit = true }
      if let line = AuditScreens.waiting(for: effect, state.language) {
        try say(line + "\n")
      }
      noteUnsaved(isAtRest: false)
      for event in world.perform(effect) { try carryOut(state.handle(event)) }
      settle()
    }
  }

  /// Waits for the saves, so that the next question comes after "saved".
  private mutating func settle(_ first: [Event] = []) {
    var events = first + world.finish()
    for _ in 0..<3 where !events.isEmpty {
      var hasAsked = false
      for event in events {
        for effect in state.handle(event) {
          if effect == .quit { hasQuit = true }
          // What others have saved may ask for one more save.
          if case .save = effect {
            _ = world.perform(effect)
            hasAsked = true
          }
        }
      }
      // A save that waits for somebody's lock goes on by itself; the next question need not wait.
      guard hasAsked else { return }
      events = world.finish()
    }
  }
}
