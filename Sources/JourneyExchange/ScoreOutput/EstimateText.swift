import FrictionScoring
import JourneyModel

/// Completeness and money in words: bounds as bounds, contradictions as contradictions.
struct EstimateText {
  let score: Score
  let journey: Journey
  let say: Wording

  var completeness: [String] {
    let title = say("Vollständigkeit: ", "Completeness: ")
    let lines = [title + score.completenessSentence(in: say.language)]
    let doubts = score.completeness?.flags ?? []
    return lines + doubts.map { say("  Vorsicht: ", "  Care: ") + $0.spoken(in: say.language) }
  }

  var money: [String] {
    let title = say("Gefährdeter Kundenwert: ", "Customer value at risk: ")
    guard let money = score.money else {
      return [title + (score.reason(for: "/money")?.spoken(in: say.language) ?? "")]
    }
    var lines = [title + headline(money)] + limits(money)
    if let rework = money.rework {
      lines.append(
        say("Nacharbeit: ", "Rework: ") + atLeast(money) + amounts(rework)
          + say(" im Jahr", " a year"))
    } else if let gap = score.gapOfRework(in: journey) {
      lines.append(say("Nacharbeit: ", "Rework: ") + spoken(gap))
    }
    if money.isAtLeast {
      lines.append(
        say("  Ohne Angabe zu Fehlern: ", "  Without a judgement of failure: ")
          + "\(money.missing.count)" + say(" Kontaktpunkte", " touchpoints"))
    }
    return lines
  }

  /// What the figures do not say: that the upper end is beyond the stated retention, and that one
  /// variant stands for all customers.
  private func limits(_ money: Money) -> [String] {
    guard money.lostCustomers != nil else { return [] }
    let all = count(journey[.customers]?.likely ?? 0)
    var lines: [String] = []
    if let most = money.lossBeyondRetention {
      let (lost, churn) = (count(most), count(money.statedChurn ?? 0))
      lines.append(
        say(
          "  Oberes Ende: \(lost) verlorene Kunden; nach Ihrer Kundenbindung gehen nur \(churn) von \(all) im Jahr",
          "  Upper end: \(lost) customers lost; by your retention only \(churn) of \(all) leave a year"
        ))
    }
    if let variant = journey.variants.first(where: { $0.id == score.variant }) {
      let name = variant.name.madeVisible()
      lines.append(
        say(
          "  Gerechnet, als wären alle \(all) Kunden: \(name)",
          "  Counted as if all \(all) customers were: \(name)"))
    }
    return lines
  }

  private func count(_ value: Double) -> String {
    say.number(value, value.magnitude < 10 ? 1 : 0)
  }

  private func headline(_ money: Money) -> String {
    if score.reason(for: "/money/clv") == .endlessCustomerValue { return spoken(.endless) }
    if money.flags.contains(.exceedsStatedChurn) { return contradiction(money) }
    if let risk = money.valueAtRisk {
      return atLeast(money) + amounts(risk) + say(" im Jahr", " a year")
    }
    return score.gapOfValueAtRisk(in: journey).map(spoken) ?? ""
  }

  /// Both numbers, so that one sees how far apart they are.
  private func contradiction(_ money: Money) -> String {
    let lost = count(money.lostCustomers?.value ?? 0)
    let churn = count(money.statedChurn ?? 0)
    let all = count(journey[.customers]?.likely ?? 0)
    return say(
      "Widerspruch, darum kein Betrag: Die Fehler würden \(lost) Kunden im Jahr kosten, nach Ihrer Kundenbindung gehen aber nur \(churn) von \(all). Prüfen Sie Bindung, Fälle, Fehlerhäufigkeit und Annahmen",
      "Contradiction, so no amount: the failures would cost \(lost) customers a year, but by your retention only \(churn) of \(all) leave. Check retention, cases, failure rates and assumptions"
    )
  }

  /// What is missing, as the fields of the file that `set` takes.
  private func spoken(_ gap: MoneyGap) -> String {
    switch gap {
    case .figures(let figures):
      let names = figures.map { figure in
        FieldWords.word(figure.rawValue, in: say.language) + " (" + figure.path + ")"
      }.joined(separator: ", ")
      return say(
        "es fehlt noch \(names); setzen Sie es mit kontaktlinie set DATEI journey FELD=WERT",
        "still missing: \(names); state it with kontaktlinie set FILE journey FIELD=VALUE")
    case .failures: return Reason.Code.noFailureJudgements.spoken(in: say.language)
    case .endless: return Reason.Code.endlessCustomerValue.spoken(in: say.language)
    }
  }

  private func atLeast(_ money: Money) -> String {
    money.isAtLeast ? say("mindestens ", "at least ") : ""
  }

  private func amounts(_ amount: Interval) -> String {
    let currency = journey.business?.currency.map { $0.madeVisible() } ?? "EUR"
    let value = say.amount(amount.value, currency)
    guard !amount.isExact else { return value }
    return value + " (" + say.amount(amount.low, currency) + say(" bis ", " to ")
      + say.amount(amount.high, currency) + ")"
  }
}
