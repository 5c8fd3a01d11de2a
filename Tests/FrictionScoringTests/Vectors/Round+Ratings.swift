import JourneyModel

extension Round {
  /// A round that holds nothing but ratings; a score does not look at its day.
  init(rating ratings: [Rating]) {
    self.init(blank: ())
    id = "r1"
    self.ratings = ratings
  }
}
