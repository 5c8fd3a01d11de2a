import JourneyFiles
import JourneyModel

/// The options that every command takes, at any place among the arguments.
///
/// They are read before the commands are known, because the help itself depends on the language.
struct CommonOptions {
  var language: Language?
  var color: ColorChoice?
  /// What is wrong with them, said once the language is known.
  var problem: (option: String, value: String?, allowed: [String])?

  /// Takes the common options out of the arguments; whatever follows `--` is left alone.
  static func split(_ arguments: [String]) -> (options: CommonOptions, rest: [String]) {
    var options = CommonOptions()
    var rest: [String] = []
    var index = arguments.startIndex
    while index < arguments.endIndex {
      let argument = arguments[index]
      index += 1
      if argument == "--" {
        rest += arguments[(index - 1)...]
        break
      }
      // Splitting takes longer than all the rest of reading the arguments.
      guard argument.hasPrefix("--lang") || argument.hasPrefix("--color") else {
        rest.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts[0] == "--lang" || parts[0] == "--color" else {
        rest.append(argument)
        continue
      }
      var value = parts.count > 1 ? String(parts[1]) : nil
      if value == nil, index < arguments.endIndex {
        value = arguments[index]
        index += 1
      }
      options.take(String(parts[0]), value)
    }
    return (options, rest)
  }

  private mutating func take(_ option: String, _ value: String?) {
    if option == "--lang" {
      language = value.flatMap(Language.init(rawValue:)) ?? language
      if value.flatMap(Language.init(rawValue:)) == nil {
        problem = (option, value, Language.allCases.map(\.rawValue))
      }
    } else {
      color = value.flatMap(ColorChoice.init(rawValue:)) ?? color
      if value.flatMap(ColorChoice.init(rawValue:)) == nil {
        problem = (option, value, ColorChoice.allCases.map(\.rawValue))
      }
    }
  }

  /// Throws when one of them was given wrongly.
  func check() throws(Failure) {
    guard let problem else { return }
    let allowed = problem.allowed.joined(separator: ", ")
    guard let value = problem.value else {
      throw .usage(
        "\(problem.option): der Wert fehlt; möglich: \(allowed).",
        "\(problem.option): the value is missing; possible: \(allowed).")
    }
    throw .usage(
      "\(problem.option): \(value.quoted(in: .german)) gibt es nicht; möglich: \(allowed).",
      "\(problem.option): there is no \(value.quoted(in: .english)); possible: \(allowed).")
  }
}
