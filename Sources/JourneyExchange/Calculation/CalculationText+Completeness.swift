import FrictionScoring
import JourneyModel

extension CalculationText {
  /// What the lists hold, and the bound that follows.
  var completeness: [PageLine] {
    let lists = score.lists
    var lines = [
      heading("Vollständigkeit", "Completeness"),
      text(
        "Einzellisten t = \(lists.lists), Kontaktpunkte darauf S = \(lists.observed), alle bekannten K = \(lists.known)",
        "lists t = \(lists.lists), touchpoints on them S = \(lists.observed), all known K = \(lists.known)"
      ),
    ]
    if lists.lists > 0 {
      lines += [
        text("Längen n = ", "sizes n = ", joined(lists.sizes)),
        text("nur dort gefunden Z = ", "found only there Z = ", joined(lists.onlyThere)),
        text(
          "von genau 1, 2, ... Listen gefunden Q = ", "found by exactly 1, 2, ... lists Q = ",
          joined(lists.foundByExactly)),
      ]
    }
    guard let estimate = score.completeness else {
      let reason = score.reason(for: "/completeness")?.spoken(in: say.language) ?? ""
      return lines + [text("keine Schätzung: ", "no estimate: ", reason)]
    }
    return lines + bound(estimate)
  }

  private func joined(_ counts: [Int]) -> String {
    counts.map(String.init).joined(separator: ", ")
  }

  private func bound(_ estimate: Completeness) -> [PageLine] {
    [
      PageLine(.formula, "  N = S + " + say("Summe", "sum") + " Z_i x Z_j / (Q_2 + 1)"),
      PageLine(
        .result,
        "  N = " + say.number(estimate.estimate, 2) + say(", Fehler ", ", error ")
          + say.number(estimate.se, 2) + say(", 95 %: ", ", 95%: ") + say.number(estimate.low, 2)
          + say(" bis ", " to ") + say.number(estimate.high, 2)
          + say(" (untere Schranke, Chao 1989)", " (lower bound, Chao 1989)")),
      PageLine(
        .result,
        "  " + say("gefunden ", "found ") + "K / max(N; K) = " + say.share(estimate.foundShare)
          + " ("
          + say.share(estimate.foundShareLow) + say(" bis ", " to ")
          + say.share(estimate.foundShareHigh) + ")"),
    ] + estimate.flags.map { text("", "", $0.spoken(in: say.language)) }
  }

  /// Other estimates, each on assumptions of its own.
  var opinions: [PageLine] {
    guard let estimate = score.completeness else { return [] }
    let others = estimate.opinions
    return [
      heading("Andere Schätzungen (keine wird gewählt)", "Other estimates (none is chosen)"),
      line("Chao2", others.chao2, "Chao 1987"),
      logLinear(others.logLinear),
      line(
        "Jackknife", others.jackknife?.estimate, "Burnham & Overton 1979", part: "jackknife",
        others.jackknife.map {
          say(", Ordnung ", ", order ") + "\($0.order), " + say.number($0.low, 1)
            + say(" bis ", " to ") + say.number($0.high, 1)
        }),
      line(
        say("Abdeckung", "coverage"), others.coverage?.estimate, "Chao & Tsay 1998",
        part: "coverage"),
      line(
        say("Unabhängige Listen", "independent lists"), others.darroch?.estimate, "Darroch 1958",
        part: "darroch"),
    ]
  }

  private func line(
    _ name: String, _ value: Double?, _ source: String, part: String = "", _ more: String? = nil
  ) -> PageLine {
    guard let value else {
      let reason = score.reason(for: "/completeness/" + part)?.spoken(in: say.language) ?? ""
      return PageLine(.text, "  \(name): \(reason)")
    }
    return PageLine(.text, "  \(name) (\(source)): \(say.number(value, 2))\(more ?? "")")
  }

  private func logLinear(_ models: [LogLinearModel]?) -> PageLine {
    let name = say("Log-lineare Modelle", "log-linear models")
    let values = (models ?? []).compactMap(\.estimate)
    guard let low = values.min(), let high = values.max() else {
      return line(name, nil, "", part: "logLinear")
    }
    return PageLine(
      .text,
      "  \(name) (Fienberg 1972): " + say.number(low, 1) + say(" bis ", " to ")
        + say.number(high, 1) + say(" in \(values.count) von 8", " in \(values.count) of 8"))
  }
}
