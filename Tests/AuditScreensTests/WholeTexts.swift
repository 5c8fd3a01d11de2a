import AuditFlow
import CellGrid
import Foundation

@testable import AuditScreens

/// What became of each text of a view on the screen.
struct WholeTexts {
  private let state: AuditState
  private let view: View
  private let painter: Painter
  private let rows: [String]
  private let bytes: [[CChar]]
  private let widths: Set<Int>
  private var tier: GlyphTier { painter.tier }

  init(_ state: AuditState) {
    self.state = state
    let context = ViewContext(state)
    view = state.overlays.last?.view(context) ?? state.room.view(context)
    painter = AuditScreens.painted(state, glyphs: .unicode)
    widths = Self.widths(state.size.columns)
    let grid = painter.grid
    rows = (0..<grid.size.rows).map { grid.text(row: $0) }
    // Blanks behind each row, so that its end looks like any other gap.
    bytes = rows.map { Array(($0 + "  ").utf8CString) }
  }

  /// Texts that are cut without the sign for more. What a window has no room for may be left out as a
  /// whole.
  var problems: [String] {
    texts(in: view.blocks + view.pinned).compactMap { text in
      let text = String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      guard text.count > 3, !isWhole(text), let shown = longestShown(of: text),
        !isCutWithSign(text)
      else { return nil }
      return "\"\(text)\" is cut after \"\(shown)\"\n" + rows.joined(separator: "\n")
    }
  }

  private func texts(in blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let text, _, let aside): [text, aside]
      case .paragraph(let text, _, _): [text]
      case .line(let spans, let aside):
        [spans.map(\.text).joined(), aside.map(\.text).joined()]
      case .field(let field): field.text.isEmpty ? [field.placeholder] : []
      case .choices(let choices), .choiceList(let choices): choices.map(\.label)
      case .columns(let left, let right, _): texts(in: left) + texts(in: right)
      case .list(let list): list.count == 0 ? [list.empty] : []
      case .curve, .rule, .spacer: []
      }
    }
  }

  /// The widths to which a text may have been wrapped.
  private static func widths(_ columns: Int) -> Set<Int> {
    let body = [columns - 4, columns - 3]
    let halves = body.compactMap { Area(x: 0, y: 0, width: $0, height: 1).halves(from: 0) }
    let sides = columns < 118 ? [] : halves.flatMap { [$0.left.width, $0.right.width] }
    return Set(body + sides + [min(columns - 8, 68) - 6])
  }

  private func isWhole(_ text: String) -> Bool {
    let clean = tier.clipped(text, width: 2_000)
    if rows.indices.contains(where: { isIn(row: $0, clean) }) { return true }
    guard tier.displayWidth(of: clean) > (widths.min() ?? 0) else { return false }
    return widths.contains { isShown(tier.wrap(text, width: $0), cut: false) }
  }

  private func isCutWithSign(_ text: String) -> Bool {
    // Where words are left out for the sign, one blank stands between the others.
    let single = text.split(separator: " ").joined(separator: " ")
    return isShown([tier.clipped(text, width: 2_000)], cut: true)
      || widths.contains { isShown(tier.wrap(text, width: $0), cut: true) }
      || widths.contains { isShown(tier.wrap(single, width: $0), cut: true) }
  }

  /// Whether lines stand one below the other; with `cut`, up to one that ends in the sign.
  private func isShown(_ lines: [String], cut: Bool) -> Bool {
    rows.indices.contains { first in
      for (index, line) in lines.enumerated() {
        guard rows.indices.contains(first + index) else { return false }
        if cut, endsInSign(line, in: first + index) { return true }
        guard isIn(row: first + index, line) else { return false }
      }
      return !cut
    }
  }

  private func endsInSign(_ line: String, in row: Int) -> Bool {
    guard isIn(row: row, "…") else { return false }
    var start = line
    while start.count > 1 {
      if isIn(row: row, start + "…") || isIn(row: row, start + " …") { return true }
      start.removeLast()
    }
    return false
  }

  /// Byte by byte, since a test asks this half a million times.
  private func isIn(row: Int, _ text: String) -> Bool {
    text.withCString { strstr(bytes[row], $0) != nil }
  }

  /// A beginning of at least twelve characters that is on the screen with nothing behind it, where it
  /// can be no accident.
  private func longestShown(of text: String) -> String? {
    var start = tier.clipped(text, width: 2_000)
    let least = String(start.prefix(12))
    guard rows.indices.contains(where: { isIn(row: $0, least) }) else { return nil }
    while start.count >= 12 {
      if rows.indices.contains(where: { isIn(row: $0, start + "  ") }) { return start }
      start.removeLast()
    }
    return nil
  }
}
