import AuditFlow
import CellGrid
import JourneyModel

extension StartRoom {
  func view(_ context: ViewContext) -> View {
    let (texts, listing) = (context.texts.start, context.state.listing)
    let rows = StartRoom.rows(of: listing)
    let isFirst = position.cursor == 0
    // The heading of the list, or the line about an empty folder, names the same folder.
    let aside =
      listing.folder == listing.newAuditFolder
      ? "" : texts.newAuditAside(folder: listing.newAuditFolder)
    var blocks: [Block] = [
      .heading(texts.question), .spacer, .paragraph(texts.promise), .spacer,
      .list(
        ListBlock(
          count: 1, position: ListPosition(),
          columns: [.init(.flexible(1))]
            + (aside.isEmpty ? [] : [.init(.fixed(min(36, aside.count)))]),
          hasFocus: isFirst, height: 1, plain: .numbered(from: 1)
        ) { _ in
          .init(
            [
              Span(texts.newAudit, .emphasis)
            ] + (aside.isEmpty ? [] : [Span(aside, .hint)]))
        }),
      .spacer,
    ]
    if let reason = listing.cannotWrite {
      blocks += [.paragraph(texts.cannotWrite(reason), .warning), .spacer]
    }
    guard rows.count > 1 else {
      blocks.append(
        .paragraph(texts.empty(folder: listing.folder, isPlain: context.isPlain), .hint))
      return View(blocks, position: context.position(position, rows.count))
    }
    blocks.append(.heading(texts.folderHeading(listing.folder)))
    blocks.append(.list(list(rows, isFocused: !isFirst, context)))
    return View(blocks, position: context.position(position, rows.count))
  }

  private func list(_ rows: [Row], isFocused: Bool, _ context: ViewContext) -> ListBlock {
    let texts = context.texts.start
    let repeated = Self.repeatedTitles(of: rows)
    return ListBlock(
      count: rows.count - 1,
      position: ListPosition(cursor: max(0, position.cursor - 1), top: max(0, position.top - 1)),
      columns: [
        .init(.flexible(3)), .init(texts.contactsColumn, .fixed(8), isRightAligned: true),
        .init(texts.roundColumn, .fixed(12)), .init(texts.folderColumn, .flexible(2)),
      ], hasFocus: isFocused, plain: .numbered(from: 2)
    ) { index in
      switch rows[index + 1] {
      case .journey(let entry):
        Self.row(
          entry, folder: context.isPlain ? context.texts.plain.thisFolder : texts.here,
          repeated.contains(entry.title), texts, in: context.language)
      case .recent(let entry):
        Self.row(
          entry, folder: entry.folder, repeated.contains(entry.title), texts, in: context.language)
      case .newAudit: .init([])
      }
    }
  }

  /// The titles that more than one file has; the name of the file tells these apart.
  private static func repeatedTitles(of rows: [Row]) -> Set<String> {
    var (seen, repeated): (Set<String>, Set<String>) = ([], [])
    for row in rows {
      switch row {
      case .newAudit: continue
      case .journey(let entry), .recent(let entry):
        if !seen.insert(entry.title).inserted { repeated.insert(entry.title) }
      }
    }
    return repeated
  }

  private static func row(
    _ entry: JourneyEntry, folder: String, _ isRepeated: Bool, _ texts: StartTexts,
    in language: Language
  ) -> ListBlock.Row {
    let folder = isRepeated ? "\(entry.fileName) \(folder)" : folder
    guard entry.isReadable else {
      return .init([
        Span(entry.title), Span("!", .error), Span(texts.unreadable, .error), Span(folder, .dim),
      ])
    }
    return .init([
      Span(entry.title), Span(String(entry.contacts)),
      Span(entry.lastRound?.spoken(in: language) ?? "-", .dim),
      Span(folder, .dim),
    ])
  }
}
