package import FrictionScoring
package import JourneyModel

// Each figure: its name, the question that asks for it, where it comes from, and its caveat.
extension MoneyTexts {
  package func name(_ figure: MoneyFigure) -> String {
    switch figure {
    case .customers: say("Kunden", "Customers")
    case .marginPerYear: say("Deckungsbeitrag im Jahr", "Margin a customer and year")
    case .retention: say("Kundenbindung je Jahr", "Retention a year")
    case .discount: say("Zins je Jahr", "Interest a year")
    case .casesPerCustomerAndYear: say("Fälle je Kunde und Jahr", "Cases a customer and year")
    case .costPerContact: say("Kosten je Kontakt", "Cost of a contact")
    case .complaintShare: say("Betroffene beschweren sich", "Those affected complain")
    case .satisfiedShare: say("... und sind dann zufrieden", "... and are then content")
    case .churnDissatisfied: say("Unzufriedene wollen gehen", "The discontent mean to leave")
    case .churnSatisfied: say("Zufriedene wollen gehen", "The content mean to leave")
    case .churnSilent: say("Stille wollen gehen", "The silent mean to leave")
    case .intentToBehaviour: say("Wer gehen will, geht", "Who means to leave, leaves")
    }
  }

  package func question(_ figure: MoneyFigure) -> String {
    switch figure {
    case .customers: say("Wie viele Kunden haben Sie?", "How many customers do you have?")
    case .marginPerYear:
      say(
        "Was bringt ein Kunde im Jahr ein, nach Abzug von Material und Fremdleistung?",
        "What does one customer bring in a year, after material and outside work?")
    case .retention:
      say("Von 10 Kunden: Wie viele kommen wieder?", "Of 10 customers, how many come back?")
    case .discount:
      say("Welcher Zins gilt für Sie im Jahr?", "Which yearly interest rate holds for you?")
    case .casesPerCustomerAndYear:
      say(
        "Wie oft im Jahr durchläuft ein Kunde diesen Vorgang?",
        "How often a year does one customer go through this process?")
    case .costPerContact:
      say("Was kostet Sie ein zusätzlicher Kontakt?", "What does one extra contact cost you?")
    case .complaintShare:
      say(
        "Welcher Anteil der Betroffenen beschwert sich?",
        "Which share of those affected complains?")
    case .satisfiedShare:
      say(
        "Welcher Anteil davon ist mit der Antwort zufrieden?",
        "Which share of these is content with the answer?")
    case .churnDissatisfied:
      say(
        "Welcher Anteil der Unzufriedenen will gehen?",
        "Which share of the discontent means to leave?")
    case .churnSatisfied:
      say(
        "Welcher Anteil der Zufriedenen will trotzdem gehen?",
        "Which share of the content means to leave all the same?")
    case .churnSilent:
      say(
        "Welcher Anteil derer, die nichts sagen, will gehen?",
        "Which share of those who say nothing means to leave?")
    case .intentToBehaviour:
      say(
        "Welcher Anteil derer, die gehen wollen, geht wirklich?",
        "Which share of those who mean to leave really leaves?")
    }
  }
  /// The second question of the retention.
  package var years: String { say("Nach wie vielen Jahren?", "After how many years?") }
  package func yearsLabel(_ comeBack: String) -> String {
    say("\(comeBack) nach Jahren:", "\(comeBack) after years:")
  }

  /// How the answer may be written.
  package func example(_ figure: MoneyFigure) -> String {
    switch figure {
    case .customers:
      say("zum Beispiel: 400 oder 350-450", "for example: 400 or 350-450")
    case .marginPerYear:
      say("zum Beispiel: 180 € oder 150-220", "for example: 180 €, or 150-220")
    case .retention:
      say("zum Beispiel: 8, 7-9, 88 %", "for example: 8, 7-9, 88%")
    case .discount: say("zum Beispiel: 8 %", "for example: 8%")
    case .casesPerCustomerAndYear:
      say("zum Beispiel: 2; 0,25 ist alle vier Jahre", "for example: 2; 0.25 is every four years")
    case .costPerContact:
      say("zum Beispiel: 15 € oder 10-20", "for example: 15 €, or 10-20")
    default:
      say("zum Beispiel: 30 %, 3 von 10, 20-40 %", "for example: 30%, 3 of 10, 20-40%")
    }
  }

