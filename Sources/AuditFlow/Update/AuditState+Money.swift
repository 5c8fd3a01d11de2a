import FrictionScoring
import JourneyModel

extension AuditState {
  mutating func handle(_ action: Action, in room: inout MoneyRoom) -> Outcome {
    if let edit = room.edit { return handle(action, edit, in: &room) }
    let rows = MoneyRoom.rows(of: audit?.score)
    if room.position.move(action, count: rows.count, height: listHeight) { return .nothing }
    let selected = rows.indices.contains(room.position.cursor) ? rows[room.position.cursor] : nil
    switch action {
    case .confirm, .rename:
      switch selected {
      case .figure(let figure)?: begin(figure, in: &room)
      case .contact(let id)?: return explain(id, in: room)
      case nil: break
      }
    case .type(let character):
      // A number that is typed on a row is the number of that row.
      guard case .figure(let figure)? = selected else { break }
      begin(figure, in: &room)
      room.edit?.field.insert(character)
    case .explain:
      guard case .contact(let id)? = selected else { break }
      return explain(id, in: room)
    case .remove:
      guard case .figure(let figure)? = selected else { break }
      return .effects(reset(figure))
    case .lookInside:
      guard case .contact(let id)? = selected else { break }
      return lookInside(id)
    case .nextVariant: room.variant = variant(after: room.variant)
    case .withoutFailure: chooseWithoutFailure()
    case .rate: return openRating()
    case .openQuestions: return openQuestions()
    case .back: return .back
    default: break
    }
    return .nothing
  }

  /// The explanation of a contact, from which one turns to the others that lose customers.
  private mutating func explain(_ id: EntityID, in room: MoneyRoom) -> Outcome {
    let contacts = MoneyRoom.largest(of: audit?.score).map(\.touchpoint)
    return openExplanation(of: id, among: contacts, variant: room.variant)
  }

  /// The variant that the next press of Tab shows; behind the last one come all customers.
  func variant(after variant: EntityID?) -> EntityID? {
    let all: [EntityID?] = [nil] + (audit?.journey.variants.map { $0.id } ?? [])
    let index = all.firstIndex(of: variant) ?? 0
    return all[(index + 1) % all.count]
  }

  private mutating func begin(_ figure: MoneyFigure, in room: inout MoneyRoom) {
    if let reason = audit?.readOnly {
      notice = .readOnly(reason)
      return
    }
    let stated = audit?.journey[figure]
    let text =
      stated?.spoken(on: figure.scale, in: language, currency: currency, isGrouped: true) ?? ""
    room.edit = FigureEdit(figure, text: text)
  }

  private var currency: String { audit?.journey.business?.currency ?? "EUR" }

  /// Keeps the selection inside the rows: another variant or figure may list fewer contacts.
  mutating func settleMoney() {
    guard case .money(var room) = room, let score = audit?.score else { return }
    let count = MoneyRoom.rows(of: score).count
    room.position.select(room.position.cursor, count: count, height: listHeight)
    self.room = .money(room)
  }

  // MARK: - Typing

  private mutating func handle(
    _ action: Action, _ edit: FigureEdit, in room: inout MoneyRoom
  ) -> Outcome {
    var edit = edit
    if edit.field.edit(action) {
      edit.problem = nil
      room.edit = edit
      return .nothing
    }
    switch action {
    case .confirm:
      let effects = take(edit, in: &room)
      // The next number is that of the next row; a refused text keeps its own.
      if room.edit == nil, room.position.cursor + 1 < MoneyFigure.allCases.count {
        room.position.select(
          room.position.cursor + 1, count: MoneyFigure.allCases.count, height: listHeight)
      }
      return .effects(effects)
    case .next, .previous:
      let effects = take(edit, in: &room)
      // A refused text keeps its row, and so does the retention until its years are told.
      guard room.edit == nil else { return .effects(effects) }
      let count = MoneyFigure.allCases.count
      let row = room.position.cursor + (action == .next ? 1 : -1)
      guard (0..<count).contains(row) else { return .effects(effects) }
      room.position.select(row, count: count, height: listHeight)
      begin(MoneyFigure.allCases[row], in: &room)
      return .effects(effects)
    case .back: room.edit = nil
    default: break
    }
    return .nothing
  }

  /// Takes what was typed; what cannot be taken stays in its field, and the problem says why.
  private mutating func take(_ edit: FigureEdit, in room: inout MoneyRoom) -> [Effect] {
    room.edit = nil
    guard !edit.isUntouched else { return [] }
    let judgement: Judgement?
    do throws(ValueProblem) {
      judgement = try self.judgement(edit)
    } catch {
      refuse(edit, texts.refused(edit.figure, error.message(in: language)), in: &room)
      return []
    }
    if edit.figure == .customers, let judgement, !judgement.countsWholly(edit.field.trimmed) {
      refuse(edit, texts.refused(edit.figure, texts.notWhole(edit.field.trimmed)), in: &room)
      return []
    }
    if edit.figure == .retention, edit.comeBack == nil, let judgement, judgement.isAnswer {
      room.edit = .years(after: judgement)
      return []
    }
    guard !isEndless(with: edit.figure, judgement) else {
      refuse(edit, texts.endless(edit.figure), in: &room)
      return []
    }
    return set(edit.figure, judgement)
  }

