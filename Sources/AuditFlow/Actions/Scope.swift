/// Where keys are pressed; each scope has its own keys in the key table.
public enum Scope: String, CaseIterable, Hashable, Sendable {
  case start
  case trade
  case occasion
  case overview
  case collectTyping
  case collectBrowsing
  case collectAsking
  case between
  case doubles
  case line
  case contact
  case worst
  case rate
  case firstResult
  case result
  case explanation
  case calculation
  case openQuestions
  case measures
  case money
  /// A figure of the money room is typed in its row.
  case moneyEditing
  case completeness
  case broken
  case loading
  case trial
  case sensitivity
  case views
  case callSheet
  case undecided
  case history
  /// An earlier state that is looked at.
  case pastState
  case tooSmall
  case welcome
  case help
  /// The text to search the help for is typed.
  case helpSearch
  case palette
  case search
  case confirm
  case picker
  case input

  /// Whether letters are text here.
  public var isTyping: Bool {
    switch self {
    case .occasion, .collectTyping, .between, .firstResult, .moneyEditing, .search, .input,
      .helpSearch, .palette:
      true
    default: false
    }
  }
}

extension AuditState {
  /// The scope that takes the keys now: the top overlay's, else the room's.
  public var scope: Scope {
    if !size.isEnough { return .tooSmall }
    switch overlays.last {
    case .help(let help): return help.isSearching ? .helpSearch : .help
    case .palette: return .palette
    case .welcome: return .welcome
    case .search: return .search
    case .confirm: return .confirm
    case .picker: return .picker
    case .input: return .input
    case nil: break
    }
    switch room {
    case .start: return .start
    case .newAudit(let room): return room.question == .trade ? .trade : .occasion
    case .overview: return .overview
    case .collect(let room):
      switch room.mode {
      case .typing: return .collectTyping
      case .browsing: return .collectBrowsing
      case .asking: return .collectAsking
      }
    case .between: return .between
    case .doubles: return .doubles
    case .line: return .line
    case .contact: return .contact
    case .worst: return .worst
    case .rate: return .rate
    case .firstResult: return .firstResult
    case .result: return .result
    case .explanation: return .explanation
    case .calculation: return .calculation
    case .openQuestions: return .openQuestions
    case .measures: return .measures
    case .money(let room): return room.edit == nil ? .money : .moneyEditing
    case .completeness: return .completeness
    case .broken: return .broken
    case .loading: return .loading
    case .trial: return .trial
    case .sensitivity: return .sensitivity
    case .views: return .views
    case .callSheet: return .callSheet
    case .undecided: return .undecided
    case .history(let room): return room.shown == nil ? .history : .pastState
    }
  }
}
