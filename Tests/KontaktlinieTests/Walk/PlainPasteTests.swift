import JourneyModel
import PtySupport
import TestSupport
import Testing

/// A list from elsewhere, put into plain lines on a terminal.
@Suite("A list pasted into plain lines")
struct PlainPasteTests {
  private func begin(_ home: WalkHome) throws -> PtySession {
    let session = try home.start(["--plain"])
    for line in ["n", "1", "A customer calls"] {
      awaitLine(">", session)
      session.send(line + "\n")
    }
    awaitLine("Overview", session)
    return session
  }

  /// Waits until the next line is awaited: what comes then all at once was not typed ahead.
  private func awaitLine(_ said: String, _ session: PtySession) {
    #expect(session.waitFor(said), "\(said)")
    #expect(session.wait { !$0.isCooked && !$0.hasUnread })
  }

  @Test("an empty line in a pasted list is a gap: one question, and no line answers another one")
  func gap() throws {
    let home = try WalkHome(language: "en")
    let session = try begin(home)
    session.send("1\n")
    awaitLine("New task:", session)
    session.send("Take the call\nWrite the quote\n\ny\nn\nSend it")
    #expect(session.waitFor("5 lines"))
    session.send("\n")
    #expect(session.waitFor("5 entries added"))
    session.send("quit\n")
    expectSame(session.waitForExit(), 0)
    let tasks = try home.journey().tasks
    expectSame(tasks.map(\.name), ["Take the call", "Write the quote", "y", "n", "Send it"])
    expectSame(tasks.map(\.touchesCustomer), [nil, nil, nil, nil, nil])
  }

  @Test("a name with an empty line behind it is entered, and the place stays")
  func single() throws {
    let home = try WalkHome(language: "en")
    let session = try begin(home)
    session.send("2\n")
    awaitLine("To the customer:", session)
    session.send("Quote\n\n")
    #expect(session.waitFor("Added: “Quote”."))
    session.send("Invoice\n")
    #expect(session.waitFor("Added: “Invoice”."))
    session.send("quit\n")
    expectSame(session.waitForExit(), 0)
    expectSame(try home.journey().documents.map(\.direction), [.outgoing, .outgoing])
  }

  @Test("a list pasted where no list is taken renames nothing and answers nothing")
  func elsewhere() throws {
    let home = try WalkHome(language: "en")
    let session = try begin(home)
    session.send("2\n")
    awaitLine("To the customer:", session)
    session.send("Quote\n")
    awaitLine("Added: “Quote”.", session)
    for (line, said) in [
      ("/overview", "Overview: Every step"), ("4", "The contact line:"),
      ("Quote", "What really happens here?"),
    ] {
      session.send(line + "\n")
      awaitLine(said, session)
    }
    session.send("Invoice\n\nReminder\nReceipt\n")
    awaitLine("No list can be pasted here; 3 lines not taken.", session)
    session.send("rename\n")
    awaitLine("New name [Quote]", session)
    session.send("Invoice\n\nReminder\n")
    awaitLine("No list can be pasted here; 2 lines not taken.", session)
    session.send("quit\n")
    expectSame(session.waitForExit(), 0)
    expectSame(try home.journey().documents.map(\.name), ["Quote"])
    expectSame(try home.journey().touchpoints.map(\.name), ["Quote"])
  }
}
