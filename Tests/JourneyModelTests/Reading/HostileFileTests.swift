import Foundation
import JourneyModel
import JourneySamples
import TestSupport
import Testing

@Suite("Hostile files")
struct HostileFileTests {
  @Test("no change of bytes ends the program, and what is read is written so that it reads again")
  func mutations() throws {
    var random = SplitMix(seed: 42)
    var source = RandomJourney(seed: 43)
    var files = [try Fixture.bytes("v1/example.journey.json")]
    for _ in 0..<6 { files.append(source.next(contacts: 1...3).canonicalBytes()) }
    for name in ErrorMessageTests.names {
      let file = ErrorMessageTests.folder.appending(path: name + ".json")
      files.append(try [UInt8](Data(contentsOf: file)))
    }
    var readable = 0
    for _ in 0..<6_000 {
      let bytes = files.randomElement(using: &random)?.mutated(using: &random) ?? []
      let reading = JourneyReader.read(bytes)
      #expect((reading.journey == nil) == !reading.errors.isEmpty)
      for problem in reading.problems.prefix(20) {
        #expect(!problem.message(in: .german).isEmpty)
        #expect((0...bytes.count).contains(problem.position?.offset ?? -1))
      }
      guard let journey = reading.journey else { continue }
      readable += 1
      expectSame(JourneyReader.read(journey.canonicalBytes()).journey, journey)
    }
    // Otherwise the changes are too coarse to say anything about the writer.
    #expect(readable > 100)
  }

  @Test("a file above 256 MiB is refused before a byte of it is read")
  func tooLarge() {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 256 << 20 + 1)
    defer { bytes.deallocate() }
    let reading = JourneyReader.read(UnsafeBufferPointer(bytes))
    expectSame(reading.problems.map(\.code), [.fileTooLarge])
  }

  @Test("a small file cannot become a large journey")
  func entries() {
    let count = 1_200_000
    let head =
      #"{"format":"kontaktlinie.journey","version":1,"id":"x","title":"T","phases":[],"#
      + #""channels":[],"touchpoints":[],"customerValues":[{}"#
    let bytes = Array((head + String(repeating: ",{}", count: count) + "]}").utf8)
    expectSame(JourneyReader.read(bytes).problems.map(\.code), [.tooManyEntries])
  }

  @Test("at most 100,000 problems are named")
  func problems() {
    let head =
      #"{"format":"kontaktlinie.journey","version":1,"id":"x","title":"T","phases":[],"#
      + #""channels":[],"touchpoints":[1"#
    let bytes = Array((head + String(repeating: ",1", count: 150_000) + "]}").utf8)
    let reading = JourneyReader.read(bytes)
    expectSame(reading.problems.count, 100_001)
    expectSame(reading.problems.last?.code, .tooManyProblems)
  }

  @Test("a text above 1 MiB is refused")
  func longText() {
    let title = String(repeating: "a", count: 1 << 20 + 1)
    let reading = JourneyReader.read(Journey(id: "x", title: title).canonicalBytes())
    expectSame(reading.problems.map(\.code), [.stringTooLong])
    expectSame(
      reading.problems.first?.message(in: .english),
      "5:12: /title: the text is too long; at most 1 MiB is allowed; shorten it")
  }
}

extension [UInt8] {
  /// The bytes with one to four small changes, most of them of pieces that mean something in JSON.
  fileprivate func mutated(using random: inout SplitMix) -> [UInt8] {
    var bytes = self
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e999", "0", "\"ask\"",
      "\\u0000",
      "\\ud800", "\u{FEFF}", "\u{202E}", "ä", " ", "\n", "{}", "[]", "[1,2]", "\"id\":\"k1\",",
      "1.5",
    ]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1 where place < bytes.count: bytes.remove(at: place)
      case 2:
        bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
      case 3:
        let end = Swift.min(bytes.count, place + Int.random(in: 1...40, using: &random))
        bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      case 4:
        let end = Swift.min(bytes.count, place + Int.random(in: 1...40, using: &random))
        bytes.removeSubrange(place..<end)
      default:
        if let digit = bytes[Swift.min(place, bytes.count)...].firstIndex(where: {
          (48...57).contains($0)
        }) {
          bytes[digit] = UInt8.random(in: 48...57, using: &random)
        }
      }
    }
    return bytes
  }
}
