import JourneyModel

extension Template {
  static let craftProducts: [Prompt] = [
    .product(
      "craft.prepare", "p3", .order, .installation, .business, .email,
      ask: Bilingual(
        de: "Was muss der Kunde vorbereiten, bevor Sie anfangen können?",
        en: "What must the customer prepare before you can start?"),
      accept: Bilingual(de: "Hinweis, was vorzubereiten ist", en: "Note on what to prepare")),
    .product(
      "craft.material", "p4", .fulfilment, .delivery, .business, .delivery,
      ask: Bilingual(
        de: "Wird Material zum Kunden geliefert? Wer nimmt es an?",
        en: "Is material delivered to the customer? Who accepts it?"),
      accept: Bilingual(
        de: "Materiallieferung zum Kunden", en: "Material delivered to the customer")),
    .product(
      "craft.change", "p4", .fulfilment, .modification, .customer, .visit,
      ask: Bilingual(
        de: "Was, wenn der Kunde mittendrin etwas anders haben will?",
        en: "What if the customer wants something changed halfway?"),
      accept: Bilingual(
        de: "Änderungswunsch während der Arbeit", en: "Change wanted during the work")),
    .product(
      "craft.waste", "p4", .fulfilment, .packaging, .business, .visit,
      ask: Bilingual(
        de: "Wohin mit Verpackung, Abfall und alten Teilen?",
        en: "What happens to packaging, waste and old parts?"),
      accept: Bilingual(de: "Abfall und Altteile mitnehmen", en: "Taking waste and old parts away")),
    .product(
      "craft.left-behind", "p5", .fulfilment, .enclosed, .business, .visit,
      ask: Bilingual(
        de: "Was lassen Sie da: einen Pflegehinweis, alte Teile, Ihre Karte?",
        en: "What do you leave with the customer: a care note, old parts, your card?"),
      accept: Bilingual(de: "Pflegehinweis", en: "Care note")),
    .product(
      "craft.instruction", "p5", .fulfilment, .manual, .business, .visit,
      ask: Bilingual(
        de: "Zeigen Sie, wie alles bedient wird? Kann man es nachlesen?",
        en: "Do you show how everything works? Can it be looked up later?"),
      accept: Bilingual(de: "Einweisung und Anleitung", en: "Showing how it works, and a manual")),
    .product(
      "craft.instalment", "p5", .fulfilment, .payment, .business, .letter,
      ask: Bilingual(
        de: "Wird alles auf einmal bezahlt oder in Abschlägen?",
        en: "Is everything paid at once or in instalments?"),
      accept: Bilingual(de: "Abschlagsrechnung", en: "Interim invoice")),
    .product(
      "craft.not-as-wished", "p6", .complaint, .returns, .customer, .visit,
      ask: Bilingual(
        de: "Was, wenn das Ergebnis nicht gefällt oder Material übrig bleibt?",
        en: "What if the result does not please, or material is left over?"),
      accept: Bilingual(de: "Übriges Material zurücknehmen", en: "Taking leftover material back")),
    .product(
      "craft.wrong-part", "p6", .complaint, .exchange, .business, .visit,
      ask: Bilingual(
        de: "Was tun Sie, wenn ein Teil falsch oder fehlerhaft ist?",
        en: "What do you do when a part is wrong or faulty?"),
      accept: Bilingual(de: "Teil austauschen", en: "Exchanging a part")),
    .product(
      "craft.warranty", "p6", .complaint, .warranty, .customer, .phone,
      ask: Bilingual(
        de: "Wissen Ihre Kunden, was die Gewährleistung abdeckt und wie lange?",
        en: "Do your customers know what the warranty covers, and for how long?"),
      accept: Bilingual(de: "Frage zur Gewährleistung", en: "Question about the warranty")),
    .product(
      "craft.breakdown", "p6", .complaint, .repair, .customer, .phone,
      ask: Bilingual(
        de: "Wen ruft der Kunde an, wenn abends etwas ausfällt?",
        en: "Whom does the customer call when something fails in the evening?"),
      accept: Bilingual(de: "Notruf nach Feierabend", en: "Emergency call after hours")),
    .product(
      "craft.later-question", "p7", .care, .service, .customer, .phone,
      ask: Bilingual(
        de: "Was, wenn der Kunde Wochen später noch eine Frage hat?",
        en: "What if the customer has a question weeks later?"),
      accept: Bilingual(de: "Frage nach der Arbeit", en: "Question after the work")),
    .product(
      "craft.maintenance", "p7", .care, .maintenance, .business, .visit,
      ask: Bilingual(
        de: "Muss etwas gewartet, geprüft oder aufgefrischt werden?",
        en: "Does anything need servicing, testing or touching up?"),
      accept: Bilingual(de: "Wartungstermin", en: "Maintenance visit")),
    .product(
      "craft.same-colour", "p7", .care, .spareParts, .customer, .phone,
      ask: Bilingual(
        de: "Bekommt der Kunde später noch denselben Farbton oder ein Ersatzteil?",
        en: "Can the customer get the same colour or a spare part later?"),
      accept: Bilingual(
        de: "Farbton oder Ersatzteil nachbestellen", en: "Reordering a colour or part")),
  ]
}
