/// Merges the orders of three versions of a list, whose elements are numbers from 0.
///
/// The order of theirs stands. What mine moved and theirs did not, and what only mine has, is put
/// behind what it follows in mine; where theirs put something new at the same place, that comes
/// first. O(n log n).
struct OrderMerge {
  private let mine: [Int]
  private let theirs: [Int]
  private let isKept: [Bool]
  private let inMine: [Int]
  private let inTheirs: [Int]
  /// In all three versions, and in their old order on both sides.
  private var isStill: [Bool]
  private var isMovedByTheirs: [Bool]

  /// - Parameters:
  ///   - count: how many different elements there are.
  ///   - isKept: whether each element is in the result.
  static func merge(
    base: [Int], mine: [Int], theirs: [Int], count: Int, isKept: [Bool]
  ) -> [Int] {
    if mine == theirs { return theirs.filter { isKept[$0] } }
    return OrderMerge(base, mine, theirs, count, isKept).result()
  }

  private init(_ base: [Int], _ mine: [Int], _ theirs: [Int], _ count: Int, _ isKept: [Bool]) {
    self.mine = mine
    self.theirs = theirs
    self.isKept = isKept
    let inBase = Self.places(base, count)
    inMine = Self.places(mine, count)
    inTheirs = Self.places(theirs, count)
    let isStillInMine = Self.still(mine, inBase)
    let isStillInTheirs = Self.still(theirs, inBase)
    isStill = zip(isStillInMine, isStillInTheirs).map { $0 && $1 }
    isMovedByTheirs = theirs.reduce(into: [Bool](repeating: false, count: count)) {
      $0[$1] = inBase[$1] >= 0 && !isStillInTheirs[$1]
    }
    isInBase = inBase.map { $0 >= 0 }
  }

  private let isInBase: [Bool]

  private static func places(_ list: [Int], _ count: Int) -> [Int] {
    var places = [Int](repeating: -1, count: count)
    for (place, element) in list.enumerated() { places[element] = place }
    return places
  }

  /// Which elements a version has from the base without having moved them.
  private static func still(_ list: [Int], _ inBase: [Int]) -> [Bool] {
    let common = list.filter { inBase[$0] >= 0 }
    var still = [Bool](repeating: false, count: inBase.count)
    for place in LongestRise.places(in: common.map { inBase[$0] }) { still[common[place]] = true }
    return still
  }

  /// For each element of a version the last one before it that nobody moved; -1 for none.
  private func anchors(_ list: [Int]) -> [Int] {
    var anchors = [Int](repeating: -1, count: isStill.count)
    var anchor = -1
    for element in list {
      anchors[element] = anchor
      if isStill[element] { anchor = element }
    }
    return anchors
  }

  private func result() -> [Int] {
    let mineAnchors = anchors(mine)
    let theirAnchors = anchors(theirs)
    let isAgreed = Self.still(mine, inTheirs)
    // What is put where mine has it; everything else stands where theirs has it.
    let isPlaced = isStill.indices.map { element in
      guard isKept[element], inMine[element] >= 0 else { return false }
      guard inTheirs[element] >= 0 else { return true }
      let isMovedByMineOnly =
        isInBase[element] && !isStill[element] && !isMovedByTheirs[element] && !isAgreed[element]
      return isMovedByMineOnly && mineAnchors[element] != theirAnchors[element]
    }
    let isAnchor = isStill.indices.map { element in
      isKept[element] && !isPlaced[element] && inMine[element] >= 0 && inTheirs[element] >= 0
        && isInBase[element] && !isMovedByTheirs[element]
    }
    var head: [Int] = []
    var followers = [[Int]](repeating: [], count: isStill.count)
    var anchor = -1
    for element in mine {
      if isAnchor[element] {
        anchor = element
      } else if isPlaced[element] {
        if anchor < 0 { head.append(element) } else { followers[anchor].append(element) }
      }
    }
    var result: [Int] = []
    var last = -1
    func put(behind anchor: Int) { result += anchor < 0 ? head : followers[anchor] }
    for element in theirs where isKept[element] && !isPlaced[element] {
      if isAnchor[element] {
        put(behind: last)
        last = element
      }
      result.append(element)
    }
    put(behind: last)
    return result
  }
}
