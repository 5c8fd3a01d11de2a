import FrictionScoring
import JourneyModel

extension AuditState {
  /// All text that is typed and not entered: what stands in a field now, then what earlier sessions
  /// left and nobody has taken or dropped yet.
  public var drafts: [Draft] {
    guard audit != nil, audit?.readOnly == nil else { return [] }
    let left = offered.map(\.draft)
    var typed = typedDraft.map { $0 == left.first ? [] : [$0] } ?? []
    // A line that was being typed when the list was pasted stays in the field under it.
    if isPasteAsked, let line = fieldDraft { typed.append(line) }
    return typed + halfDrafts.filter { !left.contains($0) } + left
  }

  /// What stands in the field, or waits as a list for its yes; `nil` for nothing, and for what the
  /// field opened with.
  var typedDraft: Draft? { pastedDraft ?? fieldDraft }

  /// Whether it is asked if pasted lines become entries.
  private var isPasteAsked: Bool { overlays.contains { $0.pasted != nil } }

  /// The list that waits for its yes: the lines that would become entries.
  private var pastedDraft: Draft? {
    guard let pasted = overlays.lazy.compactMap(\.pasted).last, !pasted.kept.isEmpty,
      case .collect(let room) = room
    else { return nil }
    return Draft(
      place: [Self.pastedPlace] + place(of: room), texts: [pasted.kept.joined(separator: "\n")])
  }

  private static let pastedPlace = "paste"

  private var fieldDraft: Draft? {
    if case .input(let prompt)? = overlays.last(where: \.isInput) {
      let text = prompt.field.text
      return text == prompt.opening || text.trimmed.isEmpty
        ? nil : place(of: prompt).map { Draft(place: $0, texts: [text]) }
    }
    switch room {
    case .collect(let room) where !room.field.trimmed.isEmpty:
      return Draft(place: place(of: room), texts: [room.field.text])
    case .between(let room) where !room.field.trimmed.isEmpty:
      return place(of: room).map { Draft(place: $0, texts: [room.field.text]) }
    case .firstResult(let room) where !room.isBare: return draft(of: room)
    case .money(let room):
      guard let edit = room.edit, !edit.isUntouched, !edit.field.trimmed.isEmpty else { break }
      return Draft(place: ["figure", edit.figure.rawValue], texts: [edit.field.text])
    default: break
    }
    return measureDraft.flatMap { $0.isBare ? nil : draft(of: $0) }
  }

  /// The draft that a line would be which is only half typed; `nil` where no text is asked for.
  public func draft(typing line: String) -> Draft? {
    guard scope.isTyping, audit != nil, audit?.readOnly == nil, !line.trimmed.isEmpty else {
      return nil
    }
    var typing = self
    _ = typing.handle(Action.setText(line))
    return typing.typedDraft
  }

  private func draft(of form: FirstResultRoom) -> Draft {
    Draft(
      place: ["measure", "\(form.focus.rawValue)"],
      texts: [form.what.text, form.who.text, form.until.text])
  }

  func place(of room: CollectRoom) -> [String] {
    [
      "collect", room.entryPoint.rawValue, room.sticky.direction.rawValue,
      room.sticky.aspect.rawValue, room.product?.text ?? "", room.sticky.phase?.text ?? "",
    ]
  }

  private func place(of room: BetweenRoom) -> [String]? {
    guard room.spots.indices.contains(room.index) else { return nil }
    let spot = room.spots[room.index]
    return ["between", spot.from.text, spot.to.text]
  }

  private func place(of prompt: InputPrompt) -> [String]? {
    guard case .exactValue = prompt.purpose else { return ["input"] + prompt.purpose.words }
    guard case .rate(let rating) = room, let id = rating.current else { return nil }
    return ["rating", id.text, rating.variant?.text ?? ""] + prompt.purpose.words
  }
}

// MARK: - Offering what an earlier session left

extension AuditState {
  /// Offers what earlier sessions left, the first of it at once.
  mutating func offer(_ left: [LeftDraft]) {
    guard let audit, audit.readOnly == nil else { return }
    offered = left.filter { left in
      !left.draft.texts.allSatisfy { $0.trimmed.isEmpty }
        && !(left.mayBeEntered && isEntered(left.draft, in: audit.journey))
    }
    guard let first = offered.first else { return }
    guard putsDraftsBack else {
      notice = .unfinishedKept(
        first.draft.texts.first?.trimmed ?? "",
        OfferedText(time: first.time, others: offered.count - 1))
      return
    }
    trail.append(room)
    showOffered(after: nil)
  }

  /// Puts the first of what is offered back into its field, and says so in one line.
  private mutating func showOffered(after answer: OfferedText.Answer?) {
    offersNext = false
    guard let first = offered.first else { return }
    if !restore(first.draft) {
      // What it belonged to is gone; the text is not.
      var collect = collectRoom(.correspondence)
      collect.field.insert(first.draft.texts.first ?? "")
      room = .collect(collect)
    }
    // The field may have kept less of its surroundings than the draft names.
    if let typed = typedDraft { offered[0].draft = typed }
    notice = .unfinished(
      OfferedText(time: first.time, others: offered.count - 1, before: answer))
  }

