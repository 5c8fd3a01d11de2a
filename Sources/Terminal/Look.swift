internal import CellGrid

/// What a role looks like: one of the terminal's eight colours or its own, and attributes.
///
/// Backgrounds stay those of the terminal, which may be light or dark; no state is told by colour
/// alone. Cyan, blue and yellow are not used: each is unreadable on one of the two.
struct Look: Hashable {
  enum Colour: Int32 {
    case own = -1
    case red = 1
    case green = 2
    case magenta = 5
  }

  struct Attributes: OptionSet, Hashable {
    let rawValue: UInt32
    static let bold = Attributes(rawValue: 1)
    static let dim = Attributes(rawValue: 2)
    static let underline = Attributes(rawValue: 4)
    static let reverse = Attributes(rawValue: 8)
  }

  var colour = Colour.own
  var attributes: Attributes = []

  /// The look on a terminal with colours, or without.
  static func of(_ style: Style, colours: Bool) -> Look {
    colours ? coloured(style) : monochrome(style)
  }

  private static func coloured(_ style: Style) -> Look {
    switch style {
    case .error: Look(colour: .red, attributes: .bold)
    case .warning: Look(colour: .magenta, attributes: .bold)
    case .good: Look(colour: .green)
    // Bold as well would take 16 more bytes with every row of a list that has such a bar.
    case .barHigh: Look(colour: .red)
    default: monochrome(style)
    }
  }

  private static func monochrome(_ style: Style) -> Look {
    switch style {
    case .title, .heading, .emphasis, .key, .warning, .barHigh: Look(attributes: .bold)
    case .error: Look(attributes: [.bold, .underline])
    case .selected: Look(attributes: .reverse)
    case .input: Look(attributes: .underline)
    case .dim: Look(attributes: .dim)
    case .plain, .hint, .good, .bar, .border: Look()
    }
  }
}
