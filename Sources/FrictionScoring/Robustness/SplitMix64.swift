/// A sequence of random numbers that is the same on every machine (Steele, Lea & Flood 2014).
///
/// The state only ever grows by ``gamma``, so any place of the sequence is reached at once.
struct SplitMix64 {
  private var state: UInt64

  static let gamma: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The sequence of a seed, after so many numbers have been taken.
  init(seed: UInt64, skipping count: UInt64 = 0) {
    state = seed &+ count &* Self.gamma
  }

  /// The next 64 bits.
  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= Self.gamma
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// The next number of [0, 1): the upper 53 bits.
  @inline(__always)
  mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Five weights that add up to 1, every choice as likely as any other: four numbers sorted, and
  /// the distances between them.
  @inline(__always)
  mutating func simplex() -> DimensionWeights {
    var (a, b, c, d) = (unit(), unit(), unit(), unit())
    if a > b { swap(&a, &b) }
    if c > d { swap(&c, &d) }
    if a > c { swap(&a, &c) }
    if b > d { swap(&b, &d) }
    if b > c { swap(&b, &c) }
    return DimensionWeights(wait: a, effort: b - a, emotion: c - b, failure: d - c, handoffs: 1 - d)
  }
}
