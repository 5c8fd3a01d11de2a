extension AuditState {
  /// Says what a room is for when it is entered for the first time, unless there is something to say
  /// about what was done; then the next action says it.
  mutating func introduceRoom() -> [Effect] {
    guard overlays.isEmpty, notice == nil, introductions != nil else { return [] }
    let scope = scope
    guard Texts(language).introduction.line(scope) != nil,
      introductions?.take(scope.rawValue) == true, let introductions
    else { return [] }
    notice = .introduction(scope)
    return [.remember(introductions)]
  }

  /// Opens the welcome over whatever was opened, until it was seen once.
  public mutating func welcome() {
    guard introductions?.seen.contains(Introductions.welcome) == false else { return }
    overlays.append(.welcome)
  }

  /// What is to be remembered now that the state was shown: the welcome, when it was.
  public mutating func noteShown() -> [Effect] {
    guard scope == .welcome, introductions?.take(Introductions.welcome) == true, let introductions
    else { return [] }
    return [.remember(introductions)]
  }
}
