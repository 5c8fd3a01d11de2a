import FrictionScoring
import JourneyExchange
import JourneyModel

/// The explanation of one contact in the words of the result.
extension ExplanationTexts {
  private var result: ResultTexts { ResultTexts(say: say) }

  private func number(_ value: Double, _ decimals: Int = 0) -> String {
    value.spoken(decimals: decimals, in: say.language)
  }

  /// First what slows the customer, then what each answer adds, then how much it counts.
  func words(of contact: TouchpointScore, _ name: String, in score: Score) -> [PageLine] {
    let friction = contact.friction
    var lines = [
      PageLine(.text, sentence(on: contact, name)),
      PageLine(
        .text,
        capitalized(
          result.friction(
            number(friction.value), from: number(friction.low), to: number(friction.high)))),
      PageLine(.blank, ""),
    ]
    lines += Dimension.allCases.compactMap { part($0, of: contact, score) }
      .map { PageLine(.text, $0) }
    lines += [PageLine(.blank, ""), PageLine(.text, capitalized(relevance(of: contact)))]
    if let journey = score.journey, !journey.showRangeOnly {
      let share = result.share(number(contact.contribution, 1), of: number(journey.index, 1))
      lines.append(PageLine(.text, share + "."))
    }
    if let place = contact.place {
      lines.append(PageLine(.text, result.placeInWords(place) + "."))
    }
    return lines
  }

  /// The text as a sentence of its own.
  private func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private func sentence(on contact: TouchpointScore, _ name: String) -> String {
    let quoted = say.quote(name)
    if contact.hasMeasuredFriction { return "\(quoted) \(result.reasons(of: contact))." }
    if !contact.isRated {
      return say("\(quoted) ist noch nicht bewertet.", "\(quoted) is not rated yet.")
    }
    return contact.friction.isExact
      ? say("\(quoted) läuft glatt.", "\(quoted) runs smoothly.")
      : say(
        "Bei \(quoted) reibt nichts von dem, was bewertet ist; anderes ist noch offen.",
        "Nothing that is rated rubs at \(quoted); other answers are still open.")
  }

  /// What a dimension adds, or could add; `nil` where it adds nothing.
  private func part(
    _ dimension: Dimension, of contact: TouchpointScore, _ score: Score
  ) -> String? {
    guard let cell = Cell(rawValue: dimension.rawValue), !contact.unknown.contains(cell) else {
      return "- " + result.open(dimension) + ": "
        + result.upTo(number(100 * score.weights[dimension]))
    }
    guard contact.frictionParts[dimension] > 0 else { return nil }
    return "- " + result.reason(dimension, of: contact) + ": +"
      + number(contact.frictionParts[dimension])
  }

  private func relevance(of contact: TouchpointScore) -> String {
    let importance =
      contact.unknown.contains(.importance)
      ? result.importanceOpen : result.importance(number(contact.importance.value, 1))
    let frequency = number(contact.frequency.value, 2)
    let times =
      contact.unknown.contains(.frequency)
      ? result.frequencyAssumed(frequency) : result.frequency(frequency)
    return importance + ", " + times
  }
}
