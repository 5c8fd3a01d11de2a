public import JourneyModel

extension AuditState {
  mutating func openDoubles() -> Outcome {
    let pairs = DoublesRoom.pairs(in: audit?.journey)
    guard !pairs.isEmpty else {
      notice = .noDoubles
      return .nothing
    }
    return .enter(.doubles(DoublesRoom(pairs: pairs)))
  }

  mutating func handle(_ action: Action, in room: inout DoublesRoom) -> Outcome {
    if room.position.move(action, count: room.pairs.count, height: listHeight) { return .nothing }
    switch action {
    case .answer("y"), .answer("j"): return join(in: &room)
    case .answer("n"): return keepApart(in: &room)
    case .mergeSure: return joinSure(in: &room)
    case .back: return .back
    default: return .nothing
    }
  }

  private mutating func join(in room: inout DoublesRoom) -> Outcome {
    guard let pair = room.selected, let journey = audit?.journey,
      let first = journey.name(of: pair.first), let second = journey.name(of: pair.second)
    else { return .nothing }
    let effects = change(.merged(first, second)) { journey, _ throws(EditProblem) in
      try journey.link(pair.first, with: pair.second)
    }
    return finishPair(effects, in: &room)
  }

  private mutating func keepApart(in room: inout DoublesRoom) -> Outcome {
    guard let pair = room.selected, let journey = audit?.journey,
      let first = journey.name(of: pair.first), let second = journey.name(of: pair.second)
    else { return .nothing }
    let effects = change(.keptApart(first, second)) { journey, _ throws(EditProblem) in
      try journey.distinguish(pair.first, from: pair.second)
    }
    return finishPair(effects, in: &room)
  }

  /// One yes for all pairs that are sure.
  private mutating func joinSure(in room: inout DoublesRoom) -> Outcome {
    let sure = room.pairs.filter(\.isSure)
    guard !sure.isEmpty else {
      notice = .noDoubles
      return .nothing
    }
    let effects = change(.mergedMany(sure.count)) { journey, _ throws(EditProblem) in
      for pair in sure
      where journey.touchpoint(pair.first) != nil && journey.touchpoint(pair.second) != nil {
        try journey.link(pair.first, with: pair.second)
      }
    }
    return finishPair(effects, in: &room)
  }

  private mutating func finishPair(_ effects: [Effect]?, in room: inout DoublesRoom) -> Outcome {
    guard let effects else { return .nothing }
    room.pairs = DoublesRoom.pairs(in: audit?.journey)
    room.position.select(room.position.cursor, count: room.pairs.count, height: listHeight)
    return Outcome(effects: effects, move: room.pairs.isEmpty ? .back : .stay)
  }
}

extension DoublesRoom {
  /// The pairs to ask about, the surest first.
  static func pairs(in journey: Journey?) -> [DoublePair] { journey?.possibleDoubles() ?? [] }

  /// The pair that is asked about.
  public var selected: DoublePair? {
    pairs.indices.contains(position.cursor) ? pairs[position.cursor] : nil
  }
}
