import FrictionScoring
import JourneyModel

extension CalculationText {
  /// What is assumed, with source or mark, and whether it is ours or the user's.
  var assumptions: [PageLine] {
    let assumption = say("Annahme", "assumption")
    var lines = [
      heading("Annahmen und Quellen", "Assumptions and sources"),
      text(
        "Wartezeit: Maister 1985; Knick 2,25: Tversky & Kahneman 1992; Obergrenze 3: \(assumption)",
        "wait: Maister 1985; kink 2.25: Tversky & Kahneman 1992; cap 3: \(assumption)"),
      text(
        "Mühe: Dixon u. a. 2013; Ärger: nur die negative Seite, \(assumption)",
        "ease: Dixon et al. 2013; annoyance: only the negative side, \(assumption)"),
      text(
        "Fehler p / 0,5, Weiterreichen h / 3: \(assumption)",
        "failures p / 0.5, hand-offs h / 3: \(assumption)"),
    ]
    lines += counted
    guard let money = score.money else { return lines }
    return lines
      + money.assumptions.map { assumed in
        let interval = assumed.interval
        var value = say.number(interval.value, 3)
        if !interval.isExact {
          value +=
            " (" + say.number(interval.low, 3) + say(" bis ", " to ")
            + say.number(interval.high, 3) + ")"
        }
        let origin =
          assumed.isDefault
          ? source(assumed.name) : say("Ihre Angabe", "stated by you")
        return PageLine(.text, "  \(name(assumed.name)): \(value); \(origin)")
      }
  }

  /// Assumptions that were needed for single contacts, with how often.
  private var counted: [PageLine] {
    func line(_ origin: Origins, _ german: String, _ english: String) -> PageLine? {
      let count = score.touchpoints.count { $0.origins.contains(origin) }
      guard count > 0 else { return nil }
      return text(
        german, english,
        say(": bei \(count) von ", ": for \(count) of ") + "\(score.touchpoints.count)")
    }
    return [
      line(
        .toleratedWaitOfKind, "hinnehmbare Wartezeit nach Art des Kanals, Annahme",
        "tolerated wait by kind of channel, assumption"),
      line(
        .frequencyOfPhase, "Häufigkeit aus dem Anteil der Phase, Annahme",
        "frequency from the share of the phase, assumption"),
      line(
        .frequencyOnce, "Häufigkeit einmal je Fall, Annahme", "frequency once a case, assumption"),
      line(
        .failureFromIncidents, "Fehler aus den Störungen gerechnet",
        "failures computed from the incidents"),
    ].compactMap { $0 }
  }

  private func name(_ field: String) -> String {
    switch field {
    case "complaintShare": say("a, beschweren sich", "a, complain")
    case "satisfiedShare": say("s, danach zufrieden", "s, satisfied then")
    case "churnSatisfied": say("D_sat, gehen trotzdem", "D_sat, leave all the same")
    case "churnDissatisfied": say("D_dis, gehen unzufrieden", "D_dis, leave dissatisfied")
    case "churnSilent": say("D_sil, gehen still", "D_sil, leave in silence")
    case "intentToBehaviour": say("k, Absicht wird Tat", "k, intent becomes behaviour")
    default: field
    }
  }

  private func source(_ field: String) -> String {
    switch field {
    case "complaintShare":
      say("Annahme (Goodman 2005 korrigiert die 4 %)", "assumption (Goodman 2005 corrects the 4%)")
    case "churnSatisfied", "churnDissatisfied":
      say("SQM 2022, geäußerte Absicht", "SQM 2022, stated intent")
    default: say("Annahme", "assumption")
    }
  }

  private func words(for code: Reason.Code) -> String {
    guard code == .noContacts, let cause = score.causeWithoutIndex(in: say.language) else {
      return code.spoken(in: say.language)
    }
    return cause
  }

  /// What could not be computed, and why.
  var reasons: [PageLine] {
    let shown = score.why.filter { reason in
      !reason.pointer.hasPrefix("/completeness/") && reason.pointer != "/robustness"
        && reason.pointer != "/completeness"
    }
    guard !shown.isEmpty else { return [] }
    return [heading("Was nicht gerechnet werden konnte", "What could not be computed")]
      + shown.map {
        PageLine(
          .text,
          "  \($0.pointer.dropFirst()) [\($0.code.rawValue)]: \(words(for: $0.code))")
      }
  }
}
