import JourneyModel

extension Template {
  static let craftTasks: [Prompt] = [
    .task(
      "craft.answer", "p1", .interest, .customer, .phone,
      ask: Bilingual(
        de: "Wer geht ans Telefon, wenn Sie mitten in der Arbeit sind?",
        en: "Who answers the phone while you are in the middle of a job?"),
      accept: Bilingual(de: "Anruf annehmen", en: "Answering a call")),
    .task(
      "craft.callback", "p1", .interest, .business, .phone,
      ask: Bilingual(
        de: "Rufen Sie zurück, wenn jemand Sie nicht erreicht hat?",
        en: "Do you call back when somebody could not reach you?"),
      accept: Bilingual(de: "Rückruf nach verpasstem Anruf", en: "Returning a missed call")),
    .task(
      "craft.details", "p1", .interest, .business, .phone,
      ask: Bilingual(
        de: "Welche Angaben fehlen bei einer Anfrage fast immer?",
        en: "Which details are nearly always missing from an inquiry?"),
      accept: Bilingual(de: "Fehlende Angaben erfragen", en: "Asking for missing details")),
    .task(
      "craft.visit-date", "p2", .order, .both, .phone,
      ask: Bilingual(
        de: "Wie oft geht es hin und her, bis der Termin für die Besichtigung steht?",
        en: "How much back and forth until the date of the visit is fixed?"),
      accept: Bilingual(de: "Besichtigung vereinbaren", en: "Arranging the visit")),
    .task(
      "craft.visit", "p2", .order, .both, .visit,
      ask: Bilingual(
        de: "Sehen Sie sich die Arbeit an, bevor Sie rechnen?",
        en: "Do you look at the job before you work out a price?"),
      accept: Bilingual(de: "Besichtigung vor Ort", en: "Visit on site")),
    .task(
      "craft.talk-quote", "p2", .order, .both, .phone,
      ask: Bilingual(
        de: "Gehen Sie das Angebot mit dem Kunden durch?",
        en: "Do you go through the quote with the customer?"),
      accept: Bilingual(de: "Angebot durchsprechen", en: "Talking the quote through")),
    .task(
      "craft.chase-quote", "p2", .order, .business, .phone,
      ask: Bilingual(
        de: "Was tun Sie, wenn auf ein Angebot nichts mehr kommt?",
        en: "What do you do when nothing comes back after a quote?"),
      accept: Bilingual(de: "Wegen des Angebots anrufen", en: "Calling about the quote")),
    .task(
      "craft.lost", "p2", .order, .business, .phone,
      ask: Bilingual(
        de: "Fragen Sie nach dem Grund, wenn ein Kunde absagt?",
        en: "Do you ask why when a customer says no?"),
      accept: Bilingual(de: "Nach dem Grund der Absage fragen", en: "Asking why they said no")),
    .task(
      "craft.choose", "p3", .order, .both, .branch,
      ask: Bilingual(
        de: "Sucht der Kunde noch etwas aus: Farbe, Material, Ausführung?",
        en: "Does the customer still choose something: colour, material, model?"),
      accept: Bilingual(de: "Farben und Material aussuchen", en: "Choosing colours and materials")),
    .task(
      "craft.start-date", "p3", .order, .business, .phone,
      ask: Bilingual(
        de: "Wie erfährt der Kunde, wann es losgeht?",
        en: "How does the customer learn when you will start?"),
      accept: Bilingual(de: "Beginn der Arbeit abstimmen", en: "Agreeing on the start date")),
    .task(
      "craft.arrive", "p4", .fulfilment, .business, .visit,
      ask: Bilingual(
        de: "Was geschieht in den ersten zehn Minuten, beim Kunden oder bei Ihnen?",
        en: "What happens in the first ten minutes, at the customer's place or yours?"),
      accept: Bilingual(de: "Ankunft beim Kunden", en: "Arriving at the customer's place")),
    .task(
      "craft.delay", "p4", .fulfilment, .business, .phone,
      ask: Bilingual(
        de: "Wer sagt Bescheid, wenn Sie später kommen oder gar nicht?",
        en: "Who lets the customer know when you come late, or not at all?"),
      accept: Bilingual(de: "Verspätung ankündigen", en: "Announcing a delay")),
    .task(
      "craft.extra", "p4", .fulfilment, .business, .visit,
      ask: Bilingual(
        de: "Was, wenn mehr zu tun ist als gedacht und es teurer wird?",
        en: "What if there is more to do than expected and the price goes up?"),
      accept: Bilingual(de: "Mehrarbeit absprechen", en: "Agreeing on extra work")),
    .task(
      "craft.handover", "p5", .fulfilment, .both, .visit,
      ask: Bilingual(
        de: "Schauen Sie am Ende gemeinsam, ob alles passt?",
        en: "Do you check together at the end that everything is right?"),
      accept: Bilingual(de: "Abnahme mit dem Kunden", en: "Final check with the customer")),
    .task(
      "craft.tidy", "p5", .fulfilment, .business, .visit,
      ask: Bilingual(
        de: "In welchem Zustand findet der Kunde alles vor, wenn Sie fertig sind?",
        en: "In what state does the customer find everything when you are done?"),
      accept: Bilingual(de: "Aufgeräumt übergeben", en: "Leaving everything tidy")),
    .task(
      "craft.complaint", "p6", .complaint, .customer, .phone,
      ask: Bilingual(
        de: "Bei wem landet ein Kunde, der nicht zufrieden ist?",
        en: "Who does an unhappy customer end up talking to?"),
      accept: Bilingual(de: "Reklamation annehmen", en: "Taking a complaint")),
    .task(
      "craft.rework", "p6", .complaint, .business, .visit,
      ask: Bilingual(
        de: "Wie läuft es ab, wenn Sie nachbessern müssen?",
        en: "How does it go when you have to put something right?"),
      accept: Bilingual(de: "Nachbesserung beim Kunden", en: "Putting it right on site")),
    .task(
      "craft.after-weeks", "p7", .care, .business, .phone,
      ask: Bilingual(
        de: "Fragen Sie ein paar Wochen später, ob alles in Ordnung ist?",
        en: "Do you ask a few weeks later whether all is well?"),
      accept: Bilingual(de: "Nachfragen, ob alles in Ordnung ist", en: "Asking whether all is well")
    ),
  ]
}
