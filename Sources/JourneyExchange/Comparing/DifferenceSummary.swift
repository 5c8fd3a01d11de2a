public import JourneyModel

/// How much changed from one state of a journey to another, in a few words: `+3 touchpoints, 2 rated`.
public struct DifferenceSummary: Hashable, Sendable {
  /// Contacts that are new and that are gone.
  public private(set) var touchpoints = Count()
  /// Tasks, correspondence and products.
  public private(set) var items = Count()
  public private(set) var measures = Count()
  /// Everything else with an identifier, but rounds.
  public private(set) var others = Count()
  /// Contacts with an answer that was given or changed.
  public private(set) var rated = 0
  /// Contacts of which all that changed is that answers were taken back.
  public private(set) var unrated = 0
  public private(set) var moved = 0
  /// Entities of which a field changed; the journey itself is one.
  public private(set) var edited = 0

  /// What came and what went.
  public struct Count: Hashable, Sendable {
    public var added = 0
    public var removed = 0
  }

  /// O(n log n) in the size of the journeys.
  public init(from old: Journey, to new: Journey) {
    var (rated, unrated): (Set<EntityID>, Set<EntityID>) = ([], [])
    var edited: Set<EntityAddress?> = []
    for change in JourneyDifference(from: old, to: new).changes {
      if let subject = change.place.rating {
        if change.new == nil {
          unrated.insert(subject.touchpoint)
        } else {
          rated.insert(subject.touchpoint)
        }
        continue
      }
      switch change.kind {
      case .moved: moved += 1
      case .changed: edited.insert(change.place.entity)
      case .added, .removed:
        guard let address = change.place.entity else { continue }
        // A round stands for its answers.
        if address.kind == .round {
          let side = change.kind == .added ? new : old
          let answered = side.rounds.first { $0.id == address.id }?.ratings.map(\.touchpoint) ?? []
          if change.kind == .added {
            rated.formUnion(answered)
          } else {
            unrated.formUnion(answered)
          }
        } else {
          count(address.kind, isAdded: change.kind == .added)
        }
      }
    }
    self.rated = rated.count
    self.unrated = unrated.subtracting(rated).count
    self.edited = edited.count
  }

  private mutating func count(_ kind: EntityKind, isAdded: Bool) {
    func add(_ count: inout Count) { if isAdded { count.added += 1 } else { count.removed += 1 } }
    switch kind {
    case .touchpoint: add(&touchpoints)
    case .task, .document, .product, .part: add(&items)
    case .measure: add(&measures)
    default: add(&others)
    }
  }
}

extension DifferenceSummary {
  /// The summary in words; an empty one is "nothing".
  public func text(in language: Language) -> String {
    let say = Wording(language: language)
    func counted(_ count: Int, _ sign: String, _ one: String, _ many: String) -> String? {
      count == 0 ? nil : "\(sign)\(count) \(count == 1 ? one : many)"
    }
    func both(_ count: Count, _ one: String, _ many: String) -> [String?] {
      [counted(count.added, "+", one, many), counted(count.removed, "-", one, many)]
    }
    let parts =
      both(touchpoints, say("Kontaktpunkt", "touchpoint"), say("Kontaktpunkte", "touchpoints"))
      + [
        counted(rated, "", say("bewertet", "rated"), say("bewertet", "rated")),
        counted(
          unrated, "", say("Bewertung zurückgenommen", "rating taken back"),
          say("Bewertungen zurückgenommen", "ratings taken back")),
      ]
      + both(items, say("Eintrag", "entry"), say("Einträge", "entries"))
      + both(measures, say("Maßnahme", "measure"), say("Maßnahmen", "measures"))
      + [
        counted(moved, "", say("verschoben", "moved"), say("verschoben", "moved")),
        counted(edited, "", say("geändert", "changed"), say("geändert", "changed")),
      ]
      + both(
        others, say("weitere Angabe", "further detail"),
        say("weitere Angaben", "further details"))
    let said = parts.compactMap(\.self)
    return said.isEmpty ? say("nichts", "nothing") : said.joined(separator: ", ")
  }
}
