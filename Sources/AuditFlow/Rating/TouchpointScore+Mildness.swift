public import FrictionScoring

extension TouchpointScore {
  /// Whether the answer of a dimension is on the mild side, so that words like "often" or "too long"
  /// would say more than was answered.
  ///
  /// Mild is: a wait no longer than expected, an ease of 4 or better, a failure in fewer than one of
  /// five, less than half of the way to annoyed, fewer than one hand-off.
  public func isSlight(_ dimension: Dimension) -> Bool {
    let value = values[dimension].value
    switch dimension {
    case .wait: return value <= FrictionValue.wait(1, tolerated: 1)
    case .effort: return value <= FrictionValue.effort(4)
    case .emotion: return value < FrictionValue.emotion(-1)
    case .failure: return value < FrictionValue.failure(0.2)
    case .handoffs: return value < FrictionValue.handoffs(1)
    }
  }

  /// Whether the answer leaves open if the wait is longer than expected at all.
  public var mayBeInTime: Bool { values.wait.low <= FrictionValue.wait(1, tolerated: 1) }
}
