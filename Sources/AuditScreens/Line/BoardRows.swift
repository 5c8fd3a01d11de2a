import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

/// The rows of the board, put into words one by one as they come on screen.
struct BoardRows: Sendable {
  let room: LineRoom
  let board: Board
  let context: ViewContext
  // Of the audit what rows need: with all of it each copy would count sixty parts.
  private let contactsOfPhases: [Int]
  private let undecided: Set<EntityID>
  private let answered: Set<EntityID>
  private let columns: [BoardColumn]
  /// The contacts of the score; nothing while there is none.
  private let scores: [TouchpointScore]?

  init(_ room: LineRoom, _ audit: Audit, _ context: ViewContext) {
    self.room = room
    self.context = context
    contactsOfPhases = audit.line.counts
    undecided = audit.undecidedContacts
    answered = audit.progress.answered
    board = room.board(of: audit)
    columns = BoardColumn.columns(of: room.order)
    scores = audit.boardScores
  }

  private var texts: LineTexts { context.texts.line }

  func row(_ index: Int) -> ListBlock.Row {
    switch board.rows[index] {
    case .withoutPhase:
      return heading(texts.withoutPhase, of: nil, aside: texts.withoutPhaseHint, .warning)
    case .phase(let place):
      let phase = context.journey.phases[place]
      // A phase that only takes over the share of the one before may be reached by fewer.
      let isAtMost = place > 0 && context.journey.phases[place - 1].share == phase.share
      let share = phase.share.map {
        texts.share($0.spoken(on: .share, in: context.language), isAtMost: isAtMost)
      }
      return heading(
        context.isPlain ? context.texts.collect.phase(phase.name) : phase.name, of: phase.id,
        aside: share ?? texts.allCases, count: contactsOfPhases[place])
    case .contact(let contact):
      // One role for the whole row: each change of it costs bytes with every row that scrolls in.
      let isPossible = context.journey.touchpoints[contact].state == .possible
      let role: Style = isPossible ? .dim : .plain
      return .init(columns.map { cell($0, of: contact, row: index, role) })
    case .proposal(let place):
      let proposal = PossibleContact.all[place]
      let channel = context.journey.channels.first { $0.kind == proposal.channel }?.name
      return .init(
        columns.map { column in
          switch column {
          case .mark: Span(context.isPlain ? "" : "o", .dim)
          case .name: Span(proposal.name[context.language], .dim)
          case .channel: Span(channel ?? "-", .dim)
          case .state: Span(texts.proposal, .dim)
          default: Span("")
          }
        })
    }
  }

  /// The contact in a row; for the heading of a phase its first one, where that is not folded away.
  func contact(at row: Int) -> Int? {
    for index in row...(row + 1) where board.rows.indices.contains(index) {
      switch board.rows[index] {
      case .contact(let contact): return contact
      case .phase, .withoutPhase: continue
      case .proposal: return nil
      }
    }
    return nil
  }

  /// A folded phase says how much lies in it.
  private func heading(
    _ name: String, of phase: EntityID?, aside: String, count: Int? = nil, _ style: Style = .heading
  ) -> ListBlock.Row {
    guard room.filter.isEmpty, room.folded.contains(phase) else {
      return .init([Span(name, style), Span(aside, .dim)], isHeading: true)
    }
    let contained = count.map(texts.contacts)
    let folded = [texts.folded, contained].compactMap { $0 }.joined(separator: ", ")
    guard !context.isPlain else {
      return .init([Span(name), Span(folded), Span(aside)], isHeading: true)
    }
    return .init(
      [Span("+ " + name, style), Span("  " + folded, .dim), Span(aside, .dim)], isHeading: true)
  }

  private func cell(
    _ column: BoardColumn, of contact: Int, row: Int, _ role: Style
  ) -> Span {
    // By index throughout: a contact taken out as a value costs a count for each of its fields.
    let touchpoints = context.journey.touchpoints
    return switch column {
    case .mark: mark(of: touchpoints[contact].id, role)
    case .place: place(of: contact, row: row)
    case .name: Span(touchpoints[contact].name, role)
    case .phase: Span(context.phaseName(touchpoints[contact].phase) ?? "-", role)
    case .channel: Span(context.channelName(touchpoints[contact].channel) ?? "-", role)
    case .responsible: Span(context.personName(touchpoints[contact].responsible) ?? "", role)
    case .state: state(of: contact)
    case .wait: wait(of: contact)
    case .importance: importance(of: contact)
    }
  }

  private func mark(of contact: EntityID, _ role: Style) -> Span {
    if room.marked.contains(contact) {
      return Span(context.isPlain ? texts.markedWord : "✓", .emphasis)
    }
    if undecided.contains(contact) {
      return Span(context.isPlain ? context.texts.undecided.word : "!", .warning)
    }
    guard !context.isPlain else { return Span("") }
    return Span(role == .dim ? "o" : "•", role)
  }

  private func score(of contact: Int) -> TouchpointScore? {
    board.scorePlace(of: contact).flatMap { scores?[$0] }
  }

  /// The number of the row among those that have a place at all.
  private func place(of contact: Int, row: Int) -> Span {
    guard let score = score(of: contact), score.isRated,
      room.order == .friction || score.priority > 0
    else { return Span("") }
    let place = board.place(ofRow: row)
    return Span(context.isPlain ? texts.place(place) : "\(place)")
  }

  /// The friction as a number and a bar; without a score how far the contact has been judged.
  private func state(of contact: Int) -> Span {
    let touchpoints = context.journey.touchpoints
    if touchpoints[contact].state == .possible { return Span(texts.possible, .dim) }
    if let score = score(of: contact), score.isRated {
      let value = score.friction.value.spoken(decimals: 0, in: context.language)
      guard !context.isPlain else { return Span(texts.friction(value)) }
      let number = String(repeating: " ", count: max(0, 3 - value.count)) + value
      let length = Int((score.friction.value / 100 * Double(Self.barWidth)).rounded())
      return Span(
        number + " " + String(repeating: "=", count: length),
        score.friction.value >= 50 ? .barHigh : .bar)
    }
    if room.order.needsScore {
      return Span(scores == nil ? "" : texts.unrated, .dim)
    }
    let incidents = touchpoints[contact].incidents.count
    guard incidents == 0 else { return Span(texts.incidents(incidents), .warning) }
    return Span(answered.contains(touchpoints[contact].id) ? texts.rated : "")
  }

  // Bars of "=": a line of box characters takes three bytes a column with every row that scrolls in.
  private static let barWidth = 7

  private func wait(of contact: Int) -> Span {
    guard let wait = board.wait(at: contact, in: context.journey) else { return Span("") }
    let text = wait.spoken(on: RatingField.wait.scale, in: context.language)
    return Span(isNamed ? texts.wait(text) : text)
  }

  private func importance(of contact: Int) -> Span {
    guard let score = score(of: contact), !score.unknown.contains(.importance) else {
      return Span("")
    }
    let text = score.importance.value.spoken(decimals: 0, in: context.language)
    return Span(isNamed ? texts.importance(text) : text)
  }

  /// Whether a figure stands below its row, and not in a column that says what it is.
  private var isNamed: Bool {
    context.isPlain || context.state.size.columns < ScreenSize.full.columns
  }
}
