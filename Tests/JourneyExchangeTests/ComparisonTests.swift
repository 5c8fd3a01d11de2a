import FrictionScoring
import JourneyModel
import TestSupport
import Testing

@testable import JourneyExchange

@Suite("Comparing two states")
struct ComparisonTests {
  private let old = SampleJourney.painter

  private var new: Journey {
    var new = old
    new.touchpoints[0].name = "Neuer Name"
    new.touchpoints[1].asksFor = ["Adresse", "Fotos"]
    new.touchpoints.append(Touchpoint(id: "k99", name: "Dankeskarte"))
    if let last = new.rounds.indices.last {
      for index in new.rounds[last].ratings.indices.prefix(2) {
        new.rounds[last].ratings[index].wait = .exact(0)
        new.rounds[last].ratings[index].failure = .exact(0)
      }
    }
    return new
  }

  @Test("says what changed and what it did", arguments: Language.allCases)
  func table(_ language: Language) throws {
    let comparison = try JourneyComparison(from: old, to: new)
    expectGolden(
      ComparisonTable.text(
        of: comparison, labels: ("alt.journey.json", "neu.journey.json"), in: language),
      named: "painter-compare.\(language.rawValue).txt", in: "score")
  }

  @Test("says what waits for a decision in words, not as the file has it")
  func waiting() throws {
    var new = old
    let phase = try #require(old.phases.first)
    new.touchpoints[0].conflicts = [
      Conflict(field: "name", value: "Anruf", by: "Anna"), Conflict(field: "notes", value: .null),
      Conflict(field: "phase", value: .string(phase.id.text)),
      Conflict(field: "id", value: .null, by: "Otto"),
    ]
    let comparison = try JourneyComparison(from: old, to: new)
    let text = ComparisonTable.text(of: comparison, labels: ("a", "b"), in: .german)
    let line = try #require(text.split(separator: "\n").first { $0.contains("Anruf") })
    #expect(
      line.hasSuffix(
        ", Offene Entscheidungen: nichts -> Name „Anruf“ (Anna), Notizen nichts, Phase \(phase.name), Eintrag entfernt (Otto)"
      ), "\(line)")
  }

  @Test("JSON has every key of the contract")
  func json() throws {
    let comparison = try JourneyComparison(from: old, to: new)
    let value = ComparisonJSON.value(
      of: comparison, files: ("alt.journey.json", "neu.journey.json"))
    expectGolden(
      String(decoding: value.canonicalBytes(), as: UTF8.self), named: "painter-compare.json",
      in: "score")
  }

  @Test("of the same state nothing changed")
  func same() throws {
    let comparison = try JourneyComparison(from: old, to: old)
    expectSame(comparison.difference.changes, [])
    expectSame(comparison.common?.verdict, .same)
    expectSame(comparison.ratedOnlyInOld + comparison.ratedOnlyInNew, [])
  }

  @Test("judges only contacts that were rated both times")
  func common() throws {
    var new = old
    let gone = try #require(new.rounds.last?.ratings.first?.touchpoint)
    new.rounds[new.rounds.count - 1].ratings.removeAll { $0.touchpoint == gone }
    let comparison = try JourneyComparison(from: old, to: new)
    expectSame(comparison.ratedOnlyInOld, [gone])
    expectSame(comparison.common?.verdict, .same)
    #expect(comparison.old.score.journey?.index != comparison.new.score.journey?.index)
  }

  @Test("compares two rounds of one journey by their answers alone")
  func rounds() throws {
    var journey = old
    let first = try #require(journey.rounds.last)
    var second = first
    second.id = "r99"
    second.label = "Danach"
    second.ratings[0].effort = .exact(7)
    journey.rounds.append(second)
    let comparison = try JourneyComparison(of: journey, round: first.id, with: "r99")
    expectSame(comparison.difference.changes.map(\.place.path.last), ["effort"])
    expectSame(comparison.new.score.round, "r99")
  }

  @Test("has a word in both languages for every field of the format")
  func words() throws {
    let schema = try JSONValue.read(JourneySchema.value.canonicalBytes())
    var fields: Set<String> = []
    func collect(_ value: JSONValue) {
      if case .object(let members) = value {
        for member in members {
          if member.name == "properties", case .object(let properties) = member.value {
            fields.formUnion(properties.map(\.name))
          }
          collect(member.value)
        }
      } else if let elements = value.elements {
        for element in elements { collect(element) }
      }
    }
    collect(schema)
    let missing = fields.subtracting(FieldWords.known).subtracting(["format", "version"])
    expectSame(missing.sorted(), ["field", "value"])
  }
}
