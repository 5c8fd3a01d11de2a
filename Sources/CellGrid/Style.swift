/// The role that a cell plays on the screen, never a colour.
///
/// What a role looks like is decided where the terminal is known; without colours every role is
/// still told apart by bold, underline or reverse, or by the words in it.
public enum Style: UInt8, CaseIterable, Hashable, Sendable {
  /// Running text.
  case plain
  /// The title of the program or of a dialogue.
  case title
  /// The heading of a part of a screen.
  case heading
  /// Words that matter within running text.
  case emphasis
  /// The row or choice on which the cursor stands.
  case selected
  /// Quiet advice beside what it explains.
  case hint
  /// The name of a key that works now.
  case key
  /// A field into which the user types.
  case input
  /// Something that is wrong.
  case error
  /// Something to look at.
  case warning
  /// Something done or right.
  case good
  /// Text of little weight: numbers of rows, sources, empty states.
  case dim
  /// A bar of a chart.
  case bar
  /// The part of a chart that stands out.
  case barHigh
  /// Lines and frames.
  case border

  /// The one letter by which golden screens show the role.
  public var letter: Character {
    switch self {
    case .plain: "."
    case .title: "t"
    case .heading: "H"
    case .emphasis: "m"
    case .selected: "s"
    case .hint: "h"
    case .key: "k"
    case .input: "i"
    case .error: "e"
    case .warning: "w"
    case .good: "g"
    case .dim: "d"
    case .bar: "b"
    case .barHigh: "B"
    case .border: "-"
    }
  }
}
