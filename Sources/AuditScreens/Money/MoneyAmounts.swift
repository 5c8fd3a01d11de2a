import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

/// The amounts above the figures: value at risk or what it lacks, lost customers, rework.
struct MoneyAmounts {
  let score: Score?
  let context: ViewContext

  init(_ score: Score?, _ context: ViewContext) {
    self.score = score
    self.context = context
  }

  private var texts: MoneyTexts { context.texts.money }
  private var money: Money? { score?.money }

  /// Whether the customers lost contradict the stated retention.
  ///
  /// Where the figures themselves are refused, that is said first.
  var isContradiction: Bool {
    score?.reason(for: "/money/clv") != .endlessCustomerValue
      && money?.flags.contains(.exceedsStatedChurn) ?? false
  }

  var blocks: [Block] {
    guard score != nil else { return [.paragraph(context.withoutScore, .hint)] }
    var blocks = [headline]
    if !isContradiction, let lost = money?.lostCustomers {
      let all = context.journey[.customers]?.likely ?? 0
      blocks.append(
        .paragraph(
          texts.lost(count(lost.value), range: range(lost, count), of: count(all))
            + (money?.lossBeyondRetention == nil
              ? "" : texts.butRetention(count(money?.statedChurn ?? 0)))))
      if let variant = score?.variant {
        blocks.append(
          .line([Span(texts.asIfAll(count(all), context.variantNames([variant])), .hint)]))
      }
    }
    if let clv = money?.clvRange {
      let value = amount(clv.value)
      blocks.append(.line([Span(fitting([texts.clv(value), texts.clvAlone(value)]))]))
    }
    blocks.append(.line([Span(rework)]))
    if let missing = money?.missing.count, missing > 0 {
      // While a figure is typed, the letter is text.
      let key = context.key(.withoutFailure)
      let sentence = texts.withoutFailure(missing) + (key.isEmpty ? "" : " (\(key))")
      blocks.append(.line([Span(sentence, .warning)]))
    }
    if !context.isPlain, let most { blocks.append(.line([Span(most, .hint)])) }
    return blocks
  }

  private var headline: Block {
    if isContradiction { return .paragraph(contradiction, .warning) }
    if let risk = money?.valueAtRisk {
      let said = texts.atRisk(
        amount(risk.value), range: range(risk, amount), isAtLeast: money?.isAtLeast ?? false)
      return .paragraph(said, .emphasis)
    }
    guard let gap = score?.gapOfValueAtRisk(in: context.journey) else { return .spacer }
    return .paragraph(texts.gap(gap, edit: context.key(.confirm)), .warning)
  }

  private var contradiction: String {
    let customers = context.journey[.customers]?.likely ?? 0
    return texts.contradiction(
      lost: count(money?.lostCustomers?.value ?? 0), stated: count(money?.statedChurn ?? 0),
      of: count(customers))
  }

  private var rework: String {
    if let rework = money?.rework {
      func said(_ range: String?) -> String {
        texts.atRisk(amount(rework.value), range: range, isAtLeast: money?.isAtLeast ?? false)
      }
      let whole = said(range(rework, amount))
      return fitting([
        texts.rework(whole), texts.reworkInShort(whole), texts.reworkInShort(said(nil)),
      ])
    }
    guard let gap = score?.gapOfRework(in: context.journey) else { return "" }
    return fitting([texts.reworkGap(gap), texts.reworkGapInShort(gap)])
  }

  /// The first of some sentences that a row has room for, else the last one: a number that is cut is
  /// worse than none.
  private func fitting(_ sentences: [String]) -> String {
    guard !context.isPlain else { return sentences[0] }
    return sentences.first { $0.count <= context.state.size.columns - 4 }
      ?? sentences[sentences.count - 1]
  }

  private var most: String? {
    let largest = MoneyRoom.largest(of: score).prefix(3)
    guard !largest.isEmpty else { return nil }
    let parts = largest.map { "\(context.journey.name(of: $0.touchpoint) ?? "") \(part($0))" }
    return fitting(
      (1...parts.count).reversed().map { texts.mostAt(Array(parts.prefix($0))) } + [""])
  }

  /// What a contact puts at risk: euros where a headline in euros stands, else customers.
  func part(_ share: Money.Share) -> String {
    guard !isContradiction, let value = share.valueAtRisk else {
      return texts.customers(count(share.lostCustomers))
    }
    return amount(value)
  }

  private func range(_ interval: Interval, _ spoken: (Double) -> String) -> String? {
    let (low, high) = (spoken(interval.low), spoken(interval.high))
    return low == high ? nil : texts.range(low, high)
  }

  private func amount(_ value: Double) -> String {
    let currency = context.journey.business?.currency ?? "EUR"
    return value.spoken(decimals: 0, in: context.language, isGrouped: true) + " "
      + (currency == "EUR" ? "€" : currency)
  }

  /// Customers; below ten a tenth matters.
  private func count(_ value: Double) -> String {
    value.spoken(
      decimals: value.magnitude < 10 ? 1 : 0, in: context.language, isGrouped: true)
  }
}
