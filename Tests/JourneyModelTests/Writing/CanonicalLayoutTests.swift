import JourneyModel
import TestSupport
import Testing

@Suite("The canonical layout of a journey file")
struct CanonicalLayoutTests {
  @Test("the example of the format is read without a problem and stays the same")
  func example() throws {
    let bytes = try Fixture.bytes("v1/example.journey.json")
    let reading = JourneyReader.read(bytes)
    expectSame(reading.problems.map { $0.message(in: .english) }, [])
    expectSame(
      reading.journey.map { String(decoding: $0.canonicalBytes(), as: UTF8.self) },
      String(decoding: bytes, as: UTF8.self))
  }

  @Test("an empty journey has its required lists and nothing else")
  func empty() {
    expectSame(
      text(Journey(id: "x", title: "T")),
      """
      {
        "format": "kontaktlinie.journey",
        "version": 1,
        "id": "x",
        "title": "T",
        "phases": [],
        "channels": [],
        "touchpoints": []
      }

      """)
  }

  @Test("an object that fits in 100 characters stands on one line, one more and it does not")
  func width() throws {
    // Four characters of indentation, and what stands around the name.
    let around = 4 + #"{ "id": "p1", "name": "" }"#.count
    for character in ["a", "ö", "€", "😀"] {
      var journey = Journey(id: "x", title: "T")
      journey.phases = [Phase(id: "p1", name: String(repeating: character, count: 100 - around))]
      let fitting = try #require(text(journey).split(separator: "\n").first { $0.contains("p1") })
      expectSame(fitting.unicodeScalars.count, 100)
      journey.phases[0].name += "a"
      let lines = text(journey).split(separator: "\n").filter { $0.contains(#""id": "p1""#) }
      expectSame(lines, [#"      "id": "p1","#])
    }
  }

  @Test("a list of texts breaks when its line would be too long, and its object with it")
  func lists() {
    var journey = Journey(id: "x", title: "T")
    journey.targetGroups = [
      TargetGroup(
        id: "z1", name: "A",
        goals: [String(repeating: "b", count: 40), String(repeating: "c", count: 60)],
        ways: ["phone", "web"])
    ]
    let expected = """
        "targetGroups": [
          {
            "id": "z1",
            "name": "A",
            "goals": [
              "\(String(repeating: "b", count: 40))",
              "\(String(repeating: "c", count: 60))"
            ],
            "ways": ["phone", "web"]
          }
        ],
      """
    #expect(text(journey).contains(expected), "\(text(journey))")
  }

  @Test("unknown members and conflicts stand after the known ones, by the same rule")
  func others() {
    var journey = Journey(id: "x", title: "T")
    journey.conflicts = [Conflict(field: "title", value: "U", by: "u1")]
    journey.unknown = [
      JSONMember("empty", [:]), JSONMember("list", [1, "a", .null]),
      JSONMember("deep", [[1, 2], [3]]), JSONMember("object", ["a": ["b": 1.5], "c": []]),
      JSONMember("none", []),
    ]
    let expected = """
        "touchpoints": [],
        "conflicts": [
          { "field": "title", "value": "U", "by": "u1" }
        ],
        "empty": {},
        "list": [1, "a", null],
        "deep": [
          [1, 2],
          [3]
        ],
        "object": {
          "a": { "b": 1.5 },
          "c": []
        },
        "none": []
      }

      """
    #expect(text(journey).hasSuffix(expected), "\(text(journey))")
  }

  @Test("numbers are whole or the shortest decimal")
  func numbers() {
    var journey = Journey(id: "x", title: "T")
    let value = CustomerValue(
      customers: .exact(400), marginPerYear: .estimate(low: -0.0, likely: 0.1, high: 1e17),
      retention: .exact(0.30000000000000004), discount: .range(low: 1e-7, high: 0x1p53 - 1),
      casesPerCustomerAndYear: .ask)
    journey.customerValue = value
    let expected = """
        "customerValue": {
          "customers": 400,
          "marginPerYear": [0, 0.1, 1e+17],
          "retention": 0.30000000000000004,
          "discount": [1e-07, 9007199254740991],
          "casesPerCustomerAndYear": "ask"
        }
      }

      """
    #expect(text(journey).hasSuffix(expected), "\(text(journey))")
    expectSame(JourneyReader.read(journey.canonicalBytes()).journey, journey)
  }

  @Test("only what must be escaped is escaped")
  func escapes() {
    let journey = Journey(id: "x", title: "\"\\/\u{8}\u{9}\n\u{C}\r\u{0}\u{1F}\u{7F}ä😀\u{2028}")
    #expect(
      text(journey).contains(
        #""title": "\"\\/\b\t\n\f\r\u0000\u001f"# + "\u{7F}ä😀\u{2028}\""))
    expectSame(JourneyReader.read(journey.canonicalBytes()).journey, journey)
  }

  private func text(_ journey: Journey) -> String {
    String(decoding: journey.canonicalBytes(), as: UTF8.self)
  }
}
