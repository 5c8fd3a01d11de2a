public import JourneyModel

/// A version 0 of the format that never was, to show how an older file is brought up to date.
///
/// Its title was the `name`, its contacts were `contacts` with the channel under `by`, and its waits
/// were hours.
public enum VersionZero {
  /// The step to version 1.
  package static let step = Migration(from: 0) { tree in
    tree.changed { name, value in
      switch name {
      case "name": ("title", value)
      case "contacts":
        ("touchpoints", value.eachElement { $0.changed { ($0 == "by" ? "channel" : $0, $1) } })
      case "rounds": (name, value.eachElement(rounded))
      default: (name, value)
      }
    }
  }

  /// Reads a file as a program would that knows version 0.
  public static func read(_ bytes: [UInt8]) -> Reading {
    bytes.withUnsafeBufferPointer {
      JourneyReader.read($0, version: JourneyFormat.version, migrations: [step])
    }
  }

  private static func rounded(_ round: JSONValue) -> JSONValue {
    round.changed { name, value in
      guard name == "ratings" else { return (name, value) }
      return (
        name,
        value.eachElement { rating in
          rating.changed { ($0, $0 == "wait" ? minutes($1) : $1) }
        }
      )
    }
  }

  /// What is no number is left to the reader to name.
  private static func minutes(_ hours: JSONValue) -> JSONValue {
    switch hours {
    case .number: hours.double.map { .number($0 * 60) } ?? hours
    case .array: hours.eachElement(minutes)
    default: hours
    }
  }
}

extension JSONValue {
  /// The object with each member changed; anything else as it is.
  fileprivate func changed(_ change: (String, JSONValue) -> (String, JSONValue)) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(
      members.map { member in
        let (name, value) = change(member.name, member.value)
        return JSONMember(name, value)
      })
  }

  /// The list with each element changed; anything else as it is.
  fileprivate func eachElement(_ change: (JSONValue) -> JSONValue) -> JSONValue {
    elements.map { .array($0.map(change)) } ?? self
  }
}
