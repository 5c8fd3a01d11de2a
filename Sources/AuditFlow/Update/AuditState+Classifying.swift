import JourneyModel

extension AuditState {
  /// What is asked beside the steps at the moment: one question about the process that matters from here
  /// on, and that nobody has answered or passed over.
  public var classificationQuestion: ClassificationQuestion? {
    guard let audit, audit.readOnly == nil, audit.trial == nil else { return nil }
    return ClassificationQuestion.all.first { question in
      question.matters(at: audit.progress) && question.isOpen(in: audit.journey)
        && !audit.passedOver.contains(question.subject)
    }
  }

  /// Asks it.
  mutating func classify() -> Outcome {
    guard let question = classificationQuestion else { return .nothing }
    switch question.answer {
    case .one(let options), .several(let options):
      ask(question.subject, options.map { .word($0) })
    case .yesOrNo: ask(question.subject, [.newOne])
    case .text, .wait: overlays.append(.input(InputPrompt(purpose: .targetGroup)))
    }
    return .nothing
  }

  private mutating func ask(
    _ subject: ClassificationQuestion.Subject, _ options: [Picker.Option]
  ) {
    overlays.append(
      .picker(Picker(purpose: .classification(subject), options: options + [.nothing])))
  }

  /// Takes the answer; of several that can hold, the others are asked again.
  mutating func classify(
    _ subject: ClassificationQuestion.Subject, _ option: Picker.Option
  ) -> Outcome {
    switch option {
    case .word(let chosen):
      let effects = change(.classified(chosen.label[language])) { journey, _ throws(EditProblem) in
        journey.classify(subject, chosen.word)
      }
      if effects != nil { askForMore(of: subject) }
      return .effects(effects ?? [])
    case .newOne: return .effects(tellNewFromRegular(as: .classified(texts.newAndRegular)) ?? [])
    case .nothing:
      audit?.passedOver.insert(subject)
      return .nothing
    case .entity, .role, .join: return .nothing
    }
  }

  private mutating func askForMore(of subject: ClassificationQuestion.Subject) {
    guard let question = ClassificationQuestion.all.first(where: { $0.subject == subject }),
      case .several(let options) = question.answer
    else { return }
    let known = audit?.journey.process?.customerStatus.map(\.rawValue) ?? []
    let left = options.filter { !known.contains($0.word) }
    if !left.isEmpty { ask(subject, left.map { .word($0) }) }
  }

  /// Gives the journey its two variants.
  mutating func tellNewFromRegular(as change: Change) -> [Effect]? {
    let isGerman = audit?.journey.language == "de"
    return self.change(change) { journey, identifiers throws(EditProblem) in
      for name in isGerman ? ["Neukunde", "Bestandskunde"] : ["New customer", "Regular customer"] {
        try journey.addVariant(name, using: &identifiers)
      }
    }
  }

  private var texts: OverviewTexts { Texts(language).overview }
}

extension ClassificationQuestion {
  /// Whether an audit is far enough for the answer to matter.
  func matters(at progress: Progress) -> Bool {
    switch subject {
    case .relation: progress.contacts >= 3
    case .goal, .customerStatus, .targetGroup: progress.rated > 0
    case .variants: progress.contacts >= 8
    // Asked where a wait is judged, for each channel.
    case .toleratedWait: false
    }
  }
}

extension Journey {
  fileprivate mutating func classify(_ subject: ClassificationQuestion.Subject, _ word: String) {
    switch subject {
    case .relation:
      var known = business ?? Business()
      known.relation = Relation(rawValue: word)
      business = known
    case .goal:
      var known = process ?? CustomerProcess()
      known.goal = Goal(rawValue: word)
      process = known
    case .customerStatus:
      guard let status = CustomerStatus(rawValue: word) else { return }
      var known = process ?? CustomerProcess()
      if !known.customerStatus.contains(status) { known.customerStatus.append(status) }
      process = known
    case .targetGroup, .variants, .toleratedWait: break
    }
  }
}
