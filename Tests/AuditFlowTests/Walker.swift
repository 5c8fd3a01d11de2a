import AuditFlow
import FrictionScoring
import JourneyModel

/// Drives the walk in tests: takes actions and lines, and answers for a world in which everything
/// works, unless a test says otherwise.
struct Walker {
  var state: AuditState
  /// Every effect asked for, in order.
  private(set) var effects: [Effect] = []
  /// The journeys that were asked to be saved, by revision.
  private(set) var saved: [Journey] = []
  /// Whether saves succeed.
  var canSave = true
  /// Whether what is worked out in the background is there at once; else it is left under way.
  var calculates = true

  static let today = Day("2026-11-22")!

  init(
    language: Language = .german, size: ScreenSize = ScreenSize(columns: 80, rows: 24),
    seed: UInt64 = 1
  ) {
    state = AuditState(
      language: language, today: Self.today, size: size,
      identifiers: SeededIdentifiers(seed: seed),
      listing: FolderListing(folder: ".", newAuditFolder: "~/Kontaktlinie"))
  }

  /// A walker in the overview of a fresh journey of the craft template.
  static func begun(language: Language = .german) -> Walker {
    var walker = Walker(language: language)
    walker.act(.newAudit, .answer("1"), .confirm)
    return walker
  }

  var journey: Journey { state.audit?.journey ?? Journey(blank: ()) }

  mutating func act(_ actions: Action...) {
    for action in actions { perform(state.handle(action)) }
  }

  mutating func act(_ actions: [Action]) {
    for action in actions { perform(state.handle(action)) }
  }

  /// Types a text and presses Enter.
  mutating func line(_ text: String) {
    for character in text { perform(state.handle(.type(character))) }
    act(.confirm)
  }

  mutating func lines(_ texts: String...) {
    for text in texts { line(text) }
  }

  /// Presses keys that answer questions.
  mutating func keys(_ keys: String) {
    for key in keys { perform(state.handle(.answer(key))) }
  }

  mutating func perform(_ asked: [Effect]) {
    for effect in asked {
      effects.append(effect)
      switch effect {
      case .create(_, let name):
        perform(state.handle(.created(path: "\(name).journey.json")))
      case .save(let request):
        saved.append(request.journey)
        let revision = request.revision
        perform(
          state.handle(
            canSave
              ? Event.saved(revision: revision, time: "14:02")
              : .saveFailed(revision: revision, reason: "voll")))
      case .score(let journey, let options, let number) where calculates:
        perform(state.handle(.scored(JourneyScoring(journey, options), number: number)))
      case .draw(let score, var options, let number) where calculates:
        // Enough to be there; how sure a place is matters to no walk.
        options.draws = .exactly(8)
        if let drawn = RankingDraws(score, options)?.robustness() {
          perform(state.handle(.drawn(drawn, number: number)))
        }
      case .putAside(let path, let title):
        let journey = PutAside(title: title, path: path, place: ".kontaktlinie/trash/" + path)
        perform(state.handle(.hasPutAside(journey, wasOpen: path == state.audit?.path)))
      case .bringBack(let journey): perform(state.handle(.hasBroughtBack(journey)))
      case .score, .draw, .stopCalculating: break
      case .listHistory, .readState, .keepState: break
      case .open, .saveElsewhere, .forgetUnsaved, .writeBeside, .list, .redraw, .suspend, .copy,
        .remember, .quit:
        break
      }
    }
  }
}
