internal import CTerminal

/// What there is to do when waiting is over.
struct Readiness: OptionSet {
  let rawValue: Int

  static let input = Readiness(rawValue: CT_READY_INPUT)
  static let signal = Readiness(rawValue: CT_READY_SIGNAL)
  static let wake = Readiness(rawValue: CT_READY_WAKE)
  /// The terminal is gone.
  static let gone = Readiness(rawValue: CT_READY_GONE)

  /// Waits so many milliseconds, 0 for not at all and -1 for ever.
  static func wait(_ waker: Waker?, milliseconds: Int32) -> Readiness {
    Readiness(rawValue: Int(ct_wait(waker?.readingEnd ?? -1, milliseconds)))
  }
}
