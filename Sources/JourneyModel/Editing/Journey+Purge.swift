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
  /// Names of fields and words of the format name nobody: they stay.
  ///
  /// - Parameter renaming: what becomes of identifiers that were made from the name
  ///   (``identifiersMade(from:)``), here or in another state of the journey.
  /// - Throws: the problems of the journey as it would be, when it could not be read.
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
    let value = remover.removing(try JSONValue.read(journey.canonicalBytes()))
    purge = remover.purge
    guard purge.count > 0 else { return (self, purge) }
    let reading = JourneyReader.read(value.canonicalBytes())
    guard let purged = reading.journey else { throw JSONProblems(problems: reading.problems) }
    return (purged, purge)
  }
}
