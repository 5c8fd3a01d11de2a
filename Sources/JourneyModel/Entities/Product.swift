/// A product or service with everything around it.
public struct Product: Identified {
  public static var kind: EntityKind { .product }

  public var id: EntityID
  /// The name of the product.
  public var name: String
  /// What there is around it.
  public var parts: [ProductPart]
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(id: EntityID, name: String, parts: [ProductPart] = []) {
    self.id = id
    self.name = name
    self.parts = parts
  }

  public init(blank: Void) {
    self.init(id: "", name: "")
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout Product, _ visitor: inout Visitor
  ) {
    visitor.identifier("id", &value.id)
    visitor.text("name", &value.name)
    visitor.list("parts", &value.parts, .optional)
  }
}

/// Something around a product that the customer meets.
public struct ProductPart: Identified {
  public static var kind: EntityKind { .part }

  public var id: EntityID
  /// Which side of the product it belongs to.
  public var aspect: ProductAspect?
  /// The part in the words of the business.
  public var name: String
  public var unknown: [JSONMember] = []
  public var conflicts: [Conflict] = []

  public init(id: EntityID, aspect: ProductAspect? = nil, name: String) {
    self.id = id
    self.aspect = aspect
    self.name = name
  }

  public init(blank: Void) {
    self.init(id: "", name: "")
  }

  public static func describe<Visitor: FieldVisitor>(
    _ value: inout ProductPart, _ visitor: inout Visitor
  ) {
    visitor.identifier("id", &value.id)
    visitor.choice("aspect", &value.aspect)
    visitor.text("name", &value.name)
  }
}
