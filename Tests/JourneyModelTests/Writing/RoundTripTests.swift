import JourneyModel
import JourneySamples
import TestSupport
import Testing

@Suite("Saving and loading")
struct RoundTripTests {
  @Test("a random journey is the same after a save and a load, and so are its bytes")
  func journeys() {
    var source = RandomJourney(seed: 20_261_122)
    for _ in 0..<150 {
      let journey = source.next()
      expectSame(journey.problems().filter { $0.severity == .error }, [])
      let bytes = journey.canonicalBytes()
      let reading = JourneyReader.read(bytes)
      expectSame(reading.errors.map { $0.message(in: .english) }, [])
      expectSame(reading.journey, journey)
      #expect(reading.journey?.canonicalBytes() == bytes)
    }
  }

  @Test("the same seed gives the same journeys")
  func seeds() {
    var first = RandomJourney(seed: 7)
    var second = RandomJourney(seed: 7)
    expectSame([first.next(), first.next()], [second.next(), second.next()])
  }
}
