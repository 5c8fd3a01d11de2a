public import AuditFlow
import CellGrid
import FrictionScoring
import JourneyExchange
public import JourneyModel

extension AuditScreens {
  /// The same state as plain lines, without drawing characters.
  ///
  /// O(what the room shows); a list prints at most thirty rows around the selected one.
  public static func plain(of state: AuditState) -> PlainScreen {
    let context = plainContext(of: state)
    let view = plainView(context)
    var printer = PlainPrinter(context: context, question: view.question)
    printer.print(view.blocks)
    printer.print(view.pinned)
    // Under the help still lies what it helps with, and that is what the next line answers.
    let asked = ViewContext(context.underHelp, isPlain: true)
    let below = plainView(asked)
    let (answer, example) = defaultAnswer(below, asked.state.fieldBefore)
    let texts = context.texts.plain
    // The help says all words itself.
    let isHelp = context.state.overlays.count > asked.state.overlays.count
    return PlainScreen(
      alerts: alerts(of: state, context), trial: state.audit?.trial == nil ? "" : texts.inTrial,
      announcement: announcement(of: state, context),
      parts: printer.parts, problem: state.fieldProblem?.madeVisible(),
      questionPlace: printer.questionPlace, passage: passage(of: context),
      opening: opening(of: context),
      question: below.question.isEmpty ? "" : below.question + answer, example: example,
      hint: isHelp ? "" : PlainHint.words(below, asked),
      emptyLine: isHelp ? texts.emptyLine(texts.closesHelp) : PlainHint.emptyLine(below, asked),
      everywhere: isHelp ? "" : asked.texts.plain.everywhere,
      place: .init(
        scope: context.state.scope, depth: depth(of: state), subject: subject(of: state)),
      texts: texts)
  }

  /// The welcome as lines, said before the first question; it asks for nothing.
  public static func plainWelcome(_ language: Language) -> String {
    let texts = Texts(language).introduction
    return [texts.what, texts.howLong, texts.nothingIsLost, texts.plainWords]
      .map { $0 + "\n" }.joined() + "\n"
  }

  /// What is said on leaving: that everything is saved, and how to go on.
  public static func farewell(of state: AuditState) -> String {
    let texts = Texts(state.language).plain
    guard let audit = state.audit, !audit.path.isEmpty else { return texts.goodbye }
    guard audit.saveProblem == nil else { return texts.notSaved(audit.path).madeVisible() }
    guard audit.readOnly == nil else { return texts.unchanged(audit.path).madeVisible() }
    let saved =
      (state.drafts.isEmpty
      ? texts.savedIn(audit.path) : texts.savedBesidesDraft(in: audit.path)).madeVisible()
    guard audit.triedChanges > 0 else { return saved }
    return (state.keepsTrial ? texts.trialKept : texts.trialLeft) + " " + saved
  }

  /// What is said before something that takes a while; `nil` before anything else.
  public static func waiting(for effect: Effect, _ language: Language) -> String? {
    let texts = Texts(language).result
    switch effect {
    case .score: return texts.beingComputed
    case .draw(let score, _, _) where score.touchpoints.count > quicklyDrawn:
      return texts.checkingPlaces(percent: 0)
    default: return nil
    }
  }

  /// Draws for so many contacts take no longer than a person notices.
  private static let quicklyDrawn = 100

  static func plainContext(of state: AuditState) -> ViewContext {
    // Plain lines have no size, so none is too small.
    var state = state
    if state.size.isCompact || !state.size.isEnough { state.size = .full }
    return ViewContext(state, isPlain: true)
  }

  static func plainView(_ context: ViewContext) -> View {
    context.state.overlays.last?.view(context) ?? context.state.room.view(context)
  }

  /// How many things lie over the room; a figure that is typed in its row is one of them.
  private static func depth(of state: AuditState) -> Int {
    guard case .money(let room) = state.room, room.edit != nil else { return state.overlays.count }
    return state.overlays.count + 1
  }

  private static func subject(of state: AuditState) -> String {
    switch state.room {
    case .contact(let room): room.touchpoint.text
    case .explanation(let room): room.touchpoint.text
    case .collect(let room): room.entryPoint.rawValue
    default: ""
    }
  }

  /// A notice as it is heard.
  public static func said(_ notice: Notice, in state: AuditState) -> String {
    let texts = Texts(state.language)
    let text =
      switch notice {
      case .introduction(let scope):
        texts.plain.introduction(scope, texts.introduction.line(scope) ?? "")
      case .fileTrouble(let reason): texts.plain.fileTrouble(reason)
      case .chooseThree: texts.plain.chooseThree
      case .unknownKey(let key): texts.plain.unknownKey(key)
      case .notUnderstood(let line): notUnderstood(line, in: state)
      case .unfinished(let offered): texts.drafts.unfinishedLine(offered)
      case .decideTrialToQuit:
        texts.trial.decideToQuit(again: texts.say.quote(texts.say("beenden", "quit")))
      case .unfinishedKept(let text, let offered): texts.drafts.keptLine(text, offered)
      case .changed(let change) where change.isOfMeasure && state.audit?.trial != nil:
        texts.notice(notice) + " " + texts.plain.ofTheTrial
      default: texts.notice(notice)
      }
    return text.madeVisible().withoutMarks
  }

