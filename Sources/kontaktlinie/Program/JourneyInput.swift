import JourneyFiles
import JourneyModel

/// A journey that a command only reads: from a file or, as `-`, from standard input.
struct JourneyInput {
  /// As it was given.
  let path: String

  static let standard = "-"

  /// The bytes, not checked yet.
  func bytes() throws -> [UInt8] {
    guard path != Self.standard else { return try StandardInput.read() }
    return try DurableFile(path: path, limit: JourneyFormat.largestFile).read().bytes
  }

  /// The journey; a damaged one is refused with every error named.
  ///
  /// - Parameters:
  ///   - isToChange: whether it will be written; one of a newer version is refused then, because what
  ///     this version does not know the meaning of must not be written.
  ///   - notice: takes what has to be said though the journey could be read.
  func journey(
    isToChange: Bool = false, notice: (String) -> Void = { Output.message($0) }
  ) throws -> Journey {
    let reading = JourneyReader.read(try bytes())
    guard let journey = reading.journey else {
      throw StoreProblem.damaged(path: path, reading.problems)
    }
    if reading.isNewer {
      if isToChange { throw StoreProblem.newer(path: path) }
      for problem in reading.problems where problem.code == .newerVersion {
        notice("\(path.madeVisible()):\(problem.message(in: Start.language))")
      }
    }
    return journey
  }
}
