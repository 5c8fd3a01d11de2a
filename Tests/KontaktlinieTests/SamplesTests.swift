import JourneyModel
import PtySupport
import TestSupport
import Testing

@Suite("The samples")
struct SamplesTests {
  let folder: ProgramFolder

  init() throws {
    folder = try ProgramFolder()
  }

  @Test("come out of the program byte for byte when they are made again")
  func madeAgain() async throws {
    let run = try await folder.run(
      "\(Sample.directory)/make.sh", [folder.path],
      environment: ["KONTAKTLINIE": builtProgram("kontaktlinie")])
    expectSame(run, ProgramRun())
    for sample in Sample.all {
      #expect(
        try folder.text(of: sample.name) == sample.text(),
        "\(sample.name): run samples/make.sh and read the difference")
    }
  }

  @Test("pass the check without an error or a notice", arguments: Sample.all)
  func checked(_ sample: Sample) async throws {
    let run = try await folder.run("check", sample.path, "--format", "json")
    expectSame(run.output, "[]\n")
    expectSame(run.status, 0)
  }

  @Test(
    "are valid by the schema of the format",
    .enabled(if: SchemaValidator.python != nil, "not run: Python's jsonschema is missing"))
  func valid() async throws {
    try folder.write(try await folder.run("schema").output, to: "schema.json")
    let complaints = try await SchemaValidator.complaints(
      about: Sample.all.map(\.path), schema: "schema.json", in: folder)
    expectSame(complaints, ProgramRun())
  }

  @Test("say the same in both languages, with the same identifiers but those made from an alias")
  func sameStructure() throws {
    var journeys = try Sample.all.map { try $0.journey() }
    let people = journeys.map(\.participants)
    let text = zip(people[0], people[1]).reduce(try Sample.all[1].text()) { text, people in
      text.replacing("\"\(people.1.id)\"", with: "\"\(people.0.id)\"")
    }
    journeys[1] = try #require(JourneyReader.read(Array(text.utf8)).journey)
    expectSame(journeys.map(\.language), ["de", "en"])
    let shapes = journeys.map(Shape.init)
    expectSame(shapes[0], shapes[1])
    expectSame(journeys[0].rounds.map(\.ratings), journeys[1].rounds.map(\.ratings))
    let names = journeys.map { $0.touchpoints.map(\.name) }
    #expect(zip(names[0], names[1]).allSatisfy { $0 != $1 })
  }

  @Test("hold everything that an audit can hold")
  func whole() throws {
    let journey = try Sample.all[0].journey()
    let contacts = journey.touchpoints
    let actual = contacts.filter { $0.state == .actual }
    for entryPoint in EntryPoint.allCases {
      #expect(
        contacts.count { $0.foundVia.contains { $0.entryPoint == entryPoint && $0.item != nil } }
          >= 8, "\(entryPoint)")
    }
    for phase in journey.phases {
      #expect(actual.count { $0.phase == phase.id } >= 3, "\(phase.name)")
    }
    let ratings = journey.rounds.flatMap(\.ratings)
    expectSame(
      Content(
        contacts: actual.count, possible: contacts.count - actual.count,
        forOneVariant: contacts.count { !$0.variants.isEmpty },
        incidents: contacts.flatMap(\.incidents).count,
        consequences: contacts.flatMap(\.incidents).count { !$0.leadsTo.isEmpty },
        onSeveralLists: contacts.count { $0.foundVia.count { $0.list != nil } > 1 },
        askingForData: contacts.count { !$0.asksFor.isEmpty },
        ratings: ratings.count, ratingsForOneVariant: ratings.count { $0.variant != nil },
        ratingsByCustomers: ratings.count { $0.satisfaction != nil },
        worstThrees: journey.rounds.flatMap(\.worstThree).count,
        actions: journey.campaigns.count, measures: journey.campaigns.flatMap(\.measures).count),
      Content(
        contacts: 46, possible: 3, forOneVariant: 6, incidents: 16, consequences: 12,
        onSeveralLists: 14, askingForData: 5, ratings: 82, ratingsForOneVariant: 4,
        ratingsByCustomers: 17, worstThrees: 3, actions: 1, measures: 2))
  }

  @Test("are scored in words", arguments: Sample.all)
  func scored(_ sample: Sample) async throws {
    let run = try await folder.run("score", sample.path, "--lang", sample.language.rawValue)
    expectSame(ProgramRun(messages: run.messages, status: run.status), ProgramRun())
    let stem = sample.name.split(separator: ".")[0]
    expectGolden(run.output, named: "\(stem)-table.\(sample.language.rawValue).txt", in: "samples")
  }

  @Test("are scored for each variant", arguments: Sample.all)
  func scoredByVariant(_ sample: Sample) async throws {
    for variant in try sample.journey().variants {
      let run = try await folder.run(
        "score", sample.path, "--lang", sample.language.rawValue, "--variant", variant.name)
      expectSame(ProgramRun(messages: run.messages, status: run.status), ProgramRun())
      // The headline; the rest is the golden of the whole score.
      let head = run.output.split(separator: "\n", omittingEmptySubsequences: false).prefix(14)
      let stem = sample.name.split(separator: ".")[0]
      let word = variant.name.split(separator: " ")[0].lowercased()
      expectGolden(
        head.joined(separator: "\n") + "\n",
        named: "\(stem)-\(word).\(sample.language.rawValue).txt", in: "samples")
    }
  }
}

/// How much of what is in a sample.
private struct Content: Equatable {
  var contacts, possible, forOneVariant, incidents, consequences, onSeveralLists: Int
  var askingForData, ratings, ratingsForOneVariant, ratingsByCustomers, worstThrees: Int
  var actions, measures: Int
}

/// What of a journey does not depend on the language.
private struct Shape: Equatable {
  struct Contact: Equatable {
    let id: EntityID
    let place: [EntityID?]
    let variants: [EntityID]
    let findings: [Finding]
    let incidents: [EntityID]
    let leadsTo: [[EntityID]]
  }

  let id: String
  let items: [EntityID]
  let contacts: [Contact]
  let phases: [Judgement?]
  let worst: [[EntityID]]
  let serves: [[EntityID]]
  let measures: [[EntityID]]
  let customerValue: CustomerValue?

  init(_ journey: Journey) {
    id = journey.id
    items =
      journey.tasks.map(\.id) + journey.documents.map(\.id)
      + journey.products.flatMap { [$0.id] + $0.parts.map(\.id) }
    contacts = journey.touchpoints.map {
      Contact(
        id: $0.id, place: [$0.phase, $0.channel, $0.responsible], variants: $0.variants,
        findings: $0.foundVia, incidents: $0.incidents.map(\.id),
        leadsTo: $0.incidents.map(\.leadsTo))
    }
    phases = journey.phases.map(\.share)
    worst = journey.rounds.flatMap { $0.worstThree.map(\.touchpoints) }
    serves = journey.campaigns.map(\.serves)
    measures = journey.campaigns.map { $0.measures.map(\.id) }
    customerValue = journey.customerValue
  }
}
