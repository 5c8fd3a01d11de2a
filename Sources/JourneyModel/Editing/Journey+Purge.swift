/// What the removal of a name did to a journey.
public struct NamePurge: Hashable, Sendable {
  /// How many texts were changed, by the name of their field in the file.
  public internal(set) var fields: [String: Int] = [:]
  /// The longer words in which the name still stands, each once.
  public internal(set) var longerWords: [String] = []

  /// Nothing found.
  public init() {}

  /// How many texts were changed.
  public var count: Int { fields.values.reduce(0, +) }
}

extension Journey {
  /// Replaces the name of a person in every text: aliases, names, notes, quotes, what waits for a
  /// decision, what this version does not know, and identifiers.
  ///
  /// - Throws: the problems of the journey as it would be, when the name is a word of the format.
  public func purging(
    _ name: NameSearch, by replacement: String, using identifiers: inout some IdentifierSource
  ) throws(JSONProblems) -> (journey: Journey, purge: NamePurge) {
    var journey = self
    var purge = NamePurge()
    for kind in EntityKind.allCases {
      var changes: [EntityAddress: EntityID] = [:]
      let addresses = entries(of: kind).map(\.address)
      let taken = Set(addresses.map(\.id))
      for address in addresses where name.isIn(address.id.text) {
        changes[address] = identifiers.next(kind) { id in
          taken.contains(id) || changes.values.contains(id) || name.isIn(id.text)
        }
      }
      journey.rename(kind, changes)
      if !changes.isEmpty { purge.fields["id", default: 0] += changes.count }
    }
    if name.isIn(id) {
      journey.id = "j" + identifiers.nextSuffix() + identifiers.nextSuffix()
      purge.fields["id", default: 0] += 1
    }
    var remover = NameRemover(name: name, replacement: replacement, purge: purge)
    let value = remover.removing(try JSONValue.read(journey.canonicalBytes()), from: "")
    purge = remover.purge
    guard purge.count > 0 else { return (self, purge) }
    let reading = JourneyReader.read(value.canonicalBytes())
    guard let purged = reading.journey else { throw JSONProblems(problems: reading.problems) }
    return (purged, purge)
  }
}

/// Goes through all texts of a journey as it stands in its file.
private struct NameRemover {
  let name: NameSearch
  let replacement: String
  var purge: NamePurge

  /// Fields with words of the format, which name nobody.
  private static let words: Set = [
    "format", "language", "relation", "goal", "customerStatus", "line", "stage", "kind", "ways",
    "touchesCustomer", "direction", "form", "initiator", "role", "wantsKnown", "aspect",
    "entryPoint", "reached", "weights", "state",
  ]

  mutating func removing(_ value: JSONValue, from field: String) -> JSONValue {
    switch value {
    case .null, .bool, .number: return value
    case .string(let text):
      guard !Self.words.contains(field) else { return value }
      return .string(removing(text, from: field))
    case .array(let elements): return .array(elements.map { removing($0, from: field) })
    case .object(let members):
      var taken: Set<String> = []
      return .object(
        members.map { member in
          var key = removing(member.name, from: member.name)
          // What two members were called may become the same.
          while !taken.insert(key).inserted { key += "_" }
          return JSONMember(key, removing(member.value, from: member.name))
        })
    }
  }

  private mutating func removing(_ text: String, from field: String) -> String {
    for word in name.longerWords(in: text) where !purge.longerWords.contains(word) {
      purge.longerWords.append(word)
    }
    guard let replaced = name.replacing(in: text, by: replacement) else { return text }
    purge.fields[field, default: 0] += 1
    return replaced
  }
}
