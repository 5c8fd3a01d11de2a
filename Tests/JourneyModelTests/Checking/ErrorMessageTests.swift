import Foundation
import JourneyModel
import TestSupport
import Testing

/// One small file for each message that a user can meet, with the messages beside it.
///
/// `RECORD_GOLDEN=1` writes the expected messages anew and fails the run.
@Suite("Messages about a file")
struct ErrorMessageTests {
  @Test("say the place, what was found, what is allowed and what to do", arguments: ErrorFile.all)
  func messages(_ file: ErrorFile) throws {
    let reading = try file.read()
    #expect(!reading.problems.isEmpty)
    #expect((reading.journey == nil) == !reading.errors.isEmpty)
    for language in Language.allCases {
      var lines = Self.excerpt(reading.problems).map { problem in
        problem.map { "\($0.code.severity) \($0.code.rawValue) \($0.message(in: language))" } ?? "…"
      }
      lines.append("")
      let actual = lines.joined(separator: "\n")
      let golden = ErrorFile.folder.appending(path: "\(file.name).\(language.rawValue).txt")
      if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        try Data(actual.utf8).write(to: golden)
        Issue.record("recorded \(golden.lastPathComponent)")
      } else {
        expectSame(
          actual, String(decoding: try Data(contentsOf: golden), as: UTF8.self), file.name)
      }
    }
  }

  /// All of few problems; of many the first two and the last two.
  private static func excerpt(_ problems: [Problem]) -> [Problem?] {
    guard problems.count > 40 else { return problems }
    return problems.prefix(2).map { $0 } + [nil] + problems.suffix(2).map { $0 }
  }

  @Test("every rule has a file that breaks it")
  func everyCode() throws {
    // An older version there is only in tests: see MigrationTests.
    let codes = try ErrorFile.all.flatMap { try $0.read().problems.map(\.code) }
    expectSame(Set(ProblemCode.allCases).subtracting(codes), [.olderVersion])
  }

  @Test("every kind of value and every next piece of syntax has a file that lacks it")
  func everyExpectation() throws {
    var shapes = Set(JSONShape.allCases)
    var broken = Set(ExpectedSyntax.allCases)
    // Where a name begins with a quote, only the end of the file is no escape.
    var cut = Set(ExpectedSyntax.allCases)
    for problem in try ErrorFile.small.flatMap({ try $0.read().problems }) {
      switch (problem.code, problem.allowed) {
      case (_, .shape(let shape)): shapes.remove(shape)
      case (.unexpectedEnd, .syntax(let syntax)): cut.remove(syntax)
      case (_, .syntax(let syntax)): broken.remove(syntax)
      default: break
      }
    }
    expectSame(shapes, [])
    // Text without an end reaches to the end of the file.
    expectSame(broken, [.closingQuote])
    expectSame(cut, [])
  }

  @Test("hold no character that could steer a terminal", arguments: ErrorFile.small)
  func safety(_ file: ErrorFile) throws {
    for problem in try file.read().problems {
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
