package import FrictionScoring
package import JourneyModel

/// The rows of the line room, worked out when something that they follow from has changed.
///
/// Keys and frames only read it; a filter that is typed on looks only at what it found before. A class,
/// since it never changes and every key passes it on several times.
package final class Board: Sendable {
  /// What the order of the contacts follows from.
  struct Subject: Hashable, Sendable {
    var revision: Int
    var order: BoardOrder
    var isScored: Bool
  }

  /// What is listed of them.
  struct Selection: Hashable, Sendable {
    var filter: String
    var folded: Set<EntityID?>
    var showsProposals: Bool
  }

  let subject: Subject
  let selection: Selection
  /// All contacts as places among the journey's touchpoints, in the order asked for.
  private let order: [Int]
  /// The place of each contact's score, by its place among the touchpoints; -1 for those without.
  private let scorePlaces: [Int32]
  /// The contacts that the filter leaves.
  private let found: [Int]
  /// What the beginnings of the filter left, for the key that takes a letter away.
  private let foundBefore: [(filter: String, found: [Int])]
  /// The proposals as places among all, by the place of their phase; `nil` until somebody asks.
  private let proposals: [Int: [Int]]?
  package let rows: [LineRow]

  /// The place of each contact in an order by the score, 1 first; empty along the line.
  private let places: [Int32]
  /// What was said of each contact; `nil` where the screen is too narrow to show it.
  private let answers: JoinedAnswers?

  /// How many contacts the filter leaves.
  package var matches: Int { found.count }

  /// O(contacts), sorted by the score O(n log n); with a longer filter than before O(found before),
  /// and O(1) for the plain line.
  init(
    _ room: LineRoom, in audit: Audit, after previous: Board? = nil, showsRatings: Bool = false
  ) {
    let score = audit.boardScore
    let subject = Subject(
      revision: audit.revision, order: room.order, isScored: score != nil)
    let selection = Selection(
      filter: room.filter, folded: room.folded, showsProposals: room.showsProposals)
    // The same journey, then also the same score of it, then also in the same order.
    let known = previous.flatMap { $0.subject.revision == subject.revision ? $0 : nil }
    let scored = known.flatMap { $0.subject.isScored == subject.isScored ? $0 : nil }
    let kept = scored.flatMap { $0.subject.order == subject.order ? $0 : nil }
    scorePlaces = scored?.scorePlaces ?? Self.scorePlaces(score, in: audit)
    answers = known?.answers ?? (showsRatings ? JoinedAnswers(in: audit.journey) : nil)
    proposals =
      known?.proposals
      ?? (selection.showsProposals ? PossibleContact.places(in: audit.journey) : nil)
    order = kept?.order ?? Self.order(room.order, score, scorePlaces, in: audit)
    places = kept?.places ?? Self.places(along: order, room.order)
    (found, foundBefore) = Self.found(selection.filter, among: order, after: kept, in: audit)
    let isWhole = selection.filter.isEmpty
    rows = Self.rows(
      of: found, subject, selection, isWhole && selection.showsProposals ? proposals : nil,
      in: audit)
    (self.subject, self.selection) = (subject, selection)
  }

  /// The place of a contact's score among ``Score/touchpoints``; `nil` for one that is not scored.
  package func scorePlace(of contact: Int) -> Int? {
    guard scorePlaces.indices.contains(contact), scorePlaces[contact] >= 0 else { return nil }
    return Int(scorePlaces[contact])
  }

  /// What everybody said of a contact, joined.
  package func answers(about contact: Int, in journey: Journey) -> Explanation.Judgements? {
    answers?.answers(about: contact, in: journey)
  }

  /// The wait at a contact, joined over everybody who says one.
  package func wait(at contact: Int, in journey: Journey) -> Judgement? {
    answers?.wait(at: contact, in: journey)
  }

  /// Whether what was said of the contacts is at hand.
  var hasRatings: Bool { answers != nil }

  /// The place of a row in an order by the score, 1 first.
  package func place(ofRow row: Int) -> Int {
    guard case .contact(let contact) = rows[row], places.indices.contains(contact) else { return 0 }
    return Int(places[contact])
  }

  // MARK: - Working out

  private static func scorePlaces(_ score: Score?, in audit: Audit) -> [Int32] {
    guard let score else { return [] }
    var byID: [EntityID: Int32] = [:]
    byID.reserveCapacity(score.touchpoints.count)
    for place in score.touchpoints.indices { byID[score.touchpoints[place].id] = Int32(place) }
    let touchpoints = audit.journey.touchpoints
    return touchpoints.indices.map { byID[touchpoints[$0].id] ?? -1 }
  }

  private static func order(
    _ order: BoardOrder, _ score: Score?, _ scorePlaces: [Int32], in audit: Audit
  ) -> [Int] {
    guard order.needsScore, let score else { return audit.line.order }
    // By contact, the smaller first.
    var keys = [Double](repeating: .infinity, count: scorePlaces.count)
    switch order {
    case .line: return audit.line.order
    case .rank:
      let first = audit.tackleFirst
      var ranks: [EntityID: Int] = [:]
      ranks.reserveCapacity(first.count)
      for (rank, id) in first.enumerated() { ranks[id] = rank }
      for contact in keys.indices {
        if let rank = ranks[audit.journey.touchpoints[contact].id] { keys[contact] = Double(rank) }
      }
    case .friction:
      for contact in keys.indices where scorePlaces[contact] >= 0 {
        let place = Int(scorePlaces[contact])
        if score.touchpoints[place].isRated {
          keys[contact] = -score.touchpoints[place].friction.value
        }
      }
    }
    let listed = audit.line.order.filter { keys[$0] < .infinity }
    let sorted = listed.sorted {
      keys[$0] != keys[$1] ? keys[$0] < keys[$1] : scorePlaces[$0] < scorePlaces[$1]
    }
    return sorted + audit.line.order.filter { keys[$0] == .infinity }
  }

  private static func places(along order: [Int], _ kind: BoardOrder) -> [Int32] {
    guard kind.needsScore else { return [] }
    var places = [Int32](repeating: 0, count: order.count)
    for (place, contact) in order.enumerated() { places[contact] = Int32(place + 1) }
    return places
  }

  private static func found(
    _ filter: String, among order: [Int], after kept: Board?, in audit: Audit
  ) -> (found: [Int], before: [(filter: String, found: [Int])]) {
    guard !filter.isEmpty else { return (order, []) }
    let wanted = filter.folded
    var candidates = order
    var before: [(filter: String, found: [Int])] = []
    if let kept, !kept.selection.filter.isEmpty {
      before = kept.foundBefore + [(kept.selection.filter, kept.found)]
      if let known = before.lastIndex(where: { $0.filter == filter }) {
        return (before[known].found, Array(before[..<known]))
      }
      while let last = before.last, !wanted.hasPrefix(last.filter.folded) { before.removeLast() }
      candidates = before.last?.found ?? order
    }
    let matches = ContactFilter(wanted: wanted, in: audit.journey)
    return (candidates.filter { matches.accepts($0, in: audit.journey) }, before)
  }

  private static func rows(
    of found: [Int], _ subject: Subject, _ selection: Selection, _ proposals: [Int: [Int]]?,
    in audit: Audit
  ) -> [LineRow] {
    guard subject.order == .line else { return found.map { .contact($0) } }
    let isWhole = selection.filter.isEmpty
    let folded = isWhole ? selection.folded : []
    if isWhole, folded.isEmpty, proposals == nil { return audit.line.rows }
    return LineRow.all(
      of: audit.journey, along: found, withEmptyPhases: isWhole, folded: folded,
      proposals: proposals ?? [:])
  }
}

