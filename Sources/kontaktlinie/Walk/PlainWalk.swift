import AuditFlow
import AuditScreens
import JourneyModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The walk as lines of question and answer: the same state, actions and texts as the full screen.
struct PlainWalk {
  private var state: AuditState
  private let world: WalkWorld
  private var memory = PlainMemory()
  private var hasQuit = false

  /// Walks until `quit`, Ctrl-Q or the end of the input; everything is saved before it returns.
  static func run(_ setting: WalkSetting) throws -> Int32 {
    var setting = setting
    // A script needs no explaining, and its output stays the same at every run.
    setting.givesHints = setting.givesHints && isatty(STDIN_FILENO) != 0
    let world = WalkWorld(setting)
    var walk = PlainWalk(state: try WalkStart.state(setting, world: world), world: world)
    // What is said at the first start asks for nothing: the first line answers the first question.
    if walk.state.overlays == [.welcome] {
      walk.state.overlays = []
      try Output.result(AuditScreens.plainWelcome(setting.language))
    }
    if case .broken(let room) = walk.state.room {
      for problem in room.problems { Output.message(problem) }
      return 1
    }
    PlainTerminal.freeControlQ()
    return try walk.talk()
  }

  private mutating func talk() throws -> Int32 {
    while !hasQuit {
      try Output.result(memory.text(for: AuditScreens.plain(of: state)))
      guard let line = readLine(strippingNewline: true) else {
        // The last question stands on this line still.
        try Output.result("\n")
        break
      }
      guard let actions = PlainInput.actions(for: line, in: state) else {
        hasQuit = true
        break
      }
      if actions == [.redraw] { memory.forget() }
      for action in actions where !hasQuit { try perform(state.handle(action)) }
    }
    settle()
    let problem = state.audit?.saveProblem
    if let problem { Output.message(problem) }
    try Output.result(AuditScreens.farewell(of: state) + "\n")
    return problem == nil ? 0 : 3
  }

  private mutating func perform(_ effects: [Effect]) throws {
    for effect in effects {
      if effect == .quit { hasQuit = true }
      if let line = AuditScreens.waiting(for: effect, state.language) {
        try Output.result(line + "\n")
      }
      for event in world.perform(effect) { try perform(state.handle(event)) }
      settle()
    }
  }

  /// Waits for the saves, so that the next question comes after "saved".
  private mutating func settle() {
    for event in world.finish() {
      for effect in state.handle(event) where effect == .quit { hasQuit = true }
    }
  }
}
