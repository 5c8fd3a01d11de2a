import JourneyModel

extension Template {
  static let blankTasks: [Prompt] = [
    .task(
      "blank.first-call", "p1", .interest, .customer, .phone,
      ask: Bilingual(
        de: "Wer spricht als Erster mit jemandem, der sich für Sie interessiert?",
        en: "Who is the first to talk to somebody who is interested?"),
      accept: Bilingual(de: "Erstes Gespräch", en: "First conversation")),
    .task(
      "blank.callback", "p1", .interest, .business, .phone,
      ask: Bilingual(
        de: "Rufen Sie zurück, wenn jemand Sie nicht erreicht hat?",
        en: "Do you call back when somebody could not reach you?"),
      accept: Bilingual(de: "Rückruf nach verpasstem Anruf", en: "Returning a missed call")),
    .task(
      "blank.details", "p1", .interest, .business, .email,
      ask: Bilingual(
        de: "Müssen Sie oft nachfragen, weil Angaben fehlen?",
        en: "Do you often have to ask because details are missing?"),
      accept: Bilingual(de: "Fehlende Angaben erfragen", en: "Asking for missing details")),
    .task(
      "blank.advice", "p2", .order, .both, .branch,
      ask: Bilingual(
        de: "Helfen Sie dem Kunden, das Richtige auszusuchen?",
        en: "Do you help the customer to choose the right thing?"),
      accept: Bilingual(de: "Beratung vor dem Kauf", en: "Advice before the purchase")),
    .task(
      "blank.chase", "p2", .order, .business, .phone,
      ask: Bilingual(
        de: "Was tun Sie, wenn auf ein Angebot nichts mehr kommt?",
        en: "What do you do when nothing comes back after a quote?"),
      accept: Bilingual(de: "Wegen des Angebots anrufen", en: "Calling about the quote")),
    .task(
      "blank.take-order", "p2", .order, .customer, .phone,
      ask: Bilingual(
        de: "Wer nimmt den Auftrag an, und was fragt er dabei?",
        en: "Who takes the order, and what do they ask?"),
      accept: Bilingual(de: "Auftrag aufnehmen", en: "Taking down the order")),
    .task(
      "blank.delay", "p3", .fulfilment, .business, .phone,
      ask: Bilingual(
        de: "Wer sagt Bescheid, wenn es länger dauert?",
        en: "Who lets the customer know when it takes longer?"),
      accept: Bilingual(de: "Verspätung ankündigen", en: "Announcing a delay")),
    .task(
      "blank.handover", "p3", .fulfilment, .both, .branch,
      ask: Bilingual(
        de: "Wie übergeben Sie, was der Kunde bestellt hat?",
        en: "How do you hand over what the customer ordered?"),
      accept: Bilingual(de: "Übergabe an den Kunden", en: "Handing over to the customer")),
    .task(
      "blank.complaint", "p4", .complaint, .customer, .phone,
      ask: Bilingual(
        de: "Bei wem landet ein Kunde, der nicht zufrieden ist?",
        en: "Who does an unhappy customer end up talking to?"),
      accept: Bilingual(de: "Reklamation annehmen", en: "Taking a complaint")),
    .task(
      "blank.put-right", "p4", .complaint, .business, .phone,
      ask: Bilingual(
        de: "Erfährt der Kunde, wie Sie den Fehler beheben?",
        en: "Does the customer learn how you will put it right?"),
      accept: Bilingual(de: "Lösung anbieten", en: "Offering a solution")),
    .task(
      "blank.all-well", "p5", .care, .business, .phone,
      ask: Bilingual(
        de: "Fragen Sie ein paar Wochen später, ob alles in Ordnung ist?",
        en: "Do you ask a few weeks later whether all is well?"),
      accept: Bilingual(de: "Nachfragen, ob alles in Ordnung ist", en: "Asking whether all is well")
    ),
  ]
}
