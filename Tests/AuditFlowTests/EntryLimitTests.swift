import JourneyModel
import TestSupport
import Testing

@testable import AuditFlow

@Suite("What a field takes and what an entry brings along")
struct EntryLimitTests {
  private func said(_ walker: Walker) -> String? {
    walker.state.notice.map { Texts.german.notice($0) }
  }

  @Test("a field that is full says so, for each key and for a paste")
  func full() {
    for goesOn: Action in [.type("b"), .paste("bb")] {
      var walker = Walker.begun()
      walker.act(.go(.tasks), .paste(String(repeating: "a", count: TextField.limit - 1)))
      expectSame(walker.state.notice, nil)
      walker.act(.type("a"))
      walker.act(goesOn)
      expectSame(
        said(walker), "Das Feld ist voll: Es nimmt 2000 Zeichen; was darüber ist, fehlt.")
      walker.act(.confirm)
      expectSame(walker.journey.tasks.first?.name.count, TextField.limit)
    }
  }

  @Test("the longest line counts characters, not bytes")
  func longest() {
    let umlauts = String(repeating: "ä", count: TextField.limit)
    #expect(!TextField.isTooLong(umlauts))
    #expect(TextField.isTooLong(umlauts + "ä"))
  }

  @Test("somebody new is named; a mark without a letter is none")
  func newPerson() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.line("Angebot @Büro")
    expectSame(said(walker), "Eingetragen: „Angebot“. Neu dabei: Büro.")
    walker.line("Rechnung @Büro")
    expectSame(said(walker), "Eingetragen: „Rechnung“.")
    walker.line("Mahnung @# 2")
    expectSame(walker.journey.documents.last?.name, "Mahnung @# 2")
    expectSame(walker.journey.participants.map(\.alias), ["Büro"])
  }

  @Test("a comma behind a mark ends it")
  func commaBehindMark() throws {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.line("Kunde anrufen >aus, Telefon")
    walker.line("Rad übergeben @Jens, Brief")
    walker.line("Quittung @Jens, #SMS")
    expectSame(
      walker.journey.documents.map(\.name), ["Kunde anrufen", "Rad übergeben", "Quittung"])
    expectSame(walker.journey.participants.map(\.alias), ["Jens"])
    let channels = walker.journey.touchpoints.map { contact in
      walker.journey.channels.first { $0.id == contact.channel }?.kind
    }
    expectSame(channels, [.phone, .letter, .sms])
  }

  @Test("a person of several words: behind a channel, in quotes, or known")
  func longNames() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.line("Rechnung, E-Mail, Frau Schulz")
    walker.line("Nachruf @Frau Schulz #Telefon")
    walker.line("Gruß @\"Jens Meier\", Brief")
    walker.line("Termin, persönlich, Frau Schulz")
    walker.line("Reklamation, Telefon, neue Ware prüfen")
    expectSame(
      walker.journey.documents.map(\.name),
      ["Rechnung", "Nachruf", "Gruß", "Termin", "Reklamation, Telefon, neue Ware prüfen"])
    expectSame(walker.journey.participants.map(\.alias), ["Frau Schulz", "Jens Meier"])
    let owners = walker.journey.touchpoints.prefix(4).map { contact in
      walker.journey.participants.first { $0.id == contact.responsible }?.alias
    }
    expectSame(owners, ["Frau Schulz", "Frau Schulz", "Jens Meier", "Frau Schulz"])
    let channels = walker.journey.touchpoints.prefix(4).map { contact in
      walker.journey.channels.first { $0.id == contact.channel }?.kind
    }
    expectSame(channels, [.email, .phone, .letter, .branch])
  }

  @Test("a single digit behind the answers about the wait is no number of minutes")
  func bareDigit() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.line("Angebot")
    walker.act(.home, .go(.judge))
    walker.act(.setText("7"))
    expectSame(
      said(walker),
      "7 ist keine der Antworten; eine Dauer braucht eine Einheit, etwa 7 min, 7 h oder 7 Tage.")
    expectSame(walker.journey.rounds.first?.ratings.count ?? 0, 0)
    walker.act(.setText("7 Tage"))
    expectSame(walker.journey.rounds.first?.ratings.first?.wait, .exact(7 * 1440))
  }
}
