/// A field and what it is to be set to, as `FIELD=VALUE` names them.
public struct FieldAssignment: Hashable, Sendable {
  /// The field, with points between the parts: `standard.never`, `incidents.i1.probability`.
  public let field: String
  public let value: TypedValue

  public init(_ field: String, _ value: TypedValue) {
    self.field = field
    self.value = value
  }

  /// Reads `FIELD=VALUE`; `nil` without a field or an equals sign.
  public init?(_ text: String) {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    let field = text[..<sign].trimmed
    guard !field.isEmpty else { return nil }
    self.init(field, TypedValue(text[text.index(after: sign)...]))
  }
}

extension Journey {
  /// Sets fields of an entity, or of the journey itself where `address` is `nil`.
  ///
  /// All or none: when one value is bad, the journey stays as it was. Every field of the format can
  /// be set; lists are replaced by values with commas between them, `-` clears, references are found
  /// by identifier or name.
  public mutating func set(
    _ assignments: [FieldAssignment], of address: EntityAddress?, today: Day
  ) throws(EditProblem) {
    var changed = self
    for assignment in assignments {
      let parts = assignment.field.split(separator: ".", omittingEmptySubsequences: false)
      try changed.set(parts.map(String.init), to: assignment.value, of: address, today: today)
    }
    self = changed
  }

  /// Sets one field.
  public mutating func set(
    _ field: String, to value: TypedValue, of address: EntityAddress?, today: Day
  ) throws(EditProblem) {
    try set([FieldAssignment(field, value)], of: address, today: today)
  }

  private mutating func set(
    _ path: [String], to value: TypedValue, of address: EntityAddress?, today: Day
  ) throws(EditProblem) {
    guard let address else {
      return try FieldSetter.set(
        path[...], to: value, in: &self, of: self, today: today, place: EditPlace.journey)
    }
    let all = entries(of: address.kind)
    guard all.contains(where: { $0.address == address }) else {
      throw .lookup(LookupProblem(address.description, kinds: [address.kind], known: all))
    }
    let journey = self
    let place = address.description
    func change<Value: Described & Identified>(
      _ list: inout [Value], _ id: EntityID
    ) throws(EditProblem) {
      for index in list.indices where list[index].id == id {
        try FieldSetter.set(
          path[...], to: value, in: &list[index], of: journey, today: today, place: place)
      }
    }
    switch address.kind {
    case .targetGroup: try change(&targetGroups, address.id)
    case .variant: try change(&variants, address.id)
    case .phase: try change(&phases, address.id)
    case .channel: try change(&channels, address.id)
    case .participant: try change(&participants, address.id)
    case .task: try change(&tasks, address.id)
    case .document: try change(&documents, address.id)
    case .product: try change(&products, address.id)
    case .touchpoint: try change(&touchpoints, address.id)
    case .round: try change(&rounds, address.id)
    case .campaign: try change(&campaigns, address.id)
    case .part:
      for index in products.indices where products[index].id == address.owner {
        try change(&products[index].parts, address.id)
      }
    case .incident:
      for index in touchpoints.indices where touchpoints[index].id == address.owner {
        try change(&touchpoints[index].incidents, address.id)
      }
    case .measure:
      for index in campaigns.indices where campaigns[index].id == address.owner {
        try change(&campaigns[index].measures, address.id)
      }
    }
  }
}

/// How messages name the place of a value.
enum EditPlace {
  /// The journey itself, as it is called on the command line.
  static let journey = "journey"

  /// A field of an entity (`k1 name`) or of another field (`k1 standard.never`).
  static func field(_ name: String, of place: String) -> String {
    place.contains(" ") ? "\(place).\(name)" : "\(place) \(name)"
  }
}
