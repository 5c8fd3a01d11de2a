import JourneyModel
import TestSupport
import Testing

@Suite("The canonical layout of a journey file")
struct CanonicalLayoutTests {
  @Test("the example of the format is read without a problem")
  func example() throws {
    let reading = JourneyReader.read(try Fixture.bytes("v1/example.journey.json"))
    expectSame(reading.problems.map { $0.message(in: .english) }, [])
    let journey = try #require(reading.journey)
    expectSame(JourneyReader.read(journey.canonicalBytes()).journey, journey)
  }
}
