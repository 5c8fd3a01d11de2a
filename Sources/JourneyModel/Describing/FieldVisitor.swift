/// The kinds of entity that other entities refer to by identifier.
public enum EntityKind: String, CaseIterable, Hashable, Sendable {
  case targetGroup
  case variant
  case phase
  case channel
  case participant
  case task
  case document
  case product
  case part
  case touchpoint
  case incident
  case round
  case campaign
  case measure
}

/// A type whose fields are described once, in the order of the file, for every purpose.
///
/// Reading, writing, the JSON Schema, `set` on the command line, checking of references and merging
/// all run the same description with another ``FieldVisitor``; a field that is described cannot be
/// forgotten by one of them.
public protocol Described: Sendable, Hashable {
  /// What tells one element of a list of such values from the others; a type that says nothing is
  /// told apart by its whole value.
  associatedtype ListKey: Hashable = Self

  /// Equal in two versions of a list for what is the same element, maybe changed.
  var listKey: ListKey { get }

  /// The value from which a reader starts: everything absent.
  init(blank: Void)

  /// Visits every field in the order of the file.
  static func describe<Visitor: FieldVisitor>(_ value: inout Self, _ visitor: inout Visitor)

  /// Members that this version does not know, in their order.
  var unknown: [JSONMember] { get set }

  /// Values that wait for a decision; always empty on types that the format gives no conflicts.
  var conflicts: [Conflict] { get set }
}

extension Described where ListKey == Self {
  public var listKey: Self { self }
}

/// An entity with an identifier of its own.
public protocol Identified: Described where ListKey == EntityID {
  static var kind: EntityKind { get }
  var id: EntityID { get set }
}

extension Identified {
  public var listKey: EntityID { id }
}

/// Whether a field must be present in a valid file.
public enum Presence: Hashable, Sendable {
  case required
  case optional
}

/// What a field refers to.
public enum ReferenceTarget: Hashable, Sendable {
  case one(EntityKind)
  /// An item found through an entry point: a task, a document, a product or a part of one.
  case item
}

/// Something done to each field of a ``Described`` type, in the order of the file.
public protocol FieldVisitor {
  /// The entity's own identifier; required.
  mutating func identifier(_ name: StaticString, _ value: inout EntityID)
  /// A required text.
  mutating func text(_ name: StaticString, _ value: inout String)
  mutating func text(_ name: StaticString, _ value: inout String?)
  /// The weights of the dimensions; a visitor to which they are a text like any other says nothing.
  mutating func weights(_ name: StaticString, _ value: inout String?)
  mutating func texts(_ name: StaticString, _ value: inout [String])
  mutating func choice<Value: Choice>(_ name: StaticString, _ value: inout Value?)
  mutating func choices<Value: Choice>(_ name: StaticString, _ value: inout [Value])
  mutating func flag(_ name: StaticString, _ value: inout Bool?)
  mutating func number(_ name: StaticString, _ value: inout Double?, _ scale: Scale)
  mutating func judgement(_ name: StaticString, _ value: inout Judgement?, _ scale: Scale)
  /// A required day.
  mutating func day(_ name: StaticString, _ value: inout Day)
  mutating func day(_ name: StaticString, _ value: inout Day?)
  /// A required reference.
  mutating func reference(_ name: StaticString, _ value: inout EntityID, _ target: ReferenceTarget)
  mutating func reference(_ name: StaticString, _ value: inout EntityID?, _ target: ReferenceTarget)
  mutating func references(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget)
  /// References whose order is what they say; a visitor to which they are like any others says
  /// nothing.
  mutating func ranking(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget)
  mutating func nested<Value: Described>(_ name: StaticString, _ value: inout Value?)
  /// A list of objects; a `.required` list is written even when it is empty.
  mutating func list<Value: Described>(
    _ name: StaticString, _ value: inout [Value], _ presence: Presence)
}

extension FieldVisitor {
  public mutating func weights(_ name: StaticString, _ value: inout String?) {
    text(name, &value)
  }

  public mutating func ranking(
    _ name: StaticString, _ value: inout [EntityID], _ target: ReferenceTarget
  ) {
    references(name, &value, target)
  }
}
