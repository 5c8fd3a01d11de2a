/// Which characters the terminal can show.
///
/// The tier changes what is drawn, never what is stored: a name with an umlaut stays as it was typed.
public enum GlyphTier: Hashable, Sendable {
  /// Everything, with light lines.
  case unicode
  /// Only ASCII; German letters become two (`ä` is `ae`), other characters become `?`.
  case ascii

  /// A line from left to right.
  public var horizontal: Character { self == .unicode ? "─" : "-" }
  /// A line from top to bottom.
  public var vertical: Character { self == .unicode ? "│" : "|" }
  /// The mark before an entry of a list.
  public var bullet: Character { self == .unicode ? "•" : "*" }
  /// The sign that more lies behind an entry.
  public var pointer: Character { self == .unicode ? "›" : ">" }
  /// The sign of something done.
  public var check: Character { self == .unicode ? "✓" : "x" }
  /// What ends a text that did not fit.
  public var ellipsis: Character { self == .unicode ? "…" : "~" }
  /// A filled cell of a bar: ASCII in both tiers, since block elements differ between fonts.
  public var barCell: Character { "#" }

  /// The four corners of a box: top left, top right, bottom left, bottom right.
  var corners: (Character, Character, Character, Character) {
    self == .unicode ? ("┌", "┐", "└", "┘") : ("+", "+", "+", "+")
  }

  /// The ends of a rule that joins the sides of a box.
  var tees: (left: Character, right: Character) {
    self == .unicode ? ("├", "┤") : ("+", "+")
  }
}
