public import FrictionScoring
public import JourneyModel

/// The part of every contact in the index, largest first; the parts add up to it.
///
/// Rows are made when they are asked for, so that a hundred thousand contacts cost no memory.
public struct CalculationTable: Hashable, Sendable {
  /// Places in ``Score/touchpoints``, by rank.
  private let order: [Int]
  private let language: Language

  /// O(n) in contacts.
  public init(_ score: Score, in language: Language) {
    var order = [Int](repeating: 0, count: score.touchpoints.count)
    for (place, touchpoint) in score.touchpoints.enumerated() {
      order[touchpoint.rank - 1] = place
    }
    self.order = order
    self.language = language
  }

  /// Heading, titles, a row for each contact, the sum; none without contacts.
  public var count: Int { order.isEmpty ? 0 : order.count + 3 }

  /// The first row of a contact.
  public static let firstContact = 2

  /// The contacts, largest contribution first.
  public func contacts(_ score: Score) -> [EntityID] { order.map { score.touchpoints[$0].id } }

  /// One line; the score must be the one that the table was made from.
  public func line(_ index: Int, _ score: Score, _ journey: Journey) -> PageLine {
    let say = Wording(language: language)
    let titles = [
      "c", "o", "f", say("von", "from"), say("bis", "to"), say("Rang", "rank"),
      say("mittl. Rang", "mean rank"), "P(1-3)",
    ]
    let shown = score.robustness == nil ? 5 : titles.count
    func cells(_ values: [String]) -> [PageLine.Cell] {
      (0..<shown).map { place in
        PageLine.Cell(
          titles[place], values.indices.contains(place) ? values[place] : "",
          minimum: place < 5 ? 0 : 100, width: place < 5 ? 7 : 13)
      }
    }
    switch index {
    case 0:
      return PageLine(
        .heading,
        say(
          "Beiträge: c = o x f, zusammen der Reibungswert; Rang nach Beitrag",
          "Contributions: c = o x f, together the index; rank by contribution"))
    case 1: return PageLine(.columns, "", cells: cells(titles))
    case count - 1:
      return PageLine(
        .row, say("     Summe", "     sum"),
        cells: cells([
          say.fixed(score.journey?.index ?? 0, 2),
          say.fixed(score.touchpoints.reduce(0) { $0 + $1.weight }, 3),
        ]))
    default: break
    }
    let place = order[index - Self.firstContact]
    let touchpoint = score.touchpoints[place]
    let drawn = score.robustness?.contacts
    let own = drawn?.indices.contains(place) == true ? drawn?[place] : nil
    let name = journey.touchpoints.first { $0.id == touchpoint.id }?.name.madeVisible()
    return PageLine(
      .row, "\(touchpoint.rank)".paddedLeft(3) + "  " + (name ?? touchpoint.id.text),
      cells: cells([
        say.fixed(touchpoint.contribution, 2), say.fixed(touchpoint.weight, 3),
        touchpoint.isRated ? say.fixed(touchpoint.friction.value, 1) : "-",
        say.fixed(touchpoint.friction.low, 1),
        say.fixed(touchpoint.friction.high, 1),
        own.map { $0.rankLow == $0.rankHigh ? "\($0.rankLow)" : "\($0.rankLow)-\($0.rankHigh)" }
          ?? "", own.map { say.fixed($0.expectedRank, 1) } ?? "",
        own.map { say.share($0.top3) } ?? "",
      ]), touchpoint: touchpoint.id)
  }
}
