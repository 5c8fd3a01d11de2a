public import JourneyModel

/// Where an audit stands: counted from the journey, never stored.
public struct Progress: Hashable, Sendable {
  public var tasks: Int
  public var unansweredTasks: Int
  public var documents: Int
  public var parts: Int
  /// Contacts that happen today.
  public var contacts: Int
  public var withoutPhase: Int
  public var named: Int
  /// Contacts with at least one answer in the last round.
  public var rated: Int
  /// The contacts with at least one answer in the last round, possible ones among them.
  public var answered: Set<EntityID>
  public var openQuestions: Int
  public var openMeasures: Int
  /// Whether each contact was said to occur in no case at all, so that nothing can be scored.
  public var nothingOccurs: Bool
  /// The number of contacts that a first collecting aims at.
  public static let aim = 15

  /// O(contacts + ratings).
  public init(of journey: Journey) {
    self.init(of: journey, along: journey.lineOrder)
  }

  /// The same where the order of the line is known.
  init(of journey: Journey, along order: [Int]) {
    tasks = journey.tasks.count
    unansweredTasks = journey.tasks.count { $0.touchesCustomer == nil }
    documents = journey.documents.count
    parts = journey.products.reduce(0) { $0 + $1.parts.count }
    // By index: a contact or rating taken out as a value costs a count for each of its fields.
    let touchpoints = journey.touchpoints
    let actual = touchpoints.indices.filter { touchpoints[$0].state == .actual }
    contacts = actual.count
    withoutPhase = actual.count { touchpoints[$0].phase == nil }
    let round = journey.rounds.last
    named = Set((round?.worstThree ?? []).flatMap(\.touchpoints)).count
    let ratings = round?.ratings ?? []
    var answered: Set<EntityID> = []
    answered.reserveCapacity(min(ratings.count, touchpoints.count))
    var latest: EntityID?
    // Contacts with a frequency of 0, without those that somebody saw happen all the same.
    var never: Set<EntityID> = []
    for index in ratings.indices {
      // What several people said about a contact mostly stands side by side.
      if latest != ratings[index].touchpoint, ratings[index].hasAnswer {
        latest = ratings[index].touchpoint
        answered.insert(ratings[index].touchpoint)
      }
      if ratings[index].frequency?.high ?? 1 <= 0 { never.insert(ratings[index].touchpoint) }
    }
    if !never.isEmpty {
      for index in ratings.indices where ratings[index].frequency?.high ?? 0 > 0 {
        never.remove(ratings[index].touchpoint)
      }
    }
    rated = actual.count { answered.contains(touchpoints[$0].id) }
    self.answered = answered
    nothingOccurs = !actual.isEmpty && actual.allSatisfy { never.contains(touchpoints[$0].id) }
    openQuestions = QuestionToClarify.list(in: journey, along: order).count
    openMeasures = journey.campaigns.flatMap(\.measures).count { $0.state == .open }
  }

  /// Whether enough is rated for a result of the whole: half of the contacts.
  public var isWhole: Bool { rated > 0 && rated * 2 >= contacts }

  /// Whether the worst three are still being chosen: fewer are named, of more than three, and nothing
  /// is rated yet.
  var isNamingWorst: Bool { named < 3 && rated == 0 && contacts > 3 }

  /// How many entries an entry point has.
  public func entries(of entryPoint: EntryPoint) -> Int {
    switch entryPoint {
    case .tasks: tasks
    case .correspondence: documents
    case .products: parts
    }
  }
}

extension Rating {
  /// Whether any question of the walk has an answer; "to be clarified" is none.
  public var hasAnswer: Bool {
    RatingField.asked.contains { self[$0]?.isAnswer == true }
  }

  /// Whether a question is marked as to be clarified.
  func isOpen(_ field: RatingField) -> Bool {
    if case .ask? = self[field] { true } else { false }
  }

  /// Whether any question of the walk is.
  var isOpen: Bool { RatingField.asked.contains { isOpen($0) } }
}
