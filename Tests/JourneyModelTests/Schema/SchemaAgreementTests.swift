import JourneyModel
import JourneySamples
import TestSupport
import Testing

@Suite("Schema and reader")
struct SchemaAgreementTests {
  private static let validator = SchemaValidator(root: JourneySchema.value)

  @Test("every journey that the program writes is valid by the schema")
  func written() throws {
    var source = RandomJourney(seed: 8)
    for _ in 0..<40 {
      let bytes = source.next(contacts: 1...10).canonicalBytes()
      expectSame(Self.validator.faults(try JSONValue.read(bytes)), [])
    }
  }

  // Rules beyond a schema: between two values, or about the file as a whole.
  private static let beyond: Set<ProblemCode> = [
    .danglingReference, .duplicateIdentifier, .duplicateRating, .intervalOrder,
  ]

  @Test("both refuse the same files, at the same places", arguments: ErrorFile.small)
  func refused(_ file: ErrorFile) throws {
    let bytes = try file.bytes()
    guard let tree = try? JSONValue.read(bytes) else { return }
    let errors = JourneyReader.read(bytes).errors.filter { !Self.beyond.contains($0.code) }
    let isNewer = JourneyReader.read(bytes).isNewer
    let places = Set(errors.map(\.pointer)).union(isNewer ? ["/version"] : [])
    // The schema takes the steps into a judgement's list for the judgement as a whole.
    let known = places.map { $0.replacing("/failure/1", with: "/failure") }
    expectSame(Set(Self.validator.faults(tree)), Set(known))
  }
}
