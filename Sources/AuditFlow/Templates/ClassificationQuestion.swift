public import JourneyModel

/// One of the six things that nobody is asked at the start, but where they matter.
public struct ClassificationQuestion: Hashable, Sendable {
  /// What is asked; the raw value is stable.
  public let subject: Subject
  public let question: Bilingual
  /// Why it is worth an answer, in a sentence.
  public let reason: Bilingual
  public let answer: Answer

  /// What is classified.
  public enum Subject: String, CaseIterable, Hashable, Sendable {
    case relation, goal, customerStatus, targetGroup, variants, toleratedWait
  }

  /// How it is answered.
  public enum Answer: Hashable, Sendable {
    /// One of the options.
    case one([Option])
    /// Any number of the options.
    case several([Option])
    /// Free text, with an example.
    case text(example: Bilingual)
    /// Yes or no.
    case yesOrNo
    /// A wait as people type it.
    case wait
  }

  /// An option: the word of the file and how it is said.
  public struct Option: Hashable, Sendable {
    public let word: String
    public let label: Bilingual
  }

  /// Whether the journey does not say it yet.
  public func isOpen(in journey: Journey) -> Bool {
    switch subject {
    case .relation: journey.business?.relation == nil
    case .goal: journey.process?.goal == nil
    case .customerStatus: journey.process?.customerStatus.isEmpty ?? true
    case .targetGroup: journey.targetGroups.isEmpty
    case .variants: journey.variants.isEmpty
    case .toleratedWait: journey.channels.contains { $0.toleratedWait == nil }
    }
  }
}

extension ClassificationQuestion {
  /// All six, in the order of the walk.
  public static let all: [ClassificationQuestion] = [
    ClassificationQuestion(
      subject: .relation,
      question: Bilingual(
        de: "Wer kauft vor allem bei Ihnen?", en: "Who mainly buys from you?"),
      reason: Bilingual(
        de: "Firmen und Behörden warten anders und reden mit mehr Leuten als Privatkunden.",
        en: "Businesses and public bodies wait differently and involve more people."),
      answer: .one([
        option(Relation.b2c, "Privatleute", "Private customers"),
        option(Relation.b2b, "Firmen", "Businesses"),
        option(Relation.b2g, "Behörden und öffentliche Stellen", "Public bodies"),
      ])),
    ClassificationQuestion(
      subject: .goal,
      question: Bilingual(
        de: "Was wollen Sie mit diesem Kundenprozess vor allem erreichen?",
        en: "What do you mainly want this process to achieve?"),
      reason: Bilingual(
        de: "Daran lässt sich später messen, ob die Maßnahmen geholfen haben.",
        en: "By it you can tell later whether the measures helped."),
      answer: .one([
        option(Goal.win, "Neukunden gewinnen", "Win new customers"),
        option(Goal.keep, "Stammkunden halten", "Keep regular customers"),
        option(Goal.winBack, "Kunden zurückgewinnen", "Win customers back"),
      ])),
    ClassificationQuestion(
      subject: .customerStatus,
      question: Bilingual(
        de: "Mit wem beginnt dieser Kundenprozess?", en: "With whom does this process begin?"),
      reason: Bilingual(
        de: "Wer Sie schon kennt, erwartet anderes als jemand Neues.",
        en: "People who know you expect other things than newcomers."),
      answer: .several([
        option(CustomerStatus.potential, "Interessenten, noch keine Kunden", "Not customers yet"),
        option(CustomerStatus.current, "Bestehende Kunden", "Current customers"),
        option(CustomerStatus.lost, "Frühere Kunden", "Former customers"),
      ])),
    ClassificationQuestion(
      subject: .targetGroup,
      question: Bilingual(
        de: "Welche Kunden meinen Sie genau?", en: "Which customers exactly do you mean?"),
      reason: Bilingual(
        de: "Je genauer Sie es sagen, desto besser können Sie es später beurteilen.",
        en: "The more exactly you say it, the better you can judge it later."),
      answer: .text(
        example: Bilingual(
          de: "Familien mit eigenem Haus im Umkreis von 20 km",
          en: "Families with their own house within 20 km"))),
    ClassificationQuestion(
      subject: .variants,
      question: Bilingual(
        de: "Läuft das bei einem Stammkunden anders?",
        en: "Does this run differently for a regular customer?"),
      reason: Bilingual(
        de: "Dann bekommen Neukunden und Bestandskunden ihren eigenen Reibungswert.",
        en: "Then new and regular customers each get a friction index of their own."),
      answer: .yesOrNo),
    ClassificationQuestion(
      subject: .toleratedWait,
      question: Bilingual(
        de: "Wie lange ist Warten hier für Ihre Kunden noch in Ordnung?",
        en: "How long a wait is still fine for your customers here?"),
      reason: Bilingual(
        de: "Ohne Ihre Antwort rechnet das Programm mit einem üblichen Wert und sagt es dazu.",
        en: "Without an answer the program uses a common value and says so."),
      answer: .wait),
  ]

  private static func option(_ word: some Choice, _ de: String, _ en: String) -> Option {
    Option(word: word.rawValue, label: Bilingual(de: de, en: en))
  }
}
