public import JourneyModel

/// "Have you thought of ...?": a question that leads to a contact, with a name that can be accepted
/// as it stands.
public struct Prompt: Hashable, Sendable {
  /// Stable within a journey, so that a question put aside stays aside.
  public let id: String
  /// The entry point that asks it.
  public let entryPoint: EntryPoint
  /// Why it is asked now.
  public var reason: Reason
  /// The phase of the journey that the answer belongs to, where that is known.
  public var phase: EntityID?
  /// The section of the line that the answer belongs to; `nil` when it may be any.
  public let line: LineSection?
  /// The side of the product that it asks about; `nil` outside of products.
  public let aspect: ProductAspect?
  /// The direction of the answer, where the question implies one.
  public let direction: Direction?
  /// Who starts the contact, where the question implies it.
  public let initiator: Initiator?
  /// The usual channel of the answer.
  public let channel: ChannelKind?
  /// The form of the document, where the question implies one.
  public let form: DocumentForm?
  /// The question to the owner.
  public var question: Bilingual
  /// A name that the owner can accept with one key; `nil` when only the owner can know it.
  public let example: Bilingual?

  /// Why a question is asked.
  public enum Reason: Hashable, Sendable {
    /// The trade usually has it.
    case template
    /// The phase has no contact yet.
    case emptyPhase(EntityID)
    /// The document expects an answer, and nobody listed one.
    case missingReply(document: EntityID)
    /// Nobody said what happens when the product comes back.
    case missingReturns(product: EntityID)
    /// The task touches the customer, and no contact came of it.
    case missingContact(task: EntityID)
    /// The task touches the customer, and nothing written belongs to it.
    case missingDocument(task: EntityID)
    /// Between two neighbouring contacts too little is listed.
    case between(EntityID, EntityID)
  }

  public init(
    id: String, entryPoint: EntryPoint, reason: Reason = .template, phase: EntityID? = nil,
    line: LineSection? = nil, aspect: ProductAspect? = nil, direction: Direction? = nil,
    initiator: Initiator? = nil, channel: ChannelKind? = nil, form: DocumentForm? = nil,
    question: Bilingual, example: Bilingual?
  ) {
    self.id = id
    self.entryPoint = entryPoint
    self.reason = reason
    self.phase = phase
    self.line = line
    self.aspect = aspect
    self.direction = direction
    self.initiator = initiator
    self.channel = channel
    self.form = form
    self.question = question
    self.example = example
  }
}
