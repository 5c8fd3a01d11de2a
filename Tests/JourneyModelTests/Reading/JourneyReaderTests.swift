import JourneyModel
import JourneySamples
import TestSupport
import Testing

@Suite("Reading a journey file")
struct JourneyReaderTests {
  @Test("unknown members survive at every level, numbers as spelled")
  func unknown() throws {
    let bytes = try Fixture.bytes("v1/example.journey.json")
    let tree = try JSONValue.read(bytes).addingUnknown()
    let reading = JourneyReader.read(tree.canonicalBytes())
    expectSame(reading.errors, [])
    let objects = tree.objectCount
    #expect(objects > 40)
    expectSame(reading.problems.filter { $0.code == .unknownField }.count, objects)
    let journey = try #require(reading.journey)
    expectSame(try JSONValue.read(journey.canonicalBytes()), tree)
    expectSame(journey.canonicalBytes(), tree.canonicalBytes())
  }

  @Test("members may stand in any order and be spelled with escapes")
  func order() throws {
    var source = RandomJourney(seed: 3, hasOthers: false)
    var random = SplitMix(seed: 4)
    for _ in 0..<40 {
      let journey = source.next(contacts: 1...8)
      let tree = try JSONValue.read(journey.canonicalBytes())
      let shuffled = tree.shuffled(using: &random)
      expectSame(JourneyReader.read(shuffled.compactBytes()).journey, journey)
      let escaped = shuffled.compactText.replacing("\"id\":", with: "\"\\u0069d\":")
        .replacing("\"touchpoint\":", with: "\"touch\\u0070oint\":")
        .replacing("\"version\":", with: "\"\\u0076ersion\":")
      expectSame(JourneyReader.read(Array(escaped.utf8)).journey, journey)
    }
  }

  @Test("a member spelled in two ways is still there twice")
  func escapedDuplicate() throws {
    let text =
      #"{"format":"kontaktlinie.journey","version":1,"id":"x","\u0069d":"y","title":"T","#
      + #""phases":[],"channels":[],"touchpoints":[],"x":1,"\u0078":2,"vers\u0069on":1}"#
    let reading = JourneyReader.read(Array(text.utf8))
    expectSame(
      reading.problems.map(\.code).filter { $0 != .unknownField },
      [
        .duplicateKey, .duplicateKey, .duplicateKey,
      ])
    expectSame(
      reading.errors.map(\.pointer), ["/id", "/x", "/version"])
  }

  @Test("CRLF, tabs and no white space at all are read as well")
  func whiteSpace() throws {
    let bytes = try Fixture.bytes("v1/example.journey.json")
    let journey = try #require(JourneyReader.read(bytes).journey)
    let text = String(decoding: bytes, as: UTF8.self)
    for other in [
      text.replacing("\n", with: "\r\n"), text.replacing("  ", with: "\t"),
      "\u{FEFF}" + (try JSONValue.read(bytes)).compactText,
    ] {
      expectSame(JourneyReader.read(Array(other.utf8)).journey, journey)
    }
  }

  @Test("a newer version can be looked at, and says so")
  func newer() throws {
    let text = String(decoding: Journey(id: "x", title: "T").canonicalBytes(), as: UTF8.self)
      .replacing("\"version\": 1", with: "\"version\": 7")
    let reading = JourneyReader.read(Array(text.utf8))
    #expect(reading.isNewer)
    expectSame(reading.journey, Journey(id: "x", title: "T"))
    expectSame(reading.problems.map(\.code), [.newerVersion])
  }

  @Test("a list that could not be read does not make every reference to it a problem of its own")
  func followUps() {
    let text =
      #"{"format":"kontaktlinie.journey","version":1,"id":"x","title":"T","phases":{},"#
      + #""channels":[{"name":"A"}],"touchpoints":[{"id":"k1","name":"A","phase":"p1","channel":"c"}]}"#
    expectSame(
      JourneyReader.read(Array(text.utf8)).problems.map(\.pointer), ["/phases", "/channels/0/id"])
  }

