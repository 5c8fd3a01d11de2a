public import JourneyModel

/// Plain words of rapid entry: what "Telefon", "raus" or "automatic" after a comma stands for.
///
/// German and English words are understood at the same time, in any case and spelling of umlauts.
/// A word that also names a participant belongs to that one first, unless it stands in the name of a
/// channel of the journey; the caller looks there before.
public enum QuickWords {
  /// The kind of channel that a word or short phrase names.
  public static func channelKind(_ text: some StringProtocol) -> ChannelKind? {
    channelKinds[text.foldedName]
  }

  /// The channel of a journey that a text names: by its own name or identifier, else by kind.
  public static func channel(_ text: some StringProtocol, in journey: Journey) -> EntityID? {
    let name = text.foldedName
    guard !name.isEmpty else { return nil }
    return channel(folded: name, in: journey)
      ?? prepositions.first { name.hasPrefix($0) }
      .flatMap { channel(folded: String(name.dropFirst($0.count)), in: journey) }
  }

  /// Whether a text is the name of a channel of the journey, or a word of it: "Laden" and "Büro" of
  /// "Laden oder Büro". Such a word is the channel wherever it stands alone.
  static func isOfChannelName(_ text: some StringProtocol, in journey: Journey) -> Bool {
    let name = text.foldedName
    return !name.isEmpty
      && journey.channels.contains { channel in
        channel.name.foldedName == name || channel.name.foldedWords.contains(name)
      }
  }

  /// Whether a text is the name of a channel of the journey or begins it, as a completion would go on.
  static func beginsChannelName(_ text: some StringProtocol, in journey: Journey) -> Bool {
    let words = text.foldedWords
    return !words.isEmpty && journey.channels.contains { $0.name.foldedWords.starts(with: words) }
  }

  // "per Post", "am Telefon".
  private static let prepositions = [
    "per ", "via ", "am ", "mit ", "ueber ", "by ", "on ", "over ",
  ]

  private static func channel(folded name: String, in journey: Journey) -> EntityID? {
    if let own = journey.channels.first(where: { channel in
      channel.name.foldedName == name || channel.id.text.foldedName == name
    }) {
      return own.id
    }
    guard let kind = channelKinds[name] else { return nil }
    return journey.channels.first { $0.kind == kind }?.id
  }

  /// The direction that a word or short phrase names.
  public static func direction(_ text: some StringProtocol) -> Direction? {
    directions[text.foldedName]
  }

  /// The form of a document that a word names.
  public static func form(_ text: some StringProtocol) -> DocumentForm? {
    forms[text.foldedName]
  }

  /// The kinds by folded word; no phrase has more than ``longestPhrase`` words.
  static let channelKinds: [String: ChannelKind] = table([
    (.phone, "telefon tel fon telefonat telefonisch anruf handy mobil phone telephone call mobile"),
    (.email, "e_mail email mail mails e_mails emails"),
    (.letter, "brief briefe post briefpost letter"),
    (
      .visit,
      """
      vor_ort vor_ort_termin besuch hausbesuch ortstermin beim_kunden baustelle visit on_site \
      site_visit site
      """
    ),
    (
      .branch,
      """
      laden geschaeft filiale empfang theke tresen kasse buero werkstatt ausstellung shop store \
      office reception counter branch showroom persoenlich im_laden in_person face_to_face
      """
    ),
    (
      .web,
      """
      web webseite website homepage internet online webshop onlineshop online_shop formular \
      kontaktformular web_form contact_form
      """
    ),
    (.portal, "portal kundenportal kundenkonto app customer_portal account"),
    (.messenger, "whatsapp whats_app wa signal telegram threema messenger"),
    (.chat, "chat livechat live_chat"),
    (.sms, "sms textnachricht kurznachricht text text_message"),
    (
      .social,
      """
      facebook instagram insta linkedin xing tiktok youtube google social social_media \
      soziale_medien soziale_netzwerke
      """
    ),
    (.event, "messe veranstaltung event fair trade_fair tag_der_offenen_tuer open_day"),
    (
      .delivery,
      """
      lieferung paket versand spedition kurier bote paketdienst delivery parcel shipping courier
      """
    ),
    (.other, "fax sonstiges anderes anderer_weg other other_way"),
  ])

  /// The number of words of the longest phrase that names a channel.
  static let longestPhrase = 4

  private static let directions: [String: Direction] = table([
    (
      .outgoing,
      """
      aus raus hinaus ausgang ausgehend an_kunde an_kunden an_den_kunden zum_kunden von_uns out \
      outgoing to_customer to_the_customer from_us
      """
    ),
    (
      .incoming,
      """
      ein rein herein eingang eingehend vom_kunden von_kunden von_kunde an_uns in incoming \
      from_customer from_the_customer to_us
      """
    ),
    (.both, "beide beides hin_und_her hin_und_zurueck both both_ways back_and_forth"),
  ])

  private static let forms: [String: DocumentForm] = table([
    (.formal, "formal foermlich offiziell schriftlich official"),
    (.informal, "formlos informell nebenbei informal"),
    (.automatic, "automatisch auto automatic"),
  ])

  // An underscore stands for the space within a phrase.
  private static func table<Meaning>(_ rows: [(Meaning, String)]) -> [String: Meaning] {
    var table: [String: Meaning] = [:]
    for (meaning, words) in rows {
      for word in words.split(separator: " ") {
        table[word.split(separator: "_").joined(separator: " ")] = meaning
      }
    }
    return table
  }
}
