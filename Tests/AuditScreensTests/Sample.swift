import AuditFlow
import AuditScreens
import CellGrid
import JourneyModel

/// States of the walk for pictures: a painter's audit, made by the same actions as a user's.
struct Sample {
  var state: AuditState
  /// Whether what is worked out in the background is there at once; else it is left under way.
  var drawsAtOnce = true

  init(language: Language, size: ScreenSize = ScreenSize(columns: 80, rows: 24)) {
    let day = Day("2026-11-22") ?? Day("2026-11-23")
    let german = language == .german
    state = AuditState(
      language: language, today: day!, size: size, identifiers: SeededIdentifiers(seed: 7),
      listing: FolderListing(
        folder: "~/Betrieb",
        journeys: [
          JourneyEntry(
            path: "a.journey.json", folder: "~/Betrieb",
            title: german ? "Ein Kunde will ein Angebot" : "A customer wants a quote", contacts: 18,
            lastRound: Day("2026-11-20"), isReadable: true),
          JourneyEntry(
            path: "b.journey.json", folder: "~/Betrieb", title: "b.journey.json", contacts: 0,
            lastRound: nil, isReadable: false),
        ],
        recent: [
          JourneyEntry(
            path: "/home/x/c.journey.json", folder: "~/Kontaktlinie",
            title: german ? "Reklamation einer Fassade" : "Complaint about a facade", contacts: 31,
            lastRound: Day("2026-05-02"), isReadable: true)
        ], newAuditFolder: "~/Kontaktlinie"))
  }

  var isGerman: Bool { state.language == .german }

  mutating func act(_ actions: Action...) {
    for action in actions { perform(state.handle(action)) }
  }

  mutating func line(_ text: String) {
    for character in text { perform(state.handle(.type(character))) }
    act(.confirm)
  }

  /// Enters a line in a phase by its number; the next line is free of it.
  mutating func line(_ text: String, phase: Int) {
    for _ in 0..<phase { act(.phaseAfter) }
    line(text)
    for _ in 0..<phase { act(.phaseBefore) }
  }

  mutating func lines(_ german: [String], _ english: [String]) {
    for text in isGerman ? german : english { line(text) }
  }

  mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .create(_, let name): perform(state.handle(.created(path: "\(name).journey.json")))
      case .save(let request):
        perform(state.handle(Event.saved(revision: request.revision, time: "14:02")))
      case .draw(let score, let options, let number) where drawsAtOnce:
        if let drawn = DrawnOnce.robustness(score, options) {
          perform(state.handle(Event.drawn(drawn, number: number)))
        }
      case .score(let journey, let options, let number) where drawsAtOnce:
        perform(state.handle(Event.scored(JourneyScoring(journey, options), number: number)))
      default: break
      }
    }
  }
}

extension Sample {
  /// In the overview of a fresh journey of the craft template.
  mutating func begin() {
    act(.newAudit, .answer("1"), .confirm)
  }

  /// With tasks, correspondence and a product, as after eleven minutes.
  mutating func collect() {
    begin()
    act(.go(.tasks))
    lines(["Anfrage aufnehmen, Telefon, @Büro"], ["Take the inquiry, phone, @office"])
    if isGerman {
      line("Baustelle ansehen, Vor-Ort-Termin, @Chefin")
    } else {
      line("Look at the site, visit, @boss", phase: 1)
    }
    lines(
      ["Material bestellen", "Angebot per E-Mail, E-Mail"],
      ["Order material", "Quote by e-mail, e-mail"])
    act(.confirm, .touches(.no), .home)
    act(.go(.correspondence))
    lines(
      [
        "Angebot per E-Mail, E-Mail, @Büro", "Angebot nachfassen, Telefon",
        "Auftragsbestätigung, E-Mail", "Rechnung, Brief",
      ],
      [
        "Quote by e-mail, e-mail, @office", "Chase the quote, phone", "Order confirmation, e-mail",
        "Invoice, letter",
      ])
    act(.next)
    line(
      isGerman ? "Kunde fragt nach dem Termin, Telefon" : "Customer asks for the date, phone",
      phase: 5)
    lines(
      ["Auftrag, E-Mail", "Kunde reklamiert eine Stelle, Telefon"],
      ["Order, e-mail", "Customer complains about a spot, phone"])
    act(.home, .go(.products))
    lines(
      ["Innenanstrich", "Pflegehinweis", "Rest der Farbe"],
      ["Interior painting", "Care sheet", "Rest of the paint"])
    act(.home)
  }

  /// With the three worst named and rated.
  mutating func rateFirst() {
    collect()
    act(.go(.judge))
    act(.select(1), .answer(" "), .select(3), .answer(" "), .select(4), .answer(" "), .confirm)
    for keys in ["5324138", "63f1290", "4215178", "2650059"] {
      for key in keys { act(.answer(key)) }
    }
  }

  /// With everything rated and one measure.
  mutating func rateAll() {
    rateFirst()
    lines(
      ["Jede Anfrage am selben Tag bestätigen", "Büro"],
      ["Confirm each inquiry the same day", "office"])
    act(.confirm, .nextStep, .back, .home, .go(.judge))
    for keys in [
      "1530085", "2640276", "3420167", "1630059", "2531145", "4420136", "2630077", "151f048",
      "2530084",
    ] {
      for key in keys { act(.answer(key)) }
    }
    act(.home)
  }

  /// With figures on customers and two silent lists, so that completeness and money can be shown.
  mutating func measureAll() {
    guard var journey = state.audit?.journey else { return }
    journey.customerValue = CustomerValue(
      customers: .exact(400), marginPerYear: .exact(180), retention: .exact(0.8),
      discount: .exact(0.08), casesPerCustomerAndYear: .exact(0.5))
    let people = journey.participants.prefix(2).map(\.id)
    for index in journey.touchpoints.indices {
      for (place, person) in people.enumerated() where (index + place) % 3 != 0 {
        journey.touchpoints[index].foundVia.append(Finding(list: person))
      }
    }
    perform(state.handle(Event.opened(journey, path: "maler.journey.json", readOnly: nil)))
    act(.go(.result))
  }

  /// Opened anew with so many more contacts; from 6,000 on the score is worked out in the background.
  mutating func enlarge(by count: Int) {
    guard var journey = state.audit?.journey, let phase = journey.phases.first?.id else { return }
    for number in 0..<count {
      var contact = Touchpoint(
        id: EntityID("more\(number)"), name: (isGerman ? "Anruf " : "Call ") + "\(number)")
      contact.phase = phase
      journey.touchpoints.append(contact)
    }
    perform(state.handle(Event.opened(journey, path: "maler.journey.json", readOnly: nil)))
  }
}

extension Sample {
  /// The rows of the picture.
  var picture: [String] {
    let grid = AuditScreens.frame(of: state, glyphs: .unicode).grid
    return (0..<grid.size.rows).map { grid.text(row: $0) }
  }
}
