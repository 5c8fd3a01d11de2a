extension Journey {
  /// Takes answers into the rating of a contact, question by question; what is not among them stays.
  ///
  /// - Parameters:
  ///   - answers: the answers; `nil` as an answer takes an earlier one back.
  ///   - by: who judges; absent for the team.
  ///   - variant: the variant it holds for; absent for all.
  ///   - round: absent for the last one, which is made today when there is none.
  /// - Returns: the round.
  @discardableResult
  public mutating func rate(
    _ touchpoint: EntityID, _ answers: [RatingField: Judgement?], by: EntityID? = nil,
    variant: EntityID? = nil, round: EntityID? = nil, today: Day,
    using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    try require(.touchpoint, touchpoint)
    try require(.participant, by)
    try require(.variant, variant)
    try require(.round, round)
    for field in RatingField.allCases {
      guard case .some(.some(let judgement)) = answers[field] else { continue }
      try check(judgement, field, of: touchpoint)
    }
    let place = round ?? openRound(today: today, using: &identifiers)
    guard let index = rounds.firstIndex(where: { $0.id == place }) else { return place }
    let subject = RatingSubject(touchpoint: touchpoint, by: by, variant: variant)
    let found = rounds[index].ratings.firstIndex { $0.subject == subject }
    var rating =
      found.map { rounds[index].ratings[$0] }
      ?? Rating(touchpoint: touchpoint, by: by, variant: variant)
    for (field, answer) in answers { rating[field] = answer }
    let isBlank = rating == Rating(touchpoint: touchpoint, by: by, variant: variant)
    switch (found, isBlank) {
    case (let found?, false): rounds[index].ratings[found] = rating
    case (let found?, true): rounds[index].ratings.remove(at: found)
    case (nil, false): rounds[index].ratings.append(rating)
    case (nil, true): break
    }
    return place
  }

  /// Takes one answer into the rating of a contact.
  @discardableResult
  public mutating func rate(
    _ touchpoint: EntityID, _ field: RatingField, _ answer: Judgement?, by: EntityID? = nil,
    variant: EntityID? = nil, round: EntityID? = nil, today: Day,
    using identifiers: inout some IdentifierSource
  ) throws(EditProblem) -> EntityID {
    try rate(
      touchpoint, [field: answer], by: by, variant: variant, round: round, today: today,
      using: &identifiers)
  }

  private func check(
    _ judgement: Judgement, _ field: RatingField, of touchpoint: EntityID
  ) throws(EditProblem) {
    let numbers = judgement.numbers
    let fault: ValueProblem.Fault
    if !numbers.allSatisfy(field.scale.allows) {
      fault = .outside
    } else if !zip(numbers, numbers.dropFirst()).allSatisfy(<=) {
      fault = .outOfOrder
    } else {
      return
    }
    throw .value(
      place: "\(touchpoint) \(field.rawValue)",
      ValueProblem(
        typed: numbers.map { $0.spoken(decimals: 4, in: .english) }.joined(separator: ".."),
        fault: fault, expected: .judgement(field.scale)))
  }

  /// The last round, made today when there is none.
  ///
  /// Everybody who begins on that day gives it the same identifier: people who rate the first contact
  /// at the same moment meet in one round.
  mutating func openRound(
    today: Day, using identifiers: inout some IdentifierSource
  ) -> EntityID {
    if let last = rounds.last { return last.id }
    // Drawn all the same: what is made next gets the identifiers that it always got.
    _ = newID(.round, using: &identifiers)
    let id = EntityID("r\(today)")
    rounds.append(Round(id: id, date: today))
    return id
  }
}
