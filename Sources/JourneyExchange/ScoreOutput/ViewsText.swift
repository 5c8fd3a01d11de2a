public import FrictionScoring
public import JourneyModel

/// The views beside the index, and what would change it most, as text for a terminal.
public enum ViewsText {
  /// How many questions and levers are named.
  private static let shown = 10

  /// Plain text that ends with a line feed.
  public static func text(
    of score: Score, _ journey: Journey, in language: Language
  ) -> String {
    let say = Wording(language: language)
    let names = ContactNames(journey)
    let lines =
      [journey.title.madeVisible()] + views(score, journey, names, say)
      + questions(score, names, say) + levers(score, names, say)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func views(
    _ score: Score, _ journey: Journey, _ names: ContactNames, _ say: Wording
  ) -> [String] {
    let currency = journey.business?.currency ?? "EUR"
    return ViewRow.rows(of: score).flatMap { row -> [String] in
      let words = row.spoken(in: say.language, currency: currency) { names.entity($0) }
      let text = words.text.madeVisible()
      switch row {
      case .title: return ["", text]
      case .meaning: return ["  " + text]
      case .advice: return ["  -> " + text]
      case .missing, .noneOccurs, .nothing, .more, .quadrant, .reach:
        return ["  " + text + figure(words.figure)]
      default: return ["  - " + text + figure(words.figure)]
      }
    }
  }

  private static func figure(_ text: String) -> String {
    text.isEmpty ? "" : ": " + text.madeVisible()
  }

  private static func questions(
    _ score: Score, _ names: ContactNames, _ say: Wording
  ) -> [String] {
    guard score.journey != nil else { return [] }
    let found = Sensitivity.of(score, limit: shown).filter { $0.narrowing > 0.05 }
    let rows = found.map { entry in
      let field = RatingField(rawValue: entry.cell.rawValue) ?? .wait
      let ends = [entry.indexAtLow, entry.indexAtHigh].sorted()
      return "  " + ("-" + say.fixed(entry.narrowing, 1)).paddedLeft(6) + "  "
        + names.name(entry.touchpoint).madeVisible() + ": " + field.question(in: say.language)
        + " (" + say.range(ends[0], ends[1]) + ")"
    }
    return [
      "", say("Was Sie am besten zuerst klären", "What is best clarified first"),
      say(
        "  Punkte, um die die Spanne enger wird; in Klammern, wo der Reibungswert dann liegen kann",
        "  points by which the range gets narrower; in brackets where the index can lie then"),
    ] + (rows.isEmpty ? ["  " + say("nichts mehr", "nothing any more")] : rows)
  }

  private static func levers(
    _ score: Score, _ names: ContactNames, _ say: Wording
  ) -> [String] {
    guard score.journey != nil else { return [] }
    let rows = Lever.of(score, limit: shown).map { lever in
      "  " + ("-" + say.fixed(lever.lowering, 1)).paddedLeft(6) + "  "
        + names.name(lever.touchpoint).madeVisible() + ": " + lever.spoken(in: say.language)
        + " (" + say.fixed(lever.index, 1) + ")"
    }
    return [
      "", say("Was am meisten brächte, wenn es gut liefe", "What would bring most, done well"),
      say(
        "  Punkte weniger; in Klammern der Reibungswert danach, wenn nur das besser wird",
        "  points less; in brackets the index then, when only this gets better"),
    ] + (rows.isEmpty ? ["  " + say("nichts", "nothing")] : rows)
  }
}
