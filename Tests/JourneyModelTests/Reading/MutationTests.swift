import Foundation
import JourneyModel
import JourneySamples
import TestSupport
import Testing

/// Files with a few changed bytes each. Every number gives the same file on every machine.
@Suite("Changed bytes", .timeLimit(.minutes(30)))
struct MutationTests {
  /// How many files are tried; `make check-long` asks for 100,000.
  private static let count =
    ProcessInfo.processInfo.environment["KONTAKTLINIE_MUTATIONS"].flatMap { Int($0) } ?? 40_000
  private static let portions = 8

  /// Valid files, small enough that many of them can be tried.
  private static let journeys: [[UInt8]] = {
    var source = RandomJourney(seed: 43)
    source.isSmall = true
    return (0..<1_000).map { _ in source.next(contacts: 1...1).canonicalBytes() }
      .sorted { $0.count < $1.count }.prefix(80).map { $0 }
  }()

  /// One file for each message of the reader.
  private static let broken = ErrorFile.small.compactMap { try? $0.bytes() }

  @Test("break no law of the reader", arguments: 0..<portions)
  func mutations(portion: Int) {
    var readable = 0
    var tried = 0
    for number in stride(from: portion, to: Self.count, by: Self.portions) {
      var random = SplitMix(seed: UInt64(number))
      let files = number % 3 == 0 ? Self.broken : Self.journeys
      let file = files.randomElement(using: &random) ?? []
      let bytes = Mutation.of(file, using: &random)
      let reading = JourneyReader.read(bytes)
      let broken = ReaderLaws.broken(by: bytes, reading)
      if !broken.isEmpty {
        Issue.record("number \(number): \(broken): \(String(decoding: bytes, as: UTF8.self))")
      }
      tried += 1
      if reading.journey != nil { readable += 1 }
    }
    // Changes that leave nothing readable, or everything, would say little.
    #expect((tried / 10...tried * 9 / 10).contains(readable), "\(readable) of \(tried)")
  }

  @Test("the laws notice a reader that loses, makes up or does not say where")
  func laws() throws {
    let bytes = try Fixture.bytes("v1/example.journey.json")
    let reading = JourneyReader.read(bytes)
    expectSame(ReaderLaws.broken(by: bytes, reading), [])
    var loses = reading
    loses.journey?.touchpoints[0].name = "Anders"
    #expect(ReaderLaws.broken(by: bytes, loses).contains { $0.hasSuffix("was lost") })
    var makesUp = reading
    makesUp.journey?.touchpoints[0].unknown.append(JSONMember("x-new", 1))
    #expect(ReaderLaws.broken(by: bytes, makesUp).contains { $0.hasSuffix("was made up") })
    let blank = Reading(journey: nil)
    #expect(!ReaderLaws.broken(by: bytes, blank).isEmpty)
    for position in [nil, Problem.Position(offset: 9, line: 1, column: 4)] {
      let problem = Problem(.missingField, at: "/title", position: position)
      #expect(!ReaderLaws.broken(by: bytes, Reading(journey: nil, problems: [problem])).isEmpty)
    }
    let nowhere = Problem(
      .missingField, at: "/x/y/z", position: .init(offset: 0, line: 1, column: 1))
    #expect(!ReaderLaws.broken(by: bytes, Reading(journey: nil, problems: [nowhere])).isEmpty)
  }
}
