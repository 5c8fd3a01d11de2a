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
  /// The identifiers that were made from aliases with the name: whoever guesses the alias can tell
  /// that it was there.
  public func identifiersMade(from name: NameSearch) -> Set<EntityID> {
    Set(
      participants.filter { participant in
        name.isIn(participant.alias)
          && AliasIdentifier(participant.alias, in: self)
            .made(participant.id, among: participants.count)
      }.map(\.id))
  }

  /// Replaces the name of a person in every text: aliases, names, notes, quotes, what waits for a
  /// decision, what this version does not know, and identifiers.
  ///
  /// - Parameter renaming: what becomes of identifiers that were made from the name
  ///   (``identifiersMade(from:)``), here or in another state of the journey.
  /// - Throws: the problems of the journey as it would be, when the name is a word of the format.
  public func purging(
    _ name: NameSearch, by replacement: String, renaming: [EntityID: EntityID] = [:],
    using identifiers: inout some IdentifierSource
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
    let renamed = participants.count { renaming.keys.contains($0.id) }
    if renamed > 0 { purge.fields["id", default: 0] += renamed }
    let texts = Dictionary(
      renaming.map { ($0.key.text, $0.value.text) }, uniquingKeysWith: { first, _ in first })
    var remover = NameRemover(
      name: name, replacement: replacement, identifiers: texts, purge: purge)
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
  /// Identifiers made from the name, with those that take their place wherever they stand.
  let identifiers: [String: String]
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
    if let identifier = identifiers[text] { return identifier }
    for word in name.longerWords(in: text) where !purge.longerWords.contains(word) {
      purge.longerWords.append(word)
    }
    guard let replaced = name.replacing(in: text, by: replacement) else { return text }
    purge.fields[field, default: 0] += 1
    return replaced
  }
}
