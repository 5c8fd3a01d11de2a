import JourneyModel
import TestSupport
import Testing

@Suite("Removing a name from a journey")
struct PurgeTests {
  private func purged(_ text: String, _ name: String) throws -> (Journey, NamePurge) {
    let journey = try #require(JourneyReader.read(Array(text.utf8)).journey)
    var identifiers = SeededIdentifiers(seed: 1)
    let search = try #require(NameSearch(name))
    return try journey.purging(search, by: "Person 1", using: &identifiers)
  }

  @Test("reaches aliases, texts, identifiers, open decisions and what nobody knows")
  func everywhere() throws {
    let (journey, purge) = try purged(
      """
      { "format": "kontaktlinie.journey", "version": 1, "id": "anna-2026", "title": "Annas Weg",
        "phases": [], "channels": [], "participants": [
          { "id": "anna", "alias": "\\u0041nna", "role": "owner", "mail": "anna@example.org" } ],
        "touchpoints": [ { "id": "k1", "name": "Annahme", "responsible": "anna",
          "notes": "ANNA fragen", "conflicts": [ { "field": "name", "value": "Anna", "by": "anna" } ] } ],
        "campaigns": [ { "id": "a1", "name": "x", "distribution": ["anna", "Anna"],
          "measures": [ { "id": "m1", "what": "x", "who": "anna" } ] } ],
        "x": { "Anna": 1, "Person 1": "nicht Anna" } }
      """, "Anna")
    let text = String(decoding: journey.canonicalBytes(), as: UTF8.self)
    expectSame(text.lowercased().replacing("annahme", with: "").contains("anna"), false)
    let person = try #require(journey.participants.first)
    expectSame(person.alias, "Person 1")
    expectSame(journey.touchpoints[0].responsible, person.id)
    expectSame(journey.campaigns[0].measures[0].who, person.id.text)
    expectSame(journey.campaigns[0].distribution, [person.id.text, "Person 1"])
    expectSame(journey.touchpoints[0].notes, "Person 1 fragen")
    expectSame(journey.touchpoints[0].conflicts[0].by, "Person 1")
    expectSame(purge.longerWords, ["Annahme"])
    expectSame(
      purge.fields,
      [
        "id": 2, "title": 1, "alias": 1, "mail": 1, "notes": 1, "value": 1, "by": 1,
        "distribution": 1, "Anna": 1, "Person 1": 1,
      ])
    expectSame(journey.problems().filter { $0.severity == .error }, [])
  }

  @Test("an identifier that was made from the name goes as well, wherever it stands")
  func madeIdentifier() throws {
    var identifiers = SeededIdentifiers(seed: 1)
    let search = try #require(NameSearch("Anna"))
    var journey = Journey(id: "j1", title: "x", touchpoints: [Touchpoint(id: "k1", name: "x")])
    let made = try journey.addParticipant("Frau Anna", using: &identifiers)
    try journey.addParticipant("Otto", using: &identifiers)
    let day = try #require(Day(year: 2026, month: 11, day: 22))
    try journey.rate("k1", .effort, .exact(3), by: made, today: day, using: &identifiers)
    journey.touchpoints[0].conflicts = [
      Conflict(field: "responsible", value: .string(made.text), by: "Otto")
    ]
    expectSame(journey.identifiersMade(from: search), [made])
    let (purged, purge) = try journey.purging(
      search, by: "Person 1", renaming: [made: "u000001"], using: &identifiers)
    let text = String(decoding: purged.canonicalBytes(), as: UTF8.self)
    #expect(!text.contains(made.text))
    expectSame(purged.participants.map(\.alias), ["Frau Person 1", "Otto"])
    expectSame(purged.rounds[0].ratings.map(\.by), ["u000001"])
    expectSame(purge.fields, ["id": 1, "alias": 1])
    expectSame(purged.problems().filter { $0.severity == .error }, [])

    // Called otherwise by now: the name is nowhere, but the identifier still tells.
    journey.participants[0].alias = "Leitung"
    expectSame(journey.identifiersMade(from: search), [])
    let later = try journey.purging(
      search, by: "Person 1", renaming: [made: "u000001"], using: &identifiers)
    expectSame(later.journey.participants.map(\.id)[0], "u000001")
  }

  private static let known = """
    { "format": "kontaktlinie.journey", "version": 1, "id": "j1", "title": "Best",
      "phases": [ { "id": "p1", "name": "List" } ], "channels": [ { "id": "c1", "name": "Kind", "kind": "phone" } ],
      "participants": [ { "id": "u1", "alias": "Ole", "role": "owner" } ],
      "touchpoints": [ { "id": "k1", "name": "Name", "state": "actual", "standard": { "best": "x" },
        "foundVia": [ { "entryPoint": "tasks", "list": "u1" } ],
        "conflicts": [ { "field": "state", "value": "possible" }, { "field": "standard/best", "value": "Best" },
          { "field": "x-tool/Kind", "value": "Kind" } ] } ],
      "x-tool": { "kind": "Ole", "state": "Ole", "role": { "Kind": "Best" }, "Person 1": 1 } }
    """

  @Test(
    "never touches a name of a field or a word of the format, not even as a part",
    arguments: [
      ("Best", false, 3), ("List", false, 1), ("Kind", false, 5), ("Name", false, 1),
      ("Ole", false, 3),
      ("Ole", true, 4), ("Title", false, 0), ("Ann", true, 0), ("possible", false, 0),
      ("e", true, 10),
    ])
  func ownWords(_ name: String, _ insideWords: Bool, _ count: Int) throws {
    let journey = try #require(JourneyReader.read(Array(Self.known.utf8)).journey)
    var identifiers = SeededIdentifiers(seed: 1)
    let search = try #require(NameSearch(name, insideWords: insideWords))
    let (purged, purge) = try journey.purging(search, by: "N. N.", using: &identifiers)
    expectSame(purge.count, count, "\(purge.fields)")
    expectSame(purged.touchpoints[0].standard?.best == nil, false)
    expectSame(purged.touchpoints[0].foundVia[0].list, purged.participants[0].id)
    expectSame(purged.channels[0].kind, journey.channels[0].kind)
    expectSame(purged.participants[0].role, .owner)
    expectSame(purged.touchpoints[0].conflicts[0], journey.touchpoints[0].conflicts[0])
    expectSame(purge.longerWords.contains("channels"), false)
    if !insideWords {
      expectSame(
        try purged.purging(search, by: "N. N.", using: &identifiers).purge.count, 0, name)
    }
  }

  @Test("leaves words of the format and everything else alone")
  func untouched() throws {
    let text = """
      { "format": "kontaktlinie.journey", "version": 1, "id": "j1", "title": "x",
        "process": { "goal": "win" }, "phases": [], "channels": [ { "id": "c1", "name": "x", "kind": "phone" } ],
        "touchpoints": [] }
      """
    for name in ["win", "Phone", "nobody"] {
      let (journey, purge) = try purged(text, name)
      expectSame(purge, NamePurge())
      expectSame(journey, JourneyReader.read(Array(text.utf8)).journey)
    }
  }
}
