import JourneyExchange
import JourneyModel

/// What a cursor stood on until others took it away.
struct Vanished: Hashable, Sendable {
  /// Its name, as it was shown.
  var name: String
}

extension AuditState {
  /// What the cursor of the room stands on, for telling whether others take it away.
  struct Place: Hashable {
    var subject: RowSubject
    var name: String
  }

  /// What a key would change now; `nil` where keys go by nothing that others can take away.
  var place: Place? {
    guard let audit else { return nil }
    switch overlays.last {
    case nil: break
    // The value is for whichever contact is being rated.
    case .input(let prompt)?:
      guard case .exactValue = prompt.purpose else { return nil }
    default: return nil
    }
    switch room {
    case .rate(let rating):
      return rating.current.map { Place(subject: .contact($0), name: name(of: $0)) }
    case .contact(let contact):
      return Place(subject: .contact(contact.touchpoint), name: name(of: contact.touchpoint))
    case .collect(let collect) where collect.mode == .typing: return nil
    default:
      let rows = subjects(of: room)
      guard let row = room.listPosition?.cursor, rows.indices.contains(row) else { return nil }
      let name: String
      switch rows[row] {
      case .contact(let id), .item(let id), .pair(let id, _), .question(let id, _, _):
        name = self.name(of: id)
      case .phase(let id): name = id.flatMap { audit.journey.name(of: $0, .phase) } ?? ""
      case .undecided(let value):
        let words = UndecidedText.words(of: value, audit.journey, in: language)
        name = "\(words.subject) \(words.field)"
      case .proposal, .field: return nil
      }
      return Place(subject: rows[row], name: name)
    }
  }

  private func name(of id: EntityID) -> String {
    audit?.journey.name(of: id) ?? audit?.journey.measures.first { $0.id == id }?.what ?? ""
  }

  /// The first key after others took away what the cursor stood on: what would change something
  /// else than its user looked at changes nothing and says so.
  mutating func handleAfterVanishing(_ action: Action) -> [Effect] {
    guard let vanished else { return [] }
    self.vanished = nil
    var tried = self
    // One thing at a time: who judges is asked with the key after this one.
    tried.companion = nil
    let effects = tried.handle(action)
    if tried.audit?.revision == audit?.revision {
      tried.companion = tried.knowsWhoJudges ? nil : companion
      self = tried
      // Typing is no answer yet.
      if isEntering { self.vanished = vanished }
      return effects
    }
    notice = .vanished(vanished.name, now: place?.name)
    return []
  }
}
