import AuditFlow
import CellGrid

/// The keys that work now, the most useful first, and the position at the right.
struct KeyLine {
  let context: ViewContext

  init(_ context: ViewContext) {
    self.context = context
  }

  func draw(with painter: inout Painter, y: Int, position: String) {
    let columns = context.state.size.columns
    let right = painter.tier.displayWidth(of: position)
    painter.grid.write(position, x: columns - 1 - right, y: y)
    var x = 2
    let limit = columns - 3 - right
    for (key, hint) in words(width: limit - x, tier: painter.tier) {
      x = painter.grid.write(key, x: x, y: y, style: .key)
      x = painter.grid.write(hint, x: x + 1, y: y, style: .hint) + 2
    }
  }

  /// Four keys that work are always there; where their words are too long, they end in the ellipsis.
  private func words(width: Int, tier: GlyphTier) -> [(key: String, hint: String)] {
    func words(_ binding: Binding) -> (key: String, hint: String) {
      (Self.key(of: binding, context), hint(of: binding))
    }
    let fitting = shown(width: width, tier: tier)
    let least = Array(candidates.prefix(4))
    guard fitting.count < least.count else { return fitting.map(words) }
    let help = candidates.filter { $0.action == .help }
    let kept = least.filter { $0.action != .help }.prefix(least.count - help.count) + help
    let all = kept.map(words)
    let keys = all.reduce(0) { $0 + tier.displayWidth(of: $1.key) + 3 }
    var (left, open) = (width - keys, all.count)
    // Short words leave their room to the longer ones.
    var widths: [Int: Int] = [:]
    for index in all.indices.sorted(by: {
      tier.displayWidth(of: all[$0].hint) < tier.displayWidth(of: all[$1].hint)
    }) {
      widths[index] = max(1, min(tier.displayWidth(of: all[index].hint), left / open))
      left -= widths[index] ?? 0
      open -= 1
    }
    return all.indices.map { index in
      (all[index].key, tier.clipped(all[index].hint, width: widths[index] ?? 1))
    }
  }

  private var candidates: [Binding] {
    KeyTable.bindings(in: context.state.scope)
      .filter { rank(of: $0) < .max && $0.disabledReason(context.state, context.texts) == nil }
      .sorted { rank(of: $0) < rank(of: $1) }
      .reduce(into: []) { kept, binding in
        // Two keys that do the same here are named once.
        let isNamed = kept.contains { hint(of: $0) == hint(of: binding) }
        if !isNamed { kept.append(binding) }
      }
  }

  /// As many bindings as fit, those of the best rank, but help always.
  private func shown(width: Int, tier: GlyphTier) -> [Binding] {
    let candidates = candidates
    func cost(_ binding: Binding) -> Int {
      tier.displayWidth(of: Self.key(of: binding, context))
        + tier.displayWidth(of: hint(of: binding)) + 3
    }
    let help = candidates.filter { $0.action == .help }
    var left = width - help.reduce(0) { $0 + cost($1) }
    var kept: [Binding] = []
    for binding in candidates where binding.action != .help && kept.count < 6 {
      guard cost(binding) <= left else { continue }
      left -= cost(binding)
      kept.append(binding)
    }
    return kept + help
  }

  /// Whether a key decides the trial that is on: one that began must be seen to have an end.
  private func decidesTrial(_ binding: Binding) -> Bool {
    binding.action == .tryOut && context.state.audit?.trial != nil
  }

  /// The place in the line, the smallest first; the largest number for none.
  private func rank(of binding: Binding) -> Int {
    decidesTrial(binding) ? 15 : binding.rank ?? .max
  }

  private func hint(of binding: Binding) -> String {
    let texts = context.texts.keys
    if decidesTrial(binding) { return texts.decideTrial.hint }
    if binding.action == .confirm, KeyTable.isOnContactOfMoney(context.state) {
      return texts.explain.hint
    }
    return binding.label(texts).hint
  }

  private static func key(of binding: Binding, _ context: ViewContext) -> String {
    if case .go = binding.action, binding.scopes == [.overview] { return "1-7" }
    return binding.keyName(in: context.texts)
  }
}
