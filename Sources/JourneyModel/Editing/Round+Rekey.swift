extension Round {
  /// Changes what ratings are about or by whom they are, and joins those that then are the same.
  ///
  /// A rating that was there under the new subject keeps its answers; differing ones of the other
  /// go to its conflicts, so that nothing anybody answered is lost. O(n).
  mutating func rekeyRatings(_ rekey: (inout Rating) -> Bool) {
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
        ratings[place].join(rating, by: ratings[index].by?.text)
        joined.insert(index)
      } else {
        ratings[index] = rating
        places[rating.subject] = index
      }
    }
    ratings = ratings.indices.filter { !joined.contains($0) }.map { ratings[$0] }
  }

  /// Gives what one participant named as the worst to another, after what that one named.
  mutating func rekeyWorst(from old: EntityID, to new: EntityID) {
    guard let index = worstThree.firstIndex(where: { $0.by == old }) else { return }
    if let place = worstThree.firstIndex(where: { $0.by == new }) {
      worstThree[place].join(worstThree[index], skipping: ["by"])
      worstThree.remove(at: index)
    } else {
      worstThree[index].by = new
    }
  }
}
