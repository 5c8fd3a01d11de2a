import FrictionScoring
import JourneyExchange
import JourneyModel

extension AuditState {
  /// What the rows of the lists and pages behind the result say, for searching: the contacts of a list,
  /// the lines of a page. Headings between contacts say nothing, for nothing can be done to them.
  var namesBehindTheResult: [String] {
    guard let audit else { return [] }
    let journey = audit.journey
    func names(_ ids: [EntityID?]) -> [String] {
      var known: [EntityID: String] = [:]
      for touchpoint in journey.touchpoints { known[touchpoint.id] = touchpoint.name }
      return ids.map { $0.flatMap { known[$0] } ?? "" }
    }
    switch room {
    case .result: return names(audit.tackleFirst)
    case .openQuestions: return names(QuestionToClarify.list(in: journey).map(\.touchpoint))
    case .measures: return journey.measures.map(\.what)
    case .sensitivity: return names(SensitivityRoom.rows(of: audit.leverage).map(\.touchpoint))
    case .views: return names(audit.score.map(ViewRow.rows)?.map(\.touchpoint) ?? [])
    case .trial: return names(trialChanges.map(\.touchpoint))
    case .doubles(let room):
      let (first, second) = (names(room.pairs.map(\.first)), names(room.pairs.map(\.second)))
      return zip(first, second).map { $0 + " " + $1 }
    case .calculation(let room):
      let contacts = audit.score.flatMap { room.table?.contacts($0) } ?? []
      let table = (room.table?.count ?? 0) - contacts.count
      // Above the contacts stand the heading and the titles, below them the sum.
      return room.rows(on: size).map(\.text)
        + (table > 0 ? Array(repeating: "", count: CalculationTable.firstContact) : [])
        + names(contacts) + (table > 0 ? [""] : [])
    case .callSheet: return PageRow.all(of: callSheet, on: size).map(\.text)
    case .history(let room):
      if let shown = room.shown { return PageRow.all(of: shown.lines, on: size).map(\.text) }
      return (room.entries ?? []).map { entry in
        entry.time + " " + (entry.content?.after?.text(in: language) ?? "")
      }
    case .undecided:
      return audit.undecided.map { value in
        let words = UndecidedText.words(of: value, journey, in: language)
        return words.subject + " " + words.field
      }
    case .money:
      let texts = Texts(language).money
      return MoneyRoom.rows(of: audit.score).map { row in
        switch row {
        case .figure(let figure): texts.name(figure)
        case .contact(let id): journey.name(of: id) ?? ""
        }
      }
    case .completeness(let room):
      let texts = Texts(language)
      return room.rows.map { $0.name(in: journey, texts) }
    default: return []
    }
  }
}

extension CompletenessRoom.Row {
  /// What the row is called by: whose list, which phase, what is asked for.
  fileprivate func name(in journey: Journey, _ texts: Texts) -> String {
    let say = texts.completeness
    return switch self {
    case .howTo: say.howTo
    case .list(let owner, _, _): journey.name(of: owner) ?? owner.text
    case .doubt(let flag): flag.spoken(in: texts.language)
    case .sound(let lists): say.sound(lists)
    case .doubles(let count): say.doubles(count)
    case .entryPoint(let entryPoint): say.entryPoint(texts.chrome.name(entryPoint))
    case .phase(let id, _): journey.name(of: id) ?? id.text
    case .gaps: say.gaps
    }
  }
}
