import AuditFlow
import JourneyModel
import TestSupport
import Testing

struct TemplateJourneyTests {
  @Test("a fresh journey has phases, channels, sector and occasion, and no contact")
  func freshJourney() {
    let template = Template(
      name: "kiosk", title: Bilingual(de: "Kiosk", en: "Kiosk"), occasions: [],
      phases: [
        TemplatePhase(
          id: "p1", name: Bilingual(de: "Anfrage", en: "Inquiry"), line: .interest,
          stage: .preSale),
        TemplatePhase(
          id: "p2", name: Bilingual(de: "Auftrag", en: "Order"), line: .order, stage: .sale,
          share: .exact(0.4)),
      ],
      channels: [TemplateChannel(.phone, Bilingual(de: "Telefon", en: "Phone"))],
      variants: TemplateVariant.newAndRegular, prompts: [])
    expectSame(
      template.journey(
        title: "Vom Angebot zur Zahlung", occasion: "Anfrage", language: .german, id: "42"),
      Journey(
        id: "42", title: "Vom Angebot zur Zahlung", language: "de",
        business: Business(sector: "kiosk"),
        process: CustomerProcess(name: "Anfrage", occasion: "Anfrage"),
        variants: [
          Variant(id: "new", name: "Neukunde"), Variant(id: "regular", name: "Bestandskunde"),
        ],
        phases: [
          Phase(id: "p1", name: "Anfrage", line: .interest, stage: .preSale),
          Phase(id: "p2", name: "Auftrag", line: .order, stage: .sale, share: .exact(0.4)),
        ],
        channels: [Channel(id: "phone", kindOrNil: .phone, name: "Telefon")]))
  }

  @Test("without an occasion the journey states no process")
  func noOccasion() {
    let journey = Template.blank.journey(title: "T", language: .english, id: "1")
    expectSame(journey.process, nil)
    expectSame(
      journey.phases.map(\.name),
      ["Interest", "Order or purchase", "Fulfilment", "Complaint", "Care"])
    expectSame(journey.language, "en")
  }

  @Test("every template's journey has no problems, in either language", arguments: Template.all)
  func hasNoProblems(_ template: Template) {
    for language in Language.allCases {
      var journey = template.journey(
        title: "T", occasion: template.occasions[0][language], language: language, id: "1")
      journey.variants = TemplateVariant.newAndRegular.map { $0.variant(in: language) }
      for (index, contact) in PossibleContact.proposals(for: journey).enumerated() {
        journey.touchpoints.append(
          contact.touchpoint(EntityID("k\(index)"), in: journey, language))
      }
      expectSame(journey.problems().map { $0.message(in: .english) }, [])
    }
  }

  @Test(
    "every question lies in a phase and on a channel that the journey has", arguments: Template.all)
  func questionsFit(_ template: Template) {
    let journey = template.journey(title: "T", language: .english, id: "1")
    let phases = Set(journey.phases.map(\.id))
    for entryPoint in EntryPoint.allCases {
      for prompt in PromptChooser.prompts(for: entryPoint, in: journey) {
        #expect(prompt.phase.map(phases.contains) ?? false, "\(prompt.id)")
      }
    }
  }
}
