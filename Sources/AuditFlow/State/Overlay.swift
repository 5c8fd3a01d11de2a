public import JourneyModel

/// Something that lies over a room and takes the keys first.
public enum Overlay: Hashable, Sendable {
  /// What the program is for, at the very first start.
  case welcome
  case help(HelpOverlay)
  case palette(PaletteOverlay)
  case search(TextField)
  case confirm(Confirmation)
  case picker(Picker)
  case input(InputPrompt)
}

/// The help: the keys of the room under it, then those of everywhere else.
public struct HelpOverlay: Hashable, Sendable {
  public var top: Int
  /// What the keys are searched for; empty shows all.
  public var field: TextField
  /// Whether the text to search for is being typed.
  public var isSearching: Bool

  public init(top: Int = 0, searching text: String = "", isSearching: Bool = false) {
    self.top = top
    field = TextField(text)
    self.isSearching = isSearching
  }
}

/// Everything that can be done, to be found by its name and done at once.
public struct PaletteOverlay: Hashable, Sendable {
  public var field: TextField
  public var position: ListPosition

  public init(searching text: String = "") {
    field = TextField(text)
    position = ListPosition()
  }
}

/// A question that a single key answers; the safe answer is `back`.
public enum Confirmation: Hashable, Sendable {
  /// Several lines were pasted: one entry a line?
  case pasteLines(PastedLines)
  /// A save failed: leave all the same?
  case quitUnsaved(String)
  /// Bring back an earlier state, and with it lose so much of the present one?
  case bringBack(time: String, HistoryLoss)
  /// An earlier session could not save: take over what it left?
  indirect case takeUnsaved(LeftWork)
}

/// Lines that were pasted, and which of them are left out.
public struct PastedLines: Hashable, Sendable {
  public let lines: [String]
  public internal(set) var position = ListPosition()
  public internal(set) var leftOut: Set<Int>
  /// The lines whose entry exists; left out unless somebody takes them after all.
  public let known: Set<Int>

  /// How many of `count` lines are shown at once: as many as leave the question on the screen.
  public static func shownRows(of count: Int, in size: ScreenSize) -> Int {
    min(count, max(6, size.rows - 16))
  }

  public init(_ lines: [String], known: Set<Int> = []) {
    self.lines = lines
    self.known = known
    leftOut = known
  }

  /// The lines that become entries.
  public var kept: [String] {
    lines.indices.filter { !leftOut.contains($0) }.map { lines[$0] }
  }

  /// Leaves the selected line out, or takes it after all, and goes to the next one.
  mutating func toggle(in size: ScreenSize) {
    if leftOut.remove(position.cursor) == nil { leftOut.insert(position.cursor) }
    position.move(
      by: 1, count: lines.count, height: Self.shownRows(of: lines.count, in: size))
  }
}

/// A list to choose one thing from.
public struct Picker: Hashable, Sendable {
  public enum Purpose: Hashable, Sendable {
    case phase(of: [EntityID])
    case channel(of: [EntityID])
    case consequence(incident: EntityID, of: EntityID)
    case rater
    case variant(of: [EntityID])
    case responsible(of: [EntityID])
    case role(alias: String)
    /// The contacts of which nobody has said how often something goes wrong.
    case withoutFailure
    case classification(ClassificationQuestion.Subject)
  }

  public enum Option: Hashable, Sendable {
    case entity(EntityID, name: String)
    case nothing
    case newOne
    case role(ParticipantRole)
    /// Two participants of one alias are one person.
    case join(EntityID, into: EntityID, name: String)
    /// An answer about the process.
    case word(ClassificationQuestion.Option)
  }

  public var purpose: Purpose
  public var options: [Option]
  public var position: ListPosition
  /// Whether it came between an answer and the next: a digit typed ahead then only selects, and
  /// Enter takes.
  public let comesBetween: Bool

  public init(
    purpose: Purpose, options: [Option], selected: Int = 0, comesBetween: Bool = false
  ) {
    self.purpose = purpose
    self.options = options
    self.comesBetween = comesBetween
    position = ListPosition(cursor: selected)
  }
}

/// One line to type, and what becomes of it.
public struct InputPrompt: Hashable, Sendable {
  public enum Purpose: Hashable, Sendable {
    /// A contact, a phase, or an item by the kind of its entry point: identifiers are unique only
    /// within a kind.
    case rename(EntityID, EntityKind)
    case newContact(phase: EntityID?)
    case incident(of: EntityID)
    case incidentProbability(incident: EntityID, of: EntityID)
    case consequenceName(incident: EntityID, of: EntityID)
    case customerWants(EntityID)
    case asksFor(EntityID)
    case exactValue(RatingField)
    case share(phase: EntityID)
    case alias
    /// Which customers the process is for.
    case targetGroup
    /// Somebody new who is responsible for contacts.
    case responsibleAlias([EntityID])
    case measureWhat(EntityID)
    case measureWho(EntityID)
    case measureUntil(EntityID)
  }

  public var purpose: Purpose
  public var field: TextField
  /// Why the text was not taken, in the user's language.
  public var problem: String?
  /// What the field opened with.
  public let opening: String

  public init(purpose: Purpose, text: String = "") {
    self.purpose = purpose
    field = TextField(text)
    opening = text
  }
}

extension Picker.Purpose {
  /// How many contacts the choice is for; `nil` where it is for something else.
  var contacts: Int? {
    switch self {
    case .phase(let ids), .channel(let ids), .variant(let ids), .responsible(let ids): ids.count
    case .consequence, .rater, .role, .withoutFailure, .classification: nil
    }
  }
}
