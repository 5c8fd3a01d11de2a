import Foundation
import JourneyModel
import Testing

/// A sample journey of the repository; only ever read.
struct Sample: Sendable, CustomTestStringConvertible {
  let name: String
  let language: Language

  static let all = [
    Sample(name: "maler.de.journey.json", language: .german),
    Sample(name: "painter.en.journey.json", language: .english),
  ]

  /// The folder with the samples and with what makes them.
  static let directory: String = {
    var url = URL(fileURLWithPath: #filePath)
    while url.lastPathComponent != "Tests" { url.deleteLastPathComponent() }
    return url.deletingLastPathComponent().appendingPathComponent("samples").path
  }()

  var path: String { "\(Self.directory)/\(name)" }

  func text() throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  func journey() throws -> Journey {
    struct Unreadable: Error { let problems: [Problem] }
    let reading = JourneyReader.read(Array(try text().utf8))
    guard let journey = reading.journey else { throw Unreadable(problems: reading.problems) }
    return journey
  }

  var testDescription: String { name }
}
