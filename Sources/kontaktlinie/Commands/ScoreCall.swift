import FrictionScoring

/// A call of `score`, read by the argument parser or, in the form that scripts use most, by itself.
struct ScoreCall {
  var files: [String]
  var format = ScoreCommand.Format.table
  var draws: Int?
  /// Whether JSON is a list even for one file.
  var isList = false
  var request = ScoreRequest()

  /// More would only tell apart what no answer can.
  static let mostDraws = 1_000_000
}

extension ScoreCall {
  /// Reads files and nothing else but `--draws` and `--format`, each with a value that is possible.
  ///
  /// Nothing for any other call: the argument parser reads that one. It looks at the types of all options
  /// first, which takes as long as scoring 300 contacts.
  init?(simple arguments: ArraySlice<String>) {
    self.init(files: [])
    var words = arguments.makeIterator()
    while let word = words.next() {
      switch word {
      case "--draws":
        guard draws == nil, let number = words.next().flatMap({ Int($0) }),
          (0...Self.mostDraws).contains(number)
        else { return nil }
        draws = number
      case "--format":
        guard let format = words.next().flatMap(ScoreCommand.Format.init(rawValue:)) else {
          return nil
        }
        self.format = format
      default:
        guard !word.isEmpty, !word.hasPrefix("-") else { return nil }
        files.append(word)
      }
    }
    if files.isEmpty { return nil }
  }

  /// Refuses what cannot be together.
  func check() throws(Failure) {
    if format == .csv, files.count > 1 {
      throw .usage(
        "--format csv: eine Tabelle je Datei; rufen Sie score für jede Datei einzeln auf.",
        "--format csv: one table a file; call score for each file.")
    }
  }

  /// Scores the files and writes what was asked for.
  func run() throws {
    var request = request
    request.draws = draws.map { .exactly($0) } ?? .usual
    request.ranksPriorities = format == .calculation
    guard files.count == 1, !isList, let file = files.first else {
      return try ScoreBatch(files: files, request: request, format: format).run()
    }
    let journey = try JourneyInput(path: file).journey()
    let score = try request.score(of: journey, cores: OrderedWork.cores)
    let output = ScoreOutput(format: format, isElement: false) { try Output.result($0) }
    try output.write(score, journey, file)
  }
}
