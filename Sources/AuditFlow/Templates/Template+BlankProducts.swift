import JourneyModel

extension Template {
  static let blankProducts: [Prompt] = [
    .product(
      "blank.try-out", "p1", .interest, .other, .both, .branch,
      ask: Bilingual(
        de: "Kann der Kunde vorher etwas ansehen oder ausprobieren?",
        en: "Can the customer see or try something beforehand?"),
      accept: Bilingual(de: "Muster oder Probe", en: "Sample or trial")),
    .product(
      "blank.payment", "p2", .order, .payment, .customer, .web,
      ask: Bilingual(
        de: "Wie wird bezahlt, und was geht dabei schief?",
        en: "How is it paid for, and what goes wrong?"),
      accept: Bilingual(de: "Bezahlen", en: "Paying")),
    .product(
      "blank.delivery", "p3", .fulfilment, .delivery, .business, .delivery,
      ask: Bilingual(
        de: "Wie kommt das Produkt zum Kunden? Weiß er, wann?",
        en: "How does the product reach the customer? Do they know when?"),
      accept: Bilingual(de: "Ankündigung der Lieferung", en: "Delivery notice")),
    .product(
      "blank.packaging", "p3", .fulfilment, .packaging, .business, .delivery,
      ask: Bilingual(
        de: "Was erlebt der Kunde beim Auspacken?",
        en: "What does the customer find when unpacking?"),
      accept: Bilingual(de: "Auspacken", en: "Unpacking")),
    .product(
      "blank.enclosed", "p3", .fulfilment, .enclosed, .business, .delivery,
      ask: Bilingual(
        de: "Was liegt bei: Lieferschein, Hinweise, ein Gruß?",
        en: "What is enclosed: a delivery note, hints, a greeting?"),
      accept: Bilingual(de: "Beilage im Paket", en: "Note in the parcel")),
    .product(
      "blank.installation", "p3", .fulfilment, .installation, .business, .visit,
      ask: Bilingual(
        de: "Muss etwas aufgebaut oder eingerichtet werden? Wer hilft?",
        en: "Does anything need to be set up? Who helps?"),
      accept: Bilingual(de: "Aufbau und Einrichtung", en: "Setting it up")),
    .product(
      "blank.manual", "p3", .fulfilment, .manual, .business, .web,
      ask: Bilingual(
        de: "Wo liest der Kunde nach, wie es geht?",
        en: "Where can the customer look up how it works?"),
      accept: Bilingual(de: "Anleitung", en: "Manual")),
    .product(
      "blank.returns", "p4", .complaint, .returns, .customer, .delivery,
      ask: Bilingual(
        de: "Was muss der Kunde tun, wenn er etwas zurückgeben will?",
        en: "What must the customer do to return something?"),
      accept: Bilingual(de: "Rückgabe", en: "Return")),
    .product(
      "blank.exchange", "p4", .complaint, .exchange, .business, .delivery,
      ask: Bilingual(
        de: "Was, wenn etwas nicht passt und getauscht werden soll?",
        en: "What if something does not fit and should be exchanged?"),
      accept: Bilingual(de: "Umtausch", en: "Exchange")),
    .product(
      "blank.warranty", "p4", .complaint, .warranty, .customer, .email,
      ask: Bilingual(
        de: "Woher weiß der Kunde, was die Gewährleistung abdeckt?",
        en: "How does the customer know what the warranty covers?"),
      accept: Bilingual(de: "Frage zur Gewährleistung", en: "Question about the warranty")),
    .product(
      "blank.service", "p5", .care, .service, .customer, .phone,
      ask: Bilingual(
        de: "Wen fragt der Kunde, wenn er später nicht weiterkommt?",
        en: "Whom does the customer ask when stuck later on?"),
      accept: Bilingual(de: "Hilfe nach dem Kauf", en: "Help after the purchase")),
    .product(
      "blank.maintenance", "p5", .care, .maintenance, .business, .visit,
      ask: Bilingual(
        de: "Muss etwas gewartet, geprüft oder erneuert werden?",
        en: "Does anything need servicing, testing or renewing?"),
      accept: Bilingual(de: "Wartungstermin", en: "Maintenance visit")),
    .product(
      "blank.spare-parts", "p5", .care, .spareParts, .customer, .phone,
      ask: Bilingual(
        de: "Wo bekommt der Kunde Zubehör und Ersatzteile?",
        en: "Where does the customer get accessories and spare parts?"),
      accept: Bilingual(de: "Ersatzteil bestellen", en: "Ordering a spare part")),
  ]
}
