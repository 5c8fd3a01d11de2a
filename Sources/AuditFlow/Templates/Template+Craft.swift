import JourneyModel

extension Template {
  /// Painters, plumbers, electricians, joiners and others who work at the customer's place or
  /// in a workshop of their own.
  public static let craft = Template(
    name: "craft",
    title: Bilingual(de: "Handwerk", en: "Craft and trades"),
    occasions: [
      Bilingual(de: "Ein Kunde will ein Angebot", en: "A customer wants a quote"),
      Bilingual(
        de: "Ein Stammkunde hat einen neuen Auftrag", en: "A regular customer has a new job"),
      Bilingual(
        de: "Beim Kunden ist etwas kaputt, und es eilt",
        en: "A customer needs an urgent repair"),
      Bilingual(de: "Eine Wartung steht an", en: "A maintenance visit is due"),
      Bilingual(
        de: "Ein Kunde ist mit der Arbeit nicht zufrieden",
        en: "A customer is not happy with the work"),
      Bilingual(de: "Eine Rechnung wird nicht bezahlt", en: "An invoice does not get paid"),
    ],
    phases: [
      TemplatePhase(
        id: "p1", name: Bilingual(de: "Anfrage", en: "Inquiry"), line: .interest, stage: .preSale),
      TemplatePhase(
        id: "p2", name: Bilingual(de: "Besichtigung und Angebot", en: "Visit and quote"),
        line: .order, stage: .preSale),
      TemplatePhase(
        id: "p3", name: Bilingual(de: "Auftrag", en: "Order"), line: .order, stage: .sale),
      TemplatePhase(
        id: "p4", name: Bilingual(de: "Ausführung", en: "Work on site"), line: .fulfilment,
        stage: .afterSale),
      TemplatePhase(
        id: "p5", name: Bilingual(de: "Abnahme und Rechnung", en: "Handover and invoice"),
        line: .fulfilment, stage: .afterSale),
      TemplatePhase(
        id: "p6", name: Bilingual(de: "Reklamation", en: "Complaint"), line: .complaint,
        stage: .afterSale),
      TemplatePhase(
        id: "p7", name: Bilingual(de: "Betreuung", en: "Care"), line: .care, stage: .afterSale),
    ],
    channels: [
      TemplateChannel(.phone, Bilingual(de: "Telefon", en: "Phone")),
      TemplateChannel(.email, Bilingual(de: "E-Mail", en: "Email")),
      TemplateChannel(.visit, Bilingual(de: "Vor-Ort-Termin", en: "Visit")),
      TemplateChannel(.messenger, Bilingual(de: "WhatsApp und Co.", en: "Messenger")),
      TemplateChannel(.letter, Bilingual(de: "Brief", en: "Letter")),
      TemplateChannel(.web, Bilingual(de: "Webseite", en: "Website")),
      TemplateChannel(.sms, Bilingual(de: "SMS", en: "Text message")),
      TemplateChannel(
        .social, Bilingual(de: "Bewertungen, soziale Medien", en: "Reviews, social media")),
      TemplateChannel(.delivery, Bilingual(de: "Lieferung", en: "Delivery")),
      TemplateChannel(.branch, Bilingual(de: "Laden oder Büro", en: "Shop or office")),
      TemplateChannel(.event, Bilingual(de: "Messe, Veranstaltung", en: "Fair, event")),
      TemplateChannel(.other, Bilingual(de: "Anderer Weg", en: "Other way")),
    ],
    prompts: craftTasks + craftCorrespondence + craftProducts)
}
