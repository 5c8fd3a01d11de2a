import FrictionScoring
import JourneyExchange
import JourneyModel

/// Writes a score in portions: the output of a large journey is never in memory as a whole.
struct ScoreOutput {
  let format: ScoreCommand.Format
  /// Whether it is an element of a list, whose brackets and commas somebody else writes.
  let isElement: Bool
  let sink: ([UInt8]) throws -> Void

  private static let portion = 1 << 16

  func write(_ score: Score, _ journey: Journey, _ file: String) throws {
    switch format {
    case .json:
      var pieces = JSONPieces(to: sink)
      if isElement { pieces.continueList() }
      try ScoreJSON.write(score, file: file, to: &pieces)
      if isElement { try pieces.flush() }
    case .table:
      try inPortions { line in
        try ScoreTable.write(score, journey, in: Start.language) { try line($0) }
      }
    case .views: try sink(Array(ViewsText.text(of: score, journey, in: Start.language).utf8))
    case .calls: try sink(Array(CallSheet.text(of: score, journey, in: Start.language).utf8))
    case .calculation:
      try inPortions { line in
        try CalculationText.write(score, journey, in: Start.language) { try line($0) }
      }
    case .csv:
      try inPortions { line in try ScoreCSV.write(score, journey) { try line($0) } }
    }
  }

  private func inPortions(_ body: ((String) throws -> Void) throws -> Void) throws {
    var bytes: [UInt8] = []
    try body { line in
      bytes += line.utf8
      guard bytes.count >= Self.portion else { return }
      try sink(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    if !bytes.isEmpty { try sink(bytes) }
  }
}
