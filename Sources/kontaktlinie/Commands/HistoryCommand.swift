import ArgumentParser
import JourneyExchange
import JourneyFiles
import JourneyModel

/// `history`: the earlier states of a journey, to look at and to bring back.
struct HistoryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    command(
      "history", "Zeigt frühere Stände eines Kundenprozesses und holt einen zurück.",
      "Shows earlier states of a customer journey and brings one back.",
      examples: [
        "kontaktlinie history maler.journey.json",
        "kontaktlinie history maler.journey.json --show 2",
        "kontaktlinie history maler.journey.json --restore 2",
        "kontaktlinie history maler.journey.json --print 2 > frueher.journey.json",
      ],
      more: (
        """
        Vor dem ersten Speichern jeder Sitzung wird der Stand davor aufgehoben: alle der letzten
        Stunde, einer je Stunde für einen Tag, einer je Tag für 90 Tage. Nummer 1 ist der neueste.
        Auch vor dem Zurückholen wird der jetzige Stand aufgehoben; es lässt sich so zurücknehmen.
        """,
        """
        Before the first save of each session the state before it is kept: all of the last hour, one
        an hour for a day, one a day for 90 days. Number 1 is the newest. Before a state is brought
        back the present one is kept as well, so that this can be taken back.
        """
      ))
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
  }

  @Argument(help: help("Die Datei.", "The file.", value: "file"))
  var file: String

  @Option(
    help: help(
      "Was sich seit diesem Stand geändert hat.", "What has changed since that state.",
      value: "number"))
  var show: String?

  @Option(help: help("Diesen Stand zurückholen.", "Bring that state back.", value: "number"))
  var restore: String?

  @Option(
    help: help(
      "Die Datei dieses Stands ausgeben.", "Print the file of that state.", value: "number"))
  var print: String?

  @Option(help: help("table oder json.", "table or json.", value: "format"))
  var format = Format.table

  @OptionGroup var common: CommonHelp

  func run() throws {
    guard file != JourneyInput.standard else {
      throw Failure.usage(
        "history: nennen Sie eine Datei; die Standardeingabe hat keine früheren Stände.",
        "history: name a file; standard input has no earlier states.")
    }
    guard [show, restore, print].count(where: { $0 != nil }) <= 1 else {
      throw Failure.usage(
        "--show, --restore und --print schließen sich aus; nennen Sie eines davon.",
        "--show, --restore and --print exclude each other; name one of them.")
    }
    if let show { return try look(show) }
    if let restore { return try bringBack(restore) }
    if let print {
      let history = try History(of: file)
      let path = history.path(of: try history.state(print))
      return try Output.result(try DurableFile(path: path).read().bytes)
    }
    try list()
  }

  private func list() throws {
    // A journey that is damaged or gone is when its earlier states are needed most.
    var present: Journey?
    do {
      present = try JourneyInput(path: file).journey()
    } catch {
      Output.message((Failure(error) ?? Failure(.fileTrouble, "\(error)")).message)
    }
    let listing = try HistoryListing(of: file, present: present, language: Start.language)
    if listing.states.isEmpty, present == nil, !Folders.exists(file) {
      throw ExitCode(ExitStatus.fileTrouble.rawValue)
    }
    switch format {
    case .json: try Output.json(HistoryOutput.json(of: listing, file: file).canonicalBytes())
    case .table:
      guard !listing.states.isEmpty else {
        Output.message(
          HistoryProblem.unknown(path: file, text: "", count: 0).message(in: Start.language))
        return
      }
      try Output.result(HistoryOutput.table(of: listing))
    }
  }

  private func look(_ text: String) throws {
    let history = try History(of: file)
    let state = try history.state(text)
    let old = try HistoryListing.journey(at: history.path(of: state))
    let comparison = try JourneyComparison(from: old, to: try JourneyInput(path: file).journey())
    switch format {
    case .json:
      try Output.json(
        ComparisonJSON.value(of: comparison, files: (history.path(of: state), file))
          .canonicalBytes())
    case .table:
      let time = HistoryListing.spoken(state.changed, in: Start.language)
      try Output.result(
        ComparisonTable.text(
          of: comparison,
          labels: (say("Stand vom \(time)", "state of \(time)"), say("jetzt", "now")),
          in: Start.language))
    }
  }

  private func bringBack(_ text: String) throws {
    let history = try History(of: file)
    let state = try history.state(text)
    let old = try HistoryListing.journey(at: history.path(of: state))
    let keeper = HistoryKeeper(path: file)
    if Folders.exists(file) {
      let store = FileStore(
        path: file, waiting: .command(holder: Start.holder, author: Start.person), history: keeper)
      try store.update { $0 = old }
    } else {
      _ = try FileStore(path: file, waiting: .command(holder: Start.holder)).create(old)
    }
    let time = HistoryListing.spoken(state.changed, in: Start.language)
    Output.message(
      say(
        "Stand vom \(time) zurückgeholt. Zurücknehmen: kontaktlinie history \(file.madeVisible()) --restore 1",
        "State of \(time) brought back. To take this back: kontaktlinie history \(file.madeVisible()) --restore 1"
      ))
    if let problem = keeper.problem() { Output.message(problem.message(in: Start.language)) }
  }
}
