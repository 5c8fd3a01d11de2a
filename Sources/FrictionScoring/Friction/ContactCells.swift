import JourneyModel

/// What is known about one contact: the joined judgements and the values that follow from them.
struct ContactCells {
  var judgements: ContactJudgements
  var values: DimensionValues<Interval>
  var importance: Interval
  var frequency: Interval
  var unknown: CellSet
  /// The cells with a likely point between their ends.
  var peaked: CellSet
  var origins: Origins
  /// Whether a judgement is a range.
  var isRange: Bool

  init(_ judgements: ContactJudgements, share: Judgement?) {
    self.judgements = judgements
    origins = judgements.origins
    unknown = []
    peaked = []
    values = DimensionValues(
      wait: Self.wait(judgements.wait, judgements.toleratedWait),
      effort: Self.value(judgements.effort, falling: true, FrictionValue.effort(_:)),
      emotion: Self.value(judgements.emotion, falling: true, FrictionValue.emotion),
      failure: Self.value(judgements.failure, falling: false, FrictionValue.failure),
      handoffs: Self.value(judgements.handoffs, falling: false, FrictionValue.handoffs))
    importance = judgements.importance.map(Interval.init) ?? Interval(low: 1, high: 10)
    if let frequency = judgements.frequency {
      self.frequency = Interval(frequency)
    } else if let share, share.isAnswer {
      frequency = Interval(share)
      origins.insert(.frequencyOfPhase)
    } else {
      frequency = Interval(exactly: 1)
      origins.insert(.frequencyOnce)
    }
    isRange = !values.wait.isExact
    notePeaks(share)
    note(judgements.wait, .wait)
    note(judgements.effort, .effort)
    note(judgements.emotion, .emotion)
    note(judgements.failure, .failure)
    note(judgements.handoffs, .handoffs)
    note(judgements.importance, .importance)
    note(judgements.frequency, .frequency)
  }

  private mutating func note(_ judgement: Judgement?, _ cell: Cell) {
    guard let judgement else {
      unknown.insert(CellSet(cell))
      return
    }
    if judgement.low != judgement.high { isRange = true }
  }

  private mutating func notePeaks(_ share: Judgement?) {
    let wait = judgements.wait
    let tolerated = judgements.toleratedWait
    if let wait, wait.isPeaked || tolerated.isPeaked, !wait.isPair, !tolerated.isPair {
      peaked.insert(CellSet(.wait))
    }
    if judgements.effort?.isPeaked == true { peaked.insert(CellSet(.effort)) }
    if judgements.emotion?.isPeaked == true { peaked.insert(CellSet(.emotion)) }
    if judgements.failure?.isPeaked == true { peaked.insert(CellSet(.failure)) }
    if judgements.handoffs?.isPeaked == true { peaked.insert(CellSet(.handoffs)) }
    if judgements.importance?.isPeaked == true { peaked.insert(CellSet(.importance)) }
    if (judgements.frequency ?? share)?.isPeaked == true { peaked.insert(CellSet(.frequency)) }
  }

  private static func wait(_ wait: Judgement?, _ tolerated: Judgement) -> Interval {
    guard let wait, let waitLow = wait.low, let waitHigh = wait.high, let waitLikely = wait.likely,
      let toleratedLow = tolerated.low, let toleratedHigh = tolerated.high,
      let toleratedLikely = tolerated.likely
    else { return Interval(low: 0, high: 1) }
    let low = FrictionValue.wait(waitLow, tolerated: toleratedHigh)
    let high = FrictionValue.wait(waitHigh, tolerated: toleratedLow)
    if wait.isPair || tolerated.isPair { return Interval(low: low, high: high) }
    let value = FrictionValue.wait(waitLikely, tolerated: toleratedLikely)
    return Interval(low: low, value: value, high: high)
  }

  @inline(__always)
  private static func value(
    _ judgement: Judgement?, falling: Bool, _ function: (Double) -> Double
  ) -> Interval {
    switch judgement {
    case .exact(let number):
      return Interval(exactly: function(number))
    case .range(let low, let high):
      let (first, second) = (function(low), function(high))
      return falling ? Interval(low: second, high: first) : Interval(low: first, high: second)
    case .estimate(let low, let likely, let high):
      let (first, second) = (function(low), function(high))
      return falling
        ? Interval(low: second, value: function(likely), high: first)
        : Interval(low: first, value: function(likely), high: second)
    case .ask, nil:
      return Interval(low: 0, high: 1)
    }
  }
}

extension Judgement {
  /// Whether it has a likely point between its ends.
  fileprivate var isPeaked: Bool {
    if case .estimate = self { return true }
    return false
  }

  /// Whether it is a range without a likely point.
  fileprivate var isPair: Bool {
    if case .range = self { return true }
    return false
  }
}

extension Interval {
  /// The range of an answer; its middle stands for a pair.
  init(_ judgement: Judgement) {
    switch judgement {
    case .exact(let value): self.init(exactly: value)
    case .range(let low, let high): self.init(low: low, high: high)
    case .estimate(let low, let likely, let high): self.init(low: low, value: likely, high: high)
    case .ask: self.init(low: 0, value: 0, high: 0)
    }
  }
}
