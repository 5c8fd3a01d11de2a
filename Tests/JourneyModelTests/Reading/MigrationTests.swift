import JourneyModel
import JourneySamples
import TestSupport
import Testing

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
      expectSame(reading.problems.map(\.code), [.olderVersion, .unknownField])
      expectSame(
        reading.problems.map(\.position), [.init(offset: 47, line: 1, column: 48), nil])
    }
    expectSame(read(3, #""title": "Maler""#, as: 3).journey?.title, "Maler")
  }

  @Test("still have their problems named")
  func problems() {
    expectSame(
      read(2, #""title": 5"#, as: 3).problems.map { $0.message(in: .english) },
      [
        "1:48: /version is 2; the file was brought up to version 3 as it was read; it stays as it is until you change something",
        "/title is 5; allowed is a text in quotes; correct the value",
        "/later is not a known field; it is kept as it is; check the spelling",
      ])
  }

  @Test("of version 0 are the same journey as their twins of version 1, with all that nobody knows")
  func versionZero() throws {
    let reading = VersionZero.read(try Fixture.bytes("v0/offer.journey.json"))
    let twin = try Fixture.bytes("v0/offer.as-version-1.journey.json")
    expectSame(reading.errors, [])
    expectSame(reading.journey, JourneyReader.read(twin).journey)
    expectSame(
      String(decoding: reading.journey?.canonicalBytes() ?? [], as: UTF8.self),
      String(decoding: twin, as: UTF8.self))
    expectSame(reading.problems.first?.code, .olderVersion)
    expectSame(reading.problems.first?.severity, .notice)
    expectSame(
      Language.allCases.compactMap { reading.problems.first?.message(in: $0) },
      [
        "3:14: /version ist 0; die Datei ist beim Lesen auf Version 1 gebracht worden; sie bleibt, wie sie ist, bis Sie etwas ändern",
        "3:14: /version is 0; the file was brought up to version 1 as it was read; it stays as it is until you change something",
      ])
  }

  @Test("have their version found wherever and however it is written")
  func anyPlace() throws {
    let text = String(decoding: try Fixture.bytes("v0/offer.journey.json"), as: UTF8.self)
    let journey = VersionZero.read(Array(text.utf8)).journey
    let without = text.replacing("  \"version\": 0,\n", with: "")
    for other in [
      "\u{FEFF}" + text, text.replacing("\"version\"", with: "\"\\u0076ersion\""),
      String(without.dropLast(4)) + "},\n  \"version\": 0.0\n}\n",
    ] {
      let reading = VersionZero.read(Array(other.utf8))
      expectSame(reading.errors, [])
      expectSame(reading.journey, journey)
      #expect(reading.problems.contains { $0.code == .olderVersion && $0.position != nil })
    }
    expectSame(
      VersionZero.read(Array(("\u{FEFF}" + text).utf8)).problems.first?.code, .byteOrderMark)
  }

  @Test("older than the oldest that the program knows are refused, and so is half a version")
  func tooOld() throws {
    let text = String(decoding: try Fixture.bytes("v0/offer.journey.json"), as: UTF8.self)
    for (version, oldest) in [("0", 1), ("-1", 0), ("0.5", 0), ("\"0\"", 0)] {
      let bytes = Array(text.replacing("\"version\": 0", with: "\"version\": \(version)").utf8)
      let reading = oldest == 0 ? VersionZero.read(bytes) : JourneyReader.read(bytes)
      let problem = try #require(reading.errors.first { $0.code == .wrongVersion })
      expectSame(
        problem.message(in: .english),
        "3:14: /version is \(version); allowed is a whole number from \(oldest); correct the version number"
      )
    }
  }

  @Test("whose bytes were changed are read or refused with a reason, never lost")
  func mutations() throws {
    let file = try Fixture.bytes("v0/offer.journey.json")
    var readable = 0
    for number in 0..<3_000 {
      var random = SplitMix(seed: UInt64(number))
      let bytes = Mutation.of(file, using: &random)
      let reading = VersionZero.read(bytes)
      expectSame((reading.journey == nil), !reading.errors.isEmpty)
      // Broken syntax has its place; the rest has at least its pointer.
      if (try? JSONValue.read(bytes)) == nil {
        #expect(reading.errors.contains { $0.position != nil }, "number \(number)")
      }
      guard let journey = reading.journey else { continue }
      readable += 1
      expectSame(JourneyReader.read(journey.canonicalBytes()).journey, journey)
    }
    #expect((300...2_700).contains(readable), "\(readable)")
  }
}
