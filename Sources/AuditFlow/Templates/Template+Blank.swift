import JourneyModel

extension Template {
  /// The phases of the contact line as they are, for any trade.
  public static let blank = Template(
    name: "blank",
    title: Bilingual(de: "Andere Branche", en: "Another trade"),
    occasions: [
      Bilingual(de: "Ein Kunde will ein Angebot", en: "A customer wants a quote"),
      Bilingual(de: "Ein Kunde kauft zum ersten Mal", en: "A customer buys for the first time"),
      Bilingual(de: "Ein Stammkunde bestellt wieder", en: "A regular customer orders again"),
      Bilingual(de: "Ein Kunde hat eine Frage", en: "A customer has a question"),
      Bilingual(de: "Ein Kunde ist nicht zufrieden", en: "A customer is not happy"),
      Bilingual(
        de: "Ein Kunde hat sich lange nicht gemeldet",
        en: "A customer has not been in touch for a long time"),
    ],
    phases: [
      TemplatePhase(
        id: "p1", name: Bilingual(de: "Interesse", en: "Interest"), line: .interest, stage: .preSale
      ),
      TemplatePhase(
        id: "p2", name: Bilingual(de: "Auftrag oder Kauf", en: "Order or purchase"), line: .order,
        stage: .sale),
      TemplatePhase(
        id: "p3", name: Bilingual(de: "Abwicklung", en: "Fulfilment"), line: .fulfilment,
        stage: .afterSale),
      TemplatePhase(
        id: "p4", name: Bilingual(de: "Reklamation", en: "Complaint"), line: .complaint,
        stage: .afterSale),
      TemplatePhase(
        id: "p5", name: Bilingual(de: "Betreuung", en: "Care"), line: .care, stage: .afterSale),
    ],
    channels: [
      TemplateChannel(.phone, Bilingual(de: "Telefon", en: "Phone")),
      TemplateChannel(.email, Bilingual(de: "E-Mail", en: "Email")),
      TemplateChannel(.letter, Bilingual(de: "Brief", en: "Letter")),
      TemplateChannel(.visit, Bilingual(de: "Vor-Ort-Termin", en: "Visit")),
      TemplateChannel(
        .branch, Bilingual(de: "Laden, Büro, Empfang", en: "Shop, office, reception")),
      TemplateChannel(.web, Bilingual(de: "Webseite", en: "Website")),
      TemplateChannel(.portal, Bilingual(de: "Kundenportal", en: "Customer portal")),
      TemplateChannel(.messenger, Bilingual(de: "WhatsApp und Co.", en: "Messenger")),
      TemplateChannel(.chat, Bilingual(de: "Chat", en: "Chat")),
      TemplateChannel(.sms, Bilingual(de: "SMS", en: "Text message")),
      TemplateChannel(
        .social, Bilingual(de: "Bewertungen, soziale Medien", en: "Reviews, social media")),
      TemplateChannel(.event, Bilingual(de: "Messe, Veranstaltung", en: "Fair, event")),
      TemplateChannel(.delivery, Bilingual(de: "Lieferung", en: "Delivery")),
      TemplateChannel(.other, Bilingual(de: "Anderer Weg", en: "Other way")),
    ],
    prompts: blankTasks + blankCorrespondence + blankProducts)
}
