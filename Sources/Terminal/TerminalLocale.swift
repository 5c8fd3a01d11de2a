internal import CTerminal
public import CellGrid

/// What the locale of the environment means for the screen.
public enum TerminalLocale: Hashable, Sendable {
  /// A UTF-8 locale that works.
  case unicode
  /// A UTF-8 locale that is not installed here, as often over SSH; `C.UTF-8` is used instead.
  case repaired
  /// None, `C` or `POSIX`: texts are kept in UTF-8, the screen shows ASCII.
  case plain
  /// Another character set: the screen shows ASCII.
  case other

  /// The characters to draw with, unless the user wants others.
  public var tier: GlyphTier {
    switch self {
    case .unicode, .repaired: .unicode
    case .plain, .other: .ascii
    }
  }

  /// Sets the character set of the process; call it once, before a session is opened.
  ///
  /// Only `LC_CTYPE` is touched, so numbers keep their form.
  public static func prepare() -> TerminalLocale {
    switch ct_repair_locale() {
    case CT_LOCALE_UTF8: .unicode
    case CT_LOCALE_UTF8_REPAIRED: .repaired
    case CT_LOCALE_PLAIN: .plain
    default: .other
    }
  }
}
