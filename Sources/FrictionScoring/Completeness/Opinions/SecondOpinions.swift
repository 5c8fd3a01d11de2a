/// Other estimates of how many contacts there are, beside the lower bound.
///
/// They are shown to whoever asks and never chosen automatically: each rests on assumptions of its
/// own, and on few contacts they lie far apart.
public struct SecondOpinions: Hashable, Sendable {
  /// The eight log-linear models of exactly three lists; `nil` for other counts.
  public var logLinear: [LogLinearModel]?
  /// For at least four lists and twelve contacts.
  public var jackknife: Jackknife?
  /// Chao2, bias-corrected: `S + (t-1)/t * Q1 (Q1 - 1) / (2 (Q2 + 1))` (Chao 1987; Chiu et al.
  /// 2014).
  public var chao2: Double
  /// For at least three lists.
  public var coverage: SampleCoverage?
  /// What independent lists would give (Darroch 1958); `nil` where no list shares a contact.
  public var darroch: Independence?

  /// The opinions on the lists of a journey.
  public init(of lists: ListOverlap) {
    let once = Double(lists.foundByExactly.first ?? 0)
    let twice = Double(lists.foundByExactly.dropFirst().first ?? 0)
    let count = Double(lists.lists)
    logLinear = LogLinearModel.all(of: lists)
    jackknife =
      lists.lists >= 4 && lists.observed >= 12
      ? Jackknife(foundByExactly: lists.foundByExactly, lists: lists.lists) : nil
    chao2 = Double(lists.observed) + (count - 1) / count * once * (once - 1) / (2 * (twice + 1))
    coverage = SampleCoverage(of: lists)
    darroch = Independence(sizes: lists.sizes, observed: lists.observed)
  }
}

extension SecondOpinions {
  /// Which of them are `nil`, and why.
  func missing(_ lists: ListOverlap) -> [Reason] {
    var why: [Reason] = []
    func miss(_ part: String, _ code: Reason.Code) {
      why.append(Reason("/completeness/" + part, code))
    }
    if let logLinear {
      for model in logLinear where model.estimate == nil {
        miss("logLinear/" + model.name, .noOverlap)
      }
    } else {
      miss("logLinear", .notThreeLists)
    }
    if jackknife == nil {
      let code: Reason.Code =
        lists.lists < 4 ? .tooFewLists : lists.observed < 12 ? .tooFewItems : .noOverlap
      miss("jackknife", code)
    }
    if coverage == nil { miss("coverage", lists.lists < 3 ? .tooFewLists : .noOverlap) }
    if darroch == nil { miss("darroch", .noOverlap) }
    return why
  }
}
