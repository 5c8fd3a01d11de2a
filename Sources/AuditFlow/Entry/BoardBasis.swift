import JourneyModel

/// All that the rows of a board follow from, besides the language: equal ones give equal rows.
///
/// What is large is compared by its identity, since each change puts another one in its place.
package struct BoardBasis: Sendable, Equatable {
  private let board: Board
  private let scoring: JourneyScoring?
  private let revision: Int
  private let undecided: Set<EntityID>
  /// The room but for the selected row.
  private let room: LineRoom

  /// What the rows of a room follow from, as they are now.
  package init(_ board: Board, _ room: LineRoom, in audit: Audit) {
    self.board = board
    scoring = audit.isBoardScored ? audit.scoring(of: nil) : nil
    revision = audit.revision
    undecided = audit.undecidedContacts
    var listed = room
    listed.position = ListPosition()
    self.room = listed
  }

  package static func == (left: BoardBasis, right: BoardBasis) -> Bool {
    left.board === right.board && left.revision == right.revision
      && left.hasSameScore(as: right) && left.undecided == right.undecided
      && left.room == right.room
  }

  private func hasSameScore(as other: BoardBasis) -> Bool {
    guard let scoring, let others = other.scoring else {
      return scoring == nil && other.scoring == nil
    }
    return scoring.isSame(as: others)
  }
}
