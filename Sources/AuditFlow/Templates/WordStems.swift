import JourneyModel

/// Parts of words and what they mean; the first row that fits decides.
///
/// Stems are folded and looked for anywhere in a name, so that German compounds are understood
/// ("Auftragsbestätigung"). An underscore stands for a space or for the beginning or end of a word.
struct WordStems<Meaning: Sendable>: Sendable {
  private let rows: [(meaning: Meaning, stems: [[UInt8]])]

  init(_ rows: [(Meaning, String)]) {
    self.rows = rows.map { meaning, stems in
      let stems = stems.split(separator: " ").map { stem in
        stem.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
      }
      return (meaning, stems)
    }
  }

  /// The meaning of the first row with a stem in the text, which is folded and padded with spaces.
  func meaning(of text: String) -> Meaning? {
    let bytes = Array(text.utf8)
    return rows.first { row in row.stems.contains { bytes.containsRun($0) } }?.meaning
  }
}

extension [UInt8] {
  // Not `contains(_: some Collection)`: that one belongs to the regular expressions' library.
  fileprivate func containsRun(_ run: [UInt8]) -> Bool {
    guard !run.isEmpty, run.count <= count else { return false }
    return (0...(count - run.count)).contains { start in
      self[start] == run[0] && self[start..<(start + run.count)].elementsEqual(run)
    }
  }
}

extension WordStems<LineSection> {
  static let lines = WordStems([
    // What the business orders for a job belongs to the work, not to the order of the customer.
    (
      .fulfilment,
      """
      _teile_bestell _ersatzteile_bestell _ersatzteil_bestell _material_bestell _ware_bestell \
      _farbe_bestell teilbestell teilebestell materialbestell _teile_besorg _ersatzteile_besorg \
      _material_besorg _order_parts_ _order_spare_part _order_material _ordering_parts_ \
      _ordering_spare_part _ordering_material _ordering_the_part
      """
    ),
    (
      .complaint,
      """
      reklam beschwer beanstand maengel mangel nachbesser gewaehrleist garantie retour rueckgabe \
      umtausch ruecksend gutschrift unzufrieden complain warranty refund _returns_ _return_of_ \
      faulty defect unhappy
      """
    ),
    (
      .care,
      """
      geburtstag weihnacht jubilaeum newsletter rundbrief kundenzeitschrift wartung bewertung \
      empfehl treue nach_einem_jahr zufriedenheit umfrage ersatzteil stammkundenpflege betreuung \
      birthday christmas anniversary maintenance review referral loyalty after_a_year satisfaction \
      survey spare_part aftercare nach_dem_kauf after_the_purchase
      """
    ),
    (
      .interest,
      """
      anfrage inquir enquir erstkontakt erstgespraech first_contact fragt_nach_einem_angebot \
      fragt_nach_angebot will_ein_angebot moechte_ein_angebot bittet_um_ein_angebot \
      bittet_um_angebot asks_for_a_quote wants_a_quote
      """
    ),
    (
      .fulfilment,
      """
      mahn zahlung bezahl rechnung inkasso abschlag liefer versand abnahme montage einbau aufbau \
      ausfuehr uebergabe baustelle verspaet anleitung einweisung paket dunning payment _paying_ \
      invoice _bill deliver shipping shipment parcel handover installation _delay manual
      """
    ),
    (
      .order,
      """
      angebot kostenvoranschlag auftrag bestell vertrag zusage absage besichtig verhandl nachfass \
      _kauf quote quotation estimate _order contract purchase site_visit
      """
    ),
    (
      .interest,
      """
      interess werbung anzeige flyer prospekt broschuere infomaterial messe kennenlern advert \
      brochure leaflet trade_fair interest
      """
    ),
  ])
}

extension WordStems<DocumentForm> {
  static let forms = WordStems([
    (
      .informal,
      """
      fragt rueckfrage nachfrag nachhak hakt_nach nachfass ruft anruf zettel _asks _question \
      chasing _calls_ _call_
      """
    ),
    (
      .automatic,
      """
      bestaetigung mahn zahlungserinnerung terminerinnerung erinnerung newsletter versandmeldung \
      sendungsverfolg abwesenheit automat confirmation dunning reminder tracking out_of_office
      """
    ),
    (
      .formal,
      """
      angebot kostenvoranschlag rechnung vertrag auftrag bestellung lieferschein protokoll \
      kuendigung quote quotation estimate invoice contract purchase_order delivery_note
      """
    ),
  ])
}

extension WordStems<Bool> {
  static let replies = WordStems([
    (true, "bitte_um terminvorschlag request_for"),
    (
      false,
      """
      antwort rueckmeldung bestaetigung lieferschein quittung newsletter _reply answer \
      confirmation delivery_note receipt
      """
    ),
    (
      true,
      """
      angebot kostenvoranschlag anfrage rueckfrage fragt _frage einladung reklam beschwer quote \
      quotation estimate inquir enquir question _asks_ invitation complain
      """
    ),
  ])
}

extension WordStems<Prompt.Voice> {
  // The row of both stops the search: such names are said of either side.
  static let voices = WordStems([
    (.customer, "_vom_kunden_ _von_kunden_ _from_customer _from_the_customer"),
    (
      .business,
      "_an_den_kunden_ _an_kunden_ _to_customer _to_the_customer _kunden_anrufen_ _kunde_anrufen_"
    ),
    (.business, "bitte_um request_for nachhak nachfass chasing rueckruf ankuendig"),
    (.both, "rueckfrage antwort _frage _reply answer question"),
    (
      .customer,
      """
      anfrage bestellung reklam beschwer zusage beauftrag kuendigung zahlungseingang inquir enquir \
      complain
      """
    ),
    (
      .business,
      """
      angebot kostenvoranschlag mahn rechnung bestaetigung lieferschein newsletter geburtstag \
      erinnerung werbung anzeige flyer einladung quote quotation estimate invoice \
      dunning confirmation delivery_note reminder birthday advert invitation
      """
    ),
  ])
}

extension WordStems<ProductAspect> {
  static let aspects = WordStems([
    (.spareParts, "ersatzteil zubehoer nachbestell spare_part accessor"),
    (.warranty, "gewaehrleist garantie warranty guarantee"),
    (.returns, "retour rueckgabe ruecksend zurueckgeb zuruecknehm _returns_ _return_of_ _return_"),
    (.exchange, "umtausch austausch exchange"),
    (.repair, "reparatur reparier notdienst notruf repair"),
    (.maintenance, "wartung inspektion maintenance inspection"),
    (.modification, "aenderung anpassung umbau modification alteration"),
    (.installation, "montage einbau aufbau einricht installation set_up setting_up"),
    (.manual, "anleitung handbuch einweisung manual instruction"),
    (.enclosed, "beilage beiliegend beigelegt pflegehinweis lieferschein enclosed delivery_note"),
    (.packaging, "verpack auspack packag unpack"),
    (.payment, "zahlung bezahl rechnung abschlag payment _paying_ invoice"),
    (.delivery, "liefer versand transport deliver shipping shipment"),
    (.service, "_service kundendienst hotline _support"),
  ])
}

extension WordStems<WordStems<Bool>> {
  /// For a document, the names of what usually answers it.
  static let naturalAnswers = WordStems([
    (
      WordStems<Bool>([(true, "angebot kostenvoranschlag antwort quote quotation estimate _reply")]
      ),
      "anfrage inquir enquir"
    ),
    (
      WordStems<Bool>([(true, "zusage absage auftrag bestell beauftrag _order _yes_ accept")]),
      "angebot kostenvoranschlag quote quotation estimate"
    ),
  ])
}
