import JourneyModel

/// Answers that do not enter the friction, of the contacts that have them.
struct SpecialAnswers {
  /// Places on the line with the joined answer.
  typealias Answers = [(place: Int, answer: Interval)]

  private(set) var resolved: Answers = []
  private(set) var detection: Answers = []
  /// Only what customers said themselves.
  private(set) var satisfaction: Answers = []
  private let customers: Set<EntityID>

  init(_ journey: Journey) {
    customers = Set(journey.participants.filter { $0.role == .customer }.map(\.id))
  }

  /// Joins the answers about the contact at a place of the line.
  mutating func note(
    _ place: Int, _ ratings: UnsafePointer<Rating>, _ main: ArraySlice<Int>,
    _ standIn: ArraySlice<Int>
  ) {
    func joined(_ field: (UnsafePointer<Rating>) -> Judgement?) -> Interval? {
      for group in [main, standIn] {
        var merger = AnswerMerger()
        for index in group {
          if let judgement = field(ratings + index) { merger.add(judgement) }
        }
        if let judgement = merger.judgement, judgement.isAnswer { return Interval(judgement) }
      }
      return nil
    }
    if let answer = joined({ $0.pointee.firstContactResolved }) { resolved.append((place, answer)) }
    if let answer = joined({ $0.pointee.detection }) { detection.append((place, answer)) }
    guard !customers.isEmpty else { return }
    let answer = joined { rating in
      rating.pointee.by.map(customers.contains) == true ? rating.pointee.satisfaction : nil
    }
    if let answer { satisfaction.append((place, answer)) }
  }
}
