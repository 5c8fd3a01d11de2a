import JourneyModel

// Short forms in which the templates list their questions.
extension Prompt {
  /// Who speaks: the business to the customer, the customer to the business, or both.
  enum Voice {
    case business
    case customer
    case both

    var direction: Direction {
      switch self {
      case .business: .outgoing
      case .customer: .incoming
      case .both: .both
      }
    }

    var initiator: Initiator? {
      switch self {
      case .business: .business
      case .customer: .customer
      case .both: nil
      }
    }
  }

  /// A question about a task.
  static func task(
    _ id: String, _ phase: EntityID, _ line: LineSection, _ voice: Voice, _ channel: ChannelKind?,
    ask question: Bilingual, accept example: Bilingual
  ) -> Prompt {
    Prompt(
      id: id, entryPoint: .tasks, phase: phase, line: line, direction: voice.direction,
      initiator: voice.initiator, channel: channel, question: question, example: example)
  }

  /// A question about something written or said.
  static func letter(
    _ id: String, _ phase: EntityID, _ line: LineSection, _ voice: Voice, _ channel: ChannelKind?,
    _ form: DocumentForm, ask question: Bilingual, accept example: Bilingual
  ) -> Prompt {
    Prompt(
      id: id, entryPoint: .correspondence, phase: phase, line: line, direction: voice.direction,
      initiator: voice.initiator, channel: channel, form: form, question: question, example: example
    )
  }

  /// A question about a side of a product.
  static func product(
    _ id: String, _ phase: EntityID, _ line: LineSection, _ aspect: ProductAspect, _ voice: Voice,
    _ channel: ChannelKind?, ask question: Bilingual, accept example: Bilingual
  ) -> Prompt {
    Prompt(
      id: id, entryPoint: .products, phase: phase, line: line, aspect: aspect,
      direction: voice.direction, initiator: voice.initiator, channel: channel, question: question,
      example: example)
  }
}
