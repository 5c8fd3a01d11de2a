import AuditFlow
import JourneyModel
import TestSupport
import Testing

struct NameGuessTests {
  @Test(
    "the section of the line",
    arguments: [
      ("Mahnung", LineSection.fulfilment), ("Zweite Mahnung", .fulfilment),
      ("Schlussrechnung", .fulfilment), ("Rückfrage zur Rechnung", .fulfilment),
      ("Reklamation", .complaint), ("Kunde beschwert sich", .complaint),
      ("Returns label", .complaint), ("Geburtstagsgruß", .care), ("Wartungstermin", .care),
      ("Online review", .care), ("Anfrage per E-Mail", .interest), ("Angebotsanfrage", .interest),
      ("Angebot", .order), ("Auftragsbestätigung", .order), ("Site visit", .order),
      ("Flyer im Briefkasten", .interest), ("Delivery note", .fulfilment),
      ("Ersatzteile bestellen", .fulfilment), ("Material bestellen", .fulfilment),
      ("Ordering spare parts", .fulfilment), ("Ersatzteil nach dem Kauf", .care),
    ])
  func lines(_ name: String, _ line: LineSection) {
    expectSame(NameGuess(name).line, line)
  }

  @Test(
    "who starts it and where it goes",
    arguments: [
      ("Kunde fragt, wo das Angebot bleibt", Direction.incoming),
      ("Customer asks for news", .incoming),
      ("Kundin will einen Termin", .incoming), ("Anfrage", .incoming), ("Bestellung", .incoming),
      ("Mahnung", .outgoing), ("Angebot", .outgoing), ("Kunden anrufen", .outgoing),
      ("Bitte um eine Bewertung", .outgoing), ("Nachhak-Mail", .outgoing), ("Invoice", .outgoing),
      ("Brief vom Kunden", .incoming),
      ("Ankündigung der Lieferung", .outgoing), ("Kündigung", .incoming),
    ])
  func directions(_ name: String, _ direction: Direction) {
    let guess = NameGuess(name)
    expectSame(guess.direction, direction)
    expectSame(guess.initiator, direction == .incoming ? .customer : .business)
  }

  @Test(
    "what either side may say stays open",
    arguments: [
      "Rückfrage", "Antwort auf Angebot", "Besichtigung", "Kunde", "Kunde wartet",
      "Customer gets a call",
    ])
  func undecided(_ name: String) {
    expectSame(NameGuess(name).direction, nil)
    expectSame(NameGuess(name).initiator, nil)
  }

  @Test(
    "the form of a document",
    arguments: [
      ("Mahnung", DocumentForm.automatic), ("Auftragsbestätigung", .automatic),
      ("Newsletter", .automatic), ("Kunde fragt nach der Auftragsbestätigung", .informal),
      ("Rückfrage zum Angebot", .informal), ("Nachhaken wegen Angebot", .informal),
      ("Chasing mail", .informal), ("Angebot", .formal), ("Rechnung", .formal),
      ("Contract", .formal),
    ])
  func forms(_ name: String, _ form: DocumentForm) {
    expectSame(NameGuess(name).form, form)
  }

  @Test(
    "whether an answer is expected",
    arguments: [
      ("Angebot", true), ("Anfrage", true), ("Customer asks when", true), ("Quote", true),
      ("Bitte um Bestätigung", true), ("Auftragsbestätigung", false),
      ("Antwort auf Angebot", false),
      ("Lieferschein", false), ("Besichtigung", nil), ("Rechnung", nil),
    ] as [(String, Bool?)])
  func replies(_ name: String, _ expects: Bool?) {
    expectSame(NameGuess(name).expectsReply, expects)
  }

  @Test(
    "the channel stands in the name",
    arguments: [
      ("Angebot per E-Mail", ChannelKind.email), ("Nachhak-Mail zum Angebot", .email),
      ("Anruf, den niemand annimmt", .phone), ("Besichtigung vor Ort", .visit),
      ("Einladung", nil), ("Angebot", nil),
    ] as [(String, ChannelKind?)])
  func channels(_ name: String, _ kind: ChannelKind?) {
    expectSame(NameGuess(name).channel, kind)
  }

  @Test(
    "the side of a product",
    arguments: [
      ("Verpackung", ProductAspect.packaging), ("Retourenschein", .returns),
      ("Umtausch", .exchange),
      ("Teil austauschen", .exchange), ("Ersatzteil", .spareParts), ("Wartung", .maintenance),
      ("Bedienungsanleitung", .manual), ("Gewährleistung", .warranty), ("Bezahlen", .payment),
      ("Delivery", .delivery), ("Farbe", nil),
    ] as [(String, ProductAspect?)])
  func aspects(_ name: String, _ aspect: ProductAspect?) {
    expectSame(NameGuess(name).aspect, aspect)
  }

  @Test("sides of a product lie on the line")
  func aspectLines() {
    expectSame(ProductAspect.returns.line, .complaint)
    expectSame(ProductAspect.maintenance.line, .care)
    expectSame(ProductAspect.payment.line, .fulfilment)
    expectSame(ProductAspect.other.line, nil)
  }

  @Test("an empty name tells nothing", arguments: ["", "…", "x"])
  func nothing(_ name: String) {
    let guess = NameGuess(name)
    expectSame(guess.line, nil)
    expectSame(guess.direction, nil)
    expectSame(guess.form, nil)
    expectSame(guess.expectsReply, nil)
  }
}
