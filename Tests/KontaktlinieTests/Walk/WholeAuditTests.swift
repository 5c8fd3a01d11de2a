import JourneyModel
import PtySupport
import TestSupport
import Testing

/// From an empty folder to a scored journey, typed into the real program on a terminal.
@Suite("A whole audit at the keyboard", .serialized)
struct WholeAuditTests {
  @Test(
    "the terminal is closed, the program is killed, and it ends with the expected file and score",
    arguments: ["angebot.de", "quote.en"])
  func whole(name: String) async throws {
    let home = try WalkHome(language: String(name.suffix(2)))
    let player = try WalkPlayer(home)
    try player.play(try WalkScript(named: "\(name).walk"))
    expectSame(player.session.screen.unknown, [])
    expectSame(home.journeys.count, 1)
    expectGolden(try home.journeyText(), named: "\(name).journey.json", in: "audit")

    let path = "home/Kontaktlinie/\(try #require(home.journeys.first?.split(separator: "/").last))"
    let score = try await home.folder.run("score", path, "--format", "json")
    expectSame(ProgramRun(messages: score.messages, status: score.status), ProgramRun())
    expectGolden(score.output, named: "\(name).score.json", in: "audit")
    let check = try await home.folder.run("check", path)
    expectSame(check.status, 0)
  }

  /// What a person would say about a contact that was entered.
  private struct Entered: Hashable {
    var name: String
    var direction: Direction?
    var channel: ChannelKind?
    var line: LineSection?

    init(_ name: String, _ direction: Direction?, _ channel: ChannelKind?, _ line: LineSection?) {
      self.name = name
      self.direction = direction
      self.channel = channel
      self.line = line
    }
  }

  /// The examples of the practice text on touchpoints and processes (2016): nothing of it may be
  /// lost on the way.
  @Test("each example of the practice text has its direction, channel and section of the line")
  func examples() throws {
    let text = try fixture("../Golden/audit/angebot.de.journey.json")
    let journey = try #require(JourneyReader.read(Array(text.utf8)).journey)
    let lines = Dictionary(uniqueKeysWithValues: journey.phases.map { ($0.id, $0.line) })
    let kinds = Dictionary(uniqueKeysWithValues: journey.channels.map { ($0.id, $0.kind) })
    let entered = journey.touchpoints.map { contact in
      Entered(
        contact.name, contact.direction, contact.channel.flatMap { kinds[$0] ?? nil },
        contact.phase.flatMap { lines[$0] ?? nil })
    }
    expectSame(journey.process?.name, "Ein Kunde will ein Angebot")
    let examples = [
      // an enquiry
      Entered("Anfrage annehmen", .incoming, .phone, .interest),
      Entered("Anfrage über die Website", .incoming, .web, .interest),
      // information is missing
      Entered("Rückfrage, weil Angaben fehlen", .outgoing, .phone, .order),
      // the requirements were misunderstood
      Entered("Zweites Angebot nach einem Missverständnis", .outgoing, .email, .order),
      // no order comes, and sales telephones after it
      Entered("Hinterhertelefonieren, wenn kein Auftrag kommt", .outgoing, .phone, .order),
      Entered("Auftragsbestätigung", .outgoing, .email, .order),
      Entered("Kunde fragt nach dem Beginn der Arbeiten", .incoming, .phone, .order),
      Entered("Nachhakmail zur Freigabe der Farben", .outgoing, .email, .order),
      Entered("Anruf, den niemand annimmt", .incoming, .phone, .interest),
      Entered("Mahnung", .outgoing, .letter, .fulfilment),
      // what is enclosed, shipping, service, returns
      Entered("Pflegehinweis für die Wände", .outgoing, .delivery, .fulfilment),
      Entered("Lieferung der Farbmuster", .outgoing, .delivery, .fulfilment),
      Entered("Rückruf vom Kundendienst", .outgoing, .phone, .care),
      Entered("Rückgabe nicht gebrauchter Farbe", .incoming, .branch, .complaint),
    ]
    expectSame(examples.filter { !entered.contains($0) }, [])
    let incidents = journey.touchpoints.flatMap(\.incidents)
    expectSame(incidents.map(\.leadsTo.count), [1, 1, 0])
  }
}
