import AuditFlow
import CellGrid
import JourneyModel

extension Overlay {
  /// The overlay's own view; the help fills the body, the others stand in a box.
  func view(_ context: ViewContext) -> View {
    switch self {
    case .help(let help): help.view(context)
    case .palette(let palette): palette.view(context)
    case .welcome: Self.welcome(context)
    case .search(let field): Self.search(field, context)
    case .confirm(let confirmation): confirmation.view(context)
    case .picker(let picker): picker.view(context)
    case .input(let prompt): prompt.view(context)
    }
  }

  /// Whether it takes the whole body in place of the room.
  var fillsBody: Bool {
    switch self {
    case .help, .palette, .welcome: true
    default: false
    }
  }

  /// Whether the box stands at the bottom: a search must not hide what it finds.
  var isAtBottom: Bool {
    if case .search = self { true } else { false }
  }

  private static func search(_ field: TextField, _ context: ViewContext) -> View {
    let texts = context.texts.overlay
    return View(
      [context.field(texts.search, field), .paragraph(texts.searchHint, .hint)],
      question: texts.search)
  }
}

extension Confirmation {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.overlay
    switch self {
    case .pasteLines(let pasted):
      return View(
        [
          pasted.title(context), .list(pasted.list(context)),
          .paragraph(
            context.isPlain
              ? context.texts.plain.leavesOut
              : texts.leavesOut(
                context.overlayKey(.mark), takes: !pasted.known.isEmpty), .hint),
          .spacer,
          .paragraph(texts.pasteQuestion, .emphasis),
          .choiceList([
            Choice(pasted.yesKeys(context), texts.yes),
            Choice(context.overlayKey(.back), texts.no),
          ]),
        ], question: texts.pasteQuestion)
    case .bringBack(let time, let loss):
      let history = context.texts.history
      return View(
        [
          .heading(history.bringBackTitle(time)), .spacer,
          .paragraph(history.bringBackQuestion(loss), .emphasis),
          .choiceList([
            Choice(context.overlayKey(.back), texts.no, isSelected: true),
            Choice(context.overlayKey(.answer("j")), history.bringBackYes),
          ]),
        ], question: history.bringBackQuestion(loss))
    case .quitUnsaved(let reason):
      return View(
        [
          .heading(texts.quitTitle), .paragraph(reason, .error), .spacer,
          .paragraph(texts.quitQuestion, .emphasis),
          .choiceList([
            Choice(context.overlayKey(.back), texts.no, isSelected: true),
            Choice(context.overlayKey(.answer("c")), texts.saveCopy),
            Choice(context.overlayKey(.answer("x")), texts.quitAnyway),
          ]),
        ], question: texts.quitQuestion)
    case .takeUnsaved(let left):
      return View(
        [
          .heading(texts.unsavedTitle(left.time)),
          .paragraph(texts.unsavedPlace(left.shownPlace.madeVisible()), .dim), .spacer,
          .paragraph(texts.unsavedQuestion, .emphasis),
          .choiceList([
            Choice(context.overlayKey(.answer("j")), texts.takeOver, isSelected: true),
            Choice(context.overlayKey(.back), texts.later),
          ]),
        ], question: texts.unsavedQuestion)
    }
  }
}

extension PastedLines {
  /// How many there are, and which of them are seen where that is not all.
  fileprivate func title(_ context: ViewContext) -> Block {
    let texts = context.texts.overlay
    let height = Self.shownRows(of: lines.count, in: context.state.size)
    let seen = position.top + 1...min(lines.count, position.top + height)
    return .line(
      [Span(texts.pasteTitle(lines.count, kept: kept.count), .heading)],
      aside: seen.count < lines.count && !context.isPlain
        ? [Span(texts.pasteShown(seen, of: lines.count), .dim)] : [])
  }

  fileprivate func yesKeys(_ context: ViewContext) -> String {
    let yes = context.overlayKey(.answer("j"))
    return context.isPlain ? yes : "\(context.overlayKey(.confirm))/\(yes)"
  }

  /// What each line becomes, with a sign where it is taken.
  fileprivate func list(_ context: ViewContext) -> ListBlock {
    let texts = context.texts.overlay
    return ListBlock(
      count: lines.count, position: position,
      columns: [.init(.fixed(1)), .init(.flexible(3)), .init(.flexible(2))],
      height: Self.shownRows(of: lines.count, in: context.state.size)
    ) { index in
      guard !leftOut.contains(index) else {
        let why = known.contains(index) ? texts.alreadyThere : texts.leftOut
        return .init([Span(""), Span(lines[index], .dim), Span(why, .dim)])
      }
      guard case .collect(let room) = context.state.room, room.takesMarks else {
        return .init([Span("+"), Span(lines[index]), Span("")])
      }
      let entry = QuickEntry(line: lines[index], in: context.journey)
      return .init([Span("+"), Span(entry.name), Span(room.becomes(entry, context), .good)])
    }
  }
}

extension Picker {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.overlay
    let height = min(options.count, max(1, context.state.size.rows - 8))
    return View(
      [
        .paragraph(texts.title(purpose), .heading), .spacer,
        .list(
          ListBlock(
            count: options.count, position: position,
            columns: [.init(.fixed(1)), .init(.flexible(1))], height: height
          ) { index in
            .init([
              Span(index < 9 ? String(index + 1) : "", .key),
              Span(texts.option(options[index], for: purpose)),
            ])
          }),
      ],
      position: context.position(position, options.count), question: texts.title(purpose))
  }
}

extension InputPrompt {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.overlay
    let hint = texts.hint(purpose)
    var title = texts.title(purpose)
    if case .share(let phase) = purpose, let name = context.phaseName(phase) {
      title = texts.share(of: name)
    }
    var blocks: [Block] = [
      .paragraph(title, .heading), .spacer, context.field("", field), .spacer,
    ]
    if let problem {
      blocks.append(.paragraph(problem, .error))
    } else if !hint.isEmpty {
      blocks.append(.paragraph(hint, .hint))
    }
    return View(blocks, question: title)
  }
}
