import JourneyModel

extension AuditState {
  /// Keeps a line that is half typed when its room is left: it stands there again when one comes back.
  ///
  /// Not a line that was refused as a whole, as plain lines give it: an empty one would enter it.
  mutating func keepHalfLines(before move: Outcome.Move) {
    switch move {
    case .stay, .enter: return
    case .replace, .back: keep([room])
    case .home: keep(trail + [room])
    }
  }

  private mutating func keep(_ rooms: [Room]) {
    for case .collect(let collect) in rooms {
      let isHalf = !collect.field.trimmed.isEmpty && !collect.isWholeLine
      halfLines[collect.entryPoint] = isHalf ? collect : nil
    }
  }

  /// What is half typed in other rooms than the one that is shown.
  var halfDrafts: [Draft] {
    var half = halfLines
    // Those on the way back know better than what was kept when they were left before.
    for case .collect(let collect) in trail {
      half[collect.entryPoint] = collect.field.trimmed.isEmpty ? nil : collect
    }
    if case .collect(let collect) = room { half[collect.entryPoint] = nil }
    return EntryPoint.allCases.compactMap { entryPoint in
      half[entryPoint].map { Draft(place: place(of: $0), texts: [$0.field.text]) }
    }
  }
}
