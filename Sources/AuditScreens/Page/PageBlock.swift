import AuditFlow
import CellGrid
import JourneyExchange

extension PageLine.Role {
  /// What the words of a line look like.
  var style: Style {
    switch self {
    case .title, .heading: .heading
    case .text, .row, .blank: .plain
    case .formula: .hint
    case .result: .emphasis
    case .source, .columns: .dim
    }
  }
}

extension PageRow {
  /// The row in a list of one column.
  var listRow: ListBlock.Row { .init([Span(text, role.style)]) }
}

extension [PageLine] {
  /// The lines as they are read aloud, each by itself; an arrow as a word.
  func spokenBlocks(arrow: String) -> [Block] {
    filter { $0.role != .columns && $0.role != .blank }.map {
      .paragraph($0.spoken.trimmedStart.withArrows(as: arrow))
    }
  }
}

extension String {
  fileprivate var trimmedStart: String { String(drop { $0 == " " }) }
}
