import Foundation

/// A walk written down as it is typed, room by room; `Tests/Fixtures/audit` holds them.
struct WalkScript {
  /// One thing that the user does, or that the screen must show.
  enum Step: Hashable {
    case keys([String])
    /// A line of text and Enter.
    case line(String)
    /// Text without Enter.
    case text(String)
    case shows(String)
    case interruption(Interruption)
    /// The key that leaves the program.
    case leaving(String)
  }

  enum Interruption: String, Hashable {
    /// The terminal is closed, as when its window is closed or a connection breaks.
    case hangup
    /// The program is killed and can do nothing about it.
    case kill
  }

  struct Room {
    /// The name, without the minutes of the plan.
    var name: String
    /// Seconds that the plan of the product gives the room; 0 where it says nothing.
    var planned: Int
    var steps: [Step] = []
  }

  /// A line that means nothing.
  struct Unreadable: Error, Hashable {
    var line: Int
    var text: String
  }

  var rooms: [Room] = []

  var steps: [Step] { rooms.flatMap(\.steps) }

  /// Reads a file of `Tests/Fixtures/audit`.
  init(named name: String) throws {
    let text = try fixture("audit/\(name)")
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let word = line.prefix { $0 != " " }
      let rest = String(line.dropFirst(word.count + 1))
      guard take(word, rest) else { throw Unreadable(line: index + 1, text: String(line)) }
    }
  }

  private mutating func take(_ word: Substring, _ rest: String) -> Bool {
    if word == "=" {
      let parts = rest.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      rooms.append(Room(name: parts[0], planned: parts.count > 1 ? Int(parts[1]) ?? 0 : 0))
      return true
    }
    guard !rooms.isEmpty, let step = Self.step(word, rest) else { return false }
    rooms[rooms.count - 1].steps.append(step)
    return true
  }

  private static func step(_ word: Substring, _ rest: String) -> Step? {
    switch word {
    case "k": .keys(rest.split(separator: " ").map(String.init))
    case "t": .line(rest)
    case "i": .text(rest)
    case "s": .shows(rest)
    case "leave": .leaving(rest)
    default: Interruption(rawValue: String(word)).map(Step.interruption)
    }
  }
}

/// The text of a file in `Tests/Fixtures`.
func fixture(_ path: String, testFile: String = #filePath) throws -> String {
  let tests = testFile[
    ..<(testFile.range(of: "/Tests/", options: .backwards)?.upperBound ?? testFile.endIndex)]
  return try String(contentsOfFile: "\(tests)Fixtures/\(path)", encoding: .utf8)
}
