package import FrictionScoring
import JourneyModel

/// The euros at risk: amounts, what is missing for them, contradictions.
package struct MoneyTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Gefährdeter Kundenwert", "Customer value at risk") }
  package var figureColumn: String { say("Angabe", "Figure") }
  package var valueColumn: String { say("Wert", "Value") }
  package var standingColumn: String { say("Herkunft", "Standing") }

  package func atRisk(_ amount: String, range: String?, isAtLeast: Bool) -> String {
    let least = isAtLeast ? say("mindestens ", "at least ") : ""
    let between = range.map { " (\($0))" } ?? ""
    return say("\(least)\(amount) im Jahr\(between)", "\(least)\(amount) a year\(between)")
  }
  package func range(_ low: String, _ high: String) -> String {
    say("\(low) bis \(high)", "\(low) to \(high)")
  }
  package func lost(_ count: String, range: String?, of all: String) -> String {
    let between = range.map { " (\($0))" } ?? ""
    return say(
      "Verlorene Kunden im Jahr: \(count)\(between) von \(all)",
      "Customers lost a year: \(count)\(between) of \(all)")
  }
  /// Behind the customers lost, where their upper end is beyond the stated retention.
  package func butRetention(_ churn: String) -> String {
    say("; die Bindung lässt nur \(churn) gehen", "; your retention lets only \(churn) leave")
  }
  /// That a variant stands for all customers.
  package func asIfAll(_ customers: String, _ variant: String) -> String {
    say(
      "Gerechnet, als wären alle \(customers) Kunden: \(variant)",
      "Counted as if all \(customers) customers were: \(variant)")
  }
  package func clv(_ amount: String) -> String {
    say(
      "Kundenwert \(amount) = Deckungsbeitrag x Bindung / (1 + Zins - Bindung)",
      "Customer value \(amount) = margin x retention / (1 + interest - retention)")
  }
  package func clvAlone(_ amount: String) -> String {
    say("Kundenwert \(amount)", "Customer value \(amount)")
  }
  package func rework(_ amount: String) -> String {
    say("Nacharbeit, nicht eingerechnet: \(amount)", "Rework, not included: \(amount)")
  }
  package func reworkInShort(_ amount: String) -> String {
    say("Dazu Nacharbeit: \(amount)", "Rework besides: \(amount)")
  }
  package func withoutFailure(_ count: Int) -> String {
    count == 1
      ? say(
        "Nicht eingerechnet: 1 Kontaktpunkt ohne Urteil über Fehler",
        "Not included: 1 touchpoint without a judgement of failure")
      : say(
        "Nicht eingerechnet: \(count) Kontaktpunkte ohne Urteil über Fehler",
        "Not included: \(count) touchpoints without a judgement of failure")
  }
  package func mostAt(_ contacts: [String]) -> String {
    say("Am meisten: ", "Most: ") + contacts.joined(separator: ", ")
  }
  package func customers(_ count: String) -> String {
    count == "1" ? say("1 Kunde", "1 customer") : say("\(count) Kunden", "\(count) customers")
  }
  package var partOfContact: String {
    say(
      "So viel davon entsteht hier; die Teile aller Kontaktpunkte ergeben zusammen den Betrag.",
      "So much of it arises here; the parts of all touchpoints add up to the amount.")
  }

  /// The customers lost by the failures, and those whom the retention lets go.
  package func contradiction(lost: String, stated: String, of all: String) -> String {
    say(
      "Widerspruch, darum kein Betrag: Die Fehler würden \(lost) Kunden im Jahr kosten, nach Ihrer Kundenbindung gehen aber nur \(stated) von \(all). Prüfen Sie: \(list(MoneyFigure.suspects)), und wie oft etwas schiefgeht.",
      "A contradiction, so no amount: the failures would cost \(lost) customers a year, but by your retention only \(stated) of \(all) leave. Check: \(list(MoneyFigure.suspects)), and how often things go wrong."
    )
  }

  /// What an amount still needs, and what to do.
  package func gap(_ gap: MoneyGap, edit key: String) -> String {
    switch gap {
    case .figures(let figures) where figures.count == 5:
      say(
        "Noch kein Betrag. Tragen Sie die ersten fünf Zahlen ein (\(key)); grobe Spannen genügen.",
        "No amount yet. Enter the first five figures (\(key)); rough ranges will do.")
    case .figures(let figures):
      say(
        "Noch kein Betrag. Es fehlt noch: \(list(figures)).",
        "No amount yet. Still missing: \(list(figures)).")
    case .failures:
      say(
        "Noch kein Betrag: Bei keinem Kontaktpunkt ist bewertet, wie oft etwas schiefgeht.",
        "No amount yet: for no touchpoint it is rated how often something goes wrong.")
    case .endless: endless(.retention)
    }
  }
  package func reworkGap(_ gap: MoneyGap) -> String {
    switch gap {
    case .figures(let figures):
      say(
        "Nacharbeit, dafür fehlt noch: \(list(figures)).",
        "Rework, for that is missing: \(list(figures)).")
    case .failures, .endless:
      say(
        "Nacharbeit, dafür fehlt noch: ein Urteil über Fehler.",
        "Rework, for that is missing: a judgement of failure.")
    }
  }
  /// The same where there is no room for the names.
  package func reworkGapInShort(_ gap: MoneyGap) -> String {
    guard case .figures(let figures) = gap else { return reworkGap(gap) }
    return say(
      "Nacharbeit, dafür \(figures.count == 1 ? "fehlt noch 1 Zahl" : "fehlen noch \(figures.count) Zahlen").",
      "Rework, for that \(figures.count == 1 ? "1 figure is" : "\(figures.count) figures are") missing."
    )
  }
  private func list(_ figures: [MoneyFigure]) -> String {
    figures.map(name).joined(separator: ", ")
  }

  /// Why a typed value was not taken, behind the name of its row.
  package func refused(_ figure: MoneyFigure, _ reason: String) -> String {
    "\(name(figure)): \(reason)"
  }
  /// Why a text is no number of customers.
  package func notWhole(_ typed: String) -> String {
    say(
      "\(say.quote(typed)) ist keine Anzahl; erlaubt: eine ganze Zahl ab 1 oder eine Spanne wie 350-450",
      "\(say.quote(typed)) is not a count; allowed: a whole number from 1, or a range such as 350-450"
    )
  }
  /// Why retention 1 and interest 0 do not go together.
  package func endless(_ figure: MoneyFigure) -> String {
    say(
      "\(name(figure)): Wenn niemand geht (Bindung 100 %) und Zins 0 % gilt, wäre ein Kunde unendlich viel wert. Erlaubt ist Bindung unter 100 % oder Zins über 0 %; nennen Sie zum Beispiel 98 % oder einen Zins von 5 %.",
      "\(name(figure)): if nobody leaves (retention 100%) and interest is 0%, a customer would be worth endlessly much. Allowed is retention below 100% or interest above 0%; state for example 98%, or interest of 5%."
    )
  }
}

extension Texts {
  package var money: MoneyTexts { MoneyTexts(say: say) }
}
