import JourneyFiles
import JourneyModel

/// A change of a journey by a command: all of it or nothing, then saved.
struct JourneyEdit {
  var identifiers: SeededIdentifiers
  let today: Day
  /// The identifiers of what was made, for scripts.
  var created: [EntityID] = []
  /// What was done, for the person.
  var notes: [String] = []

  /// Runs a change on a file, or on standard input with the changed journey on standard output.
  static func run(_ path: String, _ change: (inout Journey, inout JourneyEdit) throws -> Void)
    throws
  {
    var edit = JourneyEdit(identifiers: try Start.identifiers(), today: try Start.today())
    if path == JourneyInput.standard {
      var journey = try JourneyInput(path: path).journey(isToChange: true)
      try edit.apply(change, to: &journey, path)
      try Output.result(journey.canonicalBytes())
      for id in edit.created { Output.message(id.text) }
    } else {
      let history = HistoryKeeper(path: path)
      let store = FileStore(
        path: path, waiting: .command(holder: Start.holder, author: Start.person), history: history)
      try store.update { try edit.apply(change, to: &$0, path) }
      try Output.result(edit.created.map { "\($0)\n" }.joined())
      if let problem = history.problem() {
        edit.notes.append(problem.message(in: Start.language))
      }
    }
    for note in edit.notes { Output.message(note) }
  }

  private mutating func apply(
    _ change: (inout Journey, inout JourneyEdit) throws -> Void, to journey: inout Journey,
    _ path: String
  ) throws {
    try change(&journey, &self)
    // The edits keep their rules; this keeps a mistake in one of them out of the file.
    let errors = journey.problems().filter { $0.severity == .error }
    guard errors.isEmpty else { throw StoreProblem.damaged(path: path, errors) }
  }
}
