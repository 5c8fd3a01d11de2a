import AuditFlow
import JourneyModel
import TestSupport
import Testing

/// Every sentence that owners read, by its rules of spelling and address.
struct LanguageTests {
  static let questions: [Bilingual] =
    Template.all.flatMap(\.prompts).map(\.question) + PossibleContact.all.map(\.question)
    + ClassificationQuestion.all.map(\.question) + derived
  static let names: [Bilingual] =
    Template.all.flatMap { [$0.title] + $0.occasions + $0.phases.map(\.name) }
    + Template.all.flatMap(\.prompts).compactMap(\.example) + PossibleContact.all.map(\.name)

  private static var derived: [Bilingual] {
    let journey = PromptChooserTests.half
    let prompts = EntryPoint.allCases.flatMap { PromptChooser.prompts(for: $0, in: journey) }
    return prompts.map(\.question)
      + TextbookChain.weakSpots(in: journey).flatMap(\.questions).map(\.question)
  }

  @Test("questions end with a question mark in both languages", arguments: questions)
  func questionMarks(_ text: Bilingual) {
    #expect(text.de.hasSuffix("?") && text.en.hasSuffix("?"))
  }

  @Test("German has its own quotes, English plain ones", arguments: questions + names)
  func quotes(_ text: Bilingual) {
    #expect(!text.de.contains("\"") && !text.de.contains("'"))
    expectSame(
      text.de.filter { $0 == "„" }.count, text.de.filter { $0 == "“" }.count, text.de)
    #expect(!text.en.contains { "„“”‘’".contains($0) })
    expectSame(text.en.filter { $0 == "\"" }.count % 2, 0, text.en)
  }

  @Test("German says Sie, never du", arguments: questions)
  func saysSie(_ text: Bilingual) {
    let familiar: Set = ["du", "dein", "deine", "deinen", "dir", "dich", "euch", "eure"]
    let words = text.de.split { !$0.isLetter }.map { $0.lowercased() }
    #expect(familiar.isDisjoint(with: words))
  }

  @Test("a question of a template fits one line of a screen, a name half of one")
  func lengths() {
    for prompt in Template.all.flatMap(\.prompts) {
      #expect(prompt.question.de.count <= 76 && prompt.question.en.count <= 76, "\(prompt.id)")
    }
    for name in Self.names {
      #expect(name.de.count <= 44 && name.en.count <= 48, "\(name.de)")
    }
  }

  @Test("no consultant's words", arguments: questions + names)
  func noJargon(_ text: Bilingual) {
    let banned = [
      "touchpoint", "prozessual", "optimier", "stakeholder", "workflow", "feedback", "synerg",
      "effizien", "kundenzentr", "leverage", "onboarding", "lead ",
    ]
    for word in banned {
      #expect(!text.de.lowercased().contains(word) && !text.en.lowercased().contains(word))
    }
  }
}
