public import JourneyModel

/// What of a settings file cannot be used; nothing of it stops the program.
public enum SettingsProblem: Error, Equatable, Sendable {
  case unreadable(StoreProblem)
  case broken(Problem)
  case noObject
  /// The place as a JSON pointer.
  case value(String, found: String, allowed: [String])
}

extension SettingsProblem {
  /// The problem with its place, and what to do; short enough for one line of a screen.
  public func message(in language: Language) -> String {
    let german = language == .german
    switch self {
    case .unreadable(let problem): return problem.message(in: language)
    case .broken(let problem): return "config.json:\(problem.message(in: language))"
    case .noObject:
      return german
        ? "config.json: kein JSON-Objekt; schreiben Sie { } hinein"
        : "config.json: no JSON object; write { } into it"
    case .value(let place, let found, let allowed):
      let list = allowed.joined(separator: ", ")
      return german
        ? "config.json: \(place) ist \(found); möglich: \(list)"
        : "config.json: \(place) is \(found); possible: \(list)"
    }
  }
}

extension OwnFile {
  /// The members of the object in the file; none where there is no file.
  func members() throws(SettingsProblem) -> [JSONMember] {
    let content: FileContent
    do throws(StoreProblem) {
      content = try contents()
    } catch {
      if case .notFound = error { return [] }
      throw .unreadable(error)
    }
    let value: JSONValue
    do throws(JSONProblems) {
      value = try JSONValue.read(content.bytes)
    } catch {
      throw error.problems.first.map(SettingsProblem.broken) ?? .noObject
    }
    guard case .object(let members) = value else { throw .noObject }
    return members
  }
}
