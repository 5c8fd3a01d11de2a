import JourneyModel
import TestSupport
import Testing

@Suite("Hostile files")
struct HostileFileTests {
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
