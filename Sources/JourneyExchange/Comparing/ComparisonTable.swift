import FrictionScoring
public import JourneyModel

/// A comparison as plain text for a terminal, ASCII but for names and values, safe for a terminal.
public struct ComparisonTable {
  private let comparison: JourneyComparison
  private let say: Wording
  private let oldNames: ContactNames
  private let newNames: ContactNames

  /// - Parameter labels: what the two states are called, such as their files.
  public static func text(
    of comparison: JourneyComparison, labels: (old: String, new: String), in language: Language
  ) -> String {
    let table = ComparisonTable(
      comparison: comparison, say: Wording(language: language),
      oldNames: ContactNames(comparison.old.journey), newNames: ContactNames(comparison.new.journey)
    )
    let lines =
      table.head(labels) + [""] + table.score + [""] + table.contacts + table.rest + [""]
      + table.changes
    return lines.joined(separator: "\n") + "\n"
  }

  private func head(_ labels: (old: String, new: String)) -> [String] {
    [
      comparison.new.journey.title.madeVisible(),
      say("Vorher   ", "Before  ") + labels.old.madeVisible() + round(comparison.old),
      say("Nachher  ", "After   ") + labels.new.madeVisible() + round(comparison.new),
    ]
  }

  private func round(_ side: JourneyComparison.Side) -> String {
    guard let round = side.journey.rounds.first(where: { $0.id == side.score.round }) else {
      return say(" (keine Bewertungsrunde)", " (no round of ratings)")
    }
    let label = round.label ?? round.date.spoken(in: say.language)
    return say(" (Runde ", " (round ") + label.madeVisible() + ")"
  }

  private var score: [String] {
    var lines = [
      say("Reibungswert        ", "Friction index   ") + index(comparison.old) + " -> "
        + index(comparison.new) + say("   (niedrig ist gut)", "   (low is good)")
    ]
    let count = comparison.touchpoints.count
    if let common = comparison.common {
      lines.append(
        say("Beide Male bewertet ", "Rated both times ")
          + "\(count)" + say(" Kontaktpunkte: ", " touchpoints: ") + change(common))
    } else {
      lines.append(
        say(
          "Kein Kontaktpunkt ist beide Male bewertet: Ob es besser wurde, lässt sich nicht sagen.",
          "No touchpoint is rated both times: whether it got better cannot be said."))
    }
    let worst = (comparison.old.score.worstMoment, comparison.new.score.worstMoment)
    lines.append(
      say("Schlimmster Moment  ", "Worst moment     ")
        + (worst.0.map { oldNames.name($0.id).madeVisible() } ?? "-") + " -> "
        + (worst.1.map { newNames.name($0.id).madeVisible() } ?? "-"))
    let old = comparison.old.score.tackleFirst(3).map { oldNames.name($0).madeVisible() }
    let new = comparison.new.score.tackleFirst(3).map { newNames.name($0).madeVisible() }
    for place in 0..<max(old.count, new.count) {
      let label =
        place == 0
        ? say("Zuerst angehen      ", "Tackle first     ")
        : String(repeating: " ", count: say.language == .german ? 20 : 17)
      let before = place < old.count ? old[place] : "-"
      let after = place < new.count ? new[place] : "-"
      lines.append(label + "\(place + 1). " + (before == after ? after : "\(before) -> \(after)"))
    }
    return lines
  }

  private func index(_ side: JourneyComparison.Side) -> String {
    guard let whole = side.score.journey else { return say("noch keiner", "none yet") }
    if whole.showRangeOnly { return say.range(whole.low, whole.high) }
    let range = whole.low < whole.high ? " (" + say.range(whole.low, whole.high) + ")" : ""
    return say.fixed(whole.index, 1) + range
  }

  private func change(_ change: JourneyComparison.Change) -> String {
    say.fixed(change.old.value, 1) + " -> " + say.fixed(change.new.value, 1) + ", "
      + word(change.verdict)
  }

  private func word(_ verdict: JourneyComparison.Verdict) -> String {
    switch verdict {
    case .better: say("besser", "better")
    case .worse: say("schlechter", "worse")
    case .same: say("gleich", "the same")
    case .open: say("nicht zu unterscheiden", "cannot be told apart")
    }
  }

  private var contacts: [String] {
    let changed = comparison.touchpoints.filter { $0.friction.verdict != .same }
    let same = comparison.touchpoints.count - changed.count
    let others =
      same == 0
      ? []
      : [
        say("Gleich geblieben: ", "Unchanged: ") + "\(same)" + say(" Kontaktpunkte", " touchpoints")
      ]
    guard !changed.isEmpty else { return others }
    let head =
      [
        say("vorher", "before").paddedLeft(8), say("nachher", "after").paddedLeft(8),
        say("Änderung", "change").paddedLeft(9),
      ].joined() + "  " + say("Kontaktpunkt", "Touchpoint")
    // The largest changes first; equal ones in line order.
    let order = changed.enumerated().sorted { left, right in
      let (a, b) = (
        left.element.friction.difference.magnitude, right.element.friction.difference.magnitude
      )
      return a != b ? a > b : left.offset < right.offset
    }
    return [head]
      + order.map { _, contact in
        let friction = contact.friction
        let sign = friction.difference > 0 ? "+" : ""
        return say.fixed(friction.old.value, 1).paddedLeft(8)
          + say.fixed(friction.new.value, 1).paddedLeft(8)
          + (sign + say.fixed(friction.difference, 1)).paddedLeft(9) + "  "
          + newNames.name(contact.id).madeVisible() + " (" + word(friction.verdict) + ")"
      } + others
  }

  private var rest: [String] {
    func line(_ german: String, _ english: String, _ ids: [EntityID], _ names: ContactNames)
      -> [String]
    {
      guard !ids.isEmpty else { return [] }
      let shown = ids.prefix(12).map { names.name($0).madeVisible() }.joined(separator: ", ")
      let more =
        ids.count > 12 ? say(" und \(ids.count - 12) weitere", " and \(ids.count - 12) more") : ""
      return [say(german, english) + " (\(ids.count)): " + shown + more]
    }
    return line("Nur vorher bewertet", "Rated only before", comparison.ratedOnlyInOld, oldNames)
      + line("Nur nachher bewertet", "Rated only after", comparison.ratedOnlyInNew, newNames)
      + line("Nie bewertet", "Never rated", comparison.unrated, newNames)
  }

  private var changes: [String] {
    let all = comparison.difference.changes
    guard !all.isEmpty else { return [say("Nichts geändert.", "Nothing changed.")] }
    let texts = ChangeText(comparison.old.journey, comparison.new.journey, say)
    return [say("Änderungen: ", "Changes: ") + "\(all.count)"]
      + texts.lines(of: all).map { "  " + $0 }
  }
}
