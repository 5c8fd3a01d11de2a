public import FrictionScoring
public import JourneyModel

/// The scored and excluded contacts as comma-separated values, one row each, in line order.
///
/// Ranges stand in `_low`, `_likely` and `_high` columns; `value_` columns are the dimensions on
/// their scale from 0 to 1. Every cell is quoted, and none can be taken for a formula.
public enum ScoreCSV {
  /// A header and a row for each contact, with line feeds.
  public static func text(of score: Score, _ journey: Journey) -> String {
    var text = ""
    write(score, journey) { text += $0 }
    return text
  }

  /// The same, line by line.
  public static func write<Failure>(
    _ score: Score, _ journey: Journey, to sink: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let names = ContactNames(journey)
    try sink(CSVText.line(header.map { .text($0) }))
    for touchpoint in score.touchpoints {
      try sink(
        CSVText.line(names.cells(touchpoint.id) + [.text("scored")] + cells(touchpoint)))
    }
    for id in score.excluded {
      let blanks = [CSVText.Cell](repeating: .none, count: header.count - 5)
      try sink(CSVText.line(names.cells(id) + [.text("excluded")] + blanks))
    }
  }

  static let header: [String] = {
    var names = ["id", "name", "phase", "channel", "status", "rank"]
    names += range("friction") + ["weight", "contribution", "priority"]
    names += Dimension.allCases.map { "contribution_" + $0.rawValue }
    names += Dimension.allCases.flatMap { range("value_" + $0.rawValue) }
    return names + range("importance") + range("frequency") + ["unknown"]
  }()

  private static func range(_ name: String) -> [String] {
    [name + "_low", name + "_likely", name + "_high"]
  }

  private static func cells(_ touchpoint: TouchpointScore) -> [CSVText.Cell] {
    var cells: [CSVText.Cell] = [.number("\(touchpoint.rank)")]
    cells += range(touchpoint.friction)
    cells += [
      number(touchpoint.weight), number(touchpoint.contribution), number(touchpoint.priority),
    ]
    cells += touchpoint.dimensions.all.map(number)
    cells += touchpoint.values.all.flatMap(range)
    cells += range(touchpoint.importance) + range(touchpoint.frequency)
    let unknown = Cell.allCases.filter { touchpoint.unknown.contains($0) }.map(\.rawValue)
    return cells + [.text(unknown.joined(separator: " "))]
  }

  private static func range(_ interval: Interval) -> [CSVText.Cell] {
    [number(interval.low), number(interval.value), number(interval.high)]
  }

  private static func number(_ number: Double) -> CSVText.Cell {
    guard case .number(let spelling) = JSONValue.number(number) else { return .none }
    return .number(spelling)
  }
}

/// The names that people know contacts, phases and channels by.
struct ContactNames {
  private let contacts: [EntityID: Int]
  private let phases: [EntityID: String]
  private let channels: [EntityID: String]
  private let journey: Journey

  init(_ journey: Journey) {
    var contacts: [EntityID: Int] = [:]
    contacts.reserveCapacity(journey.touchpoints.count)
    for index in journey.touchpoints.indices { contacts[journey.touchpoints[index].id] = index }
    self.contacts = contacts
    phases = Dictionary(journey.phases.map { ($0.id, $0.name) }) { first, _ in first }
    channels = Dictionary(journey.channels.map { ($0.id, $0.name) }) { first, _ in first }
    self.journey = journey
  }

  /// The name of a contact; its identifier where it has none.
  func name(_ id: EntityID) -> String {
    contacts[id].map { journey.touchpoints[$0].name } ?? id.text
  }

  /// The name of a contact, a phase or a document; its identifier where it has none. O(documents).
  func entity(_ id: EntityID) -> String {
    guard contacts[id] == nil else { return name(id) }
    return phases[id] ?? journey.documents.first { $0.id == id }?.name ?? id.text
  }

  /// The name of the phase of a contact.
  func phase(_ id: EntityID) -> String? {
    contacts[id].flatMap { journey.touchpoints[$0].phase }.map { phases[$0] ?? $0.text }
  }

  /// The name of the channel of a contact.
  func channel(_ id: EntityID) -> String? {
    contacts[id].flatMap { journey.touchpoints[$0].channel }.map { channels[$0] ?? $0.text }
  }

  fileprivate func cells(_ id: EntityID) -> [CSVText.Cell] {
    [
      .text(id.text), .text(name(id)), phase(id).map { .text($0) } ?? .none,
      channel(id).map { .text($0) } ?? .none,
    ]
  }
}
