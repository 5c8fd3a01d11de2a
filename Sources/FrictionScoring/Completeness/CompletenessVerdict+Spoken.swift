public import JourneyModel

extension Score {
  /// The completeness in one sentence, a bound worded as a bound.
  public func completenessSentence(in language: Language) -> String {
    guard let completeness else {
      let code = reason(for: "/completeness") ?? .noLists
      return code.spoken(in: language)
    }
    let numbers = CompletenessNumbers(completeness, language)
    return language == .german
      ? numbers.german(completenessVerdict) : numbers.english(completenessVerdict)
  }
}

/// The numbers of an estimate as they are said.
private struct CompletenessNumbers {
  let share: String
  let lowShare: String
  let highShare: String
  let more: Int
  let atMost: Int
  let estimate: String
  let highest: String

  init(_ completeness: Completeness, _ language: Language) {
    share = completeness.spokenShare.spokenShare(in: language)
    lowShare = completeness.foundShareLow.spokenShare(in: language)
    highShare = completeness.foundShareHigh.spokenShare(in: language)
    more = completeness.atLeastMore
    atMost = completeness.atMostMore
    estimate = completeness.estimate.spoken(decimals: 0, in: language)
    highest = completeness.high.rounded(.up).spoken(decimals: 0, in: language)
  }

  func german(_ verdict: CompletenessVerdict) -> String {
    let bound =
      "höchstens \(share) gefunden, mindestens \(more) weitere (so die Schätzung; der Zufall lässt \(lowShare) bis \(highShare) zu)"
    return switch verdict {
    case .none(let code): code.spoken(in: .german)
    case .disjoint: "nichts steht auf zwei Listen, darum trägt die Zahl nicht: \(bound)"
    case .identical where atMost == 0: "alle Listen sind gleich; rechnerisch fehlt nichts"
    case .identical:
      "alle Listen sind gleich; rechnerisch fehlt nichts, möglich sind bis zu \(atMost) weitere"
    case .saturated where atMost == 0: "die Listen lassen nichts weiter erwarten"
    case .saturated:
      "die Listen lassen nichts weiter erwarten, möglich sind bis zu \(atMost) weitere"
    case .allKnown where atMost == 0:
      "bekannt sind so viele, wie die Listen höchstens erwarten lassen (\(highest))"
    case .allKnown:
      "bekannt sind so viele, wie mindestens zu erwarten sind (\(estimate)); bis zu \(atMost) weitere sind möglich"
    case .bound: bound
    }
  }

  func english(_ verdict: CompletenessVerdict) -> String {
    let bound =
      "at most \(share) found, at least \(more) more (so the estimate; chance allows \(lowShare) to \(highShare))"
    return switch verdict {
    case .none(let code): code.spoken(in: .english)
    case .disjoint: "nothing is on two lists, so nothing bears the number: \(bound)"
    case .identical where atMost == 0:
      "all lists are the same; by the numbers nothing is missing"
    case .identical:
      "all lists are the same; by the numbers nothing is missing, up to \(atMost) more are possible"
    case .saturated where atMost == 0: "the lists let one expect nothing more"
    case .saturated: "the lists let one expect nothing more, up to \(atMost) more are possible"
    case .allKnown where atMost == 0:
      "as many are known as the lists let one expect at most (\(highest))"
    case .allKnown:
      "as many are known as must be expected at least (\(estimate)); up to \(atMost) more are possible"
    case .bound: bound
    }
  }
}

extension Completeness.Flag {
  /// The doubt and what to do about it, in one short sentence.
  public func spoken(in language: Language) -> String {
    language == .german ? german : english
  }

  private var german: String {
    switch self {
    case .noOverlap: "Nichts steht auf zwei Listen: erst gleiche Kontakte verbinden."
    case .tooFewItems: "Weniger als 12 Kontakte auf den Listen: weiterschreiben lassen."
    case .saturated: "Keine Liste bringt Neues: jemanden fragen, der anders hinsieht."
    case .oneListDominates: "Die Hälfte steht nur auf einer Liste: die anderen ergänzen lassen."
    case .robsonRegierViolated: "Zwei so kurze Listen tragen nicht: eine dritte schreiben lassen."
    case .fewerThanFourLists: "Drei Listen geben nur eine Untergrenze: eine vierte hilft."
    case .listsDependent: "Die Listen hängen zusammen: jemanden von außen schreiben lassen."
    }
  }

  private var english: String {
    switch self {
    case .noOverlap: "Nothing is on two lists: first join touchpoints that are the same."
    case .tooFewItems: "Fewer than 12 touchpoints on the lists: let people write on."
    case .saturated: "No list brings anything new: ask somebody who looks differently."
    case .oneListDominates: "Half of it is on one list only: let the others add to theirs."
    case .robsonRegierViolated: "Two lists as short as these carry little: have a third written."
    case .fewerThanFourLists: "Three lists give only a lower bound: a fourth one helps."
    case .listsDependent: "The lists depend on each other: have an outsider write one."
    }
  }
}