  private var texts: MoneyTexts { Texts(language).money }

  private func refuse(_ edit: FigureEdit, _ problem: String, in room: inout MoneyRoom) {
    var refused = edit
    refused.problem = problem
    room.edit = refused
  }

  /// Whether a value would make a customer worth endlessly much.
  private func isEndless(with figure: MoneyFigure, _ judgement: Judgement?) -> Bool {
    guard var journey = audit?.journey, figure == .retention || figure == .discount else {
      return false
    }
    journey[figure] = judgement
    return CustomerLifetime.isEndless(
      retention: journey[.retention], discount: journey[.discount])
  }

  private mutating func set(_ figure: MoneyFigure, _ judgement: Judgement?) -> [Effect] {
    guard audit?.journey[figure] != judgement else { return [] }
    let spoken = judgement?.spoken(
      on: figure.scale, in: language, currency: currency, isGrouped: true)
    let what: Change = spoken.map { .setFigure(figure, to: $0) } ?? .clearedFigure(figure)
    return change(what) { journey, _ throws(EditProblem) in journey[figure] = judgement } ?? []
  }

  private mutating func reset(_ figure: MoneyFigure) -> [Effect] {
    guard audit?.journey[figure] != nil else {
      notice = .figureNotStated(figure)
      return []
    }
    return set(figure, nil)
  }

  // MARK: - Contacts without a judgement of failure

  private mutating func chooseWithoutFailure() {
    guard let audit else { return }
    let missing = audit.score?.money?.missing ?? []
    guard !missing.isEmpty else {
      notice = .allFailuresKnown
      return
    }
    // One pass over all contacts: looking each name up would take the square of them.
    let wanted = Set(missing)
    var names: [EntityID: String] = [:]
    for index in audit.journey.touchpoints.indices
    where wanted.contains(audit.journey.touchpoints[index].id) {
      names[audit.journey.touchpoints[index].id] = audit.journey.touchpoints[index].name
    }
    pick(.withoutFailure, missing.map { .entity($0, name: names[$0] ?? $0.text) })
  }

  /// The rating of a contact at the question how often something goes wrong.
  mutating func rateFailure(of id: EntityID) -> Outcome {
    var rating = rateRoom(at: id)
    rating.question = .failure
    if case .money(let money) = room { rating.variant = money.variant }
    return .enter(.rate(rating))
  }
}

extension AuditState {
  /// What was typed for a figure; `nil` takes the stated value back.
  fileprivate func judgement(_ edit: FigureEdit) throws(ValueProblem) -> Judgement? {
    let text = edit.field.trimmed
    if let comeBack = edit.comeBack {
      let scale = FigureEdit.years
      guard let years = try typedValue(text, on: scale).number(on: scale) else {
        throw ValueProblem(typed: text, fault: .required, expected: .number(scale))
      }
      return comeBack.perYear(after: years)
    }
    if text.isEmpty { return nil }
    let scale = edit.scale
    // A share of the customers is not their number, though other counts may be typed as shares.
    if edit.figure == .customers, text.contains("%") {
      throw ValueProblem(typed: text, fault: .wrongUnit("%"), expected: .judgement(scale))
    }
    return try typedValue(text, on: scale, isOfTen: edit.figure == .retention)
      .judgement(on: scale)
  }
}

extension FigureEdit {
  /// What may be typed: the file takes any margin, but a customer who brings a loss is none whose
  /// leaving costs anything.
  fileprivate var scale: Scale { figure == .marginPerYear ? .amountFromZero : figure.scale }

  /// After how many years customers came back: a month at least, a life at most.
  static let years = Scale(0.1, 100)
}

extension Judgement {
  /// Whether it says how many there are, in whole numbers from 1, and was not typed as a part of
  /// something.
  fileprivate func countsWholly(_ typed: String) -> Bool {
    guard isAnswer else { return true }
    let words = typed.folded.split(separator: " ")
    if typed.contains("/") || words.contains(where: { ["von", "of", "aus"].contains($0) }) {
      return false
    }
    return [low, likely, high].compactMap(\.self).allSatisfy { $0 >= 1 && $0 == $0.rounded() }
  }

  /// The yearly retention of customers of whom this share came back within so many years.
  fileprivate func perYear(after years: Double) -> Judgement {
    guard years != 1 else { return self }
    func yearly(_ share: Double) -> Double {
      CustomerLifetime.yearlyRetention(share: share, years: years)
    }
    return switch self {
    case .exact(let share): .exact(yearly(share))
    case .range(let low, let high): .range(low: yearly(low), high: yearly(high))
    case .estimate(let low, let likely, let high):
      .estimate(low: yearly(low), likely: yearly(likely), high: yearly(high))
    case .ask: .ask
    }
  }
}
