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

  /// Opens the welcome at the very first start.
  ///
  /// - Returns: What is to be remembered.
  public mutating func welcome() -> [Effect] {
    guard case .start = room, introductions?.take(Introductions.welcome) == true, let introductions
    else { return [] }
    overlays.append(.welcome)
    return [.remember(introductions)]
  }
}
