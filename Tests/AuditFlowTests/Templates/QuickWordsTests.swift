import AuditFlow
import JourneyModel
import TestSupport
import Testing

struct QuickWordsTests {
  @Test(
    "plain words name kinds of channels",
    arguments: [
      ("Telefon", ChannelKind.phone), ("Tel.", .phone), ("anruf", .phone), ("call", .phone),
      ("E-Mail", .email), ("Mail", .email), ("email", .email), ("Brief", .letter),
      ("Post", .letter),
      ("vor Ort", .visit), ("Vor-Ort-Termin", .visit), ("Besuch", .visit), ("on site", .visit),
      ("WhatsApp", .messenger), ("SMS", .sms), ("Web", .web), ("Website", .web), ("Laden", .branch),
      ("Büro", .branch), ("Buero", .branch), ("Empfang", .branch), ("Chat", .chat),
      ("Kundenportal", .portal), ("Instagram", .social), ("Messe", .event), ("Paket", .delivery),
      ("Fax", .other),
    ])
  func channelKinds(_ word: String, _ kind: ChannelKind) {
    expectSame(QuickWords.channelKind(word), kind)
  }

  @Test("every kind of channel has a word, and each English raw value is one")
  func everyKindHasAWord() {
    for kind in ChannelKind.allCases {
      expectSame(QuickWords.channelKind(kind.rawValue), kind)
    }
  }

  @Test("words that name no channel name none", arguments: ["", "Angebot", "Chefin", "vor", "…"])
  func noChannel(_ word: String) {
    expectSame(QuickWords.channelKind(word), nil)
  }

  @Test("a journey's own channel goes before the general word")
  func ownChannels() {
    let journey = Journey(
      id: "1", title: "T",
      channels: [
        Channel(id: "c1", kindOrNil: .email, name: "Post"),
        Channel(id: "phone", name: "Hotline"), Channel(id: "c3", kindOrNil: .phone, name: "Handy"),
      ])
    expectSame(QuickWords.channel("Post", in: journey), "c1")
    expectSame(QuickWords.channel("handy", in: journey), "c3")
    expectSame(QuickWords.channel("Telefon", in: journey), "phone")
    expectSame(QuickWords.channel("C3", in: journey), "c3")
    expectSame(QuickWords.channel("Brief", in: journey), nil)
    expectSame(QuickWords.channel("", in: journey), nil)
  }

  @Test(
    "directions as people say them",
    arguments: [
      ("aus", Direction.outgoing), ("raus", .outgoing), ("an Kunden", .outgoing),
      ("out", .outgoing),
      ("to the customer", .outgoing), ("ein", .incoming), ("rein", .incoming), ("in", .incoming),
      ("vom Kunden", .incoming), ("from customer", .incoming), ("beides", .both), ("both", .both),
      ("hin und her", .both), ("outgoing", .outgoing), ("incoming", .incoming),
    ])
  func directions(_ word: String, _ direction: Direction) {
    expectSame(QuickWords.direction(word), direction)
  }

  @Test(
    "forms of documents",
    arguments: [
      ("formlos", DocumentForm.informal), ("automatisch", .automatic), ("förmlich", .formal),
      ("informal", .informal), ("automatic", .automatic), ("formal", .formal),
    ])
  func forms(_ word: String, _ form: DocumentForm) {
    expectSame(QuickWords.form(word), form)
  }

  @Test("no word is a channel and a direction at once")
  func noWordTwice() {
    for kind in ChannelKind.allCases {
      expectSame(QuickWords.direction(kind.rawValue), nil)
      expectSame(QuickWords.form(kind.rawValue), nil)
    }
  }
}
