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
    for binding in shown(width: limit - x, tier: painter.tier) {
      let key = Self.key(of: binding, context)
      x = painter.grid.write(key, x: x, y: y, style: .key)
      x =
        painter.grid.write(binding.label(context.texts.keys).hint, x: x + 1, y: y, style: .hint) + 2
    }
  }

  /// As many bindings as fit, those of the best rank, but help always.
  private func shown(width: Int, tier: GlyphTier) -> [Binding] {
    let candidates = KeyTable.bindings(in: context.state.scope)
      .filter { $0.rank != nil && $0.disabledReason(context.state, context.texts) == nil }
      .sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
    func cost(_ binding: Binding) -> Int {
      tier.displayWidth(of: Self.key(of: binding, context))
        + tier.displayWidth(of: binding.label(context.texts.keys).hint) + 3
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

  private static func key(of binding: Binding, _ context: ViewContext) -> String {
    if case .go = binding.action, binding.scopes == [.overview] { return "1-7" }
    return binding.keyName(in: context.texts)
  }
}
