/// A contact point between the customer and the business.
public struct Touchpoint: Identified {
  public static var kind: EntityKind { .touchpoint }

  public var id: EntityID
  /// The contact in the words of the business.
  public var name: String
  /// The state as the file gives it; see ``state``.
  public var stateOrNil: TouchpointState?
  /// Where it lies on the line; absent while collecting.
  public var phase: EntityID?
  /// How it takes place; absent while collecting.
  public var channel: EntityID?
  /// Who starts it.
  public var initiator: Initiator?
  /// Out to the customer, in from the customer, or both.
  public var direction: Direction?
  /// Who is responsible in the business.
  public var responsible: EntityID?
  /// The variants it belongs to; none means all of them.
  public var variants: [EntityID]
  /// What the customer wants here.
  public var customerWants: String?
  /// How the business knows.
  public var wantsKnown: WantsKnown?
  /// Where the contact was found.
  public var foundVia: [Finding]
  /// What goes wrong here.
  public var incidents: [Incident]
  /// The data that the customer is asked for.
  public var asksFor: [String]
  /// What the business asks of itself here.
  public var standard: Standard?
  /// Ideas for improvement.
  public var ideas: [String]
  /// Anything else.
  public var notes: String?
  /// What backs the judgements.
  public var evidence: [Evidence]
  /// Contacts that a person said are not the same as this one.
  public var distinctFrom: [EntityID]
  /// The contact that follows on the line with nothing between the two, as a person said; where
  /// another one follows by now, that is open again.
  public var nothingUntil: EntityID?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    id: EntityID, name: String, stateOrNil: TouchpointState? = nil, phase: EntityID? = nil,
    channel: EntityID? = nil, initiator: Initiator? = nil, direction: Direction? = nil,
    responsible: EntityID? = nil, variants: [EntityID] = [], customerWants: String? = nil,
    wantsKnown: WantsKnown? = nil, foundVia: [Finding] = [], incidents: [Incident] = [],
    asksFor: [String] = [], standard: Standard? = nil, ideas: [String] = [], notes: String? = nil,
    evidence: [Evidence] = [], distinctFrom: [EntityID] = [], nothingUntil: EntityID? = nil
  ) {
    self.id = id
    self.name = name
    self.stateOrNil = stateOrNil
    self.phase = phase
    self.channel = channel
    self.initiator = initiator
    self.direction = direction
    self.responsible = responsible
    self.variants = variants
    self.customerWants = customerWants
    self.wantsKnown = wantsKnown
    self.foundVia = foundVia
    self.incidents = incidents
    self.asksFor = asksFor
    self.standard = standard
    self.ideas = ideas
    self.notes = notes
    self.evidence = evidence
    self.distinctFrom = distinctFrom
    self.nothingUntil = nothingUntil
  }

  public init(blank: Void) {
    // Field by field: the other initialiser would copy the whole for each contact of a file.
    id = ""
    name = ""
    (variants, foundVia, incidents, asksFor) = ([], [], [], [])
    (ideas, evidence, distinctFrom) = ([], [], [])
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Touchpoint, _ visitor: inout Visitor
  ) {
    visitor.identifier("id", &value.id)
    visitor.text("name", &value.name)
    visitor.choice("state", &value.stateOrNil)
    visitor.reference("phase", &value.phase, .one(.phase))
    visitor.reference("channel", &value.channel, .one(.channel))
    visitor.choice("initiator", &value.initiator)
    visitor.choice("direction", &value.direction)
    visitor.reference("responsible", &value.responsible, .one(.participant))
    visitor.references("variants", &value.variants, .one(.variant))
    visitor.text("customerWants", &value.customerWants)
    visitor.choice("wantsKnown", &value.wantsKnown)
    visitor.list("foundVia", &value.foundVia, .optional)
    visitor.list("incidents", &value.incidents, .optional)
    visitor.texts("asksFor", &value.asksFor)
    visitor.nested("standard", &value.standard)
    visitor.texts("ideas", &value.ideas)
    visitor.text("notes", &value.notes)
    visitor.list("evidence", &value.evidence, .optional)
    visitor.references("distinctFrom", &value.distinctFrom, .one(.touchpoint))
    visitor.reference("nothingUntil", &value.nothingUntil, .one(.touchpoint))
  }
}

extension Touchpoint {
  /// Whether the contact happens today; absent in the file means it does.
  public var state: TouchpointState {
    get { stateOrNil ?? .actual }
    set { stateOrNil = newValue }
  }
}

/// What the business asks of itself at a contact.
public struct Standard: Described {
  /// What must never happen.
  public var never: String?
  /// The minimum standard.
  public var minimum: String?
  /// The best it could do.
  public var best: String?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(never: String? = nil, minimum: String? = nil, best: String? = nil) {
    self.never = never
    self.minimum = minimum
    self.best = best
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Standard, _ visitor: inout Visitor
  ) {
    visitor.text("never", &value.never)
    visitor.text("minimum", &value.minimum)
    visitor.text("best", &value.best)
  }
}

/// Something that backs a judgement.
public struct Evidence: Described {
  /// What it is, for instance a quote or a count.
  public var kind: String?
  /// What it says.
  public var text: String?
  /// Where it comes from.
  public var source: String?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(kind: String? = nil, text: String? = nil, source: String? = nil) {
    self.kind = kind
    self.text = text
    self.source = source
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Evidence, _ visitor: inout Visitor
  ) {
    visitor.text("kind", &value.kind)
    visitor.text("text", &value.text)
    visitor.text("source", &value.source)
  }
}
