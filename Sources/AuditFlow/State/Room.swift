import JourneyModel

/// The screen on which the user is, with what it remembers.
///
/// Indirect, because a key and its picture look at it some fifty times: what is looked at is one word
/// then, not as much as the largest room.
public indirect enum Room: Hashable, Sendable {
  case start(StartRoom)
  case newAudit(NewAuditRoom)
  case overview(OverviewRoom)
  case collect(CollectRoom)
  case between(BetweenRoom)
  case doubles(DoublesRoom)
  case line(LineRoom)
  case contact(ContactRoom)
  case worst(WorstRoom)
  case rate(RateRoom)
  case firstResult(FirstResultRoom)
  case result(ResultRoom)
  case explanation(ExplanationRoom)
  case calculation(CalculationRoom)
  case openQuestions(OpenQuestionsRoom)
  case measures(MeasuresRoom)
  case money(MoneyRoom)
  case completeness(CompletenessRoom)
  case broken(BrokenRoom)
  case loading(LoadingRoom)
  case trial(TrialRoom)
  case sensitivity(SensitivityRoom)
  case views(ViewsRoom)
  case callSheet(CallSheetRoom)
  case undecided(UndecidedRoom)
  case history(HistoryRoom)
}

extension Room {
  /// The step of the walk that the room belongs to; `nil` for rooms outside it.
  public var step: Step? {
    switch self {
    case .collect(let room):
      switch room.entryPoint {
      case .tasks: .tasks
      case .correspondence: .correspondence
      case .products: .products
      }
    case .between, .doubles, .line, .contact: .order
    case .worst, .rate: .judge
    case .firstResult, .result, .explanation, .calculation, .openQuestions, .trial, .sensitivity,
      .views, .money, .completeness, .callSheet:
      .result
    case .measures: .act
    case .start, .newAudit, .overview, .undecided, .broken, .loading, .history: nil
    }
  }
}
