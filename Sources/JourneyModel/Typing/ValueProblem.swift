/// Why a typed value cannot be taken; its message names what was typed, what is allowed and an
/// example.
public struct ValueProblem: Error, Hashable, Sendable {
  /// What was typed.
  public let typed: String
  public let fault: Fault
  public let expected: Expected

  public init(typed: String, fault: Fault, expected: Expected) {
    self.typed = typed
    self.fault = fault
    self.expected = expected
  }

  /// What is wrong with it.
  public enum Fault: Hashable, Sendable {
    /// Nothing was typed.
    case empty
    /// It cannot be read as such a value.
    case notUnderstood
    /// A number lies outside the scale.
    case outside
    /// The ends of a range are the wrong way round, or the likely value is not between them.
    case outOfOrder
    /// A bare number above 1 where a share is wanted: 30 may mean 30 % or a slip.
    case bareShare(Double)
    /// A unit that the quantity does not have, for instance days for an ease.
    case wrongUnit(String)
    /// The value cannot be cleared, for it must be there.
    case required
  }

  /// What would have been taken.
  public enum Expected: Hashable, Sendable {
    case judgement(Scale)
    case number(Scale)
    case day
    case flag
    case text
    /// One of some words, as the file spells them and as the two languages call them.
    case word(file: [String], german: [String], english: [String])
  }
}
