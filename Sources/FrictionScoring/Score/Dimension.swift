/// The five sides of a contact from which friction comes.
///
/// The order is that of the journey file, of the score's JSON and of every table.
public enum Dimension: String, CaseIterable, Hashable, Sendable {
  case wait
  case effort
  case emotion
  case failure
  case handoffs
}

/// One value for each of the five dimensions.
public struct DimensionValues<Value> {
  public var wait: Value
  public var effort: Value
  public var emotion: Value
  public var failure: Value
  public var handoffs: Value

  public init(wait: Value, effort: Value, emotion: Value, failure: Value, handoffs: Value) {
    self.wait = wait
    self.effort = effort
    self.emotion = emotion
    self.failure = failure
    self.handoffs = handoffs
  }

  /// The same value for all dimensions.
  public init(all value: Value) {
    self.init(wait: value, effort: value, emotion: value, failure: value, handoffs: value)
  }

  public subscript(dimension: Dimension) -> Value {
    get {
      switch dimension {
      case .wait: wait
      case .effort: effort
      case .emotion: emotion
      case .failure: failure
      case .handoffs: handoffs
      }
    }
    set {
      switch dimension {
      case .wait: wait = newValue
      case .effort: effort = newValue
      case .emotion: emotion = newValue
      case .failure: failure = newValue
      case .handoffs: handoffs = newValue
      }
    }
  }

  /// The values in the order of ``Dimension``.
  public var all: [Value] { [wait, effort, emotion, failure, handoffs] }
}

extension DimensionValues: Equatable where Value: Equatable {}
extension DimensionValues: Hashable where Value: Hashable {}
extension DimensionValues: Sendable where Value: Sendable {}
