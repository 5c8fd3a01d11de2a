import AuditFlow
import CellGrid
import JourneyModel

/// The state, by reference: the many small values that make a view share it. Each of them with a copy
/// of its own would cost time with every key, and code for the copying of a large value.
private final class SharedState: Sendable {
  let state: AuditState
  /// By itself: out of the state it would be copied for each name that is looked up in it.
  let journey: Journey

  init(_ state: AuditState) {
    self.state = state
    journey = state.audit?.journey ?? Journey(blank: ())
  }
}

/// What every view needs besides its room: the state, the texts, and names for identifiers.
struct ViewContext {
  private let shared: SharedState
  let texts: Texts

  /// Whether the view is for plain lines, where a word or a number stands for a key.
  let isPlain: Bool

  init(_ state: AuditState, isPlain: Bool = false) {
    shared = SharedState(state)
    self.isPlain = isPlain
    texts = Texts(state.language)
  }

  var state: AuditState { shared.state }
  var language: Language { state.language }

  /// Whether what stands beside a list is shown at all, so that it is worth making.
  var hasTwoColumns: Bool { hasRoom(for: Painter.widthForColumns) }

  /// Whether what stands beside a list from a width on is shown.
  func hasRoom(for width: Int) -> Bool {
    isPlain || !isCompact && state.size.columns - 4 >= width
  }

  /// Whether the picture leaves out what is not needed to go on.
  var isCompact: Bool { !isPlain && state.size.isCompact }
  /// The columns of a row of the room where it is one row; plain lines and small windows break it.
  var rowWidth: Int { isPlain || isCompact ? 10_000 : state.size.columns - 4 }
  var journey: Journey { shared.journey }

  /// The name of a step, an entry point with its gloss.
  func spoken(_ step: AuditFlow.Step) -> String {
    switch step {
    case .tasks: texts.chrome.heading(.tasks)
    case .correspondence: texts.chrome.heading(.correspondence)
    case .products: texts.chrome.heading(.products)
    default: texts.chrome.step(step)
    }
  }

  /// What is asked of a contact, in a row of a list: a screen has room for the short name, and the
  /// question stands below.
  func asked(_ field: RatingField) -> String {
    isPlain ? texts.rate.question(field) : texts.rate.name(field)
  }

  /// A question with the contact that it is asked about.
  func asked(_ field: RatingField, at contact: EntityID) -> String {
    [journey.name(of: contact) ?? "", texts.rate.question(field)].dotted
  }

  func phaseName(_ id: EntityID?) -> String? {
    id.flatMap { id in shared.journey.phases.first { $0.id == id }?.name }
  }

  func channelName(_ id: EntityID?) -> String? {
    id.flatMap { id in shared.journey.channels.first { $0.id == id }?.name }
  }

  func personName(_ id: EntityID?) -> String? {
    id.flatMap { id in shared.journey.participants.first { $0.id == id }?.alias }
  }

  func variantNames(_ ids: [EntityID]) -> String {
    ids.compactMap { id in journey.variants.first { $0.id == id }?.name }.joined(separator: ", ")
  }

  /// Whether ideas are being tried out.
  var hasTrial: Bool { state.audit?.trial != nil }

  /// The key of an action in the scope of the room, as the user calls it.
  func key(_ action: Action) -> String {
    if isPlain {
      if let word = PlainCommand.word(for: action, in: roomScope, language) { return word }
      if action == .confirm { return texts.plain.anEmptyLine }
      if action == .back { return texts.plain.back }
      if action == .answer(" ") { return texts.plain.number }
    }
    return KeyTable.binding(of: action, in: roomScope)?.keyName(in: texts) ?? ""
  }

  /// The scope of the room under all overlays.
  var roomScope: Scope {
    guard !state.overlays.isEmpty else { return state.scope }
    var below = state
    below.overlays = []
    return below.scope
  }

  /// "3 von 18"; empty without rows.
  func position(_ position: ListPosition, _ count: Int) -> String {
    count == 0 ? "" : texts.chrome.position(min(position.cursor, count - 1) + 1, of: count)
  }

  /// Channel, phase and person of a contact, as far as they are known.
  func details(of touchpoint: Touchpoint) -> [String] {
    [
      channelName(touchpoint.channel), phaseName(touchpoint.phase),
      personName(touchpoint.responsible), touchpoint.direction?.spoken(in: language),
    ].compactMap { $0 }
  }

  func field(
    _ label: String, _ field: TextField, placeholder: String = "", labelWidth: Int = 0,
    hasFocus: Bool = true, ghost: String = ""
  ) -> Block {
    var block = FieldBlock(
      label: label, text: field.text, cursor: hasFocus ? field.cursor : nil,
      placeholder: placeholder, labelWidth: labelWidth)
    block.ghost = ghost
    block.isMarked = field.isMarked
    return .field(block)
  }
}

extension [String] {
  /// Joined by a quiet dot.
  var dotted: String { joined(separator: " · ") }
}

extension ViewContext {
  /// The scope that the help is about: the one under it.
  var scopeUnderHelp: Scope { underHelp.scope }

  /// The state without the help on top.
  var underHelp: AuditState {
    var below = state
    if case .help = below.overlays.last { below.overlays.removeLast() }
    return below
  }

  /// The key of an action in the overlay on top.
  func overlayKey(_ action: Action) -> String {
    KeyTable.binding(of: action, in: state.scope)?.keyName(in: texts) ?? ""
  }
}
