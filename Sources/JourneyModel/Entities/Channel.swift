/// A way in which contact takes place.
public struct Channel: Identified {
  public static var kind: EntityKind { .channel }

  public var id: EntityID
  /// The kind as the file states it; see ``kind``.
  public var kindOrNil: ChannelKind?
  /// The name of the channel.
  public var name: String
  /// The wait that customers put up with on this channel, in minutes.
  public var toleratedWait: Judgement?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(
    id: EntityID, kindOrNil: ChannelKind? = nil, name: String, toleratedWait: Judgement? = nil
  ) {
    self.id = id
    self.kindOrNil = kindOrNil
    self.name = name
    self.toleratedWait = toleratedWait
  }

  public init(blank: Void) {
    self.init(id: "", name: "")
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Channel, _ visitor: inout Visitor
  ) {
    visitor.identifier("id", &value.id)
    visitor.choice("kind", &value.kindOrNil)
    visitor.text("name", &value.name)
    visitor.judgement("toleratedWait", &value.toleratedWait, .toleratedWait)
  }
}

extension Channel {
  /// The kind: as stated, else the identifier where it names a kind, else other.
  public var kind: ChannelKind {
    kindOrNil ?? ChannelKind(rawValue: id.text) ?? .other
  }
}
