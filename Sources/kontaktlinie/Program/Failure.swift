import FrictionScoring
import JourneyFiles
import JourneyModel

/// Why a command ends without having done its work: what to say, and with which status to leave.
struct Failure: Error {
  let status: ExitStatus
  let message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  /// Wrong usage, in both languages.
  static func usage(_ german: String, _ english: String) -> Failure {
    Failure(.wrongUsage, say(german, english))
  }
}

extension Failure {
  /// The one place where errors of the libraries become text and exit status; `nil` for others.
  init?(_ error: any Error) {
    let language = Start.language
    switch error {
    case let failure as Failure: self = failure
    case let problem as StoreProblem:
      let status: ExitStatus =
        if case .damaged = problem { .inputHasProblems } else { .fileTrouble }
      self.init(status, problem.message(in: language))
    case let problem as HistoryProblem:
      let status: ExitStatus = if case .unknown = problem { .wrongUsage } else { .fileTrouble }
      self.init(status, problem.message(in: language))
    case let problem as EditProblem: self.init(.wrongUsage, problem.message(in: language))
    case let problem as ResolveProblem: self.init(.wrongUsage, problem.message(in: language))
    case let problem as LookupProblem: self.init(.wrongUsage, problem.message(in: language))
    case let problem as ValueProblem: self.init(.wrongUsage, problem.message(in: language))
    case let problem as WeightsProblem:
      self.init(.wrongUsage, "--weights: " + problem.message(in: language))
    case let problem as ScoreProblem:
      let status: ExitStatus =
        if case .assumedWeights = problem { .inputHasProblems } else { .wrongUsage }
      self.init(status, problem.message(in: language))
    default: return nil
    }
  }
}
