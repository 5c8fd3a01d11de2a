import AuditFlow
import CellGrid

extension NewAuditRoom {
  func view(_ context: ViewContext) -> View {
    switch question {
    case .trade: tradeView(context)
    case .occasion(let template): occasionView(template, context)
    }
  }

  private func tradeView(_ context: ViewContext) -> View {
    let texts = context.texts.newAudit
    let choices = Template.all.enumerated().map { index, template in
      Choice(
        String(index + 1), template.title[context.language], isSelected: index == suggestion)
    }
    return View(
      [
        .heading(texts.title, aside: texts.question(1)), .spacer,
        .paragraph(texts.trade, .emphasis), .spacer, .choiceList(choices),
      ],
      pinned: [.paragraph(texts.tradeHint, .hint)], question: texts.trade)
  }

  private func occasionView(_ name: String, _ context: ViewContext) -> View {
    let texts = context.texts.newAudit
    let occasions = Template.named(name)?.occasions.map { $0[context.language] } ?? []
    let suggested = occasions.indices.contains(suggestion) ? occasions[suggestion] : ""
    let choices = occasions.enumerated().map { index, occasion in
      Choice("", occasion, isSelected: index == suggestion && field.isEmpty)
    }
    let folder = context.state.listing.newAuditFolder
    return View(
      [
        .heading(texts.title, aside: texts.question(2)), .spacer,
        .paragraph(texts.occasion, .emphasis), .paragraph(texts.occasionHint, .hint), .spacer,
        context.field(texts.occasionLabel, field, placeholder: suggested), .spacer,
        .paragraph(texts.suggestions), .choiceList(choices),
      ],
      pinned: [
        .paragraph(isCreating ? texts.creating : texts.savedIn(folder), .hint)
      ], question: texts.occasionLabel, takesPlaceholder: true)
  }
}
