import JourneyModel

extension AuditState {
  mutating func handle(_ action: Action, in room: inout StartRoom) -> Outcome {
    let rows = StartRoom.rows(of: listing)
    if room.position.move(action, count: rows.count, height: listHeight) { return .nothing }
    switch action {
    case .newAudit: return .enter(.newAudit(NewAuditRoom()))
    case .confirm:
      guard rows.indices.contains(room.position.cursor) else { return .nothing }
      switch rows[room.position.cursor] {
      case .newAudit: return .enter(.newAudit(NewAuditRoom()))
      case .journey(let entry), .recent(let entry): return .effects([.open(path: entry.path)])
      }
    case .remove:
      return rows.indices.contains(room.position.cursor)
        ? putAside(rows[room.position.cursor]) : .nothing
    case .undo: return bringBack()
    case .back: return .nothing
    default: return .nothing
    }
  }

  mutating func handle(_ action: Action, in room: inout BrokenRoom) -> Outcome {
    if room.position.move(action, count: room.problems.count, height: listHeight) {
      return .nothing
    }
    switch action {
    // The file may have been repaired meanwhile: the same key tries again.
    case .confirm: return Outcome(effects: [.open(path: room.path)], move: .back)
    case .back: return trail.isEmpty ? .replace(.start(StartRoom(listing: listing))) : .back
    default: return .nothing
    }
  }

  mutating func handle(_ action: Action, in room: inout NewAuditRoom) -> Outcome {
    guard !room.isCreating else { return .nothing }
    switch room.question {
    case .trade: return chooseTrade(action, in: &room)
    case .occasion(let name): return typeOccasion(action, template: name, in: &room)
    }
  }

  private mutating func chooseTrade(_ action: Action, in room: inout NewAuditRoom) -> Outcome {
    let templates = Template.all
    switch action {
    case .answer(let key):
      guard let digit = key.wholeNumberValue, templates.indices.contains(digit - 1) else {
        notice = .unknownKey(String(key))
        return .nothing
      }
      room.suggestion = digit - 1
    case .up: room.suggestion = max(0, room.suggestion - 1)
    case .down: room.suggestion = min(templates.count - 1, room.suggestion + 1)
    case .select(let row): room.suggestion = max(0, min(row, templates.count - 1))
    case .confirm: break
    case .back: return .back
    default: return .nothing
    }
    guard action != .up, action != .down, templates.indices.contains(room.suggestion) else {
      return .nothing
    }
    if case .select = action { return .nothing }
    room.question = .occasion(template: templates[room.suggestion].name)
    room.suggestion = 0
    return .nothing
  }

  private mutating func typeOccasion(
    _ action: Action, template name: String, in room: inout NewAuditRoom
  ) -> Outcome {
    guard let template = Template.all.first(where: { $0.name == name }) else { return .back }
    if room.field.edit(action) { return .nothing }
    switch action {
    case .up where !room.field.isEmpty, .down where !room.field.isEmpty:
      notice = .message(Texts(language).newAudit.ownText)
    case .up: room.suggestion = max(0, room.suggestion - 1)
    case .down: room.suggestion = min(template.occasions.count - 1, room.suggestion + 1)
    case .select(let row): room.suggestion = max(0, min(row, template.occasions.count - 1))
    case .back:
      room.question = .trade
      room.suggestion = Template.all.firstIndex(of: template) ?? 0
    case .confirm: return begin(template, in: &room)
    default: break
    }
    return .nothing
  }

  /// Makes the journey and asks for its file.
  private mutating func begin(_ template: Template, in room: inout NewAuditRoom) -> Outcome {
    let suggestion = template.occasions[room.suggestion][language]
    let occasion = room.field.trimmed.isEmpty ? suggestion : room.field.trimmed
    let id = identifiers.nextSuffix() + identifiers.nextSuffix()
    let journey = template.journey(
      title: occasion, occasion: occasion, language: language, id: id)
    room.isCreating = true
    var audit = Audit(journey: journey, path: "")
    audit.savedRevision = 0
    self.audit = audit
    notice = .changed(.began(occasion))
    return .effects([.create(journey, name: occasion)])
  }
}
