public import JourneyModel

/// What a person has set once for all audits; absent means the program decides.
public struct Settings: Equatable, Sendable {
  public var language: Language?
  public var color: ColorChoice?
  /// Whether only ASCII characters are drawn.
  public var ascii: Bool?
  /// Whether clicks and the wheel are taken from the terminal.
  public var mouse: Bool?
  /// Whether the welcome and the first line of each room are shown.
  public var hints: Bool?
  /// Other keys for actions: the action's name and the key as it is written, such as `undo` and `z`.
  public var keys: [KeySetting] = []
  /// What of the file could not be used; the rest of it counts all the same.
  public private(set) var problems: [SettingsProblem] = []
  /// Members that this version does not know, kept for the one that does.
  var unknown: [JSONMember] = []

  public init(language: Language? = nil, color: ColorChoice? = nil, ascii: Bool? = nil) {
    self.language = language
    self.color = color
    self.ascii = ascii
  }
}

/// Another key for an action, as it stands in the settings.
public struct KeySetting: Hashable, Sendable {
  public var action: String
  public var key: String

  public init(action: String, key: String) {
    self.action = action
    self.key = key
  }
}

/// Whether output is coloured.
public enum ColorChoice: String, Choice {
  case auto
  case always
  case never
}

extension Settings {
  /// Reads the settings. What is missing is left to the program; what is damaged too, and
  /// ``problems`` says so.
  public init(readingFrom path: String) {
    self.init()
    let members: [JSONMember]
    do throws(SettingsProblem) {
      members = try OwnFile(path: path).members()
    } catch {
      problems = [error]
      return
    }
    for member in members { take(member) }
  }

  private mutating func take(_ member: JSONMember) {
    let value = member.value
    switch member.name {
    case "language": language = choice(value.text.flatMap(Language.init(rawValue:)), of: member)
    case "color": color = choice(value.text.flatMap(ColorChoice.init(rawValue:)), of: member)
    case "ascii": ascii = flag(member)
    case "mouse": mouse = flag(member)
    case "hints": hints = flag(member)
    case "keys": takeKeys(member)
    default: unknown.append(member)
    }
  }

  private mutating func choice<Value: Choice>(_ value: Value?, of member: JSONMember) -> Value? {
    if value == nil { refuse(member, allowed: Value.allCases.map { "\"\($0.rawValue)\"" }) }
    return value
  }

  private mutating func flag(_ member: JSONMember) -> Bool? {
    if case .bool(let value) = member.value { return value }
    refuse(member, allowed: ["true", "false"])
    return nil
  }

  private mutating func takeKeys(_ member: JSONMember) {
    guard case .object(let choices) = member.value else {
      return refuse(member, allowed: ["{ \"undo\": \"z\" }"])
    }
    for choice in choices {
      if case .string(let key) = choice.value {
        keys.append(KeySetting(action: choice.name, key: key))
      } else {
        problems.append(
          .value(
            "/keys/\(choice.name)", found: choice.value.short, allowed: ["\"z\"", "\"ctrl-g\""]))
      }
    }
  }

  private mutating func refuse(_ member: JSONMember, allowed: [String]) {
    problems.append(.value("/\(member.name)", found: member.value.short, allowed: allowed))
  }

  /// Replaces the settings on the disk.
  public func write(to path: String, waiting: Waiting) throws(StoreProblem) {
    var members: [JSONMember] = []
    if let language { members.append(JSONMember("language", .string(language.rawValue))) }
    if let color { members.append(JSONMember("color", .string(color.rawValue))) }
    if let ascii { members.append(JSONMember("ascii", .bool(ascii))) }
    if let mouse { members.append(JSONMember("mouse", .bool(mouse))) }
    if let hints { members.append(JSONMember("hints", .bool(hints))) }
    if !keys.isEmpty {
      let choices = keys.map { JSONMember($0.action, .string($0.key)) }
      members.append(JSONMember("keys", .object(choices)))
    }
    try OwnFile(path: path).write(.object(members + unknown), waiting: waiting)
  }
}

extension JSONValue {
  /// The value on one line, cut to a length that a message can hold.
  fileprivate var short: String {
    let text = String(decoding: canonicalBytes(), as: UTF8.self).trimmed
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return line.count > 40 ? String(line.prefix(39)) + "…" : line
  }
}
