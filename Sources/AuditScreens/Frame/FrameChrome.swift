import AuditFlow
import CellGrid
import JourneyModel

/// What stands around every room, and where the room itself stands.
struct FrameChrome {
  let context: ViewContext

  init(_ context: ViewContext) {
    self.context = context
  }

  var size: ScreenSize { context.state.size }
  var texts: ChromeTexts { context.texts.chrome }

  /// Rows above and below the body.
  static let rowsAbove = 3
  static let rowsBelow = 2

  func draw(with painter: inout Painter) {
    if context.isCompact { return CompactChrome(self).draw(with: &painter) }
    title(with: &painter)
    StepMap(context).draw(with: &painter, y: 1)
    painter.grid.rule(x: 0, y: 2, width: size.columns)
    nextStep(with: &painter)
    undecided(with: &painter)
    let body = Area(
      x: 2, y: Self.rowsAbove, width: size.columns - 4,
      height: size.rows - Self.rowsAbove - Self.rowsBelow)
    let view = draw(in: body, with: &painter)
    announcement(with: &painter)
    KeyLine(context).draw(with: &painter, y: size.rows - 1, position: view.position)
  }

  /// Draws the room and what lies over it; returns the view that has the focus.
  private func draw(in body: Area, with painter: inout Painter) -> View {
    guard let overlay = context.state.overlays.last else {
      let view = context.state.room.view(context)
      painter.draw(view.blocks, pinned: view.pinned, in: body)
      return view
    }
    let view = overlay.view(context)
    if overlay.fillsBody {
      painter.draw(view.blocks, pinned: view.pinned, in: body)
      return view
    }
    let room = context.state.room.view(context)
    painter.draw(room.blocks, pinned: room.pinned, in: body)
    painter.drawBox(view.blocks, in: body, isAtBottom: overlay.isAtBottom)
    return view
  }

  func title(with painter: inout Painter) {
    let saved = savedState
    let width = painter.tier.displayWidth(of: saved.text)
    let room = max(0, size.columns - 2 - min(width, size.columns / 2) - 2)
    let end = painter.grid.write(texts.program, x: 1, y: 0, style: .title)
    if let title = openTitle {
      painter.grid.write(title, x: end + 2, y: 0, width: max(0, room - end - 1))
    }
    let shown = min(width, size.columns / 2)
    painter.grid.write(
      saved.text, x: size.columns - 1 - shown, y: 0, style: saved.style, width: shown)
  }

  /// The title of the journey that is open; the start and a new audit belong to none.
  var openTitle: String? {
    context.state.isOutsideJourney ? nil : context.state.audit?.journey.title
  }

  /// The one best next step stands in the rule below the step map, whatever the room; the overview
  /// shows it as its first row.
  private func nextStep(with painter: inout Painter) {
    guard let step = context.state.nextStep else { return }
    switch context.state.room {
    case .start, .newAudit, .overview, .broken: return
    default: break
    }
    // Where one is already is no news.
    guard !context.state.isAtNextStep else { return }
    let key: Key =
      context.roomScope.isTyping || context.roomScope == .rate
      ? .control("f") : .character("w")
    let text = texts.next(
      context.texts.overview.nextStep(step), key: key.spoken(in: context.texts.keyNames))
    let mark = painter.tier.displayWidth(of: undecidedMark)
    painter.grid.write(text, x: 2, y: 2, style: .hint, width: size.columns - 4 - mark)
  }

  /// What waits for a decision is named at the right end of the rule, wherever one is.
  func undecided(with painter: inout Painter) {
    let width = painter.tier.displayWidth(of: undecidedMark)
    painter.grid.write(undecidedMark, x: size.columns - 2 - width, y: 2, style: .warning)
  }

  var undecidedMark: String {
    // At the start and in a new audit no journey is meant.
    let count = context.state.isOutsideJourney ? 0 : context.state.audit?.undecided.count ?? 0
    return count > 0 ? context.texts.undecided.mark(count) : ""
  }

  var savedState: Span {
    guard let audit = context.state.audit else { return Span("") }
    if audit.trial != nil { return Span(TrialLines(context).frame, .warning) }
    if audit.readOnly != nil { return Span(texts.readOnly, .warning) }
    if let problem = audit.saveProblem { return Span(texts.notSaved(problem), .error) }
    guard audit.isSaved else { return Span(texts.saving, .hint) }
    if let older = audit.olderFormat { return Span(texts.olderFormat(older), .warning) }
    return Span(audit.savedAt.map(texts.saved(at:)) ?? texts.saved, .dim)
  }

  private func announcement(with painter: inout Painter) {
    guard let said else { return }
    painter.grid.write(
      said.text, x: 2, y: size.rows - 2, style: said.style, width: size.columns - 4)
  }

  /// What is announced.
  var said: Span? {
    if context.state.isLeaving { return Span(texts.leaving, .warning) }
    return context.state.notice.map {
      Span(
        context.said($0, width: context.isCompact ? nil : size.columns - 4), $0.style)
    }
  }
}

extension Notice {
  /// Whether something went right, wrong, or is only said.
  var style: Style {
    switch self {
    case .changed, .undid, .redid, .saved, .savedElsewhere, .wrote, .allRated, .pasted: .good
    case .sharedFolder, .decideTrial, .decideTrialToQuit, .trialReadOnly, .trialResumed: .warning
    case .saveFailed, .fileTrouble, .pressAgainToQuit(.notSaved): .error
    case .readOnly, .refused, .valueProblem, .unknownMark, .pressAgainToQuit: .warning
    default: .plain
    }
  }
}

extension Painter {
  /// Draws blocks in a box over the middle of an area; the cursor belongs to the box.
  mutating func drawBox(_ blocks: [Block], in area: Area, isAtBottom: Bool) {
    cursor = nil
    targets = []
    // What lies under the box is not to be taken for rows.
    drawn = nil
    let width = min(area.width - 4, 68)
    let inner = Area(x: 0, y: 0, width: width - 6, height: area.height - 2)
    let height = min(area.height, height(of: blocks, in: inner) + 2)
    let x = area.x + (area.width - width) / 2
    let y = area.y + (area.height - height) / (isAtBottom ? 1 : 3)
    let size = Size(columns: width, rows: height)
    grid.fill(x: x, y: y, size: size)
    grid.box(x: x, y: y, size: size)
    draw(blocks, in: Area(x: x + 4, y: y + 1, width: width - 6, height: height - 2))
  }
}

extension AuditState {
  /// Whether what is on screen belongs to no journey, though one may be open behind it.
  var isOutsideJourney: Bool {
    switch room {
    case .start, .newAudit: true
    default: false
    }
  }
}