  /// Offers the next one as soon as nothing else is typed or asked.
  mutating func offerNext(after action: Action) {
    guard offersNext, putsDraftsBack, overlays.isEmpty, typedDraft == nil, scope != .collectAsking
    else { return }
    switch action {
    case .confirm, .answer("j"), .answer("y"): showOffered(after: .taken)
    case .answer("n"), .eraseBack, .eraseForward, .eraseWord, .eraseLine:
      showOffered(after: .dropped)
    default: showOffered(after: nil)
    }
    settle()
  }

  /// Esc drops what was offered, as long as it stands there unchanged.
  mutating func dropOffered() -> Bool {
    let isOnTop = overlays.last.map { $0.isInput || $0.pasted != nil } ?? true
    guard isOnTop, isOfferedShown else { return false }
    offered.removeFirst()
    if overlays.isEmpty {
      switch room {
      case .collect(var collect):
        collect.field.clear()
        room = .collect(collect)
      case .between(var between):
        between.field.clear()
        room = .between(between)
      case .firstResult:
        measureDraft = nil
        room = .firstResult(FirstResultRoom(until: today.nextFriday.spoken(in: language)))
      case .money(var money):
        money.edit = nil
        room = .money(money)
      default: break
      }
    } else {
      overlays.removeLast()
    }
    notice = .unfinishedDropped
    showOffered(after: .dropped)
    settle()
    return true
  }

  /// Whether what was offered stands in its field unchanged.
  var isOfferedShown: Bool { !offered.isEmpty && typedDraft == offered.first?.draft }

  /// Notes whether what stood there unchanged has been taken or is being changed.
  ///
  /// Leaving the field is no answer, nor is a whole line in its place: it is offered again next time.
  mutating func settleOffered(after action: Action) {
    guard let first = offered.first?.draft else { return }
    let typed = typedDraft
    if typed == first { return }
    if case .setText = action { return }
    let isAnswered =
      switch action {
      case .confirm: true
      case .answer: first.place.first == Self.pastedPlace
      case .eraseBack, .eraseForward, .eraseWord, .eraseLine: typed == nil
      default: false
      }
    guard isAnswered || typed?.place == first.place else { return }
    offered.removeFirst()
    offersNext = !offered.isEmpty
  }

  /// Whether the text is in the journey already: then it was entered just before the session ended.
  private func isEntered(_ draft: Draft, in journey: Journey) -> Bool {
    guard let text = draft.texts.first?.trimmed else { return true }
    if draft.place.first == Self.pastedPlace {
      return text.split(separator: "\n").allSatisfy { line in
        let entry = Draft(place: Array(draft.place.dropFirst()), texts: [String(line)])
        return isEntered(entry, in: journey)
      }
    }
    let name = QuickEntry(line: text, in: journey).name
    let id = draft.place.last.map { EntityID($0) }
    let contact = id.flatMap { journey.touchpoint($0) }
    switch draft.place.prefix(2) {
    case ["collect", "tasks"]: return journey.tasks.contains { $0.name == name }
    case ["collect", "correspondence"]: return journey.documents.contains { $0.name == name }
    case ["collect", "products"]:
      let product = EntityID(draft.place.count > 4 ? draft.place[4] : "")
      let parts = journey.products.first { $0.id == product }?.parts.map(\.name)
      return (parts ?? journey.products.map(\.name)).contains(name)
    case ["input", "newContact"], ["input", "consequence"]:
      return journey.touchpoints.contains { $0.name == name }
    case ["input", "incident"]: return contact?.incidents.contains { $0.name == text } == true
    case ["input", "rename"]: return id.flatMap { journey.name(of: $0) } == text
    case ["input", "wants"]: return contact?.customerWants == text
    case ["input", "alias"], ["input", "responsible"]:
      return journey.participants.contains { $0.alias == text }
    case ["input", "what"]: return journey.measures.contains { $0.what == text }
    default:
      guard draft.place.first == "between" else {
        return draft.place.first == "measure" && journey.measures.contains { $0.what == text }
      }
      return journey.touchpoints.contains { $0.name == name }
    }
  }

