public import JourneyModel

extension RatingField {
  /// The quantities that the walk asks about each contact, in the order of the questions.
  public static let asked: [RatingField] = [
    .wait, .effort, .emotion, .failure, .handoffs, .importance, .frequency,
  ]
}
