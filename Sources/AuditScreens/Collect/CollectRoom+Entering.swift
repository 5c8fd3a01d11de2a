import AuditFlow
import CellGrid
import JourneyModel

/// The lower part of the collecting screen: field, preview and prompts, or the question.
extension CollectRoom {
  func pinned(_ rows: [EntityID], _ context: ViewContext) -> [Block] {
    switch mode {
    case .typing: typing(context)
    case .browsing: browsing(rows, context)
    case .asking: asking(context)
    }
  }

  func fieldLabel(_ texts: CollectTexts) -> String {
    switch entryPoint {
    case .tasks: texts.newTask
    case .correspondence: (sticky.direction == .incoming ? texts.incoming : texts.outgoing) + ":"
    case .products: product == nil ? texts.newProduct : texts.newPart(sticky.aspect)
    }
  }

  /// What the next line answers; empty where a list is gone through.
  func question(_ context: ViewContext) -> String {
    switch mode {
    case .typing: fieldLabel(context.texts.collect)
    case .browsing: ""
    case .asking: context.isPlain ? askedTask(context) ?? "" : ""
    }
  }

  /// The task that is asked for, with its place among all; `nil` when each has an answer.
  private func askedTask(_ context: ViewContext) -> String? {
    let tasks = context.journey.tasks
    return askedTask(in: context.journey).map { place in
      context.texts.plain.question(
        place + 1, of: tasks.count, context.texts.collect.touches(tasks[place].name))
    }
  }

  private func typing(_ context: ViewContext) -> [Block] {
    let texts = context.texts.collect
    // After the first entry the marks have a place that nothing else takes while the field is empty.
    let showsMarks = !context.isPlain && !rows(in: context.journey).isEmpty
    let placeholder =
      switch entryPoint {
      case _ where showsMarks && (entryPoint != .products || product != nil):
        texts.markedPlaceholder(entryPoint, isIncoming: sticky.direction == .incoming)
      case .tasks: texts.taskPlaceholder
      case .correspondence:
        texts.documentPlaceholder(isIncoming: sticky.direction == .incoming)
      case .products: product == nil ? texts.productPlaceholder : texts.partPlaceholder
      }
    return prompt(context) + [
      context.field(
        fieldLabel(texts), field, placeholder: placeholder, ghost: completion?.rest ?? "")
    ] + (context.isPlain && field.trimmed.isEmpty ? emptyLine(context) : [preview(context)])
  }

  /// What an empty line does and what may stand behind a name, one thing a line; what sticks before it.
  private func emptyLine(_ context: ViewContext) -> [Block] {
    let texts = context.texts.collect
    guard entryPoint != .products || product != nil else { return [] }
    let isDone = isDone(in: context.journey)
    let sticking = names(of: Set(QuickEntry.Sticky.allCases), context)
    guard sticking.isEmpty else {
      return [
        .paragraph(texts.sticky + " " + sticking.dotted + ", " + texts.forgets),
        .paragraph(texts.emptyLine(entryPoint, isDone)),
      ]
    }
    let isFirst = rows(in: context.journey).isEmpty
    return [
      .paragraph(texts.emptyLine(entryPoint, isDone)),
      .paragraph(isFirst ? texts.marks(isFirst: true) : context.texts.plain.marks),
    ]
  }

  private func prompt(_ context: ViewContext) -> [Block] {
    let texts = context.texts.collect
    guard entryPoint != .products || product != nil else {
      return [.paragraph(texts.firstProduct, .hint, rows: 2), .spacer]
    }
    guard let prompt = currentPrompt(in: context.journey) else {
      return [.paragraph(texts.noPrompt, .hint, rows: 2), .spacer]
    }
    let example = prompt.example?[context.language]
    return [
      .paragraph(texts.prompt(prompt.question[context.language]), .plain, rows: 2),
      .line(
        [
          Span(
            example.map { texts.example($0, accept: context.key(.acceptPrompt)) }
              ?? texts.anotherPrompt(context.key(.nextPrompt)), .hint)
        ]),
    ]
  }

