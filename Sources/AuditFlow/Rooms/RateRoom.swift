public import JourneyModel

/// Rating contacts one by one, a key an answer.
public struct RateRoom: Hashable, Sendable {
  /// The contacts to rate: the three worst, the last one, then along the line.
  public var queue: [EntityID]
  public var index: Int
  public var question: RatingField
  /// Which customers the answers hold for; `nil` for all.
  public var variant: EntityID?
  /// How many of the queue belong to the first round through (the worst three and the last contact).
  public var firstCount: Int
  /// Whether only one contact is rated, and then one goes back to where one came from.
  public var isAlone = false

  public init(queue: [EntityID], index: Int = 0, firstCount: Int = 0) {
    self.queue = queue
    self.index = index
    self.firstCount = firstCount
    question = .wait
  }

  /// The contact that is asked about.
  public var current: EntityID? {
    queue.indices.contains(index) ? queue[index] : nil
  }

  /// The question before or after the present one: behind the last one of a contact stands the first
  /// of the next contact; `nil` at the ends of the queue.
  package func neighbouringQuestion(_ step: Int) -> (index: Int, question: RatingField)? {
    let neighbour = question.neighbour(step)
    if neighbour != question { return (index, neighbour) }
    guard !isAlone, queue.indices.contains(index + step) else { return nil }
    let fields = RatingField.asked
    return (index + step, (step < 0 ? fields.last : fields.first) ?? question)
  }
}
