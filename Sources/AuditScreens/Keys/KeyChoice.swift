import CellGrid
public import JourneyModel

/// Another key for an action, chosen by the user.
public struct KeyChoice: Hashable, Sendable {
  /// The name of the action, as the manual page lists it.
  public var action: String
  /// The key as it is written: `z`, `ctrl-g`, `f5`.
  public var key: String

  public init(action: String, key: String) {
    self.action = action
    self.key = key
  }
}

extension KeyChoice {
  /// The key that a spelling means: one character that is no digit and no space, `ctrl-` with a letter
  /// that terminals can send and that is not kept, or `f1` to `f12`.
  static func key(_ spelling: String) -> Key? {
    if spelling.count == 1, let character = spelling.first {
      let isFree = !character.isWhitespace && !character.isNumber && character.isASCII
      return isFree ? .character(character) : nil
    }
    let lower = spelling.lowercased()
    if lower.hasPrefix("ctrl-"), lower.count == 6, let letter = lower.last {
      return letter.isASCII && letter.isLetter && !"jmihsqcz".contains(letter)
        ? .control(letter) : nil
    }
    guard lower.first == "f", let number = Int(lower.dropFirst()), (1...12).contains(number) else {
      return nil
    }
    return .function(number)
  }
}

/// Why a chosen key does not count.
public enum KeyChoiceProblem: Hashable, Sendable {
  case unknownAction(KeyChoice, meant: String?)
  case unknownKey(KeyChoice)
  /// The key does something else at a place where the action works too.
  case taken(KeyChoice, by: String, place: String)

  /// The problem with its place, and what is possible.
  public func message(in language: Language) -> String {
    let german = language == .german
    switch self {
    case .unknownAction(let choice, let meant):
      let hint = meant.map { german ? "; meinten Sie \($0)?" : "; did you mean \($0)?" } ?? ""
      return german
        ? "config.json: /keys/\(choice.action) gibt es nicht\(hint)"
        : "config.json: there is no /keys/\(choice.action)\(hint)"
    case .unknownKey(let choice):
      return german
        ? "config.json: /keys/\(choice.action) ist \"\(choice.key)\"; möglich: z, ctrl-g, f5"
        : "config.json: /keys/\(choice.action) is \"\(choice.key)\"; possible: z, ctrl-g, f5"
    case .taken(let choice, let other, let place):
      return german
        ? "config.json: /keys/\(choice.action): \(choice.key) ist in „\(place)“ schon \(other)"
        : "config.json: /keys/\(choice.action): \(choice.key) is \(other) in “\(place)” already"
    }
  }
}
