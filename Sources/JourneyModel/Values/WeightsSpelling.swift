/// The three spellings of the weights of the five dimensions, as a file and `--weights` have them.
///
/// Here only to refuse any other in a file, with its place; what the weights are is the business of
/// the score.
package enum WeightsSpelling {
  static let dimensions = ["wait", "effort", "emotion", "failure", "handoffs"]

  /// Examples of what is allowed.
  static let examples = [
    "equal", "ranked:" + dimensions.joined(separator: ","), "values:.3,.2,.2,.2,.1",
  ]

  /// For the JSON Schema; that each dimension occurs once and the values add up to 1 goes beyond it.
  static let pattern: String = {
    let dimension = "(" + dimensions.joined(separator: "|") + ")"
    let value = #"([0-9]+\.?[0-9]*|\.[0-9]+)"#
    return "^(equal|ranked:\(dimension)(,\(dimension)){4}|values:\(value)(,\(value)){4})$"
  }()

  package static func isAllowed(_ text: String) -> Bool {
    if text == "equal" { return true }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let words = parts[1].split(separator: ",", omittingEmptySubsequences: false)
    switch parts[0] {
    case "ranked": return words.map(String.init).sorted() == dimensions.sorted()
    case "values":
      let values = words.compactMap(decimal)
      return words.count == dimensions.count && values.count == words.count
        && (values.reduce(0, +) - 1).magnitude <= 1e-9
    default: return false
    }
  }

  // Digits and one point: the standard reader would also take "nan", "inf" and hexadecimal.
  private static func decimal(_ word: Substring) -> Double? {
    let digits = word.utf8.filter { $0 != UInt8(ascii: ".") }
    let isDecimal = digits.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard isDecimal, !digits.isEmpty, word.utf8.count - digits.count <= 1 else { return nil }
    return Double("0" + (word.hasSuffix(".") ? word + "0" : word))
  }
}
