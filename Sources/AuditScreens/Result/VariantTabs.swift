import AuditFlow
import CellGrid
import JourneyModel

/// Whose result is shown: all customers or one variant; nothing where there are no variants.
struct VariantTabs {
  let context: ViewContext

  init(_ context: ViewContext) {
    self.context = context
  }

  func spans(_ variant: EntityID?) -> [Span] {
    guard !context.journey.variants.isEmpty else { return [] }
    let all =
      [(EntityID?.none, context.texts.result.all)]
      + context.journey.variants.map { ($0.id, $0.name) }
    return all.map { id, name in
      id == variant ? Span("[\(name)]", .selected) : Span(" \(name) ", .dim)
    }
  }
}