  /// Whose value it is and where it comes from, in a few words.
  package func standing(_ figure: MoneyFigure, _ stated: Judgement?) -> String {
    switch stated {
    case .ask?: say("noch klären", "to be clarified")
    case .some where figure.isAssumption: say("Ihre Annahme", "your assumption")
    case .some: say("Ihre Angabe", "your figure")
    case nil:
      switch figure {
      case .churnDissatisfied, .churnSatisfied:
        say("Umfrage von 2022", "survey of 2022")
      case .costPerContact: say("nur für Nacharbeit", "only for rework")
      default:
        figure.isAssumption ? say("unsere Annahme", "our assumption") : say("fehlt", "missing")
      }
    }
  }
  /// In place of the standing where a contradiction is to be looked for.
  package var check: String { say("prüfen", "check") }

  /// What to know before relying on a figure.
  package func caveat(_ figure: MoneyFigure) -> String {
    switch figure {
    case .customers:
      say(
        "Alle, die heute Kunden sind, auch wer nur selten kommt. Eine Spanne genügt.",
        "All who are customers today, also those who come seldom. A range will do.")
    case .marginPerYear:
      say(
        "Nicht der Umsatz, sondern was davon bleibt. „Neukunden kosten das Fünffache“ ist nicht eingerechnet: Dafür ist keine Studie auffindbar.",
        "Not the turnover, but what is left of it. “A new customer costs five times as much” is not counted: no study behind it can be found."
      )
    case .retention:
      say(
        "Aus „von 10 kommen so viele nach so vielen Jahren wieder“ wird der Anteil je Jahr: Anteil^(1/Jahre), 8 von 10 nach 2 Jahren sind 89,4 %. Sie begrenzt auch, wie viele gehen können.",
        "“Of 10 so many come back after so many years” becomes the share a year: share^(1/years); 8 of 10 after 2 years are 89.4%. It also limits how many can leave."
      )
    case .discount:
      say(
        "Geld von morgen ist heute weniger wert; nehmen Sie den Zins, den Ihre Bank verlangt. Er darf 0 % sein, nur nicht zusammen mit einer Bindung von 100 %.",
        "Money of tomorrow is worth less today; take what your bank charges. It may be 0%, only not together with a retention of 100%."
      )
    case .casesPerCustomerAndYear:
      say(
        "Ein Fall beginnt mit dem Anlass. Je öfter ein Kunde den Vorgang durchläuft, desto eher trifft ihn ein Fehler.",
        "A case begins with the occasion. The more often a customer goes through it, the sooner a failure hits."
      )
    case .costPerContact:
      say(
        "Minuten mal Stundensatz, dazu Fahrt und Porto. Nur für die Nacharbeit; der gefährdete Kundenwert braucht sie nicht.",
        "Minutes times hourly rate, with travel and postage. Only for rework; the value at risk does not need it."
      )
    case .complaintShare:
      say(
        "Angenommen. Goodman 2005 berichtigt die verbreiteten „4 %“. „26 stille Kunden je Beschwerde“ ist ein falsch zitiertes 96 %, das für kleine Probleme und Firmenzentralen galt.",
        "Assumed. Goodman 2005 corrects the popular “4%”. “26 silent customers for each complaint” misquotes a 96% that held for small problems and headquarters."
      )
    case .satisfiedShare:
      say(
        "Angenommen. Wie gut Sie auf Beschwerden antworten, wissen Ihre Kunden: Fragen Sie die letzten fünf.",
        "Assumed. How well you answer complaints your customers know: ask the last five.")
    case .churnDissatisfied:
      say(
        "SQM 2022, in Umfragen geäußerte Absicht, nicht Verhalten. „91 bis 99 % gehen“ ist nicht verwendet: Dafür ist keine Studie auffindbar.",
        "SQM 2022, stated intent in surveys, not behaviour. “91 to 99% leave” is not used: no study behind it can be found."
      )
    case .churnSatisfied:
      say(
        "SQM 2022, in Umfragen geäußerte Absicht, nicht Verhalten: Auch wer zufrieden ist, geht manchmal.",
        "SQM 2022, stated intent in surveys, not behaviour: also the content sometimes leave.")
    case .churnSilent:
      say(
        "Angenommen, mit weiter Spanne: Von denen, die nichts sagen, weiß man am wenigsten. Sie bewegt den Betrag stark.",
        "Assumed, with a wide range: least is known of those who say nothing. It moves the amount a lot."
      )
    case .intentToBehaviour:
      say(
        "Angenommen: Nicht jeder, der gehen will, geht. Diese Annahme wirkt auf den ganzen Betrag; halbieren Sie sie, halbiert er sich.",
        "Assumed: not everybody who means to leave does. It bears on the whole amount; halve it and the amount is halved."
      )
    }
  }
}
