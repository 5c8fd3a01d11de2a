public import JourneyModel

/// Everything that the walk knows; a value that only `update` changes.
public struct AuditState: Sendable {
  public var language: Language
  public var today: Day
  public var size: ScreenSize
  public var identifiers: SeededIdentifiers
  /// Who started the program, for others who see the changes; `nil` where nobody knows.
  public var person: String?
  /// As whom whoever started the program judges, by alias, where that was said. Somebody new gets
  /// into the list with the first room in which they judge: opening changes nothing.
  public var judge: String?
  /// Whether the judge is still to be looked for in the list of the open journey.
  var awaitsJudge = false
  /// Whoever else has changed the open journey, where nobody has said yet who judges here.
  var companion: String?
  /// Whether somebody was asked, or has said, who judges in the open journey.
  var knowsWhoJudges = false
  public var listing: FolderListing
  public var audit: Audit?
  public var room: Room
  /// The rooms that "back" returns to, the last one first in line.
  public var trail: [Room] = []
  public var overlays: [Overlay] = []
  public var notice: Notice?
  /// The journeys that were put aside in this session, the last one last.
  public internal(set) var putAside: [PutAside] = []
  /// A measure that was typed and not confirmed; the form opens with it again.
  public var measureDraft: FirstResultRoom?
  /// What earlier sessions have tried and nobody has decided; one that is on again is not among them.
  var leftTrials: [LeftTrial] = []
  /// Whether the trial that is on was given up in leaving.
  var givesUpTrial = false
  /// What earlier sessions left unfinished and nobody has taken or dropped; the first one stands in
  /// its field.
  var offered: [LeftDraft] = []
  /// Whether it does; where a script answers it is only said, for the first line is no answer to it.
  public var putsDraftsBack = true
  /// Whether the first of them waits for its turn, because the one before was taken or dropped.
  var offersNext = false
  /// The lines of rapid entry that were half typed when their room was left, by entry point.
  var halfLines: [EntryPoint: CollectRoom] = [:]
  /// The text that was searched for last.
  public var searched = ""
  /// Whether Ctrl-C was pressed just now: a second time leaves.
  public var isInterrupted = false
  /// The letter before, where it meant nothing or was held for that reason.
  public internal(set) var strayLetter: Character?
  /// When the key before came, in seconds of the clock of the world; `nil` where nobody tells.
  private var keyedAt: Double?
  /// When Ctrl-C was pressed last, in seconds of the clock of the world.
  private var interruptedAt: Double?
  /// The journey as whoever is typing or choosing sees it, when others have changed it since: what
  /// is taken then is joined with their changes as if it came from another session.
  var entered: Journey?
  /// What the cursor stood on, when others have taken it away: the next key that would change what
  /// stands there now only says so.
  var vanished: Vanished?
  /// What was explained already; `nil` explains nothing by itself.
  public var introductions: Introductions?
  /// Whether clicks and the wheel come here; while they do, the terminal does not mark text.
  public var takesMouse = false
  /// Whether the user asked to leave and the last save is still under way.
  public var isLeaving = false
  /// How many calculations have been asked for; numbers them.
  var calculations = 0

  public init(
    language: Language, today: Day, size: ScreenSize, identifiers: SeededIdentifiers,
    listing: FolderListing, room: Room? = nil
  ) {
    self.language = language
    self.today = today
    self.size = size
    self.identifiers = identifiers
    self.listing = listing
    self.room = room ?? .start(StartRoom(listing: listing))
  }
}

extension AuditState {
  /// How long a second Ctrl-C leaves, in seconds.
  public static let interruptWindow = 2.0

  /// Tells when Ctrl-C is pressed, before it is handled: one that comes late is a first one again.
  public mutating func noteInterrupt(at seconds: Double) {
    if let before = interruptedAt, seconds - before > Self.interruptWindow {
      isInterrupted = false
    }
    interruptedAt = seconds
  }

  /// How soon one letter follows the other when somebody types, in seconds.
  public static let typingWindow = 0.8

  /// Tells when a key is pressed, before it is handled: one that comes later than letters do when
  /// somebody types is meant.
  public mutating func noteKey(at seconds: Double) {
    if let keyedAt, seconds - keyedAt > Self.typingWindow { strayLetter = nil }
    keyedAt = seconds
  }

  /// Whether keys come with their time; else a letter twice is what tells that it is meant.
  public var knowsKeyTimes: Bool { keyedAt != nil }

  /// A key that means nothing: what was said and asked before it is over, unless something was lost.
  /// True when something is said no more.
  public mutating func handleMeaninglessKey() -> Bool {
    isInterrupted = false
    guard notice != nil, notice?.tellsOfLoss == false else { return false }
    notice = nil
    return true
  }

  /// Rows of a room's list on screen: what is left after title, step map, heading, field,
  /// announcement and key lines.
  ///
  /// Drawing and scrolling share this number, so that the selected row is always on screen. In a
  /// compact picture it is what a list has at least: how far texts wrap is known only where they are
  /// drawn, and a page must not skip a row.
  public var listHeight: Int { listHeight(of: room) }

  func listHeight(of room: Room) -> Int {
    if size.isCompact { return max(Self.leastRows, size.rows - Self.chromeRows(of: room) - 6) }
    var rows = size.rows - Self.chromeRows(of: room)
    if case .result = room { rows -= ResultRoom.curveHeight(on: size) }
    return max(1, rows)
  }

  /// Rows that a list keeps whatever else has to go.
  public static let leastRows = 3

  /// Rows that the room needs around its list.
  public static func chromeRows(of room: Room) -> Int {
    switch room {
    case .start: 14
    case .collect: 15
    case .line: 10
    case .openQuestions: 14
    case .contact, .worst: 11
    case .doubles: 13
    case .undecided: 12
    case .measures: 11
    case .explanation: 8
    case .money: 17
    case .completeness: 16
    case .calculation: 6
    case .broken: 12
    case .loading: 8
    case .trial: 15
    case .sensitivity: 11
    case .views, .callSheet: 7
    case .history: 10
    case .newAudit, .overview, .between, .rate, .firstResult: 12
    case .result: 16
    }
  }
}
