/// The views beside the index, in the order in which they are shown; the raw value is the name in
/// the score's JSON.
public enum ViewKind: String, CaseIterable, Hashable, Sendable {
  case silences
  case mediaBreaks
  case askedTwice
  case insideView
  case frequencyRelevance
  case pareto
  case actionPriority
  case firstContactResolution
  case customerSatisfaction
  case lifetimeValue
}
