import JourneyModel

extension Template {
  static let craftCorrespondence: [Prompt] = [
    .letter(
      "craft.inquiry-mail", "p1", .interest, .customer, .email, .informal,
      ask: Bilingual(
        de: "Wie fragen Kunden an, wenn sie nicht anrufen?",
        en: "How do customers ask when they do not phone?"),
      accept: Bilingual(de: "Anfrage per E-Mail", en: "Inquiry by email")),
    .letter(
      "craft.dead-call", "p1", .interest, .customer, .phone, .informal,
      ask: Bilingual(
        de: "Gibt es Anrufe, bei denen niemand abnimmt?",
        en: "Are there calls that nobody answers?"),
      accept: Bilingual(de: "Anruf, den niemand annimmt", en: "Call that nobody answers")),
    .letter(
      "craft.received", "p1", .interest, .business, .email, .automatic,
      ask: Bilingual(
        de: "Merkt der Kunde, dass seine Anfrage angekommen ist?",
        en: "Does the customer notice that the inquiry has arrived?"),
      accept: Bilingual(
        de: "Kurze Antwort: Anfrage ist da", en: "Short reply: we have your inquiry")),
    .letter(
      "craft.photos", "p1", .interest, .business, .messenger, .informal,
      ask: Bilingual(
        de: "Bitten Sie um Fotos oder Maße?", en: "Do you ask for photos or measurements?"),
      accept: Bilingual(de: "Bitte um Fotos und Maße", en: "Request for photos and measurements")),
    .letter(
      "craft.where-quote", "p2", .order, .customer, .phone, .informal,
      ask: Bilingual(
        de: "Melden sich Kunden, weil das Angebot auf sich warten lässt?",
        en: "Do customers get in touch because the quote is taking so long?"),
      accept: Bilingual(
        de: "Kunde fragt, wo das Angebot bleibt", en: "Customer asks where the quote is")),
    .letter(
      "craft.quote-question", "p2", .order, .customer, .email, .informal,
      ask: Bilingual(
        de: "Was verstehen Kunden an Ihrem Angebot nicht auf Anhieb?",
        en: "What do customers not understand about your quote at first?"),
      accept: Bilingual(de: "Rückfrage zum Angebot", en: "Question about the quote")),
    .letter(
      "craft.second-quote", "p2", .order, .business, .email, .formal,
      ask: Bilingual(
        de: "Schreiben Sie Angebote neu, weil etwas falsch verstanden war?",
        en: "Do you rewrite quotes because something was misunderstood?"),
      accept: Bilingual(de: "Geändertes Angebot", en: "Revised quote")),
    .letter(
      "craft.chasing-mail", "p2", .order, .business, .email, .informal,
      ask: Bilingual(
        de: "Schreiben Sie noch einmal, wenn kein Auftrag kommt?",
        en: "Do you write again when no order comes?"),
      accept: Bilingual(de: "Nachhak-Mail zum Angebot", en: "Chasing mail about the quote")),
    .letter(
      "craft.yes", "p3", .order, .customer, .email, .informal,
      ask: Bilingual(
        de: "Wie sagt der Kunde zu: Unterschrift, Anruf, zwei Zeilen?",
        en: "How does the customer say yes: a signature, a call, two lines?"),
      accept: Bilingual(de: "Zusage des Kunden", en: "The customer says yes")),
    .letter(
      "craft.confirmation", "p3", .order, .business, .email, .automatic,
      ask: Bilingual(
        de: "Bekommt der Kunde schriftlich, was wann gemacht wird?",
        en: "Does the customer get it in writing what is done when?"),
      accept: Bilingual(de: "Auftragsbestätigung", en: "Order confirmation")),
    .letter(
      "craft.reminder", "p3", .order, .business, .sms, .automatic,
      ask: Bilingual(
        de: "Erinnern Sie kurz vorher an den Termin?",
        en: "Do you send a reminder shortly before the date?"),
      accept: Bilingual(de: "Erinnerung an den Termin", en: "Reminder of the date")),
    .letter(
      "craft.when-coming", "p4", .fulfilment, .customer, .phone, .informal,
      ask: Bilingual(
        de: "Fragen Kunden nach, wann Sie kommen oder fertig sind?",
        en: "Do customers ask when you will come or be done?"),
      accept: Bilingual(
        de: "Kunde fragt, wann jemand kommt", en: "Customer asks when somebody will come")),
    .letter(
      "craft.nobody-home", "p4", .fulfilment, .business, .letter, .informal,
      ask: Bilingual(
        de: "Was hinterlassen Sie, wenn Sie niemanden antreffen?",
        en: "What do you leave behind when nobody is there?"),
      accept: Bilingual(de: "Zettel an der Tür", en: "Note on the door")),
    .letter(
      "craft.signed-form", "p5", .fulfilment, .both, .visit, .formal,
      ask: Bilingual(
        de: "Unterschreibt der Kunde etwas, wenn Sie fertig sind?",
        en: "Does the customer sign anything when you are done?"),
      accept: Bilingual(de: "Abnahmeprotokoll", en: "Handover form")),
    .letter(
      "craft.final-invoice", "p5", .fulfilment, .business, .letter, .formal,
      ask: Bilingual(
        de: "Wie lange nach der Arbeit kommt die Rechnung?",
        en: "How long after the work does the invoice come?"),
      accept: Bilingual(de: "Schlussrechnung", en: "Final invoice")),
    .letter(
      "craft.invoice-question", "p5", .fulfilment, .customer, .phone, .informal,
      ask: Bilingual(
        de: "Rufen Kunden an, weil an der Rechnung etwas unklar ist?",
        en: "Do customers call because something in the invoice is unclear?"),
      accept: Bilingual(de: "Rückfrage zur Rechnung", en: "Question about the invoice")),
    .letter(
      "craft.payment-reminder", "p5", .fulfilment, .business, .letter, .automatic,
      ask: Bilingual(
        de: "Was schicken Sie, wenn das Geld nicht kommt?",
        en: "What do you send when the money does not come?"),
      accept: Bilingual(de: "Zahlungserinnerung", en: "Payment reminder")),
    .letter(
      "craft.dunning", "p5", .fulfilment, .business, .letter, .automatic,
      ask: Bilingual(
        de: "Und wenn auch die Erinnerung nichts nützt?",
        en: "And if the reminder does not help either?"),
      accept: Bilingual(de: "Mahnung", en: "Dunning letter")),
    .letter(
      "craft.complaint-photo", "p6", .complaint, .customer, .messenger, .informal,
      ask: Bilingual(
        de: "Auf welchem Weg beschweren sich Kunden bei Ihnen?",
        en: "In what way do customers complain to you?"),
      accept: Bilingual(de: "Beschwerde mit Foto", en: "Complaint with a photo")),
    .letter(
      "craft.complaint-reply", "p6", .complaint, .business, .phone, .informal,
      ask: Bilingual(
        de: "Hört der Kunde von Ihnen, bevor der Fehler behoben ist?",
        en: "Does the customer hear from you before the fault is fixed?"),
      accept: Bilingual(de: "Erste Antwort auf die Beschwerde", en: "First reply to the complaint")),
    .letter(
      "craft.ask-review", "p7", .care, .business, .email, .informal,
      ask: Bilingual(
        de: "Bitten Sie zufriedene Kunden um eine Bewertung?",
        en: "Do you ask happy customers for a review?"),
      accept: Bilingual(de: "Bitte um eine Bewertung", en: "Request for a review")),
    .letter(
      "craft.review", "p7", .care, .customer, .social, .informal,
      ask: Bilingual(
        de: "Schreiben Kunden im Internet über Sie, und antworten Sie?",
        en: "Do customers write about you online, and do you reply?"),
      accept: Bilingual(de: "Bewertung im Internet", en: "Online review")),
    .letter(
      "craft.next-service", "p7", .care, .business, .letter, .automatic,
      ask: Bilingual(
        de: "Erinnern Sie an die nächste Wartung oder Auffrischung?",
        en: "Do you remind people of the next service or touch-up?"),
      accept: Bilingual(de: "Erinnerung an die Wartung", en: "Maintenance reminder")),
  ]
}
