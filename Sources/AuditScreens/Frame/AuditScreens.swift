public import AuditFlow
public import CellGrid

/// Draws the state of the walk, as a frame for a terminal or as plain lines.
public enum AuditScreens {
  /// The picture of a state: title, step map, room, announcement, keys.
  ///
  /// O(columns x rows), and what the room counts: contacts and ratings.
  public static func frame(of state: AuditState, glyphs: GlyphTier) -> Frame {
    var rows = DrawnRows()
    return frame(of: state, glyphs: glyphs, after: &rows)
  }

  /// The same picture, with rows of the frame before where they would be drawn alike.
  public static func frame(
    of state: AuditState, glyphs: GlyphTier, after rows: inout DrawnRows
  ) -> Frame {
    let painter = painted(state, glyphs: glyphs, after: rows)
    rows = DrawnRows(painter.drawn, on: painter.grid)
    return Frame(
      grid: painter.grid, cursor: painter.cursor ?? Frame.Cursor(x: 0, y: 0),
      title: Texts(state.language).chrome.program, takesMouse: state.takesMouse)
  }

  /// The picture, with what the painter knows about it besides: which row stands where.
  static func painted(
    _ state: AuditState, glyphs: GlyphTier, after rows: DrawnRows = DrawnRows()
  ) -> Painter {
    let context = ViewContext(state)
    let size = Size(columns: state.size.columns, rows: state.size.rows)
    var painter = Painter(Grid(size: size, tier: glyphs), after: rows)
    if state.size.isEnough {
      FrameChrome(context).draw(with: &painter)
    } else {
      drawTooSmall(context, with: &painter)
    }
    return painter
  }

  private static func drawTooSmall(_ context: ViewContext, with painter: inout Painter) {
    let lines = context.texts.chrome.tooSmall(needed: .smallest, actual: context.state.size)
    for (row, line) in lines.enumerated() {
      painter.grid.write(line, x: 0, y: row, style: row == 0 ? .warning : .plain)
    }
    painter.claimCursor(x: 0, y: 0)
  }
}

extension Room {
  /// What the room shows.
  func view(_ context: ViewContext) -> View {
    switch self {
    case .start(let room): room.view(context)
    case .newAudit(let room): room.view(context)
    case .overview(let room): room.view(context)
    case .collect(let room): room.view(context)
    case .between(let room): room.view(context)
    case .doubles(let room): room.view(context)
    case .line(let room): room.view(context)
    case .contact(let room): room.view(context)
    case .worst(let room): room.view(context)
    case .rate(let room): room.view(context)
    case .firstResult(let room): room.view(context)
    case .result(let room): room.view(context)
    case .explanation(let room): room.view(context)
    case .calculation(let room): room.view(context)
    case .openQuestions(let room): room.view(context)
    case .measures(let room): room.view(context)
    case .money(let room): room.view(context)
    case .completeness(let room): room.view(context)
    case .broken(let room): room.view(context)
    case .loading(let room): room.view(context)
    case .trial(let room): room.view(context)
    case .sensitivity(let room): room.view(context)
    case .views(let room): room.view(context)
    case .callSheet(let room): room.view(context)
    case .undecided(let room): room.view(context)
    case .history(let room): room.view(context)
    }
  }
}
