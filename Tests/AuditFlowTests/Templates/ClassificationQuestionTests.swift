import AuditFlow
import JourneyModel
import TestSupport
import Testing

struct ClassificationQuestionTests {
  @Test("there is one question for each subject")
  func all() {
    expectSame(ClassificationQuestion.all.map(\.subject), ClassificationQuestion.Subject.allCases)
  }

  @Test("options are the words of the file, all of them")
  func options() {
    let words: [[String]] = ClassificationQuestion.all.map { question in
      switch question.answer {
      case .one(let options), .several(let options): return options.map(\.word)
      case .text, .yesOrNo, .wait: return []
      }
    }
    let expected: [[String]] = [
      Relation.allCases.map(\.rawValue), Goal.allCases.map(\.rawValue),
      CustomerStatus.allCases.map(\.rawValue), [], [], [],
    ]
    expectSame(words, expected)
  }

  @Test("a question is open until the journey answers it")
  func isOpen() {
    var journey = Template.craft.journey(title: "T", occasion: "A", language: .german, id: "1")
    #expect(ClassificationQuestion.all.allSatisfy { $0.isOpen(in: journey) })
    journey.business?.relation = .b2c
    journey.process?.goal = .win
    journey.process?.customerStatus = [.potential]
    journey.targetGroups = [TargetGroup(id: "z1", name: "Familien")]
    journey.variants = TemplateVariant.newAndRegular.map { $0.variant(in: .german) }
    for index in journey.channels.indices { journey.channels[index].toleratedWait = .exact(60) }
    #expect(ClassificationQuestion.all.allSatisfy { !$0.isOpen(in: journey) })
  }
}
