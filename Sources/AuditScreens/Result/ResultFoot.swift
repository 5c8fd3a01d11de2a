import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

/// What stands at the foot of the result: completeness and money with their keys, whose judgement it
/// is, and what lies behind further keys.
struct ResultFoot {
  let score: Score
  let context: ViewContext

  init(_ score: Score, _ context: ViewContext) {
    self.score = score
    self.context = context
  }

  private var texts: ResultTexts { context.texts.result }

  var blocks: [Block] {
    [
      line(completeness, key: "v"), line(money, key: "e"),
      .line([Span(basis, .hint)], aside: [Span(rework ?? "", .dim)]),
      .choices(keys),
    ]
  }

  /// A line that ends in the key that opens what is behind it.
  private func line(_ text: String, key: Character) -> Block {
    let name = binding(of: key).map { $0.keyName(in: context.texts) }
    return .line(
      [Span(text)],
      aside: [Span(name.map { context.isPlain ? $0 : "(\($0))" } ?? "", .key)])
  }

  private func binding(of key: Character) -> Binding? {
    KeyTable.binding(for: .character(key), in: .result)
  }

  /// The keys that are named nowhere else on the page; a key that is not bound is left out.
  private var keys: [Choice] {
    let questions = openQuestions
    let open = questions == 0 ? [] : [Choice(context.key(.openQuestions), texts.open(questions))]
    let others: [Choice] = ["r", "s", "a", "p"].compactMap { key in
      binding(of: key).map {
        Choice($0.keyName(in: context.texts), $0.label(context.texts.keys).hint)
      }
    }
    return open + others
  }

  // MARK: - Completeness

  private func share(_ share: Double) -> String { share.spokenShare(in: context.language) }

  private var completeness: String {
    guard let estimate = score.completeness else {
      return texts.noCompleteness(texts.noEstimate(score.reason(for: "/completeness")))
    }
    if score.completenessVerdict == .disjoint { return texts.noCompleteness(texts.disjointLists) }
    guard estimate.atLeastMore > 0 else {
      return texts.noGap(
        from: share(estimate.foundShareLow), to: share(estimate.foundShareHigh))
    }
    return texts.completeness(
      atMost: share(estimate.spokenShare), more: "\(estimate.atLeastMore)")
  }

  // MARK: - Money

  private func amount(_ value: Double, hasUnit: Bool = true) -> String {
    let currency = context.journey.business?.currency ?? "EUR"
    let unit = currency == "EUR" ? "€" : currency
    return value.spoken(decimals: 0, in: context.language, isGrouped: true)
      + (hasUnit ? " " + unit : "")
  }

  private var money: String {
    guard let money = score.money else {
      return texts.noAmount(texts.missing(score.reason(for: "/money")))
    }
    if money.flags.contains(.exceedsStatedChurn) { return texts.contradiction }
    guard let risk = money.valueAtRisk else {
      return texts.noAmount(texts.missing(score.reason(for: "/money/valueAtRisk")))
    }
    return texts.atRisk(
      amount(risk.value), from: amount(risk.low, hasUnit: false),
      to: amount(risk.high, hasUnit: false), atLeast: money.isAtLeast,
      asIfAll: score.variant.map { name in
        let name = context.variantNames([name])
        return name.count <= 16 ? name : name.prefix(15) + "…"
      })
  }

  /// What failures cost in work, where there is room beside the basis.
  private var rework: String? {
    guard context.hasTwoColumns else { return nil }
    guard let money = score.money else { return nil }
    return money.rework.map { texts.rework(amount($0.value), isAtLeast: money.isAtLeast) }
  }

  // MARK: - Whose judgement

  /// Whether a judgement counts for the customers that are shown.
  private func isShown(_ touchpoint: EntityID, _ variant: EntityID?) -> Bool {
    guard let shown = score.variant else { return true }
    guard variant == nil || variant == shown else { return false }
    let variants = context.journey.touchpoint(touchpoint)?.variants ?? []
    return variants.isEmpty || variants.contains(shown)
  }

  private var basis: String {
    let journey = context.journey
    let ratings = journey.rounds.last?.ratings ?? []
    let raters = Set(ratings.filter { isShown($0.touchpoint, $0.variant) }.map(\.by))
    let customers = raters.count { id in
      journey.participants.contains { $0.id == id && $0.role == .customer }
    }
    return texts.basis(raters: raters.count - customers, customers: customers)
  }

  private var openQuestions: Int {
    guard score.variant != nil else {
      return context.state.audit?.progress.openQuestions ?? 0
    }
    return score.openQuestions.count
  }
}