  /// What Enter would make of the line; while nothing is typed, what sticks from the last one.
  private func preview(_ context: ViewContext) -> Block {
    let texts = context.texts.collect
    guard entryPoint != .products || product != nil else { return .spacer }
    guard !field.trimmed.isEmpty else {
      let isDone = isDone(in: context.journey)
      let isEmpty = rows(in: context.journey).isEmpty
      let sticking = names(of: Set(QuickEntry.Sticky.allCases), context)
      guard !sticking.isEmpty else {
        return .line(
          [Span(texts.emptyLine(entryPoint, isDone), .hint)],
          aside: [Span(texts.marks(isFirst: isEmpty), .dim)])
      }
      // What sticks comes before what an empty line does.
      let both = texts.forgets + ", " + texts.emptyLineShort(isDone)
      let length = texts.sticky.count + sticking.dotted.count + both.count + 3
      return .line(
        [Span(texts.sticky + " ", .hint), Span(sticking.dotted, .emphasis)],
        aside: [Span(length <= context.rowWidth ? both : texts.forgets, .hint)])
    }
    let line: String
    switch enteredLine(in: context.journey, context.language) {
    case .whole(let whole): line = whole
    case .open(let mark): return choices(of: mark, context)
    }
    if !context.isPlain, let mark = pendingMark(in: context.journey, context.language),
      mark.isOpen, mark.isBare
    {
      return choices(of: mark, context)
    }
    let typed = QuickEntry(line: line, in: context.journey)
    if typed.name.isEmpty, !typed.forgets.isEmpty {
      return .line([Span(texts.forgetting(names(of: typed.forgets, context).dotted), .hint)])
    }
    let entry = resolved(typed, in: context.journey)
    let parts = becomes(typed, context)
    // Where both do not fit, first the phase is cut, which stands last, then the name.
    let kept = facts(of: entry, context).joined(separator: " · ").count
    let room = context.rowWidth - texts.preview.count - kept - (entry.phase == nil ? 3 : 7)
    let name = GlyphTier.unicode.clipped(typed.name, width: max(12, room))
    let lead = [Span(texts.preview + " ", .hint), Span(name, .emphasis)]
    guard !parts.isEmpty else { return .line(lead) }
    guard !context.isPlain else { return .line(lead + [Span("  " + parts, .good)]) }
    // At the right, where it does not move with each letter.
    let left = context.rowWidth - texts.preview.count - 3 - GlyphTier.unicode.displayWidth(of: name)
    return .line(lead, aside: [Span(GlyphTier.unicode.clipped(parts, width: left), .good)])
  }

  /// What a line becomes beside its name; the phase last, which is the longest and surprises least.
  func becomes(_ typed: QuickEntry, _ context: ViewContext) -> String {
    let entry = resolved(typed, in: context.journey)
    let words =
      facts(of: entry, context) + [context.phaseName(entry.phase)].compactMap { $0 }
    return context.isPlain ? words.joined(separator: ", ") : words.dotted
  }

  /// Channel, person and direction of an entry.
  private func facts(of entry: QuickEntry, _ context: ViewContext) -> [String] {
    let person: String? =
      switch entry.responsible {
      case .existing(let id)?: context.personName(id)
      case .new(let alias)?: alias
      case nil: nil
      }
    return [context.channelName(entry.channel), person, direction(of: entry, context)]
      .compactMap { $0 }
  }

  /// The names of what sticks, as far as it is asked for.
  private func names(of wanted: Set<QuickEntry.Sticky>, _ context: ViewContext) -> [String] {
    let phase = sticky.phase.map { context.texts.collect.phase(context.phaseName($0) ?? "") }
    return [
      wanted.contains(.channel) ? context.channelName(sticky.channel) : nil,
      wanted.contains(.responsible) ? context.personName(sticky.responsible) : nil,
      wanted.contains(.phase) ? phase : nil,
    ].compactMap { $0 }
  }

  /// Which way an entry goes; in the correspondence only where that is not the way of the column.
  private func direction(of entry: QuickEntry, _ context: ViewContext) -> String? {
    let spoken = entry.direction?.spoken(in: context.language)
    guard entryPoint == .correspondence else { return spoken }
    guard entry.direction != sticky.direction else { return nil }
    return context.isPlain ? spoken : spoken.map { "→ " + $0 }
  }