  @Test("what a reader would refuse for its size is refused before it is written")
  func sizes() {
    func nested(_ levels: Int) -> JSONValue {
      (1..<levels).reduce(.array([])) { inner, _ in .array([inner]) }
    }
    func codes(_ change: (inout Journey) -> Void) -> [ProblemCode] {
      var journey = Journey(
        id: "x", title: "T",
        touchpoints: [Touchpoint(id: "k1", name: "A", phase: "p", channel: "c")])
      journey.phases = [Phase(id: "p", name: "P")]
      journey.channels = [Channel(id: "c", name: "C")]
      change(&journey)
      let codes = journey.problems().filter { $0.severity == .error }.map(\.code)
      // Both agree on where the limit is.
      expectSame(JourneyReader.read(journey.canonicalBytes()).errors.map(\.code), codes)
      return codes
    }
    let long = String(repeating: "a", count: 1 << 20)
    expectSame(
      codes { $0.unknown = [JSONMember("x", nested(63)), JSONMember(long, .string(long))] }, [])
    expectSame(codes { $0.unknown = [JSONMember("x", nested(64))] }, [.tooDeep])
    expectSame(codes { $0.touchpoints[0].unknown = [JSONMember("x", nested(61))] }, [])
    expectSame(codes { $0.touchpoints[0].unknown = [JSONMember("x", nested(62))] }, [.tooDeep])
    expectSame(codes { $0.conflicts = [Conflict(field: "x", value: nested(61))] }, [])
    expectSame(codes { $0.conflicts = [Conflict(field: "x", value: nested(62))] }, [.tooDeep])
    expectSame(codes { $0.conflicts = [Conflict(field: long + "a", value: 1)] }, [.stringTooLong])
    expectSame(codes { $0.unknown = [JSONMember("x", .string(long + "a"))] }, [.stringTooLong])
  }

  @Test("a journey in memory has the problems of its file, without positions")
  func inMemory() throws {
    var journey = Journey(
      id: "x", title: "T", touchpoints: [Touchpoint(id: "k1", name: "A", phase: "p9")])
    journey.rounds = [
      Round(
        id: "r1", date: try #require(Day("2026-11-22")),
        ratings: [Rating(touchpoint: "k1", effort: .range(low: 9, high: 1))])
    ]
    let read = JourneyReader.read(journey.canonicalBytes())
    #expect(read.problems.count == 4)
    func withoutPosition(_ problem: Problem) -> Problem {
      var problem = problem
      problem.position = nil
      return problem
    }
    expectSame(Set(journey.problems()), Set(read.problems.map(withoutPosition)))
    #expect(journey.problems().allSatisfy { $0.position == nil })
    let range = try #require(journey.problems().first { $0.code == .outOfRange })
    expectSame(
      range.message(in: .english),
      "/rounds/0/ratings/0/effort/0 is 9; allowed is 1 to 7; correct the number")
  }
}

extension JSONValue {
  /// The value with one more member, of every kind of value, in each of its objects.
  fileprivate func addingUnknown() -> JSONValue {
    switch self {
    case .array(let elements): .array(elements.map { $0.addingUnknown() })
    case .object(let members):
      .object(
        members.map { JSONMember($0.name, $0.value.addingUnknown()) }
          + [JSONMember("x-ä", .array([.number("1.50"), .number("1E3"), "ß", .null, [:], [[]]]))])
    default: self
    }
  }

  fileprivate var objectCount: Int {
    switch self {
    case .array(let elements): elements.reduce(0) { $0 + $1.objectCount }
    // The empty object in the unknown member is none of the format's.
    case .object(let members):
      members.isEmpty ? 0 : members.reduce(1) { $0 + $1.value.objectCount }
    default: 0
    }
  }

  fileprivate func shuffled(using random: inout SplitMix) -> JSONValue {
    switch self {
    case .array(let elements): return .array(elements.map { $0.shuffled(using: &random) })
    case .object(let members):
      let inner = members.map { JSONMember($0.name, $0.value.shuffled(using: &random)) }
      return .object(inner.shuffled(using: &random))
    default: return self
    }
  }
}
