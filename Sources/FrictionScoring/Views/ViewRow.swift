public import JourneyModel

/// One row of the views as people read them: a title, what it means, and what was found.
public enum ViewRow: Hashable, Sendable {
  case title(ViewKind)
  /// What the view shows, in one sentence.
  case meaning(ViewKind)
  /// What to do about it.
  case advice(ViewKind)
  /// There is no data; what to enter and where.
  case missing(ViewKind)
  /// No contact occurs, so there is nothing to look at, whatever is entered.
  case noneOccurs
  /// There is data, and nothing is wrong.
  case nothing(ViewKind)
  case waiting(Silences.WaitingDocument)
  case stretch(Silences.Stretch)
  case breaks(MediaBreaks)
  case asked(AskedTwice)
  case started(InsideView)
  /// A quadrant with its number of contacts, the first of which follow.
  case quadrant(FrequencyRelevance.Quadrant, contacts: Int)
  case placed(FrequencyRelevance.Entry)
  /// So many contacts make up a share of the index.
  case reach(contacts: Int, share: Double)
  case step(ParetoStep)
  case priority(ActionPriority.Entry)
  case resolved(Measured)
  case satisfied(CustomerSatisfaction)
  case worth(Interval)
  /// How many more there are than are shown.
  case more(Int)

  /// The contact that the row is about.
  public var touchpoint: EntityID? {
    switch self {
    case .stretch(let stretch): stretch.after ?? stretch.before
    case .asked(let asked): asked.touchpoints.first
    case .placed(let entry): entry.id
    case .step(let step): step.id
    case .priority(let entry): entry.id
    default: nil
    }
  }

  /// How much of the index the contacts named under *Pareto* make up at least, if it takes no more
  /// than ``shown`` of them: an assumption, after Juran's "vital few".
  public static let vitalShare = 0.6
  /// How many of a kind are shown.
  public static let shown = 8

  /// The rows of all views; empty without a score of any kind. O(n log n) for n contacts.
  public static func rows(of score: Score) -> [ViewRow] {
    guard let views = score.views else { return [] }
    return ViewKind.allCases.flatMap { kind in
      var found = rows(of: kind, views, score.journey)
      if score.nothingOccurs, kind.needsContacts, found == [.missing(kind)] {
        found = [.noneOccurs]
      }
      return [.title(kind), .meaning(kind)] + found
    }
  }

  private static func rows(
    of kind: ViewKind, _ views: Views, _ journey: JourneyScore?
  ) -> [ViewRow] {
    switch kind {
    case .silences:
      let found =
        views.silences.stretches.map(ViewRow.stretch)
        + views.silences.documents.map(ViewRow.waiting)
      return advised(found, kind)
    case .mediaBreaks:
      return advised(views.mediaBreaks.filter { $0.breaks > 0 }.map(ViewRow.breaks), kind)
    case .askedTwice: return advised(views.askedTwice.map(ViewRow.asked), kind)
    case .insideView: return single(views.insideView.map(ViewRow.started), kind)
    case .frequencyRelevance: return views.frequencyRelevance.map(quadrants) ?? [.missing(kind)]
    case .pareto: return views.pareto.map(pareto) ?? [.missing(kind)]
    case .actionPriority:
      return views.actionPriority.map { advised(urgent($0), kind) } ?? [.missing(kind)]
    case .firstContactResolution:
      return single(views.firstContactResolution.map(ViewRow.resolved), kind)
    case .customerSatisfaction:
      return single(views.customerSatisfaction.map(ViewRow.satisfied), kind)
    case .lifetimeValue: return single(views.lifetimeValue.map(ViewRow.worth), kind)
    }
  }

  private static func single(_ row: ViewRow?, _ kind: ViewKind) -> [ViewRow] {
    row.map { [$0, .advice(kind)] } ?? [.missing(kind)]
  }

  private static func advised(_ rows: [ViewRow], _ kind: ViewKind) -> [ViewRow] {
    rows.isEmpty ? [.nothing(kind)] : cut(rows) + [.advice(kind)]
  }

  private static func cut(_ rows: [ViewRow]) -> [ViewRow] {
    guard rows.count > shown else { return rows }
    return rows.prefix(shown) + [.more(rows.count - shown)]
  }

  /// Each quadrant with the contacts that go wrong most often; of the last one only the number.
  private static func quadrants(_ view: FrequencyRelevance) -> [ViewRow] {
    FrequencyRelevance.Quadrant.allCases.flatMap { quadrant in
      let entries = view.touchpoints.enumerated().filter { $0.element.quadrant == quadrant }
        .sorted { left, right in
          left.element.failuresPerCase != right.element.failuresPerCase
            ? left.element.failuresPerCase > right.element.failuresPerCase
            : left.offset < right.offset
        }
      let rows = quadrant == .watch ? [] : cut(entries.map { ViewRow.placed($0.element) })
      return [.quadrant(quadrant, contacts: entries.count)] + rows
    } + [.advice(.frequencyRelevance)]
  }

  /// The first contacts up to ``vitalShare`` of the index, at most ``shown``.
  private static func pareto(_ steps: [ParetoStep]) -> [ViewRow] {
    let enough = steps.firstIndex { $0.cumulatedShare >= vitalShare } ?? steps.count - 1
    let count = min(shown, enough + 1)
    guard count > 0, steps[count - 1].cumulatedShare > 0 else { return [.nothing(.pareto)] }
    return [.reach(contacts: count, share: steps[count - 1].cumulatedShare)]
      + steps.prefix(count).map(ViewRow.step) + [.advice(.pareto)]
  }

  private static func urgent(_ entries: [ActionPriority.Entry]) -> [ViewRow] {
    [ActionPriority.high, .medium, .low].flatMap { priority in
      entries.filter { $0.priority == priority }.map(ViewRow.priority)
    }
  }
}

extension ViewKind {
  /// Whether the view is empty without contacts that occur.
  fileprivate var needsContacts: Bool {
    switch self {
    case .insideView, .frequencyRelevance, .pareto, .actionPriority, .firstContactResolution: true
    default: false
    }
  }
}
