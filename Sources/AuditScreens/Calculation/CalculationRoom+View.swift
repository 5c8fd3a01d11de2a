import AuditFlow
import CellGrid
import FrictionScoring
import JourneyExchange
import JourneyModel

extension CalculationRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.calculation
    var heading: [Block] = [.heading(texts.title, gloss: texts.gloss)]
    if let tabs = VariantTabs(context).spans(variant) {
      heading = [.line([Span(texts.title, .heading)], aside: tabs)]
    }
    guard let score = context.state.audit?.score, !lines.isEmpty else {
      let reason = context.isScoring ? context.texts.result.beingComputed : texts.noScore
      return View(heading + [.spacer, .paragraph(reason)])
    }
    if context.isPlain { return View(heading + spoken(score, context)) }
    let (rows, size) = (rows(on: context.state.size), context.state.size)
    let count = count(on: size)
    let list = ListBlock(
      count: count, position: position, columns: [.init(.flexible(1))]
    ) { index in
      if rows.indices.contains(index) { return rows[index].listRow }
      return tableRow(index - rows.count, score, context)
    }
    return View(heading + [.list(list)], position: context.position(position, count))
  }

  private func tableRow(
    _ index: Int, _ score: Score, _ context: ViewContext
  ) -> ListBlock.Row {
    guard let line = table?.line(index, score, context.journey) else { return .init([]) }
    let text = line.rows(width: PageRow.width(on: context.state.size)).joined(separator: " ")
    return .init([Span(text, line.role.style)])
  }

  /// The lines one by one, then the contacts, to be chosen by their place.
  private func spoken(_ score: Score, _ context: ViewContext) -> [Block] {
    lines.spokenBlocks(arrow: context.texts.plain.comesTo) + contacts(score, context)
  }

  /// The contacts, each by its place.
  private func contacts(
    _ score: Score, _ context: ViewContext, hasFocus: Bool = true
  ) -> [Block] {
    guard let table, table.count > 0 else { return [] }
    let first = CalculationTable.firstContact
    let list = ListBlock(
      count: table.count - first - 1,
      position: ListPosition(cursor: max(0, position.cursor - firstContact(context))),
      columns: [.init(.flexible(1))], hasFocus: hasFocus, plain: .numbered(from: 1)
    ) { index in
      let line = table.line(index + first, score, context.journey)
      return .init([Span(line.spokenRow)])
    }
    let heading = table.line(0, score, context.journey)
    let sum = table.line(table.count - 1, score, context.journey)
    return [.paragraph(heading.text), .list(list), .paragraph(sum.spokenRow)]
  }

  /// The heading at or above the cursor, with the lines below it.
  func passage(_ context: ViewContext) -> [Block] {
    let rows = rows(on: context.state.size)
    if position.cursor >= rows.count, let score = context.state.audit?.score {
      return contacts(score, context, hasFocus: false)
    }
    let place = rows.prefix(position.cursor + 1).count { $0.role == .heading }
    let headings = lines.indices.filter { lines[$0].role == .heading }
    guard rows.indices.contains(position.cursor), headings.indices.contains(place - 1) else {
      return []
    }
    let end = headings.indices.contains(place) ? headings[place] : lines.count
    return Array(lines[headings[place - 1]..<end])
      .spokenBlocks(arrow: context.texts.plain.comesTo)
  }

  /// The row of the first contact on a screen.
  func firstContact(_ context: ViewContext) -> Int {
    rows(on: context.state.size).count + CalculationTable.firstContact
  }
}

extension PageLine {
  /// The row without its number, which plain lines say themselves.
  fileprivate var spokenRow: String {
    var line = self
    line.text = String(text.drop { $0 == " " || $0.isNumber }.drop { $0 == " " })
    return line.spoken
  }
}
