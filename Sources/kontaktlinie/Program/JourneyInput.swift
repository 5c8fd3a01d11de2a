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
  func journey() throws -> Journey {
    let reading = JourneyReader.read(try bytes())
    guard let journey = reading.journey else {
      throw StoreProblem.damaged(path: path, reading.problems)
    }
    if reading.isNewer {
      for notice in reading.problems where notice.code == .newerVersion {
        Output.message("\(path.madeVisible()):\(notice.message(in: Start.language))")
      }
    }
    return journey
  }
}
