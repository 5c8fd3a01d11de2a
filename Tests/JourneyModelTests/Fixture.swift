import Foundation

/// Files beside the tests.
enum Fixture {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  static func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: tests.appending(path: "Fixtures/\(name)")))
  }
}
