public import JourneyModel

/// What a person has set once for all audits; absent means the program decides.
public struct Settings: Hashable, Sendable {
  public var language: Language?
  public var color: ColorChoice?
  /// Whether only ASCII characters are drawn.
  public var ascii: Bool?
  /// Members that this version does not know, kept for the one that does.
  var unknown: [JSONMember] = []

  public init(language: Language? = nil, color: ColorChoice? = nil, ascii: Bool? = nil) {
    self.language = language
    self.color = color
    self.ascii = ascii
  }
}

/// Whether output is coloured.
public enum ColorChoice: String, Choice {
  case auto
  case always
  case never
}

extension Settings {
  /// Reads the settings; what is missing or damaged is left to the program.
  public init(readingFrom path: String) {
    self.init()
    guard case .object(let members) = OwnFile(path: path).read() else { return }
    for member in members {
      switch (member.name, member.value) {
      case ("language", .string(let word)): language = Language(rawValue: word)
      case ("color", .string(let word)): color = ColorChoice(rawValue: word)
      case ("ascii", .bool(let value)): ascii = value
      case ("language", _), ("color", _), ("ascii", _): break
      default: unknown.append(member)
      }
    }
  }

  /// Replaces the settings on the disk.
  public func write(to path: String, waiting: Waiting) throws(StoreProblem) {
    var members: [JSONMember] = []
    if let language { members.append(JSONMember("language", .string(language.rawValue))) }
    if let color { members.append(JSONMember("color", .string(color.rawValue))) }
    if let ascii { members.append(JSONMember("ascii", .bool(ascii))) }
    try OwnFile(path: path).write(.object(members + unknown), waiting: waiting)
  }
}
