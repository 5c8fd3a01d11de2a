import AuditFlow

/// A column of the board; the wider the list, the more of them it has.
enum BoardColumn: Hashable, Sendable {
  /// Whether the contact is marked, possible or a proposal.
  case mark
  /// The place in the order by the score.
  case place
  case name
  case phase
  case channel
  case responsible
  /// Friction, or how far the contact has been judged.
  case state
  case wait
  case importance

  /// The columns of an order of contacts, from the left.
  static func columns(of order: BoardOrder) -> [BoardColumn] {
    order == .line
      ? [.mark, .name, .channel, .responsible, .state, .wait, .importance]
      : [.mark, .place, .name, .phase, .state, .channel, .responsible, .wait, .importance]
  }

  func layout(in order: BoardOrder) -> ListBlock.Column {
    switch self {
    case .mark: .init(.fixed(1))
    case .place: .init(.fixed(5), isRightAligned: true)
    case .name: .init(.flexible(1))
    case .phase: .init(.fixed(20), minimum: 64)
    case .channel: .init(.fixed(14), minimum: order == .line ? 50 : 92)
    case .responsible: .init(.fixed(10), minimum: order == .line ? 70 : 112)
    case .state: .init(.fixed(11))
    case .wait: .init(.fixed(12), minimum: order == .line ? 92 : 126)
    case .importance: .init(.fixed(2), isRightAligned: true, minimum: order == .line ? 100 : 130)
    }
  }
}
