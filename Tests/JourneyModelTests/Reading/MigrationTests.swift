import TestSupport
import Testing

@testable import JourneyModel

@Suite("Files of an older version")
struct MigrationTests {
  // A format in which titles began as names, and then were written in capitals.
  private let steps = [
    Migration(from: 1) { tree in
      guard case .object(let members) = tree else { return tree }
      return .object(members.map { JSONMember($0.name == "name" ? "title" : $0.name, $0.value) })
    },
    Migration(from: 2) { tree in
      guard case .object(let members) = tree else { return tree }
      return .object(
        members.map { member in
          guard member.name == "title", let text = member.value.text else { return member }
          return JSONMember("title", .string(text.uppercased()))
        })
    },
  ]

  private func read(_ version: Int, _ title: String, as current: Int) -> Reading {
    let text = """
      { "format": "kontaktlinie.journey", "version": \(version), "id": "x", \(title),
        "phases": [], "channels": [], "touchpoints": [], "later": 1.50 }
      """
    return Array(text.utf8).withUnsafeBufferPointer {
      JourneyReader.read($0, version: current, migrations: steps)
    }
  }

  @Test("go through every step from their version on")
  func chain() {
    var expected = Journey(id: "x", title: "MALER")
    expected.unknown = [JSONMember("later", .number("1.50"))]
    for (version, title) in [(1, #""name": "Maler""#), (2, #""title": "Maler""#)] {
      let reading = read(version, title, as: 3)
      expectSame(reading.journey, expected)
      #expect(!reading.isNewer)
      expectSame(reading.problems.map(\.code), [.unknownField])
      expectSame(reading.problems.map(\.position), [nil])
    }
    expectSame(read(3, #""title": "Maler""#, as: 3).journey?.title, "Maler")
  }

  @Test("still have their problems named")
  func problems() {
    expectSame(
      read(2, #""title": 5"#, as: 3).problems.map { $0.message(in: .english) },
      [
        "/title is 5; allowed is a text in quotes; correct the value",
        "/later is not a known field; it is kept as it is; check the spelling",
      ])
  }
}
