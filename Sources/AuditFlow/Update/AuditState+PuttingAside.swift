extension AuditState {
  /// Asks for the selected journey of the start screen to be put aside. No question: it can be undone.
  mutating func putAside(_ row: StartRoom.Row) -> Outcome {
    switch row {
    case .newAudit: return .nothing
    case .journey(let entry), .recent(let entry):
      guard audit?.trial == nil else {
        notice = .decideTrial
        return .nothing
      }
      return .effects([.putAside(path: entry.path, title: entry.title)])
    }
  }

  /// Asks for the journey that was put aside last.
  mutating func bringBack() -> Outcome {
    guard let last = putAside.last else {
      notice = .nothingToUndo
      return .nothing
    }
    return .effects([.bringBack(last)])
  }

  /// - Parameter wasOpen: Whether it is the journey that is open; then none is.
  mutating func hasPutAside(_ journey: PutAside, wasOpen: Bool) -> [Effect] {
    putAside.append(journey)
    if wasOpen {
      audit = nil
      trail = []
    }
    notice = .putAside(journey.title)
    return [.list]
  }

  mutating func hasBroughtBack(_ journey: PutAside) -> [Effect] {
    putAside.removeAll { $0 == journey }
    notice = .broughtBack(journey.title)
    return [.list]
  }
}
