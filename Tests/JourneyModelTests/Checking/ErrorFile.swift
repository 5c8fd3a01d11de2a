import Foundation
import JourneyModel
import Testing

/// A file in Tests/Errors that breaks a rule: as it is, or as a recipe for one of many megabytes.
///
/// A recipe says what stands at the start, which piece comes how many times, and what at the end.
struct ErrorFile: CustomTestStringConvertible, Sendable {
  let name: String
  private let location: URL

  static let folder = Fixture.tests.appending(path: "Errors")

  /// All of them, by name.
  static let all: [ErrorFile] =
    ((try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)) ?? [])
    .filter { ["json", "recipe"].contains($0.pathExtension) }
    .map { ErrorFile(name: $0.deletingPathExtension().lastPathComponent, location: $0) }
    .sorted { $0.name < $1.name }

  /// Those that are what they are, each small.
  static let small = all.filter { $0.location.pathExtension == "json" }

  var testDescription: String { name }

  func bytes() throws -> [UInt8] { try [UInt8](Data(contentsOf: location)) }

  func read() throws -> Reading {
    let bytes = try bytes()
    guard location.pathExtension == "recipe" else { return JourneyReader.read(bytes) }
    let recipe = try JSONValue.read(bytes)
    let (start, piece, end) = (
      recipe["start"]?.text ?? "", recipe["piece"]?.text ?? "", recipe["end"]?.text ?? ""
    )
    let times = Int(recipe["times"]?.double ?? 0)
    // Zeros are not even touched, so a file too large to be read takes no memory.
    if piece == "\0" {
      let zeros = UnsafeBufferPointer(
        start: calloc(times, 1)?.assumingMemoryBound(to: UInt8.self), count: times)
      defer { free(UnsafeMutableRawPointer(mutating: zeros.baseAddress)) }
      return JourneyReader.read(zeros)
    }
    return JourneyReader.read(Array((start + String(repeating: piece, count: times) + end).utf8))
  }
}
