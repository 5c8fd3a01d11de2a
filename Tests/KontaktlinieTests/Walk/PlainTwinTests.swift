import PtySupport
import TestSupport
import Testing

/// The same audit as lines of a script gives the same bytes.
@Suite("The plain walk")
struct PlainTwinTests {
  @Test(
    "a here-document makes the same file as the keyboard; its end in the middle saves and leaves",
    arguments: ["angebot.de", "quote.en"])
  func twin(name: String) async throws {
    let home = try WalkHome(language: String(name.suffix(2)))
    let parts = try fixture("audit/\(name).plain").split(separator: "--- EOF ---\n")
    expectSame(parts.count, 3)
    for (index, part) in parts.enumerated() {
      let run = try await home.folder.run(
        "--plain", "--lang", home.language, input: String(part),
        environment: ["KONTAKTLINIE_SEED": "\(index + 1)"])
      expectSame(ProgramRun(messages: run.messages, status: run.status), ProgramRun())
      let farewell = run.output.split(separator: "\n").last ?? ""
      let file = try #require(home.journeys.first?.split(separator: "/").last)
      let isAllSaved = home.language == "de" ? "Alles gespeichert in" : "Everything saved in"
      #expect(farewell.contains(isAllSaved))
      #expect(farewell.contains(file))
      #expect(!run.output.contains("\u{1B}"))
    }
    expectGolden(try home.journeyText(), named: "\(name).journey.json", in: "audit")
  }
}
