import JourneyModel

extension Template {
  static let blankCorrespondence: [Prompt] = [
    .letter(
      "blank.inquiry-mail", "p1", .interest, .customer, .email, .informal,
      ask: Bilingual(
        de: "Auf welchen Wegen fragen Kunden bei Ihnen an?",
        en: "In what ways do customers get in touch first?"),
      accept: Bilingual(de: "Anfrage per E-Mail", en: "Inquiry by email")),
    .letter(
      "blank.dead-call", "p1", .interest, .customer, .phone, .informal,
      ask: Bilingual(
        de: "Gibt es Anrufe, bei denen niemand abnimmt?",
        en: "Are there calls that nobody answers?"),
      accept: Bilingual(de: "Anruf, den niemand annimmt", en: "Call that nobody answers")),
    .letter(
      "blank.quote-question", "p2", .order, .customer, .email, .informal,
      ask: Bilingual(
        de: "Was fragen Kunden, bevor sie zusagen?",
        en: "What do customers ask before they say yes?"),
      accept: Bilingual(de: "Rückfrage zum Angebot", en: "Question about the quote")),
    .letter(
      "blank.second-quote", "p2", .order, .business, .email, .formal,
      ask: Bilingual(
        de: "Schreiben Sie Angebote neu, weil etwas falsch verstanden war?",
        en: "Do you rewrite quotes because something was misunderstood?"),
      accept: Bilingual(de: "Geändertes Angebot", en: "Revised quote")),
    .letter(
      "blank.chasing-mail", "p2", .order, .business, .email, .informal,
      ask: Bilingual(
        de: "Schreiben Sie noch einmal, wenn kein Auftrag kommt?",
        en: "Do you write again when no order comes?"),
      accept: Bilingual(de: "Nachhak-Mail zum Angebot", en: "Chasing mail about the quote")),
    .letter(
      "blank.confirmation", "p2", .order, .business, .email, .automatic,
      ask: Bilingual(
        de: "Bekommt der Kunde schriftlich, was vereinbart ist?",
        en: "Does the customer get it in writing what was agreed?"),
      accept: Bilingual(de: "Auftragsbestätigung", en: "Order confirmation")),
    .letter(
      "blank.where-is-it", "p3", .fulfilment, .customer, .phone, .informal,
      ask: Bilingual(
        de: "Fragen Kunden nach, wie weit Sie sind?",
        en: "Do customers ask how far you have got?"),
      accept: Bilingual(de: "Kunde fragt nach dem Stand", en: "Customer asks how things stand")),
    .letter(
      "blank.invoice-question", "p3", .fulfilment, .customer, .phone, .informal,
      ask: Bilingual(
        de: "Melden sich Kunden, weil an der Rechnung etwas unklar ist?",
        en: "Do customers get in touch because something in the invoice is unclear?"),
      accept: Bilingual(de: "Rückfrage zur Rechnung", en: "Question about the invoice")),
    .letter(
      "blank.payment-reminder", "p3", .fulfilment, .business, .letter, .automatic,
      ask: Bilingual(
        de: "Was schicken Sie, wenn das Geld nicht kommt?",
        en: "What do you send when the money does not come?"),
      accept: Bilingual(de: "Zahlungserinnerung", en: "Payment reminder")),
    .letter(
      "blank.dunning", "p3", .fulfilment, .business, .letter, .automatic,
      ask: Bilingual(
        de: "Und wenn auch die Erinnerung nichts nützt?",
        en: "And if the reminder does not help either?"),
      accept: Bilingual(de: "Mahnung", en: "Dunning letter")),
    .letter(
      "blank.complaint-mail", "p4", .complaint, .customer, .email, .informal,
      ask: Bilingual(
        de: "Auf welchem Weg beschweren sich Kunden bei Ihnen?",
        en: "In what way do customers complain to you?"),
      accept: Bilingual(de: "Beschwerde per E-Mail", en: "Complaint by email")),
    .letter(
      "blank.complaint-reply", "p4", .complaint, .business, .phone, .informal,
      ask: Bilingual(
        de: "Hört der Kunde von Ihnen, bevor der Fehler behoben ist?",
        en: "Does the customer hear from you before the fault is fixed?"),
      accept: Bilingual(de: "Erste Antwort auf die Beschwerde", en: "First reply to the complaint")),
    .letter(
      "blank.ask-review", "p5", .care, .business, .email, .informal,
      ask: Bilingual(
        de: "Bitten Sie zufriedene Kunden um eine Bewertung?",
        en: "Do you ask happy customers for a review?"),
      accept: Bilingual(de: "Bitte um eine Bewertung", en: "Request for a review")),
  ]
}