  private func choices(of mark: PendingMark, _ context: ViewContext) -> Block {
    let texts = context.texts.collect
    let choices = mark.choices.joined(separator: ", ")
    return .paragraph(
      texts.mark(mark.mark) + " " + choices + (mark.canForget ? "   " + texts.noLonger : ""),
      .emphasis)
  }

  /// Where the selected entry leads, and how to go on.
  private func browsing(_ rows: [EntityID], _ context: ViewContext) -> [Block] {
    let texts = context.texts.collect
    // Plain rows say it all, and Enter looks inside.
    if context.isPlain, marked.isEmpty { return [] }
    guard marked.isEmpty else {
      let hint = context.texts.line.markedHint(marked.count, back: context.key(.back))
      return [.paragraph(hint, .hint, rows: 4)]
    }
    guard rows.indices.contains(position.cursor) else {
      return [.spacer, .spacer, .spacer, .spacer]
    }
    let touchpoint = context.journey.touchpoint(foundVia: rows[position.cursor])
    let name = context.journey.name(of: rows[position.cursor]) ?? ""
    let isUnnoticed =
      context.journey.tasks.first { $0.id == rows[position.cursor] }?.touchesCustomer == .no
    let known =
      touchpoint.map { context.details(of: $0).dotted }
      ?? (isUnnoticed ? texts.noContactNeeded : texts.noContact)
    return [
      .line([Span(name, .emphasis)]), .line([Span(known, .hint)]),
      .paragraph(touchpoint?.customerWants ?? "", .hint, rows: 2),
    ]
  }

  private func asking(_ context: ViewContext) -> [Block] {
    let texts = context.texts.collect
    let tasks = context.journey.tasks
    let open = tasks.count { $0.touchesCustomer == nil }
    let answers = Block.choices([
      Choice(context.key(.touches(.yes)), texts.yes),
      Choice(context.key(.touches(.no)), texts.no),
      Choice(context.key(.touches(.ask)), texts.ask),
    ])
    if context.isPlain, let asked = askedTask(context) {
      return [.paragraph(asked), .paragraph(texts.touchesHint), answers]
    }
    guard let name = askedTask(in: context.journey).map({ tasks[$0].name }) else {
      // What was just said need not be heard again.
      let isSaid = context.isPlain && context.state.notice == .message(texts.allAnswered)
      return [
        isSaid ? .spacer : .line([Span(texts.allAnswered, .emphasis)]),
        .paragraph(
          texts.afterAnswers(go: context.key(.confirm), add: context.key(.add)), .hint, rows: 3),
      ]
    }
    return [
      .line(
        [Span(texts.touches(name), .emphasis)], aside: [Span(texts.remaining(open), .dim)]),
      answers, .paragraph(texts.touchesHint, .hint, rows: 2),
    ]
  }

  /// Beside the list, where there is room: the other direction, or what is inside the selected entry.
  func details(_ rows: [EntityID], _ context: ViewContext) -> [Block] {
    let texts = context.texts.collect
    switch entryPoint {
    case .correspondence:
      let other = otherColumn
      let documents = context.journey.documents.filter { CollectRoom.isListed($0, under: other) }
      let title = other == .incoming ? texts.incoming : texts.outgoing
      return [.line([Span("\(title) \(documents.count)", .heading)]), .spacer]
        + documents.suffix(16).map { .line([Span($0.name, .dim)]) }
    case .tasks:
      let contacts = context.journey.touchpoints.filter { touchpoint in
        touchpoint.foundVia.contains { $0.entryPoint == .tasks }
      }
      return [.line([Span(context.texts.line.contacts(contacts.count), .heading)]), .spacer]
        + contacts.suffix(16).map { .line([Span($0.name, .dim)]) }
    case .products:
      guard let product = context.journey.products.first(where: { $0.id == product }) else {
        return []
      }
      return [.line([Span(product.name, .heading)]), .spacer]
        + ProductAspect.asked.map { aspect in
          let count = product.parts.count { $0.aspect == aspect }
          return .line(
            [
              Span(
                aspect.spoken(in: context.language), aspect == sticky.aspect ? .emphasis : .plain)
            ], aside: [Span(count == 0 ? "-" : String(count), .dim)])
        }
    }
  }
}
