import PtySupport
import TestSupport
import Testing

/// What lines on a terminal look like, as against those in a file.
@Suite("Lines on a terminal", .serialized)
struct TerminalOutputTests {
  private func text(_ session: PtySession) -> String {
    String(decoding: session.output, as: UTF8.self)
  }

  @Test("a command shows ASCII where the locale knows no more, and all characters elsewhere")
  func locale() throws {
    for (locale, shown) in [
      ("C", "Zurueck"), ("de_DE.ISO-8859-1", "Zurueck"), ("C.UTF-8", "Zurück"),
    ] {
      let home = try WalkHome()
      let path = try home.put(
        try fixture("../Golden/audit/angebot.de.journey.json")
          .replacing("\"title\": \"Ein Kunde will ein Angebot\"", with: "\"title\": \"Zurück\""))
      let session = try home.start(
        ["list", String(path.prefix { $0 != "." }.dropLast(2))], environment: ["LC_ALL": locale])
      expectSame(session.waitForExit(), 0)
      #expect(text(session).contains(shown), "\(locale): \(text(session))")
    }
  }

  @Test("plain lines come in pages for somebody who reads along; another line goes on at once")
  func pages() throws {
    let home = try WalkHome()
    let session = try home.start(["--plain", try home.putAudit()])
    session.send("4\n")
    session.send("\n")
    session.send("beenden\n")
    expectSame(session.waitForExit(), 0)
    let said = text(session)
    #expect(said.contains("Noch "), "\(said)")
    #expect(said.contains("Alles gespeichert"), "\(said)")
  }
}
