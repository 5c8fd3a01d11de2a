import AuditFlow
import CellGrid
import JourneyModel

/// Whose journey the result shows: all customers, or those of one variant.
struct VariantTabs {
  let context: ViewContext

  init(_ context: ViewContext) {
    self.context = context
  }

  /// All names, the shown one in brackets; only that one where they take too much room. `nil` without
  /// variants.
  func spans(_ variant: EntityID?) -> [Span]? {
    let variants = context.journey.variants
    guard !variants.isEmpty else { return nil }
    let all = [(EntityID?.none, context.texts.result.all)] + variants.map { ($0.id, $0.name) }
    let tabs = all.map { id, name in
      id == variant ? Span("[\(name)]", .selected) : Span(" \(name) ", .dim)
    }
    guard !context.isPlain else { return tabs }
    let key = Span(context.key(.nextVariant) + " ", .key)
    let room = context.state.size.columns / 2 - 4
    if tabs.reduce(0, { $0 + $1.text.count }) <= room - key.text.count { return [key] + tabs }
    let shown = tabs.filter { $0.style == .selected }
    let place = all.firstIndex { $0.0 == variant } ?? 0
    return [key] + shown
      + [Span(" " + context.texts.chrome.position(place + 1, of: all.count), .dim)]
  }
}
