/// A value as a person types it, in German or English, wherever the program takes one.
///
/// The command line, the plain walk and the full screen all read through this type, so that
/// `1-3 Tage`, `30 %`, `3 of 10`, `halber Tag`, `15.12.` or `noch klären` mean the same everywhere.
/// `-` clears a value: every reading function returns `nil` for it. Comma and point are both the
/// decimal sign, therefore amounts should be read back with `spoken(on:in:)`.
public struct TypedValue: Hashable, Sendable {
  /// What was typed, without white space at its ends.
  public let typed: String

  public init(_ text: some StringProtocol) {
    typed = text.trimmed
  }

  /// Whether the value is to be cleared: a lone dash.
  public var isClearing: Bool {
    typed == "-" || typed == "–" || typed == "—" || typed == "−"
  }

  /// Whether the answer is "to be clarified".
  public var isAsk: Bool {
    typed == "?"
      || ["ask", "noch klaeren", "unklar", "unknown", "to be clarified"].contains(typed.folded)
  }

  func problem(_ fault: ValueProblem.Fault, _ expected: ValueProblem.Expected) -> ValueProblem {
    ValueProblem(typed: typed, fault: fault, expected: expected)
  }
}

extension TypedValue: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
