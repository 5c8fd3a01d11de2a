import AuditFlow
import CellGrid
import JourneyModel

extension CollectRoom {
  func view(_ context: ViewContext) -> View {
    let rows = rows(in: context.journey)
    let texts = context.texts.collect
    let titles = context.texts.chrome
    var blocks: [Block] = [
      context.isCompact && !marked.isEmpty
        ? .paragraph(context.texts.line.marked(marked.count), .emphasis)
        : .heading(titles.heading(entryPoint), aside: texts.entries(total(in: context.journey))),
      .paragraph(texts.question(entryPoint), .hint), .spacer,
    ]
    blocks.append(.columns([tabs(context), .list(list(rows, context))], details(rows, context)))
    return View(
      blocks, pinned: [.rule] + pinned(rows, context),
      position: mode == .browsing ? context.position(position, rows.count) : "",
      question: question(context), saysSelected: true)
  }

  private func total(in journey: Journey) -> Int {
    switch entryPoint {
    case .tasks: journey.tasks.count
    case .correspondence: journey.documents.count
    case .products: journey.products.reduce(0) { $0 + $1.parts.count }
    }
  }

  /// What the list shows at the moment: the direction, the product, or nothing more to say.
  private func tabs(_ context: ViewContext) -> Block {
    let texts = context.texts.collect
    let journey = context.journey
    switch entryPoint {
    case .tasks:
      let open = journey.tasks.count { $0.touchesCustomer == nil }
      return open == 0 ? .spacer : .line([Span(texts.withoutAnswer(open), .hint)])
    case .correspondence:
      let incoming = journey.documents.count { CollectRoom.isListed($0, under: .incoming) }
      let outgoing = journey.documents.count - incoming
      return .line([
        Self.tab("\(texts.outgoing) \(outgoing)", isOn: sticky.direction != .incoming), Span("  "),
        Self.tab("\(texts.incoming) \(incoming)", isOn: sticky.direction == .incoming),
      ])
    case .products:
      guard let product, let name = journey.name(of: product) else {
        return .spacer
      }
      let asked = ProductAspect.asked
      let place = (asked.firstIndex(of: sticky.aspect) ?? 0) + 1
      return .line(
        [
          Span(name, .emphasis), Span("  "),
          Self.tab(sticky.aspect.spoken(in: context.language), isOn: true),
        ], aside: [Span(texts.aspect(sticky.aspect, place, of: asked.count), .dim)])
    }
  }

  private static func tab(_ text: String, isOn: Bool) -> Span {
    isOn ? Span("[\(text)]", .selected) : Span(" \(text) ", .plain)
  }

  private func list(_ rows: [EntityID], _ context: ViewContext) -> ListBlock {
    let texts = context.texts.collect
    let asked =
      mode == .asking ? askedTask(in: context.journey) : nil
    // While something is typed the newest entry is in sight, however many rows the screen leaves.
    let wanted = mode == .typing ? rows.count - 1 : asked
    let shown = wanted.map { ListPosition(cursor: max(0, $0), top: position.top) } ?? position
    var list = ListBlock(
      count: rows.count, position: shown, columns: columns(texts),
      empty: mode == .browsing
        ? texts.emptyList(entryPoint, key: context.key(.add))
        : product.flatMap { context.journey.name(of: $0) }.map(texts.emptyPart)
          ?? texts.empty(entryPoint), hasFocus: mode != .typing
    ) { index in row(rows[index], context) }
    list.followsSelection = true
    return list
  }

  private func columns(_ texts: CollectTexts) -> [ListBlock.Column] {
    switch entryPoint {
    case .tasks:
      [
        .init(texts.taskColumn, .flexible(1)), .init(texts.touchesColumn, .fixed(19)),
        .init(texts.responsibleColumn, .fixed(12)),
      ]
    case .correspondence:
      [
        .init(texts.nameColumn, .flexible(1)), .init(texts.channelColumn, .fixed(14)),
        .init(texts.phaseColumn, .fixed(16), minimum: 70),
        .init(texts.responsibleColumn, .fixed(10)),
      ]
    case .products:
      product == nil
        ? [.init(texts.productColumn, .flexible(1)), .init("", .fixed(24))]
        : [
          .init(texts.nameColumn, .flexible(1)), .init(texts.aspectColumn, .fixed(14)),
          .init(texts.channelColumn, .fixed(14), minimum: 70),
          .init(texts.phaseColumn, .fixed(14)),
        ]
    }
  }

  private func row(_ id: EntityID, _ context: ViewContext) -> ListBlock.Row {
    let journey = context.journey
    let texts = context.texts.collect
    let touchpoint = journey.touchpoint(foundVia: id)
    let name = name(of: id, context)
    let channel = Span(context.channelName(touchpoint?.channel) ?? "-", .dim)
    let phase = Span(context.phaseName(touchpoint?.phase) ?? "-", .dim)
    switch entryPoint {
    case .tasks:
      let task = journey.tasks.first { $0.id == id }
      return .init([
        name, Self.touches(task?.touchesCustomer, texts),
        Span(context.personName(task?.owner) ?? "-", .dim),
      ])
    case .correspondence:
      return .init([
        name, channel, phase, Span(context.personName(touchpoint?.responsible) ?? "-", .dim),
      ])
    case .products:
      if let product = journey.products.first(where: { $0.id == id }) {
        return .init([name, Span(texts.parts(product.parts.count), .dim)])
      }
      let part = journey.products.lazy.flatMap(\.parts).first { $0.id == id }
      return .init([
        name, Span(part?.aspect?.spoken(in: context.language) ?? "-", .dim), channel, phase,
      ])
    }
  }

  /// The name, with a sign where the entry is marked.
  private func name(of id: EntityID, _ context: ViewContext) -> Span {
    let name = context.journey.name(of: id) ?? ""
    guard marked.contains(id) else { return Span(name) }
    return context.isPlain
      ? Span("\(name) (\(context.texts.line.markedWord))") : Span("✓ " + name, .emphasis)
  }

  private static func touches(_ answer: TouchesCustomer?, _ texts: CollectTexts) -> Span {
    switch answer {
    case .yes?: Span(texts.yes, .good)
    case .no?: Span(texts.no, .dim)
    case .ask?: Span(texts.ask, .warning)
    case nil: Span(texts.unanswered, .dim)
    }
  }
}
