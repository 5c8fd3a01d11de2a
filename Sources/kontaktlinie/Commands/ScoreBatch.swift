import ArgumentParser
import FrictionScoring
import JourneyModel
import Synchronization

/// Scores several files on all cores; everything is said in the order of the files.
///
/// A class, because the threads share what they have to report.
final class ScoreBatch: Sendable {
  private struct Report {
    var notices: [String] = []
    var failure: Failure?
  }

  private let files: [String]
  private let request: ScoreRequest
  private let format: ScoreCommand.Format
  private let reports = Mutex<[Int: Report]>([:])

  init(files: [String], request: ScoreRequest, format: ScoreCommand.Format) {
    self.files = files
    self.request = request
    self.format = format
  }

  /// - Throws: the status of the worst file; of several files the good ones are scored all the same.
  func run() throws(any Error) {
    let threads = min(OrderedWork.cores, files.count)
    let isList = format == .json
    let hasOutput = Mutex(false)
    let work = OrderedWork(
      count: files.count, ahead: 8 * threads,
      make: { [self] number, result in
        try score(number, cores: max(1, OrderedWork.cores / threads), to: result)
      },
      opening: { isFirst in
        hasOutput.withLock { $0 = true }
        return Array((isList ? (isFirst ? "[" : ",") : isFirst ? "" : "\n").utf8)
      },
      write: { try Output.result($0) })
    try work.run(on: threads)
    if isList { try Output.result(hasOutput.withLock { $0 } ? "\n]\n" : "[]\n") }
    try tell()
  }

  private func score(_ number: Int, cores: Int, to result: OrderedWork.Result) throws {
    let file = files[number]
    let made: (Score, Journey)
    do {
      let journey = try JourneyInput(path: file).journey { [self] notice in
        reports.withLock { $0[number, default: Report()].notices.append(notice) }
      }
      made = (try request.score(of: journey, cores: cores), journey)
    } catch {
      guard let failure = Failure(error) else { throw error }
      return reports.withLock { $0[number, default: Report()].failure = failure }
    }
    let output = ScoreOutput(format: format, isElement: true) { try result.append($0) }
    try output.write(made.0, made.1, file)
  }

  private func tell() throws {
    let reports = reports.withLock { $0.sorted { $0.key < $1.key }.map(\.value) }
    for notice in reports.flatMap(\.notices) { Output.message(notice) }
    let failures = reports.compactMap(\.failure)
    for failure in failures { Output.message(failure.message) }
    if let worst = failures.map(\.status.rawValue).max() { throw ExitCode(worst) }
  }
}
