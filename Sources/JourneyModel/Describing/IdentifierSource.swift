/// Where new identifiers come from; drawn outside the pure model, injected by tests.
public protocol IdentifierSource {
  /// Six characters of `0123456789abcdefghjkmnpqrstvwxyz`, evenly drawn.
  mutating func nextSuffix() -> String
}

extension IdentifierSource {
  /// An identifier that `journey` does not contain yet: a kind letter and six random characters.
  ///
  /// The letters are those of the format: k touchpoint, t task, d document, g product or part,
  /// i incident, r round, u participant, p phase, z target group, v variant, c channel, a campaign,
  /// m measure.
  public mutating func next(_ kind: EntityKind, isTaken: (EntityID) -> Bool) -> EntityID {
    while true {
      let id = EntityID(kind.letter + nextSuffix())
      if !isTaken(id) { return id }
    }
  }
}

extension EntityKind {
  /// The first letter of new identifiers of this kind.
  public var letter: String {
    switch self {
    case .targetGroup: "z"
    case .variant: "v"
    case .phase: "p"
    case .channel: "c"
    case .participant: "u"
    case .task: "t"
    case .document: "d"
    case .product, .part: "g"
    case .touchpoint: "k"
    case .incident: "i"
    case .round: "r"
    case .campaign: "a"
    case .measure: "m"
    }
  }
}

/// Six characters for the last thirty bits.
func identifierSuffix(of bits: UInt64) -> String {
  let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  return String(
    decoding: (0..<6).map { alphabet[Int((bits >> (5 * $0)) & 31)] }, as: UTF8.self)
}

/// Identifiers from a fixed start: the same seed gives the same identifiers, for scripts and tests.
public struct SeededIdentifiers: IdentifierSource, Sendable, Hashable {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public mutating func nextSuffix() -> String {
    identifierSuffix(of: nextBits())
  }

  // SplitMix64 (Steele, Lea & Flood 2014).
  private mutating func nextBits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