  /// Opens the field in which a draft stood, with its text; false when it is no more.
  private mutating func restore(_ draft: Draft) -> Bool {
    let place = draft.place
    guard let text = draft.texts.first else { return false }
    switch (place.first, place.count) {
    case ("collect", 6): return restoreCollecting(text, place)
    case (Self.pastedPlace, 7):
      guard restoreCollecting("", Array(place.dropFirst())) else { return false }
      let lines = text.split(separator: "\n").map { String($0) }
      guard case .collect(let collect) = room else { return false }
      overlays.append(.confirm(.pasteLines(collect.pasted(lines, in: audit?.journey))))
    case ("between", 3):
      guard case .enter(.between(var between)) = openBetween().move,
        let spot = between.spots.firstIndex(where: {
          $0.from.text == place[1] && $0.to.text == place[2]
        })
      else { return false }
      between.index = spot
      between.field.insert(text)
      room = .between(between)
    case ("measure", 2):
      guard draft.texts.count == 3 else { return false }
      var form = FirstResultRoom(until: draft.texts[2])
      form.isSuggested = false
      form.what.insert(text)
      form.who.insert(draft.texts[1])
      form.focus = Int(place[1]).flatMap(FirstResultRoom.Field.init(rawValue:)) ?? .what
      room = .firstResult(form)
    case ("figure", 2):
      guard let figure = MoneyFigure(rawValue: place[1]) else { return false }
      var money = MoneyRoom()
      money.position.select(
        MoneyFigure.allCases.firstIndex(of: figure) ?? 0, count: MoneyFigure.allCases.count,
        height: listHeight)
      money.edit = FigureEdit(figure, text: "")
      money.edit?.field.insert(text)
      room = .money(money)
    case ("rating", 5):
      guard let purpose = InputPrompt.Purpose(words: Array(place[3...])),
        audit?.journey.touchpoint(EntityID(place[1]))?.state == .actual
      else { return false }
      var rating = rateRoom(at: EntityID(place[1]))
      rating.variant = audit?.journey.variants.first { $0.id.text == place[2] }?.id
      room = .rate(rating)
      ask(purpose, text)
    case ("input", _):
      guard let purpose = InputPrompt.Purpose(words: Array(place.dropFirst())),
        let below = self.room(below: purpose)
      else { return false }
      room = below
      ask(purpose, text)
    default: return false
    }
    return true
  }

  private mutating func ask(_ purpose: InputPrompt.Purpose, _ text: String) {
    var prompt = InputPrompt(purpose: purpose)
    prompt.field.insert(text)
    overlays.append(.input(prompt))
  }

  private mutating func restoreCollecting(_ text: String, _ place: [String]) -> Bool {
    guard let audit, let entryPoint = EntryPoint(rawValue: place[1]) else { return false }
    var collect = collectRoom(entryPoint)
    collect.sticky.direction = Direction(rawValue: place[2]) ?? collect.sticky.direction
    collect.sticky.aspect = ProductAspect(rawValue: place[3]) ?? collect.sticky.aspect
    collect.product = audit.journey.products.first { $0.id.text == place[4] }?.id
    collect.sticky.phase = audit.journey.phases.first { $0.id.text == place[5] }?.id
    collect.field.insert(text)
    room = .collect(collect)
    return true
  }

  /// Where a prompt is asked; `nil` when what it is about is gone.
  private mutating func room(below purpose: InputPrompt.Purpose) -> Room? {
    guard let journey = audit?.journey else { return nil }
    func contact(_ id: EntityID) -> Room? {
      journey.touchpoint(id).map { .contact(ContactRoom(touchpoint: $0.id)) }
    }
    switch purpose {
    case .rename(let id, .touchpoint): return contact(id)
    case .rename(let id, let kind):
      return journey.name(of: id, kind) == nil ? nil : .overview(OverviewRoom())
    case .incident(let id), .customerWants(let id), .asksFor(let id): return contact(id)
    case .incidentProbability(let incident, let id), .consequenceName(let incident, let id):
      let isThere = journey.touchpoint(id)?.incidents.contains { $0.id == incident } == true
      return isThere ? contact(id) : nil
    case .responsibleAlias(let ids): return ids.first.flatMap(contact)
    case .newContact(let phase): return line(with: phase)
    case .share(let phase): return line(with: phase)
    case .alias:
      guard case .enter(let rating) = openRating().move else { return nil }
      return rating
    case .measureWhat(let id), .measureWho(let id), .measureUntil(let id):
      return journey.measures.contains { $0.id == id } ? .measures(MeasuresRoom()) : nil
    case .targetGroup: return .overview(OverviewRoom())
    case .exactValue: return nil
    }
  }

  private mutating func line(with phase: EntityID?) -> Room? {
    guard phase == nil || audit?.journey.phases.contains(where: { $0.id == phase }) == true,
      case .enter(let line) = openLine().move
    else { return nil }
    return line
  }
}

extension Overlay {
  fileprivate var isInput: Bool { if case .input = self { true } else { false } }

  /// The pasted lines of which it is asked whether they become entries.
  fileprivate var pasted: PastedLines? {
    if case .confirm(.pasteLines(let lines)) = self { lines } else { nil }
  }
}

extension FirstResultRoom {
  /// Whether nothing is typed but the suggested day.
  fileprivate var isBare: Bool { what.trimmed.isEmpty && who.trimmed.isEmpty }
}
