import FrictionScoring
import JourneyExchange
import JourneyModel

/// Writes scores as they come, in portions: the output of a large journey is never in memory as a
/// whole.
struct ScoreOutput {
  private let format: ScoreCommand.Format
  private let isList: Bool
  private var count = 0
  private var pieces = JSONPieces { try Output.result($0) }
  private var text = ""
  /// Whether something could not be written; then no further score is of use.
  private(set) var isBroken = false

  private static let portion = 1 << 16

  init(format: ScoreCommand.Format, isList: Bool) {
    self.format = format
    self.isList = isList
    if format == .json, isList { pieces.beginList() }
  }

  mutating func add(_ score: Score, _ journey: Journey, _ file: String) throws {
    isBroken = true
    switch format {
    case .json: try ScoreJSON.write(score, file: file, to: &pieces)
    case .table:
      if count > 0 { text += "\n" }
      try ScoreTable.write(score, journey, in: Start.language) { try append($0) }
    case .csv: try ScoreCSV.write(score, journey) { try append($0) }
    }
    isBroken = false
    count += 1
  }

  private mutating func append(_ line: String) throws {
    text += line
    guard text.utf8.count >= Self.portion else { return }
    try Output.result(text)
    text.removeAll(keepingCapacity: true)
  }

  /// Writes what is left.
  mutating func finish() throws {
    if format == .json, isList { try pieces.end() }
    if !text.isEmpty { try Output.result(text) }
    text = ""
  }
}
