import AuditFlow
import JourneyModel
import TestSupport
import Testing

struct TemplateTests {
  @Test("a template has six occasions, and the suggestion comes first", arguments: Template.all)
  func occasions(_ template: Template) {
    expectSame(template.occasions.count, 6)
    expectSame(Set(template.occasions).count, 6)
    expectSame(
      template.occasions.first,
      Bilingual(de: "Ein Kunde will ein Angebot", en: "A customer wants a quote"))
  }

  @Test("complaint lies before care, and care is last", arguments: Template.all)
  func complaintIsNeverLast(_ template: Template) {
    let lines = template.phases.map(\.line)
    expectSame(lines.last, .care)
    expectSame(lines.filter { $0 == .complaint }.count, 1)
    expectSame(Set(template.phases.map(\.id)).count, template.phases.count)
  }

  @Test("the sections of the line come in their order", arguments: Template.all)
  func sectionsAreInOrder(_ template: Template) {
    let order = LineSection.allCases
    let places = template.phases.compactMap { order.firstIndex(of: $0.line) }
    expectSame(places, places.sorted())
    expectSame(Set(template.phases.map(\.line)), Set(order).subtracting([.other]))
  }

  @Test(
    "channels differ in kind and are known to rapid entry by their names", arguments: Template.all)
  func channels(_ template: Template) {
    expectSame(Set(template.channels.map(\.kind)).count, template.channels.count)
    for language in Language.allCases {
      let journey = template.journey(title: "T", language: language, id: "1")
      for channel in template.channels {
        expectSame(QuickWords.channel(channel.name[language], in: journey), channel.id)
      }
    }
  }

  @Test("each entry point has enough questions")
  func promptCounts() {
    for entryPoint in EntryPoint.allCases {
      #expect(Template.craft.prompts.filter { $0.entryPoint == entryPoint }.count >= 12)
      #expect(Template.blank.prompts.filter { $0.entryPoint == entryPoint }.count >= 10)
    }
  }

  @Test(
    "questions are unlike each other and lie in a phase of their section", arguments: Template.all)
  func promptsFit(_ template: Template) {
    expectSame(Set(template.prompts.map(\.id)).count, template.prompts.count)
    expectSame(Set(template.prompts.map(\.question)).count, template.prompts.count)
    let examples = template.prompts.compactMap(\.example)
    expectSame(examples.count, template.prompts.count)
    for names in [examples.map(\.de.foldedName), examples.map(\.en.foldedName)] {
      expectSame(Set(names).count, names.count)
    }
    let kinds = Set(template.channels.map(\.kind))
    for prompt in template.prompts {
      let phase = template.phases.first { $0.id == prompt.phase }
      expectSame(phase?.line, prompt.line, prompt.id)
      if let kind = prompt.channel { #expect(kinds.contains(kind), "\(prompt.id)") }
      expectSame(prompt.aspect == nil, prompt.entryPoint != .products, prompt.id)
      #expect(prompt.id.hasPrefix(template.name + "."))
    }
  }

  @Test("every phase has a question to start with", arguments: Template.all)
  func everyPhaseIsAskedFor(_ template: Template) {
    for entryPoint in [EntryPoint.tasks, .correspondence] {
      let phases = template.prompts.filter { $0.entryPoint == entryPoint }.compactMap(\.phase)
      expectSame(Set(phases), Set(template.phases.map(\.id)))
    }
  }

  @Test("a template is found by its word in any case")
  func named() {
    expectSame(Template.named("Craft")?.name, "craft")
    expectSame(Template.named("tailor"), nil)
    var journey = Template.craft.journey(title: "T", language: .german, id: "1")
    expectSame(Template.of(journey).name, "craft")
    journey.business?.sector = "tailor"
    expectSame(Template.of(journey).name, "blank")
  }
}
