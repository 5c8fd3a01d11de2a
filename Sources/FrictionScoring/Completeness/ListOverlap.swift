public import JourneyModel

/// How the silent lists of several people overlap.
///
/// An entry point is never a list: the three entry points overlap by construction.
public struct ListOverlap: Hashable, Sendable {
  /// Who wrote each list, in the order of ``sizes``; empty where the lists come from elsewhere.
  public var owners: [EntityID]
  /// n: how many contacts each list with at least one contact holds.
  public var sizes: [Int]
  /// Z: how many contacts only this list holds, in the order of ``sizes``.
  public var onlyThere: [Int]
  /// Q: how many contacts stand on exactly k lists, at index k - 1.
  public var foundByExactly: [Int]
  /// Contacts on two lists at once, for each pair of lists; `nil` when there are too many lists.
  public var shared: [PairOverlap]?
  /// K: all contacts known, also those found in open talk.
  public var known: Int

  /// How many contacts two lists share.
  public struct PairOverlap: Hashable, Sendable {
    /// Indices into ``ListOverlap/sizes``.
    public var first: Int
    public var second: Int
    public var count: Int
    /// How many of them stand on no third list.
    public var only: Int

    public init(first: Int, second: Int, count: Int, only: Int) {
      self.first = first
      self.second = second
      self.count = count
      self.only = only
    }
  }

  public init(
    owners: [EntityID] = [], sizes: [Int], onlyThere: [Int], foundByExactly: [Int],
    shared: [PairOverlap]? = nil, known: Int
  ) {
    self.owners = owners
    self.sizes = sizes
    self.onlyThere = onlyThere
    self.foundByExactly = foundByExactly
    self.shared = shared
    self.known = known
  }

  /// t: the number of lists with at least one contact.
  public var lists: Int { sizes.count }

  /// S: the distinct contacts on all lists.
  public var observed: Int { foundByExactly.reduce(0, +) }
}
