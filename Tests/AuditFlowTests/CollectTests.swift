import AuditFlow
import JourneyModel
import TestSupport
import Testing

@Suite("Collecting through the entry points")
struct CollectTests {
  @Test("A line of correspondence becomes a document and a contact that was found through it")
  func correspondence() throws {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Angebot per E-Mail", "Kunde fragt nach dem Termin #telefon >ein @Büro")
    let journey = walker.journey
    expectSame(
      journey.documents.map(\.name), ["Angebot per E-Mail", "Kunde fragt nach dem Termin"])
    expectSame(journey.documents.map(\.direction), [.outgoing, .incoming])
    expectSame(journey.touchpoints.map(\.name), journey.documents.map(\.name))
    expectSame(
      journey.touchpoints.map(\.foundVia),
      journey.documents.map { [Finding(entryPoint: .correspondence, item: $0.id)] })
    let second = try #require(journey.touchpoints.last)
    expectSame(journey.channels.first { $0.id == second.channel }?.kind, .phone)
    expectSame(second.initiator, .customer)
    expectSame(journey.participants.map(\.alias), ["Büro"])
    expectSame(second.responsible, journey.participants.first?.id)
  }

  @Test("A direction holds for its own line; the column stays")
  func directionOfALine() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Zettel >ein", "Termin bestätigen", "Farbmuster")
    expectSame(walker.journey.documents.map(\.direction), [.incoming, .outgoing, .outgoing])
    expectSame(walker.state.notice, .changed(.added("Farbmuster")))
  }

  @Test("What the customer does comes from the customer, in whichever column it is typed")
  func customerBegins() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.line("Kunde fragt nach Preis, Telefon")
    expectSame(walker.state.notice, .changed(.addedAcross("Kunde fragt nach Preis", .incoming)))
    walker.lines("Der Kunde beschwert sich", "Kunde bekommt ein Angebot", "Kunde fragt ab >aus")
    expectSame(
      walker.journey.documents.map(\.direction), [.incoming, .incoming, .outgoing, .outgoing])
    expectSame(
      walker.journey.touchpoints.map(\.initiator), [.customer, .customer, .business, .business])
  }

  @Test("The column goes before what a name suggests, for the contact and for who begins it")
  func columnBeforeName() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence), .next)
    walker.lines("Auftragsbestätigung neu", "Kunde fragt nach", "Mahnung >aus")
    expectSame(walker.journey.documents.map(\.direction), [.incoming, .incoming, .outgoing])
    expectSame(walker.journey.touchpoints.map(\.direction), [.incoming, .incoming, .outgoing])
    expectSame(walker.journey.touchpoints.map(\.initiator), [.customer, .customer, .business])
  }

  @Test("An entry that goes to the other column is announced with its direction")
  func acrossTheColumns() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.line("Kunde fragt nach dem Termin >ein")
    expectSame(
      walker.state.notice, .changed(.addedAcross("Kunde fragt nach dem Termin", .incoming)))
  }

  @Test("Behind a channel a new name is who does it; a direction or anything longer is not")
  func newNameBehindTheChannel() {
    let journey = Walker.begun().journey
    let phone = journey.channels.first { $0.kind == .phone }?.id
    expectSame(
      QuickEntry(line: "Aufmaß, Telefon, Meister", in: journey),
      QuickEntry(name: "Aufmaß", channel: phone, responsible: .new(alias: "Meister")))
    expectSame(
      QuickEntry(line: "Aufmaß, Telefon, aus", in: journey),
      QuickEntry(name: "Aufmaß", channel: phone, direction: .outgoing))
    expectSame(
      QuickEntry(line: "Aufmaß, Telefon, wenn es geht", in: journey).name,
      "Aufmaß, Telefon, wenn es geht")
    expectSame(QuickEntry(line: "Telefon, Meister", in: journey).name, "Telefon, Meister")
  }

  @Test("A word of a channel's name is the channel where it stands alone, whoever is called so")
  func channelBeforePerson() throws {
    var journey = Walker.begun().journey
    let shop = try #require(journey.channels.first { $0.name == "Laden oder Büro" }?.id)
    let phone = journey.channels.first { $0.kind == .phone }?.id
    for (id, alias) in [("laden", "Laden"), ("buero", "Büro"), ("hof", "Werkstatt")] {
      journey.participants.append(Participant(id: EntityID(id), alias: alias, role: .staff))
    }
    for word in ["Laden", "Büro", "Laden oder Büro"] {
      expectSame(
        QuickEntry(line: "Rad annehmen, \(word)", in: journey),
        QuickEntry(name: "Rad annehmen", channel: shop))
    }
    expectSame(
      QuickEntry(line: "Rad annehmen, Laden, Werkstatt", in: journey),
      QuickEntry(name: "Rad annehmen", channel: shop, responsible: .existing("hof")))
    expectSame(
      QuickEntry(line: "Rad annehmen, Telefon, Laden", in: journey),
      QuickEntry(name: "Rad annehmen", channel: phone, responsible: .existing("laden")))
    expectSame(
      QuickEntry(line: "Rad annehmen, Werkstatt", in: journey),
      QuickEntry(name: "Rad annehmen", responsible: .existing("hof")))
  }

  @Test("A channel's own name behind another channel makes no person; another word for one may")
  func channelMakesNoPerson() {
    let journey = Walker.begun().journey
    let shop = journey.channels.first { $0.name == "Laden oder Büro" }?.id
    let phone = journey.channels.first { $0.kind == .phone }?.id
    expectSame(
      QuickEntry(line: "Anruf annehmen, Telefon, Laden", in: journey),
      QuickEntry(name: "Anruf annehmen, Telefon", channel: shop))
    for line in ["Anruf annehmen, Telefon, Büro", "Anruf annehmen, Büro, Telefon"] {
      expectSame(
        QuickEntry(line: line, in: journey),
        QuickEntry(name: "Anruf annehmen", channel: phone, responsible: .new(alias: "Büro")))
    }
  }

  @Test("In English a new role behind the channel needs no capital letter")
  func newRoleInEnglish() {
    var journey = Walker.begun().journey
    let phone = journey.channels.first { $0.kind == .phone }?.id
    expectSame(
      QuickEntry(line: "Aufmaß, Telefon, nochmal", in: journey).name, "Aufmaß, Telefon, nochmal")
    journey.language = "en"
    expectSame(
      QuickEntry(line: "Measuring, phone, boss", in: journey),
      QuickEntry(name: "Measuring", channel: phone, responsible: .new(alias: "boss")))
  }

  @Test("The side of a product says which way its contact goes, and how")
  func sidesOfAProduct() {
    var walker = Walker.begun()
    walker.act(.go(.products))
    walker.lines("Anstrich", "Pflegehinweis")
    for _ in 0..<9 { walker.act(.next) }
    walker.line("Übrige Farbe")
    let journey = walker.journey
    expectSame(journey.touchpoints.map(\.direction), [.outgoing, .incoming])
    expectSame(
      journey.touchpoints.map { contact in
        journey.channels.first { $0.id == contact.channel }?.kind
      }, [.delivery, nil])
  }

  @Test("Channel and owner stick from one line to the next")
  func sticky() throws {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Rückfrage, Telefon, Büro", "Terminabsprache")
    let last = try #require(walker.journey.touchpoints.last)
    expectSame(walker.journey.channels.first { $0.id == last.channel }?.kind, .phone)
    expectSame(last.responsible, walker.journey.participants.first?.id)
    expectSame(last.name, "Terminabsprache")
  }

  @Test("A word that is no mark stays part of the name")
  func unknownMark() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.line("Rechnung #3 >irgendwohin")
    expectSame(walker.journey.touchpoints.map(\.name), ["Rechnung #3 >irgendwohin"])
  }

  @Test("Tasks are asked about one by one; yes makes the contact, no and to be clarified do not")
  func tasks() {
    var walker = Walker.begun()
    walker.act(.go(.tasks))
    walker.lines("Anfrage aufnehmen", "Farbe bestellen", "Baustelle absichern", "")
    expectSame(walker.state.scope, .collectAsking)
    walker.act(.touches(.yes), .touches(.no), .touches(.ask))
    expectSame(walker.journey.tasks.map(\.touchesCustomer), [.yes, .no, .ask])
    expectSame(walker.journey.touchpoints.map(\.name), ["Anfrage aufnehmen"])
    expectSame(walker.state.scope, .collectAsking)
    walker.act(.touches(.no))
    expectSame(walker.state.notice, .message("Alle Aufgaben sind beantwortet."))
    expectSame(walker.journey.tasks.map(\.touchesCustomer), [.yes, .no, .ask])
    walker.act(.confirm)
    expectSame(walker.state.scope, .overview)
  }

  @Test("Enter on the question about the customer says what to press")
  func enterOnTheQuestion() {
    var walker = Walker.begun()
    walker.act(.go(.tasks))
    walker.lines("Anfrage aufnehmen", "")
    walker.act(.confirm)
    expectSame(walker.state.scope, .collectAsking)
    expectSame(
      walker.state.notice,
      .disabled("erst antworten: j (ja), n (nein) oder f (noch klären)"))
  }

  @Test("Enter on a task that is no contact says what is missing")
  func enterOnATask() {
    var walker = Walker.begun(language: .english)
    walker.act(.go(.tasks))
    walker.line("Take the enquiry")
    walker.act(.back, .confirm)
    expectSame(
      walker.state.notice,
      .message("No touchpoint yet: does the customer notice? y, n or f"))
  }

  @Test("An empty line goes to the other column while nobody has been there, then leaves")
  func emptyLines() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence), .next)
    walker.lines("Kunde ruft an", "")
    guard case .collect(let room) = walker.state.room else { return #expect(Bool(false)) }
    expectSame(room.sticky.direction, .outgoing)
    expectSame(room.isDone(in: walker.journey), true)
    walker.line("")
    expectSame(walker.state.scope, .overview)
  }

  @Test("A task with a channel touches the customer at once")
  func taskWithChannel() {
    var walker = Walker.begun()
    walker.act(.go(.tasks))
    walker.line("Angebot nachfassen, Telefon, Büro")
    expectSame(walker.journey.tasks.map(\.touchesCustomer), [.yes])
    expectSame(walker.journey.touchpoints.map(\.name), ["Angebot nachfassen"])
  }

  @Test("No takes back the contact of a task, undo brings it again")
  func touchesTurned() {
    var walker = Walker.begun()
    walker.act(.go(.tasks))
    walker.line("Angebot nachfassen, Telefon")
    let before = walker.journey
    walker.act(.back, .touches(.no))
    expectSame(walker.journey.touchpoints, [])
    walker.act(.undo)
    expectSame(walker.journey, before)
  }

  @Test(
    "A product comes first, then its parts side by side; an empty line goes on to the next side")
  func products() {
    var walker = Walker.begun()
    walker.act(.go(.products))
    walker.lines("Innenanstrich", "Pflegehinweis", "", "Farbreste für später")
    let product = walker.journey.products.first
    expectSame(product?.name, "Innenanstrich")
    expectSame(product?.parts.map(\.aspect), [.enclosed, .packaging])
    expectSame(walker.journey.touchpoints.map(\.name), ["Pflegehinweis", "Farbreste für später"])
    expectSame(
      walker.journey.touchpoints.map(\.foundVia.first?.item), product?.parts.map(\.id) ?? [])
  }

  @Test("Several pasted lines are one entry a line after one yes, and one undo takes them back")
  func paste() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence), .paste("Anfrage\n\n  Angebot \r\nMahnung\n"))
    expectSame(walker.state.scope, .confirm)
    expectSame(walker.journey.touchpoints, [])
    walker.keys("j")
    expectSame(walker.journey.touchpoints.map(\.name), ["Anfrage", "Angebot", "Mahnung"])
    walker.act(.undo)
    expectSame(walker.journey.touchpoints, [])
  }

  @Test("Removing an entry removes its contact and says how many ratings went with it")
  func remove() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Angebot", "Rechnung")
    walker.act(.back, .remove)
    expectSame(walker.journey.documents.map(\.name), ["Angebot"])
    expectSame(walker.journey.touchpoints.map(\.name), ["Angebot"])
    expectSame(walker.state.notice, .changed(.removed("Rechnung", ratings: 0)))
  }

  @Test("What the name suggests puts the contact into its phase")
  func guessedPhase() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Mahnung", "Reklamation")
    let sections = walker.journey.touchpoints.map { contact in
      walker.journey.phases.first { $0.id == contact.phase }?.line
    }
    expectSame(sections, [.fulfilment, .complaint])
  }

  @Test("A phase that was guessed for one entry says nothing of the next one")
  func guessesDoNotStick() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Rechnung bekommen", "Foto", "Auftragsbestätigung @Büro #Post", "Danke sagen")
    let lines = walker.journey.touchpoints.map { contact in
      walker.journey.phases.first { $0.id == contact.phase }?.line
    }
    expectSame(lines, [.fulfilment, nil, .order, nil])
  }

  @Test("A phase that was named sticks until a minus lets go of it")
  func namedPhaseSticks() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Skizze, Auftrag", "Foto", "-", "Danke sagen")
    let order = walker.journey.phases.first { $0.name == "Auftrag" }?.id
    expectSame(walker.journey.touchpoints.map(\.phase), [order, order, nil])
  }

  @Test("A task keeps what was set when it was typed, and gets nothing of the others")
  func tasksKeepTheirOwn() {
    var walker = Walker.begun(language: .english)
    walker.act(.go(.tasks))
    walker.lines("Customer calls", "Send quote, email, office", "Site visit", "")
    walker.act(.touches(.yes), .touches(.yes))
    let contacts = walker.journey.touchpoints
    expectSame(contacts.map(\.name), ["Send quote", "Customer calls", "Site visit"])
    let calls = contacts.first { $0.name == "Customer calls" }
    expectSame([calls?.phase, calls?.channel, calls?.responsible], [nil, nil, nil])
    expectSame(contacts.last?.responsible, walker.journey.participants.first?.id)
  }

  @Test("A task gets the phase and channel that its preview showed, also after leaving the room")
  func previewIsKept() {
    var walker = Walker.begun()
    walker.act(.go(.tasks), .acceptPrompt)
    guard case .collect(let room) = walker.state.room else { return #expect(Bool(false)) }
    let shown = room.resolved(
      QuickEntry(line: room.field.text, in: walker.journey), in: walker.journey)
    #expect(shown.phase != nil && shown.channel != nil)
    walker.act(.confirm, .next)
    walker.line("Abends")
    walker.act(.home, .go(.tasks), .confirm, .touches(.yes), .touches(.yes))
    let contacts = walker.journey.touchpoints
    expectSame(contacts.first?.phase, shown.phase)
    expectSame(contacts.first?.channel, shown.channel)
    expectSame(contacts.last?.name, "Abends")
    expectSame(contacts.last?.phase, walker.journey.phases.first?.id)
  }

  @Test("With a text of one's own the arrows say that the suggestions need an empty line")
  func ownOccasion() {
    var walker = Walker()
    walker.act(.newAudit, .answer("1"), .type("X"), .down)
    expectSame(
      walker.state.notice, .message("Ihr Text bleibt; leeren Sie die Zeile für Vorschläge."))
    guard case .newAudit(let room) = walker.state.room else { return #expect(Bool(false)) }
    expectSame(room.suggestion, 0)
    expectSame(room.field.text, "X")
  }

  @Test("What is typed takes the place of the suggested day; what is edited in it stays")
  func suggestedDay() {
    var room = FirstResultRoom(until: "27.11.2026")
    var walker = Walker.begun()
    room.focus = .until
    walker.state.room = .firstResult(room)
    walker.act(.type("3"), .type("."))
    guard case .firstResult(let typed) = walker.state.room else { return #expect(Bool(false)) }
    expectSame(typed.until.text, "3.")
    walker.state.room = .firstResult(room)
    walker.act(.eraseBack, .type("7"))
    guard case .firstResult(let edited) = walker.state.room else { return #expect(Bool(false)) }
    expectSame(edited.until.text, "27.11.2027")
  }

  @Test("Phases come before gaps, as long as any contact is without one")
  func gaps() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    for number in 1...16 { walker.line("Xylophon \(number)") }
    walker.act(.home, .go(.tasks))
    walker.lines("Anfrage, Telefon", "Mahnung, Brief")
    walker.act(.home, .go(.products))
    walker.lines("Anstrich", "Pflegehinweis", "Gerüst")
    expectSame(walker.state.nextStep, .assignPhases(16))
    for left in stride(from: 16, to: 0, by: -1) {
      expectSame(walker.state.nextStep, .assignPhases(left))
      walker.act(.go(.order), .select(1), .phaseAfter, .home)
    }
    guard case .askBetween = walker.state.nextStep else {
      return #expect(walker.state.nextStep == .askBetween(1))
    }
  }

  @Test("Every change is saved at once, and the last save holds everything")
  func saves() {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Angebot", "Rechnung")
    expectSame(walker.saved.last, walker.journey)
    expectSame(walker.saved.count, 2)
    expectSame(walker.state.audit?.isSaved, true)
  }
}
