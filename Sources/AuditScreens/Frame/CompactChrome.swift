import AuditFlow
import CellGrid
import JourneyModel

/// What stands around a room in a window below the full size: one row with the title above, what is
/// announced and the keys below, and the step map only where it has room.
struct CompactChrome {
  private let chrome: FrameChrome

  init(_ chrome: FrameChrome) {
    self.chrome = chrome
  }

  /// Rows that an announcement takes at most; the first of them is always kept free.
  private static let announcementRows = 3

  func draw(with painter: inout Painter) {
    let size = chrome.size
    title(with: &painter)
    var top = 1
    if size.hasRoomForMap {
      StepMap(chrome.context).draw(with: &painter, y: 1)
      painter.grid.rule(x: 0, y: 2, width: size.columns)
      chrome.undecided(with: &painter)
      top = 3
    }
    let lines = announcement(painter.tier)
    let body = Area(
      x: 2, y: top, width: size.columns - 3, height: size.rows - top - 1 - max(1, lines.count))
    let view = room(in: body, with: &painter)
    for (row, line) in lines.enumerated() {
      painter.grid.write(
        line, x: 2, y: size.rows - 1 - lines.count + row, style: chrome.said?.style ?? .plain,
        width: size.columns - 3)
    }
    KeyLine(chrome.context).draw(with: &painter, y: size.rows - 1, position: view.position)
  }

  /// Draws the room or what lies over it; only a search leaves both in sight.
  private func room(in body: Area, with painter: inout Painter) -> View {
    let context = chrome.context
    let room = context.state.room.view(context)
    guard let overlay = context.state.overlays.last else {
      painter.drawFitting(room, in: body)
      return room
    }
    let view = overlay.view(context)
    guard overlay.isAtBottom else {
      painter.drawFitting(view, in: body)
      return view
    }
    let height = min(painter.height(of: view.blocks, in: body), body.height / 3)
    var (above, below) = (body, body)
    above.height -= height
    below.y += above.height
    below.height = height
    painter.drawFitting(room, in: above)
    painter.cursor = nil
    painter.targets = []
    painter.drawFitting(view, in: below)
    return view
  }

  /// The journey, or the program where none is open; a save that failed comes before both.
  private func title(with painter: inout Painter) {
    let columns = chrome.size.columns
    guard columns < ScreenSize.full.columns else { return chrome.title(with: &painter) }
    var saved = chrome.savedState
    if !chrome.size.hasRoomForMap, !chrome.undecidedMark.isEmpty, saved.style != .error {
      saved = Span(chrome.undecidedMark, .warning)
    }
    let isUrgent = saved.style == .error || saved.style == .warning
    let width = min(painter.tier.displayWidth(of: saved.text), isUrgent ? columns - 2 : columns / 2)
    let title = chrome.openTitle ?? chrome.texts.program
    painter.grid.write(title, x: 1, y: 0, style: .title, width: max(0, columns - width - 4))
    painter.grid.write(
      saved.text, x: columns - 1 - width, y: 0, style: saved.style, width: width)
  }

  private func announcement(_ tier: GlyphTier) -> [String] {
    guard let said = chrome.said else { return [] }
    let width = chrome.size.columns - 3
    let lines = tier.wrap(said.text, width: width)
    guard lines.count > Self.announcementRows else { return lines }
    let kept = lines.prefix(Self.announcementRows - 1)
    return kept + [tier.clipped(lines.dropFirst(kept.count).joined(separator: " "), width: width)]
  }
}
