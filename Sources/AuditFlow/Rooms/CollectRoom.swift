public import JourneyModel

/// Collecting through one entry point: rapid entry, the list, and the question about each task.
public struct CollectRoom: Hashable, Sendable {
  public enum Mode: Hashable, Sendable {
    /// Text goes into the field.
    case typing
    /// Keys act on the selected entry.
    case browsing
    /// "Does it touch the customer?", for each task that nobody has answered.
    case asking
  }

  public var entryPoint: EntryPoint
  public var mode: Mode = .typing
  public var field = TextField()
  public var position = ListPosition()
  /// What the next entry takes over from the last one; always visible.
  public var sticky: StickyDefaults
  /// The product that parts are entered for; `nil` asks for a product first.
  public var product: EntityID?
  /// Which of the prompts is shown.
  public var prompt = 0
  /// The prompt whose example was taken into the field; what it knows goes along with the entry.
  public var accepted: Prompt?
  /// The prompts to choose from, and what they were chosen for; see ``refreshPrompts(in:)``.
  var chosenPrompts: ChosenPrompts?
  /// What the line in the field could go on as.
  public internal(set) var completion: EntryCompletion?
  /// The names to complete to; see ``refreshCompletion(in:_:)``.
  var names: EntryNames?
  /// The entries that the next change is for; none means the selected one.
  public var marked: Set<EntityID> = []
  /// The task that is asked about; `nil` for the first that nobody has answered.
  var asked: EntityID?
  /// What the last entry became, shown until the next key.
  public var lastAdded: EntityID?
  /// Channel, phase and person of each task as it was typed, until it is known to touch the customer;
  /// the audit keeps them from one visit to the next.
  var waiting: [EntityID: StickyDefaults] = [:]
  /// Whether the field was filled by a whole line at once.
  var isWholeLine = false
  /// The item of the last entry.
  var lastItem: EntityID?
  /// The last entry, where its line began with a number.
  var numbered: NumberedEntry?
  /// The columns of the correspondence in which something was entered, or which an empty line left.
  var visited: Set<Direction> = []

  public init(entryPoint: EntryPoint, sticky: StickyDefaults = StickyDefaults()) {
    self.entryPoint = entryPoint
    self.sticky = sticky
  }
}

extension CollectRoom {
  /// The place of the task of which it is asked whether the customer notices; `nil` when all are
  /// answered.
  public func askedTask(in journey: Journey) -> Int? {
    journey.tasks.firstIndex { $0.id == asked }
      ?? journey.tasks.firstIndex {
        $0.touchesCustomer == nil
      }
  }

  /// The column that is not shown.
  public var otherColumn: Direction { sticky.direction == .incoming ? .outgoing : .incoming }

  /// Whether an empty line leaves the room, because nothing is left to ask in it.
  public func isDone(in journey: Journey) -> Bool {
    switch entryPoint {
    case .tasks: journey.tasks.allSatisfy { $0.touchesCustomer != nil }
    case .correspondence: visited.contains(otherColumn)
    case .products: product == nil || sticky.aspect == ProductAspect.asked.last
    }
  }
}

/// Values that stick from one entry to the next.
public struct StickyDefaults: Hashable, Sendable {
  public var phase: EntityID?
  public var channel: EntityID?
  public var responsible: EntityID?
  public var direction: Direction
  public var aspect: ProductAspect

  public init(
    phase: EntityID? = nil, channel: EntityID? = nil, responsible: EntityID? = nil,
    direction: Direction = .outgoing, aspect: ProductAspect = .enclosed
  ) {
    self.phase = phase
    self.channel = channel
    self.responsible = responsible
    self.direction = direction
    self.aspect = aspect
  }

  /// What is left when a line lets go of something.
  func without(_ forgotten: Set<QuickEntry.Sticky>) -> StickyDefaults {
    var left = self
    for value in forgotten {
      switch value {
      case .channel: left.channel = nil
      case .responsible: left.responsible = nil
      case .phase: left.phase = nil
      }
    }
    return left
  }
}
