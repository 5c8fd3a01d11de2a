import JourneyModel
import TestSupport
import Testing

@testable import AuditFlow

@Suite("Lists pasted from elsewhere")
struct PastedListTests {
  @Test("Bullets are no part of a name, and columns of a table become words behind commas")
  func bullets() {
    expectSame(
      PastedList.lines(of: "- Anfrage\n• Angebot\tE-Mail\n\n* Rechnung\n-5 Grad\n"),
      ["Anfrage", "Angebot, E-Mail", "Rechnung", "-5 Grad"])
  }

  @Test("Numbers are left out only where every line has one")
  func numbers() {
    expectSame(PastedList.lines(of: "1. Anfrage\n2) Angebot"), ["Anfrage", "Angebot"])
    expectSame(PastedList.lines(of: "Anfrage\n3. Mahnung"), ["Anfrage", "3. Mahnung"])
  }

  @Test("A number among bullets is one of them; behind a bullet, or to tell names apart, it stays")
  func mixed() {
    expectSame(
      PastedList.lines(of: "- Bremse\n* Kette\n3. Altteile\nProbefahrt"),
      ["Bremse", "Kette", "Altteile", "Probefahrt"])
    expectSame(
      PastedList.lines(of: "- 2. Mahnung\n- Anruf\n2. Mahnung"),
      ["2. Mahnung", "Anruf", "2. Mahnung"])
  }

