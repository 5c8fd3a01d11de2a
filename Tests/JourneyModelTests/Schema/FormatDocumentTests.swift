import Foundation
import TestSupport
import Testing

@testable import JourneyModel

/// docs/format.md says what the program does. `RECORD_GOLDEN=1` writes its tables anew.
@Suite("The document of the format")
struct FormatDocumentTests {
  private static let file = Fixture.tests.appending(path: "../docs/format.md").standardizedFileURL
  private static let validator = SchemaValidator(root: JourneySchema.value)
  private let text: String

  init() throws {
    text = try String(contentsOf: Self.file, encoding: .utf8)
  }

  /// What stands between two marks.
  private func part(_ start: String, _ end: String) throws -> Range<String.Index> {
    let from = try #require(text.range(of: start + "\n"))
    let to = try #require(text.range(of: end, range: from.upperBound..<text.endIndex))
    return from.upperBound..<to.lowerBound
  }

  @Test("has every field of the schema and no other, with its values and its meaning")
  func fields() throws {
    let range = try part("<!-- fields -->", "<!-- end of fields -->")
    let tables = "\n" + FieldTables.text(of: JourneySchema.value) + "\n"
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.replacingCharacters(in: range, with: tables).utf8).write(to: Self.file)
      Issue.record("recorded \(Self.file.lastPathComponent)")
    } else {
      expectSame(String(text[range]), tables)
    }
    // Each type has its table, and no table is empty.
    var counter = FieldNames()
    counter.visit(Journey.self)
    for (type, names) in counter.types {
      let start = try #require(tables.range(of: "### \(type)\n"), "no table of \(type)").upperBound
      let rest = tables[start...]
      let table = rest[..<(rest.range(of: "\n### ")?.lowerBound ?? rest.endIndex)]
      for name in names { #expect(table.contains("\n| `\(name)`"), "\(type).\(name)") }
    }
  }

  /// The blocks of JSON with the line before each of them.
  private func examples() -> [(title: String, bytes: [UInt8])] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var examples: [(title: String, bytes: [UInt8])] = []
    var block: [Substring]?
    var title = ""
    for line in lines {
      if line == "```json" {
        block = []
      } else if line == "```", let lines = block {
        examples.append((title, Array((lines.joined(separator: "\n") + "\n").utf8)))
        block = nil
      } else if block != nil {
        block?.append(line)
      } else if !line.isEmpty {
        title = String(line)
      }
    }
    return examples
  }

  @Test(
    "shows only journeys that can be read, are valid by the schema and stand as they are written")
  func valid() throws {
    let examples = examples()
    #expect(examples.count >= 6)
    for example in examples {
      let reading = JourneyReader.read(example.bytes)
      expectSame(reading.errors.map { $0.message(in: .english) }, [], example.title)
      expectSame(Self.validator.faults(try JSONValue.read(example.bytes)), [], example.title)
      expectSame(
        String(decoding: reading.journey?.canonicalBytes() ?? [], as: UTF8.self),
        String(decoding: example.bytes, as: UTF8.self), example.title)
    }
  }

  @Test("shows a merge as it is")
  func merge() throws {
    let examples = examples()
    func journey(_ title: String) throws -> Journey {
      let found = try #require(examples.first { $0.title.hasPrefix(title) }, "no \(title)")
      return try #require(JourneyReader.read(found.bytes).journey)
    }
    let merged = Journey.merging(
      base: try journey("BASE"), mine: try journey("MINE"), theirs: try journey("THEIRS"),
      by: "Anna")
    expectSame(merged.journey, try journey("The result"))
    #expect(!merged.journey.undecided().isEmpty)
  }

  @Test("names every code of check, the notices among them")
  func codes() throws {
    let range = try part("## What check says", "<!-- end of codes -->")
    let (before, after) = try split(text[range], at: "Errors")
    for code in ProblemCode.allCases {
      let place = code.severity == .notice ? before : after
      #expect(place.contains("`\(code.rawValue)`"), "\(code.rawValue)")
    }
  }

  private func split(_ text: Substring, at word: String) throws -> (Substring, Substring) {
    let range = try #require(text.range(of: word))
    return (text[..<range.lowerBound], text[range.upperBound...])
  }

  @Test("names the limits that the reader keeps")
  func limits() throws {
    let range = try part("## Limits", "##")
    let limits = text[range]
    let (size, length) = (JourneyFormat.largestFile >> 20, JSONScanner.longestText >> 20)
    for limit in [
      "\(size) MiB for a file", "\(JSONScanner.deepest) levels", "\(length) MiB for a text",
      "\(JSONScanner.mostProblems / 1000),000 problems",
    ] {
      #expect(limits.contains(limit), "\(limit)")
    }
    expectSame(JSONScanner.mostProblems % 1000, 0)
    expectSame(Scale.farthest, 1e18)
    #expect(limits.contains("10^18"))
  }
}
