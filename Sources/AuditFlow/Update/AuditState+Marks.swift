package import JourneyModel

/// Marks by the numbers of rows, and what is done to one row whatever is marked.
extension AuditState {
  /// What is marked in the list that is shown, or in the one that was left for this room.
  package var marked: Set<EntityID> {
    switch room {
    case .line(let room): room.marked
    case .collect(let room): room.marked
    default: []
    }
  }

  /// The same state without a mark.
  package var unmarked: AuditState {
    var state = self
    state.room = state.room.marking([])
    return state
  }

  /// Carries an action out for the selected row; the marks stay as they were.
  mutating func alone(_ action: Action) -> [Effect] {
    let marked = marked
    room = room.marking([])
    let effects = handle(action)
    guard let journey = audit?.journey else { return effects }
    let left = marked.filter {
      journey.touchpoint($0) != nil || journey.itemAddress(of: $0) != nil
    }
    switch room {
    case .line, .collect: room = room.marking(left)
    default:
      if let last = trail.popLast() { trail.append(last.marking(left)) }
    }
    return effects
  }

  /// Marks what stands on rows, or takes the marks off, and says how many are marked then.
  ///
  /// - Parameters:
  ///   - rows: what a mark on each of the rows is for.
  ///   - numbers: the rows; none means all.
  mutating func setMarks(
    of rows: [[EntityID]], _ isOn: Bool, _ numbers: [Int], in marked: inout Set<EntityID>
  ) {
    let (before, texts) = (marked, Texts(language).line)
    let ids = rows.flatMap { $0 }
    if isOn {
      marked.formUnion(ids)
    } else if numbers.isEmpty {
      marked = []
    } else {
      marked.subtract(ids)
    }
    guard marked == before else {
      // How many are marked stands there already; that none is, nowhere.
      if marked.isEmpty { notice = .message(texts.unmarked) }
      return
    }
    let words = numbers.map { String($0 + 1) }.joined(separator: " ")
    notice = .message(isOn && !ids.isEmpty ? texts.alreadyMarked(words) : texts.notMarked)
  }
}

extension Room {
  /// The same room with other marks, where it has any.
  fileprivate func marking(_ marked: Set<EntityID>) -> Room {
    switch self {
    case .line(var room):
      room.marked = marked
      return .line(room)
    case .collect(var room):
      room.marked = marked
      return .collect(room)
    default: return self
    }
  }
}
