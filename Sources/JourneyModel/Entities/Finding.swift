/// Through which entry point a contact was found, and on whose hidden list.
public struct Finding: Described {
  /// The entry point; absent when the contact was added directly.
  public var entryPoint: EntryPoint?
  /// The task, document, product or part that led to the contact.
  public var item: EntityID?
  /// The participant on whose hidden individual list it stood; absent for open talk.
  public var list: EntityID?
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(entryPoint: EntryPoint? = nil, item: EntityID? = nil, list: EntityID? = nil) {
    self.entryPoint = entryPoint
    self.item = item
    self.list = list
  }

  public init(blank: Void) {
    self.init()
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Finding, _ visitor: inout Visitor
  ) {
    visitor.choice("entryPoint", &value.entryPoint)
    visitor.reference("item", &value.item, .item)
    visitor.reference("list", &value.list, .one(.participant))
  }
}
