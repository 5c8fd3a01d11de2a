extension Round {
  /// Changes what ratings are about or by whom they are, and joins those that then are the same.
  ///
  /// A rating that was there under the new subject keeps its answers; differing ones of the other
  /// go to its conflicts, so that nothing anybody answered is lost. O(n).
  ///
  /// - Parameter by: whose answers they were; absent: the identifier of whoever gave each.
  mutating func rekeyRatings(by name: String? = nil, _ rekey: (inout Rating) -> Bool) {
    var moved: [(index: Int, rating: Rating)] = []
    var places: [RatingSubject: Int] = [:]
    for (index, rating) in ratings.enumerated() {
      var rekeyed = rating
      if rekey(&rekeyed) {
        moved.append((index, rekeyed))
      } else {
        places[rating.subject] = index
      }
    }
    guard !moved.isEmpty else { return }
    var joined: Set<Int> = []
    for (index, rating) in moved {
      if let place = places[rating.subject] {
        ratings[place].join(rating, by: name ?? ratings[index].by?.text)
        joined.insert(index)
      } else {
        ratings[index] = rating
        places[rating.subject] = index
      }
    }
    ratings = ratings.indices.filter { !joined.contains($0) }.map { ratings[$0] }
  }

  /// Gives what one participant named as the worst to another; where that one named other contacts,
  /// these stay and the first ones wait beside them, for a ranking is one value.
  mutating func rekeyWorst(from old: EntityID, to new: EntityID, by name: String) {
    guard let index = worstThree.firstIndex(where: { $0.by == old }) else { return }
    if let place = worstThree.firstIndex(where: { $0.by == new }) {
      let other = worstThree[index]
      worstThree[place].join(other, by: name, skipping: ["by", "touchpoints"])
      if other.touchpoints != worstThree[place].touchpoints {
        worstThree[place].conflicts.append(
          Conflict(
            field: "touchpoints", value: .array(other.touchpoints.map { .string($0.text) }),
            by: name))
      }
      worstThree.remove(at: index)
    } else {
      worstThree[index].by = new
    }
  }
}