  @Test("Pasted names that are listed already are left out, unless they are taken after all")
  func known() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Angebot", "Kunde fragt nach")
    walker.act(.paste("angebot, E-Mail\nKunde fragt nach\nRechnung"))
    guard case .confirm(.pasteLines(let pasted))? = walker.state.overlays.last else {
      return #expect(Bool(false))
    }
    expectSame(pasted.known, [0, 1])
    expectSame(pasted.kept, ["Rechnung"])
    walker.act(.mark)
    walker.keys("j")
    expectSame(
      walker.journey.documents.map(\.name), ["Angebot", "Kunde fragt nach", "angebot", "Rechnung"])
  }

  @Test("The same name on the other side of the correspondence is another entry")
  func knownOnTheOtherSide() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.line("Rückfrage")
    walker.act(.next, .paste("Rückfrage\nZusage"), .confirm)
    expectSame(walker.journey.documents.map(\.direction), [.outgoing, .incoming, .incoming])
  }

  @Test("Numbers that count on are left out below a heading too")
  func counting() {
    expectSame(
      PastedList.lines(of: "Ablauf:\n1. Anfrage\n2. Angebot\n3. Auftrag"),
      ["Ablauf:", "Anfrage", "Angebot", "Auftrag"])
    expectSame(
      PastedList.lines(of: "2. Mahnung\nAnruf\n3. Mahnung"), ["2. Mahnung", "Anruf", "3. Mahnung"])
    expectSame(
      PastedList.lines(of: "Notiz\n1. Anfrage\n2) Angebot\nAnruf\n7. Tag"),
      ["Notiz", "Anfrage", "Angebot", "Anruf", "7. Tag"])
    expectSame(
      PastedList.lines(of: "1. Mahnung\n2. Mahnung"), ["1. Mahnung", "2. Mahnung"])
  }

  @Test("The marks of an answered mail are no part of a name, a direction stays")
  func quotations() {
    expectSame(
      PastedList.lines(
        of: "> Anfrage\n>> - Angebot\n> > 1. Auftrag\n> 2. Rechnung\n>aus Mahnung\n>"),
      ["Anfrage", "Angebot", "Auftrag", "Rechnung", ">aus Mahnung"])
  }

  @Test("A line of plain mode loses the same marks, and numbers that count on")
  func wholeLines() {
    var walker = Walker.begun()
    walker.act(.go(.tasks))
    let lines = [
      "- Angebot", "[ ] Mahnung", "• Besuch", "1. Anfrage", "2. Auftrag @Büro", "3. Abnahme",
      "2. Mahnung", "5) Foto",
    ]
    for line in lines { walker.act(.setText(line), .confirm) }
    expectSame(
      walker.journey.tasks.map(\.name),
      [
        "Angebot", "Mahnung", "Besuch", "Anfrage", "Auftrag", "Abnahme", "2. Mahnung", "5) Foto",
      ])
    walker.act(.undo, .undo, .undo, .undo)
    expectSame(
      walker.journey.tasks.map(\.name), ["Angebot", "Mahnung", "Besuch", "1. Anfrage"])
  }

  @Test("What is typed key by key stays as it is typed")
  func typedKeyByKey() {
    var walker = Walker.begun()
    walker.act(.go(.tasks))
    walker.lines("1. Anfrage", "2. Auftrag", "- Angebot")
    expectSame(walker.journey.tasks.map(\.name), ["1. Anfrage", "2. Auftrag", "- Angebot"])
  }

  @Test("Before a pasted list is taken, single lines can be left out and taken after all")
  func leavingOut() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence), .paste("Hallo,\nAnfrage\nAngebot\nGruß"))
    walker.act(.mark, .mark, .up, .mark, .select(3), .mark)
    walker.keys("j")
    expectSame(walker.journey.documents.map(\.name), ["Anfrage", "Angebot"])
    expectSame(walker.state.notice, .changed(.addedMany(2)))
  }

  @Test("With every line left out nothing is entered")
  func allLeftOut() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence), .paste("Anfrage\nAngebot"), .mark, .mark, .confirm)
    expectSame(walker.journey.documents, [])
    expectSame(walker.state.scope, .collectTyping)
  }

  @Test("The boxes of a list of tasks are no part of a name")
  func boxes() {
    expectSame(
      PastedList.lines(of: "- [ ] Anfrage\n- [x] Angebot\n☐ Auftrag"),
      ["Anfrage", "Angebot", "Auftrag"])
  }

  @Test("What a pasted line says holds for that line, what stuck before for all")
  func ownMarks() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence), .setText("Anfrage @Büro"), .confirm)
    walker.act(
      .paste("Terminbestätigung @Laden #mail\nBrautstrauß\nKirche #telefon"), .confirm)
    let journey = walker.journey
    let found = journey.touchpoints.dropFirst().map { contact in
      [
        contact.name,
        journey.participants.first { $0.id == contact.responsible }?.alias ?? "",
        journey.channels.first { $0.id == contact.channel }?.kind.rawValue ?? "",
      ]
    }
    expectSame(
      found,
      [
        ["Terminbestätigung", "Laden", "email"], ["Brautstrauß", "Büro", ""],
        ["Kirche", "Büro", "phone"],
      ])
  }

  @Test(
    "Three hundred lines become three hundred entries after one yes, and one undo takes all back")
  func threeHundred() {
    var walker = Walker.begun()
    let lines = (1...300).map { "\($0). Kontakt Nummer\($0)\tTelefon" }.joined(separator: "\r\n")
    walker.act(.go(.correspondence), .paste(lines), .confirm)
    expectSame(walker.journey.touchpoints.count, 300)
    expectSame(walker.journey.touchpoints.first?.name, "Kontakt Nummer1")
    let phone = walker.journey.channels.first { $0.kind == .phone }?.id
    expectSame(Set(walker.journey.touchpoints.map(\.channel)), [phone])
    expectSame(walker.state.notice, .changed(.addedMany(300)))
    walker.act(.undo)
    expectSame(walker.journey.touchpoints, [])
  }

  @Test("What is typed and not entered goes before any change that undo would take back")
  func clearing() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.line("Angebot")
    walker.act(.setText("halb getippt"), .undo)
    expectSame(walker.journey.touchpoints.map(\.name), ["Angebot"])
    walker.act(.undo)
    expectSame(walker.journey.touchpoints, [])
  }

  @Test("The start begins with the journey opened last")
  func start() {
    func entry(_ path: String) -> JourneyEntry {
      JourneyEntry(
        path: path, folder: ".", title: path, contacts: 1, lastRound: nil, isReadable: true)
    }
    let listing = FolderListing(
      folder: ".", journeys: [entry("a"), entry("b")], recent: [entry("b"), entry("c")],
      newAuditFolder: "~/Kontaktlinie")
    expectSame(StartRoom(listing: listing).position.cursor, 2)
  }
}
