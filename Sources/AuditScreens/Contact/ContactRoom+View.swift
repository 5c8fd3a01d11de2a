import AuditFlow
import CellGrid
import JourneyModel

extension ContactRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.contact
    guard let touchpoint = context.journey.touchpoint(touchpoint) else { return View([]) }
    let rows = ContactRoom.rows(of: touchpoint)
    let ways = touchpoint.foundVia.compactMap { finding in
      finding.entryPoint.map(context.texts.chrome.name)
    }
    return View(
      [
        .heading(heading(of: touchpoint, context), gloss: texts.gloss), .spacer,
        .list(
          ListBlock(
            count: rows.count, position: position,
            columns: [.init(.fixed(15)), .init(.flexible(1))]
          ) { index in marked(rows[index], of: touchpoint, context) }),
      ],
      pinned: [
        .rule,
        .line([Span(ways.isEmpty ? "" : texts.foundVia(ways.joined(separator: ", ")), .hint)]),
        .paragraph(texts.incidentHint, .hint, rows: 2),
      ],
      position: context.position(position, rows.count))
  }

  /// The name, but for a small window in which the row of the name stands right below.
  private func heading(of touchpoint: Touchpoint, _ context: ViewContext) -> String {
    let showsName = context.isCompact && position.cursor < AuditState.leastRows
    return showsName ? context.texts.scopes.name(.contact) : touchpoint.name
  }

  /// A row with what somebody else has said of the same beside it.
  private func marked(
    _ row: Row, of touchpoint: Touchpoint, _ context: ViewContext
  ) -> ListBlock.Row {
    var shown = self.row(row, of: touchpoint, context)
    let waiting = row.field.map { context.waiting(at: touchpoint.id, $0) } ?? ""
    if !waiting.isEmpty, let last = shown.cells.indices.last {
      shown.cells[last] = Span(shown.cells[last].text + waiting, .warning)
    }
    return shown
  }

  private func row(_ row: Row, of touchpoint: Touchpoint, _ context: ViewContext) -> ListBlock.Row {
    let texts = context.texts.contact
    func cells(_ label: String, _ value: String?) -> ListBlock.Row {
      let isMissing = value?.isEmpty ?? true
      return .init([
        Span(label, .hint),
        Span(isMissing ? texts.missing : value ?? "", isMissing ? .dim : .plain),
      ])
    }
    let language = context.language
    switch row {
    case .name: return cells(texts.name, touchpoint.name)
    case .phase: return cells(texts.phase, context.phaseName(touchpoint.phase))
    case .channel: return cells(texts.channel, context.channelName(touchpoint.channel))
    case .direction: return cells(texts.direction, touchpoint.direction?.spoken(in: language))
    case .initiator: return cells(texts.initiator, touchpoint.initiator?.spoken(in: language))
    case .responsible: return cells(texts.responsible, context.personName(touchpoint.responsible))
    case .variants:
      let names = context.variantNames(touchpoint.variants)
      return cells(texts.variants, names.isEmpty ? texts.allCustomers : names)
    case .state:
      return cells(texts.state, touchpoint.state == .actual ? texts.actual : texts.possible)
    case .customerWants: return cells(texts.customerWants, touchpoint.customerWants)
    case .asksFor: return cells(texts.asksFor, touchpoint.asksFor.joined(separator: ", "))
    case .incident(let id):
      guard let incident = touchpoint.incidents.first(where: { $0.id == id }) else {
        return .init([])
      }
      return incidentRow(incident, context)
    case .addIncident: return .init([Span("+", .key), Span(texts.addIncident, .emphasis)])
    }
  }

  private func incidentRow(_ incident: Incident, _ context: ViewContext) -> ListBlock.Row {
    let texts = context.texts.contact
    let probability = incident.probability?.spoken(on: .share, in: context.language)
    let names = incident.leadsTo.compactMap { context.journey.name(of: $0) }
    let consequence = names.isEmpty ? "" : "  " + texts.leadsTo(names.joined(separator: ", "))
    return .init([
      Span(texts.incident, .warning),
      // How often stands first: of a long name the end may be cut, the number never.
      Span((probability ?? texts.noProbability) + "  " + incident.name + consequence),
    ])
  }
}

extension ContactRoom.Row {
  /// The field of the file that the row shows; `nil` for rows that show none of the contact's own.
  fileprivate var field: String? {
    switch self {
    case .name: "name"
    case .phase: "phase"
    case .channel: "channel"
    case .direction: "direction"
    case .initiator: "initiator"
    case .responsible: "responsible"
    case .variants: "variants"
    case .state: "state"
    case .customerWants: "customerWants"
    case .asksFor: "asksFor"
    case .incident, .addIncident: nil
    }
  }
}
