import AuditFlow
import CellGrid
import FrictionScoring
import JourneyModel

extension CompletenessRoom {
  func view(_ context: ViewContext) -> View {
    let texts = context.texts.completeness
    let score = context.state.audit?.score
    let known = score?.lists.known ?? context.state.audit?.progress.contacts ?? 0
    return View(
      [.heading(texts.title, aside: texts.known(known))] + estimate(score, context) + [
        .spacer,
        .list(
          ListBlock(
            count: rows.count, position: position,
            columns: [.init(.fixed(8)), .init(.flexible(1))]
          ) { index in row(index, context) }),
      ],
      pinned: context.isPlain ? [] : [.rule, .paragraph(detail(context), .hint, rows: 3)],
      position: context.position(position, rows.count))
  }

  private func estimate(_ score: Score?, _ context: ViewContext) -> [Block] {
    let texts = context.texts.completeness
    guard let score else { return [.paragraph(context.withoutScore, .hint)] }
    let words = score.completenessSentence(in: context.language)
    let sentence = words.prefix(1).uppercased() + words.dropFirst() + "."
    guard let completeness = score.completeness else {
      return [
        .paragraph(sentence, .warning),
        .paragraph(texts.withoutEstimate, .hint),
      ]
    }
    func count(_ value: Double) -> String { value.spoken(decimals: 0, in: context.language) }
    return [
      .paragraph(sentence, .emphasis),
      .paragraph(
        texts.interval(
          count(completeness.low.rounded(.down)), count(completeness.high.rounded(.up))), .hint),
      .paragraph(texts.overlap(score.lists.foundByExactly, observed: score.lists.observed)),
    ]
  }

  /// The label stands only beside the first row of its kind.
  private func row(_ index: Int, _ context: ViewContext) -> ListBlock.Row {
    let row = rows[index]
    let label = Self.label(row, context.texts.completeness)
    let isFirst =
      index == 0 || index == position.top
      || Self.label(rows[index - 1], context.texts.completeness) != label
    let text = words(row, context)
    guard context.isPlain else {
      return .init([Span(isFirst ? label : "", .hint), Span(text, Self.style(row))])
    }
    // Below the list stands nothing in plain lines, so what to do stands in the row itself.
    switch row {
    case .howTo: return .init([Span(text + ": " + detail(row, context))])
    case .doubt: return .init([Span(text + " " + detail(row, context))])
    default: return .init([Span(text)])
    }
  }

  private static func label(_ row: Row, _ texts: CompletenessTexts) -> String {
    switch row {
    case .howTo, .list: texts.lists
    case .doubt, .sound: texts.doubts
    case .doubles, .entryPoint, .phase, .gaps: texts.places
    }
  }

  private static func style(_ row: Row) -> Style {
    switch row {
    case .doubt: .warning
    case .sound: .good
    default: .plain
    }
  }

  private func words(_ row: Row, _ context: ViewContext) -> String {
    let texts = context.texts.completeness
    switch row {
    case .howTo: return texts.howTo
    case .list(let owner, let contacts, let onlyThere):
      let name = context.personName(owner) ?? owner.text
      return fitted(name, context) {
        texts.list($0, contacts: contacts, onlyThere: onlyThere)
      }
    case .doubt(let flag): return flag.spoken(in: context.language)
    case .sound(let lists): return texts.sound(lists)
    case .doubles(let count): return texts.doubles(count)
    case .entryPoint(let entryPoint): return texts.entryPoint(context.texts.chrome.name(entryPoint))
    case .phase(let id, let contacts):
      return fitted(context.phaseName(id) ?? id.text, context) {
        texts.phase($0, contacts: contacts)
      }
    case .gaps: return texts.gaps
    }
  }

  /// A sentence about a name, which is cut where the numbers behind it would be.
  private func fitted(
    _ name: String, _ context: ViewContext, _ sentence: (String) -> String
  ) -> String {
    let whole = sentence(name)
    let excess = whole.count - (context.state.size.columns - 14)
    guard !context.isPlain, excess > 0 else { return whole }
    return sentence(name.prefix(max(1, name.count - excess - 1)) + "…")
  }

  /// What to know or do about the selected row.
  private func detail(_ context: ViewContext) -> String {
    rows.indices.contains(position.cursor) ? detail(rows[position.cursor], context) : ""
  }

  private func detail(_ row: Row, _ context: ViewContext) -> String {
    let texts = context.texts.completeness
    switch row {
    case .howTo: return texts.howToDetail(file: file(context))
    case .list(_, _, let onlyThere): return texts.listDetail(onlyThere: onlyThere)
    case .doubt(let flag): return texts.doubtDetail(flag)
    case .sound(let lists): return texts.soundDetail(lists)
    case .doubles, .entryPoint, .phase, .gaps: return texts.placeDetail(row)
    }
  }

  /// The file's name without its folder.
  private func file(_ context: ViewContext) -> String {
    let path = context.state.audit?.path ?? ""
    return (path.split(separator: "/").last.map(String.init) ?? path).shellWord
  }
}
