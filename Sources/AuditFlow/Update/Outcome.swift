/// What handling an action asks for besides the changed state.
struct Outcome {
  enum Move {
    case stay
    /// Opens a room; "back" returns to the present one.
    case enter(Room)
    /// Opens a room in place of the present one.
    case replace(Room)
    case back
    case home
  }

  var effects: [Effect] = []
  var move: Move = .stay

  static let nothing = Outcome()

  static func effects(_ effects: [Effect]) -> Outcome { Outcome(effects: effects) }
  static func enter(_ room: Room) -> Outcome { Outcome(move: .enter(room)) }
  static func replace(_ room: Room) -> Outcome { Outcome(move: .replace(room)) }
  static let back = Outcome(move: .back)
  static let home = Outcome(move: .home)
}
