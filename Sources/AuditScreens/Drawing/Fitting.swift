import AuditFlow
import CellGrid

/// Makes the parts of a view fit a window below the full size.
///
/// Texts wrap instead of being cut. Where rows are missing then, the least needed goes first, until
/// the rest fits: gaps, notes, pictures, at last sentences. Fields, questions, problems and three rows
/// of a list stay.
struct Fitting {
  let painter: Painter
  let area: Area
  var above: [Block]
  var below: [Block]

  init(_ view: View, in area: Area, with painter: Painter) {
    self.painter = painter
    self.area = area
    let unfolding = Unfolding(tier: painter.tier, width: area.width)
    above = view.blocks.flatMap(unfolding.parts)
    below = view.pinned.flatMap(unfolding.parts)
    if !view.saysSelected, let cut = above.lazy.compactMap(unfolding.cutWords).first {
      below.insert(.paragraph(cut, .hint, rows: area.width < 56 ? 2 : 1), at: 0)
    }
    while missing(whereListsHave: Self.pleasantRows) > 0, leaveOut() {}
    while missing(whereListsHave: AuditState.leastRows) > 0, leaveOut() || shorten() {}
  }

  /// Rows of a list for which notes give way; less is kept for what is more than a note.
  private static let pleasantRows = 5

  /// Rows that are needed and not there.
  private func missing(whereListsHave least: Int) -> Int {
    (above + below).reduce(-area.height) { $0 + rows(of: $1, least: least) }
  }

  /// The rows that a block takes at least.
  private func rows(of block: Block, least: Int) -> Int {
    guard case .list(let list) = block, list.height == nil else {
      return painter.height(of: [block], in: area)
    }
    let shown =
      list.count == 0
      ? painter.tier.wrap(list.empty, width: area.width).count : list.count
    return list.headerRows + min(max(1, shown), list.hasFocus ? least : AuditState.leastRows)
  }

  /// Gives up a gap, a note or a picture, the least needed first; `false` when there is none.
  private mutating func leaveOut() -> Bool {
    remove(\.isGap) || remove { $0.style == .dim }
      || shorten(to: 1) { $0.style == .hint }
      || change(\.withLowerCurve) || change(\.withoutTitles)
      || remove { $0.style == .hint } || remove(\.isCurve)
  }

  /// Gives up a row of what one would like to see; `false` when nothing can go.
  private mutating func shorten() -> Bool {
    change { $0.shortened(to: AuditState.leastRows) }
      || shorten(to: 2, where: \.isSentence) || shorten(to: 1, where: \.isSentence)
      || change { $0.hasFocus ? nil : $0.shortened(to: 1) }
      || remove(\.isPlainWords) || remove(\.isChoices) || remove(\.isHeading)
  }

  private mutating func remove(_ canGo: (Block) -> Bool) -> Bool {
    if let index = below.lastIndex(where: canGo) {
      below.remove(at: index)
    } else if let index = above.lastIndex(where: canGo) {
      above.remove(at: index)
    } else {
      return false
    }
    return true
  }

  /// Takes a row from the longest text of a kind.
  private mutating func shorten(to rows: Int, where isMeant: (Block) -> Bool) -> Bool {
    let longest = (above + below).filter(isMeant).compactMap(\.wrappedRows).max() ?? 0
    guard longest > rows else { return false }
    return change { block in
      guard isMeant(block), block.wrappedRows == longest,
        case .paragraph(let text, let style, _) = block
      else { return nil }
      return .paragraph(text, style, rows: longest - 1)
    }
  }

  /// Replaces the last block for which there is something smaller.
  private mutating func change(_ smaller: (Block) -> Block?) -> Bool {
    for index in below.indices.reversed() {
      if let block = smaller(below[index]) {
        below[index] = block
        return true
      }
    }
    for index in above.indices.reversed() {
      if let block = smaller(above[index]) {
        above[index] = block
        return true
      }
    }
    return false
  }
}

extension Block {
  fileprivate var isGap: Bool {
    switch self {
    case .spacer, .rule: true
    default: false
    }
  }

  fileprivate var isCurve: Bool { if case .curve = self { true } else { false } }

  fileprivate var isChoices: Bool { if case .choices = self { true } else { false } }

  fileprivate var isHeading: Bool {
    switch self {
    case .heading, .paragraph(_, .heading, _): true
    default: false
    }
  }

  /// The role of a text; of several the one with most words. `nil` for what is no text.
  fileprivate var style: Style? {
    switch self {
    case .paragraph(_, let style, _): style
    case .line(let spans, let aside):
      (spans.allSatisfy(\.text.isEmpty) ? aside : spans)
        .max { $0.text.count < $1.text.count }?.style
    default: nil
    }
  }

  /// Words of a sentence, longer than a row; a problem keeps all its rows.
  fileprivate var isSentence: Bool {
    guard case .paragraph(_, let style, _) = self else { return false }
    return style != .error
  }

  /// Words that say something worth knowing, but nothing that must be known here.
  fileprivate var isPlainWords: Bool {
    switch style {
    case .plain, .good, .bar, .barHigh, .heading, .border: !isHeading
    default: false
    }
  }

  fileprivate var wrappedRows: Int? {
    if case .paragraph(_, _, let rows) = self { rows } else { nil }
  }

  fileprivate var hasFocus: Bool {
    if case .list(let list) = self { list.hasFocus } else { false }
  }

  /// A picture of the least height.
  fileprivate var withLowerCurve: Block? {
    guard case .curve(var curve) = self, curve.height > 2 else { return nil }
    curve.height = 2
    return .curve(curve)
  }

  /// A list without the titles of its columns.
  fileprivate var withoutTitles: Block? {
    guard case .list(var list) = self, list.headerRows > 0 else { return nil }
    for index in list.columns.indices { list.columns[index].title = "" }
    return .list(list)
  }

  /// A list of fixed height with fewer rows, through which it scrolls.
  fileprivate func shortened(to rows: Int) -> Block? {
    switch self {
    case .list(var list):
      guard min(list.height ?? 0, list.count) > rows else { return nil }
      list.height = rows
      return .list(list)
    case .choiceList(let choices): return Block.list(of: choices).shortened(to: rows)
    default: return nil
    }
  }

  private static func list(of choices: [Choice]) -> Block {
    let selected = choices.firstIndex(where: \.isSelected)
    let keys = choices.map(\.key.count).max() ?? 0
    return .list(
      ListBlock(
        count: choices.count, position: ListPosition(cursor: selected ?? 0),
        columns: [.init(.fixed(keys)), .init(.flexible(1))], hasFocus: selected != nil,
        height: choices.count, plain: .hidden
      ) { index in
        let choice = choices[index]
        return .init([
          Span(choice.key, .key), Span(choice.label, choice.isChosen ? .selected : .plain),
        ])
      })
  }
}
