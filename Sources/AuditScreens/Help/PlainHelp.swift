import AuditFlow
import CellGrid
import JourneyModel

/// The help of plain lines: the words, letters and numbers that work in a place, one a line.
struct PlainHelp {
  private let help: HelpOverlay
  private let context: ViewContext
  private let below: AuditState

  init(_ help: HelpOverlay, _ context: ViewContext) {
    self.help = help
    self.context = context
    below = context.underHelp
  }

  private var texts: Texts { context.texts }

  var view: View {
    guard help.field.isEmpty else { return found }
    let asked = ViewContext(below, isPlain: true)
    let place = AuditScreens.plainView(asked)
    var lines: [String] = []
    if !below.scope.isTyping, let does = PlainHint.onEmptyLine(place, asked, inHelp: true) {
      lines.append("\(texts.plain.emptyLineThen): \(does)")
    }
    if let does = PlainHint.onNumber(place, below, texts.plain) {
      lines.append("\(texts.plain.aRowNumber): \(does)")
      if !below.scope.isTyping, below.scope != .confirm {
        lines.append("\(texts.plain.wordAndNumber): \(texts.plain.byWordAndNumber)")
      }
    }
    lines += Row.all(in: below.scope, below, texts).map(\.line)
    lines.append(texts.settings.inPlainLines)
    return View(
      [
        .heading(texts.help.title), .paragraph(texts.help.plainText(below.scope)),
        .paragraph(texts.plain.whatWorksHere),
      ] + (below.scope == .rate ? place.blocks.flatMap(\.answers) : [])
        + lines.map { .paragraph($0) })
  }

  /// What a word was found in: the place itself first, then the places with the best, in each what
  /// begins so before what holds it, "move" before "remove".
  private var found: View {
    let text = help.field.trimmed
    let search = FoldedSearch(text.folded)
    var groups = [Row.all(in: below.scope, below, texts)]
    groups += Scope.allCases.filter { $0 != below.scope }.map { scope in
      Row.all(in: scope, nil, texts).filter { !$0.isEverywhere }
    }
    groups.append(
      texts.settings.all.map { Row(place: texts.settings.title, words: [$0.name], title: $0.text) })
    let ranked = groups.enumerated().flatMap { place, rows in
      let fits = rows.compactMap { row in row.rank(search).map { (rank: $0, row: row) } }
      let best = place == 0 ? 0 : fits.map(\.rank).min() ?? 0
      return fits.map { (order: [best, place, $0.rank], row: $0.row) }
    }
    // Those that are as good keep their order.
    let sorted = ranked.enumerated().sorted { left, right in
      (left.element.order + [left.offset]).lexicographicallyPrecedes(
        right.element.order + [right.offset])
    }
    let lines = sorted.map { "\($0.element.row.place): \($0.element.row.line)" }
    return View(
      [.heading(texts.help.title + ": " + text)]
        + (lines.isEmpty ? [texts.palette.noMatch(text)] : lines).map { .paragraph($0) })
  }
}

extension Block {
  fileprivate var answers: [Block] {
    switch self {
    case .choices: [self]
    case .columns(let left, _, _): left.flatMap(\.answers)
    default: []
    }
  }
}
