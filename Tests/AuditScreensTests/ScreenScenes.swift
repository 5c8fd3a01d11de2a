import AuditFlow
import JourneyModel
import Synchronization

/// Every room and overlay in a state that an owner meets, by name.
enum ScreenScenes {
  static func all(_ language: Language, _ size: ScreenSize) -> [(name: String, state: AuditState)] {
    let key = Key(language: language, size: size, isRespelled: Say.respelling != nil)
    if let known = known.withLock({ $0[key] }) { return known }
    let made = made(language, size)
    if often.contains(size) { known.withLock { $0[key] = made } }
    return made
  }

  /// Many tests look at the same scenes; making them takes longer than drawing them.
  private static let known = Mutex<[Key: [(name: String, state: AuditState)]]>([:])

  private struct Key: Hashable {
    var language: Language
    var size: ScreenSize
    var isRespelled: Bool
  }

  /// The sizes of which every test takes some.
  static let often = [
    ScreenSize.full, ScreenSize(columns: 120, rows: 40), .smallest,
    ScreenSize(columns: 60, rows: 20),
  ]

  private static func made(
    _ language: Language, _ size: ScreenSize
  ) -> [(name: String, state: AuditState)] {
    var scenes: [(name: String, state: AuditState)] = []
    var sample = Sample(language: language, size: size)
    let german = language == .german
    func scene(_ name: String, _ sample: Sample, _ change: (inout Sample) -> Void = { _ in }) {
      var copy = sample
      change(&copy)
      scenes.append((name, copy.state))
    }
    func type(_ text: String, _ sample: inout Sample) {
      for character in text { sample.act(.type(character)) }
    }

    scene("start", sample)
    scene("welcome", sample) {
      $0.state.introductions = Introductions()
      $0.state.welcome()
    }
    scene("introduction", sample) {
      $0.state.introductions = Introductions()
      $0.act(.newAudit)
    }
    scene("trade", sample) { $0.act(.newAudit) }
    scene("occasion", sample) { $0.act(.newAudit, .answer("1")) }
    scene("broken", sample) {
      $0.perform(
        $0.state.handle(
          .cannotRead(
            path: "b.journey.json",
            problems: [
              "12:18: /touchpoints/2/phase is \"p9\"; no such phase, use one of p1, p2, p3"
            ])))
    }
    scene("loading", sample) {
      $0.perform($0.state.handle(.loading(path: "b.journey.json", bytes: 78_046_916)))
      $0.perform($0.state.handle(.loadingProgress(path: "b.journey.json", percent: 40)))
    }
    scene("overview-fresh", sample) { $0.begin() }
    scene("tasks-empty", sample) {
      $0.begin()
      $0.act(.go(.tasks))
    }

    sample.collect()
    scene("overview-collected", sample)
    scene("tasks", sample) { $0.act(.go(.tasks)) }
    scene("tasks-asking", sample) {
      $0.act(.go(.tasks))
      $0.line(german ? "Termin abstimmen" : "Agree on a date")
      $0.act(.confirm)
    }
    scene("correspondence-typing", sample) {
      $0.act(.go(.correspondence))
      type(german ? "Angebot nachfassen, Telefon, Büro" : "Chase the quote, phone, office", &$0)
    }
    scene("correspondence-list", sample) { $0.act(.go(.correspondence), .back) }
    scene("products", sample) { $0.act(.go(.products)) }
    scene("paste", sample) {
      $0.act(.go(.correspondence), .paste("Mahnung\nGutschrift\nLieferschein"))
    }
    scene("typing-help", sample) { $0.act(.go(.correspondence), .help) }
    scene("line", sample) { $0.act(.go(.order)) }
    scene("line-filtered", sample) {
      $0.act(.go(.order), .search)
      $0.line("tel")
    }
    scene("search", sample) {
      $0.act(.go(.order), .search)
      type("tel", &$0)
    }
    scene("between", sample) { $0.act(.go(.order), .nextPrompt) }
    scene("doubles", sample) { $0.act(.go(.order), .mergeSure) }
    scene("contact", sample) {
      $0.act(.go(.order), .confirm, .addIncident)
      $0.lines(
        ["Angaben fehlen, Rückfrage nötig", "30 %"], ["Details missing, query needed", "30%"])
      $0.act(.confirm)
    }
    scene("input", sample) { $0.act(.go(.order), .confirm, .addIncident) }
    scene("input-problem", sample) {
      $0.act(.go(.order), .confirm, .addIncident)
      $0.lines(["Angaben fehlen", "viel"], ["Details missing", "a lot"])
    }
    scene("picker", sample) { $0.act(.go(.order), .choosePhase) }
    scene("worst", sample) {
      $0.act(.go(.judge), .select(1), .answer(" "), .select(3), .answer(" "))
    }
    scene("rate", sample) {
      $0.act(.go(.judge), .select(1), .answer(" "), .confirm, .answer("5"), .answer("3"))
    }

    for (question, row) in [("wait", 0), ("importance", 5), ("frequency", 6)] {
      scene("rate-\(question)", sample) {
        $0.act(.go(.judge), .select(1), .answer(" "), .confirm, .select(row))
      }
    }

    var first = Sample(language: language, size: size)
    first.rateFirst()
    scene("first-result", first)
    scene("first-result-measure", first) {
      type(german ? "Jede Anfrage am selben Tag bestätigen" : "Confirm each inquiry today", &$0)
      $0.act(.next)
    }
    scene("result-range", first) {
      $0.lines(["Anfragen sofort bestätigen", "Büro"], ["Confirm inquiries at once", "office"])
      $0.act(.confirm, .go(.result))
    }

    var whole = Sample(language: language, size: size)
    whole.rateAll()
    scene("overview-rated", whole)
    scenes += board(whole)
    scene("undone", whole) { $0.act(.go(.order), .select(1), .remove, .undo) }
    scene("redone", whole) { $0.act(.go(.order), .select(1), .remove, .undo, .redo) }
    scene("result", whole) { $0.act(.go(.result)) }
    scene("result-checking", whole) {
      $0.drawsAtOnce = false
      // Opened anew, so that nothing is known of its ranking.
      let journey = $0.state.audit?.journey
      $0.perform($0.state.handle(.opened(journey!, path: "maler.journey.json", readOnly: nil)))
      $0.act(.go(.result))
      let number = $0.state.audit?.calculation?.number ?? 0
      $0.perform($0.state.handle(.calculating(number: number, percent: 40)))
    }
    scene("result-large", whole) {
      $0.enlarge(by: 1_000)
      $0.act(.go(.result))
    }
    scene("result-computing", whole) {
      $0.drawsAtOnce = false
      $0.enlarge(by: 6_000)
      $0.act(.go(.result))
    }
    scene("result-variant", whole) {
      $0.act(.go(.order), .select(1), .chooseVariants, .select(1), .confirm, .back, .home)
      $0.act(.go(.result), .next, .next)
    }
    scene("result-help", whole) { $0.act(.go(.result), .help) }
    scene("result-help-found", whole) {
      $0.act(.go(.result), .help, .setText(german ? "verschieb" : "move"))
    }
    scene("help-search", whole) {
      $0.act(.go(.order), .help, .search)
      type(german ? "phase" : "phase", &$0)
    }
    scene("help-search-nothing", whole) {
      $0.act(.go(.order), .help, .search)
      type("xyz", &$0)
    }
    scene("measures-none", sample) { $0.act(.measures) }
    scene("palette", whole) { $0.act(.go(.order), .palette) }
    scene("palette-found", whole) {
      $0.act(.go(.result), .palette)
      type(german ? "gehe" : "go to", &$0)
    }
    scene("palette-nothing", whole) {
      $0.act(.go(.result), .palette)
      type("xyz", &$0)
    }
    scene("sensitivity", whole) { $0.act(.go(.result), .sensitivity, .down) }
    scene("sensitivity-lever", whole) { $0.act(.go(.result), .sensitivity, .last) }
    scene("views", whole) { $0.act(.go(.result), .views) }
    scene("views-contact", whole) { $0.act(.go(.result), .views, .select(22)) }
    scene("views-end", whole) { $0.act(.go(.result), .views, .last) }
    scene("call-sheet", whole) { $0.act(.openQuestions, .callSheet) }
    scene("call-sheet-question", whole) { $0.act(.openQuestions, .callSheet, .select(4)) }
    scene("trial-begun", whole) { $0.act(.go(.result), .tryOut) }
    scene("trial-result", whole) {
      $0.act(.go(.result), .tryOut, .select(0), .answer("1"), .answer("6"), .back)
    }
    scene("trial", whole) {
      $0.act(.go(.result), .tryOut, .select(0), .answer("1"), .answer("6"), .back)
      $0.act(.select(1), .rate, .select(2), .answer("5"), .back, .tryOut)
    }
    scene("explanation", whole) { $0.act(.go(.result), .confirm) }
    scene("explanation-formulas", whole) { $0.act(.go(.result), .confirm, .calculation) }
    scene("explanation-end", whole) { $0.act(.go(.result), .confirm, .calculation, .last) }
    scene("explanation-possible", whole) {
      $0.act(.go(.order), .select(1), .togglePossible, .explain)
    }
    scene("calculation", whole) { $0.act(.go(.result), .calculation) }
    scene("calculation-contacts", whole) { $0.act(.go(.result), .calculation, .last, .up) }
    let fresh = Sample(language: language, size: size)
    scene("result-single", fresh) { $0.showSingle() }
    scene("result-all-to-clarify", fresh) { $0.showAllToClarify() }
    scene("result-nothing-counts", fresh) { $0.showNothingCounts() }
    scene("result-rare-end", fresh) { $0.showRareEnd() }
    scene("result-empty-variant", fresh) { $0.showEmptyVariant() }
    scene("result-bad-weights", fresh) { $0.showBadWeights() }
    scene("open-questions", whole) { $0.act(.openQuestions) }
    scene("measures", whole) { $0.act(.measures) }
    scene("save-failed", whole) {
      $0.act(.measures, .toggleDone)
      $0.perform(
        $0.state.handle(
          Event.saveFailed(
            revision: 99, reason: german ? "Die Platte ist voll." : "The disk is full.")))
    }
    scene("quit-unsaved", whole) {
      $0.state.audit?.savedRevision = -1
      $0.state.audit?.saveProblem = german ? "Die Platte ist voll." : "The disk is full."
      $0.act(.measures, .quit)
    }
    scene("result-variants", whole) {
      $0.act(.go(.order), .select(1), .chooseVariants, .select(1), .confirm, .back, .home)
      $0.act(.go(.result), .next)
    }
    scenes += estimates(whole)
    scenes += others(whole)
    scenes += history(whole)
    whole.measureAll()
    scene("result-measured", whole)
    scene("calculation-estimates", whole) {
      $0.act(.calculation)
      for _ in 0..<7 { $0.act(.next) }
    }
    return scenes
  }
}
