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
  /// The number of contacts that a first collecting aims at.
  public static let aim = 15

  /// O(contacts + ratings).
  public init(of journey: Journey) {
    tasks = journey.tasks.count
    unansweredTasks = journey.tasks.count { $0.touchesCustomer == nil }
    documents = journey.documents.count
    parts = journey.products.reduce(0) { $0 + $1.parts.count }
    let actual = journey.touchpoints.filter { $0.state == .actual }
    contacts = actual.count
    withoutPhase = actual.count { $0.phase == nil }
    let round = journey.rounds.last
    named = Set((round?.worstThree ?? []).flatMap(\.touchpoints)).count
    let answered = Set((round?.ratings ?? []).filter(\.hasAnswer).map(\.touchpoint))
    rated = actual.count { answered.contains($0.id) }
    self.answered = answered
    openQuestions = (round?.ratings ?? []).reduce(0) { $0 + $1.openFields.count }
    openMeasures = journey.campaigns.flatMap(\.measures).count { $0.state == .open }
  }

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

  /// The questions of the walk that are marked as to be clarified.
  public var openFields: [RatingField] {
    RatingField.asked.filter { self[$0] == .ask }
  }
}