extension LineRoom {
  /// The rows of the room. O(1) for the plain line and for what ``Audit/arrange(_:)`` worked out.
  public func rows(of audit: Audit) -> [LineRow] { board(of: audit).rows }

  /// The board of the room; worked out anew where it is not at hand.
  package func board(of audit: Audit) -> Board {
    if let board = audit.board, board.shows(self, of: audit) { return board }
    return Board(self, in: audit, after: audit.board)
  }
}

extension Board {
  func shows(_ room: LineRoom, of audit: Audit) -> Bool {
    subject.revision == audit.revision && subject.order == room.order
      && subject.isScored == audit.isBoardScored
      && selection.showsProposals == room.showsProposals && selection.filter == room.filter
      && selection.folded == room.folded
  }
}

extension Audit {
  /// The rows of a line room, where they are at hand without copying what is open.
  func rows(of room: LineRoom) -> [LineRow] { room.board(of: self).rows }

  /// The score that the board shows: that of all customers.
  var boardScore: Score? { scoredVariant == nil ? score : nil }

  /// The contacts of that score; `nil` where there is none.
  package var boardScores: [TouchpointScore]? {
    scoredVariant == nil ? scoring(of: nil)?.touchpoints : nil
  }

  /// Whether there is such a score.
  package var isBoardScored: Bool { scoredVariant == nil && scoring(of: nil)?.isScored == true }

  /// Brings the rows in step with a room.
  ///
  /// `showsRatings` says whether the screen has room for what was answered.
  mutating func arrange(_ room: LineRoom, showsRatings: Bool = false) {
    if let board, board.shows(room, of: self), board.hasRatings || !showsRatings { return }
    board = Board(room, in: self, after: board, showsRatings: showsRatings)
  }
}
