/// The answer to one point of the ten-point retention check.
public struct RetentionPoint: Described {
  /// The number of the point, 1 to 10.
  public var point: Double?
  public var round: EntityID?
  public var answers: [String]
  public var maturity: Double?
  public var evidence: String?
  public var area: String?
  public var potential: String?
  public var next: String?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    point: Double? = nil, round: EntityID? = nil, answers: [String] = [], maturity: Double? = nil,
    evidence: String? = nil, area: String? = nil, potential: String? = nil, next: String? = nil
  ) {
    self.point = point
    self.round = round
    self.answers = answers
    self.maturity = maturity
    self.evidence = evidence
    self.area = area
    self.potential = potential
    self.next = next
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout RetentionPoint, _ visitor: inout Visitor
  ) {
    visitor.number("point", &value.point, .point)
    visitor.reference("round", &value.round, .one(.round))
    visitor.texts("answers", &value.answers)
    visitor.number("maturity", &value.maturity, .maturity)
    visitor.text("evidence", &value.evidence)
    visitor.text("area", &value.area)
    visitor.text("potential", &value.potential)
    visitor.text("next", &value.next)
  }
}

extension RetentionPoint {
  /// What is answered once: a point of the check in a round.
  public struct Subject: Hashable, Sendable {
    public let point: Double?
    public let round: EntityID?
  }

  public var listKey: Subject { Subject(point: point, round: round) }
}
