/// Settles identifiers that both sides gave to different things they added.
struct IdentifierClash {
  private let base: Journey
  private let theirs: Journey
  private var renamed: [RenamedEntity] = []

  /// Gives each such entity of mine a new identifier, the same whenever the same sides are merged.
  static func settle(base: Journey, mine: inout Journey, theirs: Journey) -> [RenamedEntity] {
    var clash = IdentifierClash(base, theirs)
    // Owners before what stands in them: their new names are part of its address.
    for kind in EntityKind.allCases where kind.owner == nil && !Self.items.contains(kind) {
      clash.settle([kind], among: [kind], &mine)
    }
    clash.settle([.task, .document, .product], among: Self.items, &mine)
    clash.settle([.part], among: Self.items, &mine)
    for kind in [EntityKind.incident, .measure] { clash.settle([kind], among: [kind], &mine) }
    return clash.renamed
  }

  /// What can be found through an entry point is referred to without its kind.
  private static let items: [EntityKind] = [.task, .document, .product, .part]

  private init(_ base: Journey, _ theirs: Journey) {
    self.base = base
    self.theirs = theirs
  }

  /// Settles what is of some kinds, among all that its identifiers must be told from.
  private mutating func settle(
    _ kinds: [EntityKind], among all: [EntityKind], _ mine: inout Journey
  ) {
    let inBase = Set(all.flatMap { base.addresses(of: $0) })
    let addedByTheirs = all.flatMap { theirs.addresses(of: $0) }.filter { !inBase.contains($0) }
    guard !addedByTheirs.isEmpty else { return }
    let addedByMine = all.flatMap { mine.addresses(of: $0) }.filter { !inBase.contains($0) }
    let spaces = Set(addedByTheirs.map { Space($0) })
    let doubtful = addedByMine.filter { spaces.contains(Space($0)) }
    guard !doubtful.isEmpty else { return }
    var theirEntries: [Space: [EntityEntry]] = [:]
    for entry in all.flatMap({ theirs.entries(of: $0) }) where !inBase.contains(entry.address) {
      theirEntries[Space(entry.address), default: []].append(entry)
    }
    var taken = Set((inBase.union(addedByMine)).map { Space($0) })
    var changes: [EntityAddress: EntityID] = [:]
    let doubts = Set(doubtful)
    for entry in kinds.flatMap({ mine.entries(of: $0) }) where doubts.contains(entry.address) {
      let others = theirEntries[Space(entry.address)] ?? []
      // Where theirs has an entry of the very kind and place, its name decides.
      let same = others.first { $0.address == entry.address }
      guard !others.isEmpty, !(same.map { Self.isOne($0, entry) } ?? false) else { continue }
      var number = 2
      var id = entry.address.id
      repeat {
        id = EntityID("\(entry.address.id.text.prefix(56)).\(number)")
        number += 1
      } while !isFree(id, for: entry, taken, theirEntries)
      taken.insert(Space(entry.address, id))
      changes[entry.address] = id
      renamed.append(RenamedEntity(entry, id: id))
    }
    for kind in kinds {
      mine.rename(kind, changes.filter { $0.key.kind == kind })
    }
  }

  /// Whether an entity may take an identifier; also when theirs has it from an earlier merge.
  private func isFree(
    _ id: EntityID, for entry: EntityEntry, _ taken: Set<Space>,
    _ theirEntries: [Space: [EntityEntry]]
  ) -> Bool {
    let space = Space(entry.address, id)
    guard !taken.contains(space) else { return false }
    guard let others = theirEntries[space] else { return true }
    let address = EntityAddress(entry.address.kind, id, in: entry.address.owner)
    return others.contains { $0.address == address && Self.isOne($0, entry) }
  }

  /// Whether two entries of one identifier are the same thing: by their names, and people by however
  /// these are spelled, for so are their identifiers made.
  private static func isOne(_ entry: EntityEntry, _ other: EntityEntry) -> Bool {
    entry.name == other.name
      || entry.address.kind == .participant && entry.name.folded == other.name.folded
  }

  /// Within what an identifier must not be given twice: its kind and owner, all items together.
  private struct Space: Hashable {
    let kind: EntityKind
    let owner: EntityID?
    let id: EntityID

    init(_ address: EntityAddress, _ id: EntityID? = nil) {
      let isItem = IdentifierClash.items.contains(address.kind)
      kind = isItem ? .task : address.kind
      owner = isItem ? nil : address.owner
      self.id = id ?? address.id
    }
  }
}

extension Journey {
  /// The addresses of all entities of a kind, without their names.
  fileprivate func addresses(of kind: EntityKind) -> [EntityAddress] {
    switch kind {
    case .touchpoint: touchpoints.map { EntityAddress(.touchpoint, $0.id) }
    default: entries(of: kind).map(\.address)
    }
  }
}
