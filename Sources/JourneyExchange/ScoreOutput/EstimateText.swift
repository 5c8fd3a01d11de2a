import FrictionScoring
import JourneyModel

/// Completeness and money in words: bounds as bounds, contradictions as contradictions.
struct EstimateText {
  let score: Score
  let journey: Journey
  let say: Wording

  var completeness: [String] {
    guard let estimate = score.completeness else {
      let reason = score.reason(for: "/completeness")?.spoken(in: say.language) ?? ""
      return [say("Vollständigkeit: ", "Completeness: ") + reason]
    }
    let more = max(0, (estimate.estimate - Double(estimate.known)).rounded(.up))
    var lines = [
      say("Vollständigkeit: höchstens ", "Completeness: at most ") + say.share(estimate.foundShare)
        + say(" gefunden (", " found (") + say.share(estimate.foundShareLow)
        + say(" bis ", " to ") + say.share(estimate.foundShareHigh)
        + say("), mindestens ", "), at least ") + say.number(more, 0) + say(" weitere", " more")
    ]
    let doubts = estimate.flags.map { doubt($0) }
    if !doubts.isEmpty {
      lines.append(
        say("  Mit Vorsicht: ", "  With care: ") + doubts.joined(separator: "; "))
    }
    return lines
  }

  private func doubt(_ flag: Completeness.Flag) -> String {
    switch flag {
    case .noOverlap: say("nichts steht auf zwei Listen", "nothing is on two lists")
    case .tooFewItems:
      say("weniger als 12 Kontaktpunkte auf den Listen", "fewer than 12 touchpoints on the lists")
    case .saturated: say("nichts Ungesehenes geschätzt", "nothing unseen estimated")
    case .oneListDominates: say("eine Liste allein hält die Hälfte", "one list alone holds half")
    case .robsonRegierViolated: say("die zwei Listen sind zu kurz", "the two lists are too short")
    case .fewerThanFourLists: say("erst drei Listen", "only three lists")
    case .listsDependent: say("die Listen hängen voneinander ab", "the lists depend on each other")
    }
  }

  var money: [String] {
    let title = say("Gefährdeter Kundenwert: ", "Customer value at risk: ")
    guard let money = score.money else {
      return [title + (score.reason(for: "/money")?.spoken(in: say.language) ?? "")]
    }
    var lines: [String] = []
    if money.flags.contains(.exceedsStatedChurn) {
      lines.append(
        title
          + say(
            "Widerspruch: Die Fehler würden mehr Kunden kosten, als Ihre Angabe zur Kundenbindung zulässt. Prüfen Sie Bindung, Fehlerhäufigkeit und Annahmen",
            "Contradiction: the failures would cost more customers than your retention allows. Check retention, failure rates and assumptions"
          ))
    } else if let risk = money.valueAtRisk {
      lines.append(title + atLeast(money) + amounts(risk) + say(" im Jahr", " a year"))
    } else {
      lines.append(
        title + (score.reason(for: "/money/valueAtRisk")?.spoken(in: say.language) ?? ""))
    }
    if let rework = money.rework {
      lines.append(
        say("Nacharbeit: ", "Rework: ") + atLeast(money) + amounts(rework)
          + say(" im Jahr", " a year"))
    }
    if money.isAtLeast {
      lines.append(
        say("  Ohne Angabe zu Fehlern: ", "  Without a judgement of failure: ")
          + "\(money.missing.count)" + say(" Kontaktpunkte", " touchpoints"))
    }
    return lines
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
