import Foundation
import JourneyModel
import TestSupport
import Testing

/// One small file for each message that a user can meet, with the messages beside it.
///
/// `RECORD_GOLDEN=1` writes the expected messages anew and fails the run.
@Suite("Messages about a file")
struct ErrorMessageTests {
  static let folder = Fixture.tests.appending(path: "Errors")

  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()

  @Test("say the place, what was found, what is allowed and what to do", arguments: names)
  func messages(_ name: String) throws {
    let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: name + ".json")))
    let reading = JourneyReader.read(bytes)
    #expect(!reading.problems.isEmpty)
    #expect((reading.journey == nil) == !reading.errors.isEmpty)
    for language in Language.allCases {
      let lines = reading.problems.map { problem in
        "\(problem.code.severity) \(problem.code.rawValue) \(problem.message(in: language))"
      }
      let actual = lines.joined(separator: "\n") + "\n"
      let file = Self.folder.appending(path: "\(name).\(language.rawValue).txt")
      if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        try Data(actual.utf8).write(to: file)
        Issue.record("recorded \(file.lastPathComponent)")
      } else {
        expectSame(actual, String(decoding: try Data(contentsOf: file), as: UTF8.self), name)
      }
    }
  }

  @Test("every rule has a file that breaks it")
  func everyCode() throws {
    var codes: Set<ProblemCode> = [
      // These take a file of many megabytes; their own tests make it.
      .fileTooLarge, .tooManyEntries, .tooManyProblems, .stringTooLong,
    ]
    for name in Self.names {
      let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: name + ".json")))
      codes.formUnion(JourneyReader.read(bytes).problems.map(\.code))
    }
    expectSame(Set(ProblemCode.allCases).subtracting(codes), [])
  }

  @Test("hold no character that could steer a terminal", arguments: names)
  func safety(_ name: String) throws {
    let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: name + ".json")))
    for problem in JourneyReader.read(bytes).problems {
      for language in Language.allCases {
        let message = problem.message(in: language)
        #expect(
          message.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0 != "\u{202E}"
          })
      }
    }
  }
}
