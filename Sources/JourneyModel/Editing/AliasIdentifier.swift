/// The identifiers that a journey has for a new participant of an alias, the same for everybody.
///
/// Two people who add the same person at the same moment add one entry that way, and their answers
/// meet in it. They differ from journey to journey, so that nobody is followed from one to another.
struct AliasIdentifier {
  let journey: String
  let alias: String

  init(_ alias: String, in journey: Journey) {
    self.journey = journey.id
    self.alias = alias.folded
  }

  /// The first one, or a later one for where those before it belong to somebody else.
  func id(_ number: Int = 0) -> EntityID {
    // FNV-1a, then the last step of SplitMix64: neighbouring texts give identifiers far apart.
    var bits: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in [journey, alias, "\(number)"] {
      // No text has this byte, so that what stands where is told apart.
      for byte in Array(part.utf8) + [0xFF] { bits = (bits ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return EntityID(EntityKind.participant.letter + identifierSuffix(of: bits ^ (bits >> 31)))
  }

  /// Whether an identifier was made from the alias; whoever can guess the alias can tell.
  func made(_ id: EntityID, among count: Int) -> Bool {
    (0...count).contains { self.id($0) == id }
  }
}

extension Journey {
  /// An identifier for a new participant of an alias that nobody has yet.
  func newID(of alias: String) -> EntityID {
    let identifier = AliasIdentifier(alias, in: self)
    let taken = Set(participants.map(\.id))
    var number = 0
    while taken.contains(identifier.id(number)) { number += 1 }
    return identifier.id(number)
  }
}