  /// A line that means nothing: where that is so, or how many rows there are.
  private static func notUnderstood(_ line: String, in state: AuditState) -> String {
    let context = ViewContext(plainContext(of: state).underHelp, isPlain: true)
    let texts = context.texts
    let rows = plainView(context).rowNumbers.map(\.upperBound).max()
    let words = line.split(separator: " ")
    let numbers = words.reversed().prefix { Int($0) != nil }.compactMap { Int($0) }
    // "mark 1 2 99": a word with the numbers of rows.
    if let rows, words.count - numbers.count < 2, numbers.contains(where: { $0 > rows }) {
      return texts.plain.onlyRows(rows)
    }
    return texts.plain.meansNothing(line, in: texts.scopes.name(context.state.scope))
  }

  /// What stays true until something is done about it.
  private static func alerts(of state: AuditState, _ context: ViewContext) -> [String] {
    var lines: [String] = []
    if let count = state.audit?.undecided.count, count > 0 {
      lines.append(alert(context.texts.undecided.spoken(count), context))
    }
    if state.audit?.trial != nil { lines.append(alert(TrialLines(context).spoken, context)) }
    return lines
  }

  /// Where one stands on a page of headings; said when it changes.
  private static func passage(of context: ViewContext) -> [String] {
    guard case .calculation(let room) = context.state.room, context.state.overlays.isEmpty else {
      return []
    }
    var printer = PlainPrinter(context: context, question: "")
    printer.print(room.passage(context))
    return printer.parts.flatMap(\.spoken)
  }

  /// The title of a long page and the part at which one stands, with the words for the others.
  private static func opening(of context: ViewContext) -> [String] {
    let passage = passage(of: context)
    guard case .calculation(let room) = context.state.room, !passage.isEmpty else { return [] }
    func word(_ action: Action) -> String {
      PlainCommand.word(for: action, in: .calculation, context.language) ?? ""
    }
    let texts = context.texts
    let parts = room.lines.count { $0.role == .heading } + (room.table == nil ? 0 : 1)
    return [texts.calculation.title] + passage + [
      texts.plain.parts(parts, next: word(.next), all: word(.redraw))
    ]
  }

  private static func announcement(of state: AuditState, _ context: ViewContext) -> [String] {
    var lines: [String] = []
    if let problem = state.audit?.saveProblem {
      lines.append(alert(context.texts.chrome.notSaved(problem), context))
    }
    switch state.notice {
    // It stands there already, in the words of the frame.
    case .saveFailed? where state.audit?.saveProblem != nil: break
    case .unfinished?:
      if let older = state.audit?.olderFormat {
        lines.append(context.texts.chrome.olderFormatNotice(older).madeVisible())
      }
      lines += state.notice.map { [said($0, in: state)] } ?? []
    case .changed(.added(let name))?:
      let command = PlainCommand.command(meantBy: name, in: state)
      let hint = command.map { " " + context.texts.plain.asCommand($0) } ?? ""
      lines.append(said(.changed(.added(name)), in: state) + hint.madeVisible())
    case let notice?:
      let hint = context.undoing(notice)
      lines.append(said(notice, in: state) + (hint.isEmpty ? "" : " " + hint))
    case nil:
      // What was taken for the measure can have been meant for a command.
      if case .firstResult(let room) = state.room, room.focus == .who,
        let command = PlainCommand.command(meantBy: room.what.trimmed, in: state)
      {
        lines.append(context.texts.plain.asCommand(command).madeVisible())
      }
    }
    return lines
  }

  private static func alert(_ text: String, _ context: ViewContext) -> String {
    context.texts.plain.alert(text.madeVisible())
  }

  /// What an empty line would answer, where a text was refused what stood there before it, and an example of an answer.
  private static func defaultAnswer(
    _ view: View, _ before: String?
  ) -> (answer: String, example: String) {
    if let before { return (before.isEmpty ? "" : " [\(before)]", "") }
    for block in view.blocks + view.pinned {
      guard case .field(let field) = block, field.cursor != nil else { continue }
      if !field.text.isEmpty { return (" [\(field.text)]", "") }
      guard !field.placeholder.isEmpty else { continue }
      return view.takesPlaceholder
        ? (" [\(field.placeholder)]", "") : ("", "(\(field.placeholder))")
    }
    return ("", "")
  }
}

extension View {
  /// The keys that the view names itself, each with its answer.
  var choiceKeys: [String] { (blocks + pinned).flatMap(\.choiceKeys) }

  /// The numbers by which a row or an answer can be chosen.
  var rowNumbers: [ClosedRange<Int>] { (blocks + pinned).flatMap(\.rowNumbers) }
}

extension Block {
  fileprivate var choiceKeys: [String] {
    switch self {
    case .choices(let choices), .choiceList(let choices): choices.map(\.key)
    case .columns(let left, _, _): left.flatMap(\.choiceKeys)
    default: []
    }
  }

  fileprivate var rowNumbers: [ClosedRange<Int>] {
    switch self {
    case .list(let list):
      if case .numbered(let first) = list.plain, list.numbered > 0 {
        [first...(first + list.numbered - 1)]
      } else {
        []
      }
    case .choiceList(let choices): choices.isEmpty ? [] : [1...choices.count]
    case .columns(let left, _, _): left.flatMap(\.rowNumbers)
    default: []
    }
  }

  /// A list that takes more than one page.
  var isLongList: Bool { longList != nil }

  var longList: ListBlock? {
    switch self {
    case .list(let list): list.count > list.page ? list : nil
    case .columns(let left, _, _): left.lazy.compactMap(\.longList).first
    default: nil
    }
  }
}
