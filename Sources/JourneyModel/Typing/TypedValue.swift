/// A value as a person types it, in German or English, wherever the program takes one.
///
/// The command line, the plain walk and the full screen all read through this type, so that
/// `1-3 Tage`, `30 %`, `3 of 10`, `halber Tag`, `15.12.` or `noch klären` mean the same everywhere.
/// `-` clears a value: every reading function returns `nil` for it. Comma and point are both the
/// decimal sign, therefore amounts should be read back with `spoken(on:in:)`.
public struct TypedValue: Hashable, Sendable {
  /// What was typed, without white space at its ends.
  public let typed: String
  /// What is read: ``typed``, spelled as this type reads it.
  let reading: String

  public init(_ text: some StringProtocol) {
    typed = text.trimmed
    reading = typed
  }

  /// The value as it is typed where thousands are shown in groups: `1.000` is a thousand in German,
  /// `1,000` in English.
  ///
  /// Only groups of three after one to three digits that do not begin with 0 are taken for thousands:
  /// `0.300`, `1.5` and `12.50` stay what they are everywhere.
  ///
  /// - Parameter meant: what the text stands for where that is more than was typed, such as
  ///   `4 von 10` for a `4`; messages quote the text.
  public init(
    _ text: some StringProtocol, groupedIn language: Language, meaning meant: String? = nil
  ) {
    typed = text.trimmed
    reading = (meant ?? typed).withoutGroups(of: language == .german ? "." : ",")
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
