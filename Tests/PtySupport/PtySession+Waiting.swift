internal import CPty

extension PtySession {
  /// Waits until the program has handled all input and waits for more.
  public func waitForIdle(milliseconds: Int = 5_000) throws(Failure) {
    let end = cpty_now_milliseconds() + Int64(milliseconds)
    while true {
      if idleMarks > 0, cpty_unread(&session) == 0 {
        // What was drawn before the mark may still be on its way to us.
        while pump(milliseconds: 0) {}
        if isFarAway {
          _ = wait(milliseconds: max(0, Int(end - cpty_now_milliseconds()))) {
            $0.output.count >= $0.sentBytes
          }
        }
        idleMarks = 0
        return
      }
      idleMarks = 0
      let left = end - cpty_now_milliseconds()
      if left <= 0 { throw .notIdle(screen: screen.screenText) }
      pump(milliseconds: Int32(left))
      if idleMarks == 0, !isOpen || exitStatus != nil {
        throw .ended(status: waitForExit(milliseconds: 100), screen: screen.screenText)
      }
    }
  }

  /// Reads until the test sees what it waits for; false when that does not come in time.
  public func wait(milliseconds: Int = 5_000, until isThere: (PtySession) -> Bool) -> Bool {
    let end = cpty_now_milliseconds() + Int64(milliseconds)
    while !isThere(self) {
      let left = end - cpty_now_milliseconds()
      if left <= 0 { return false }
      pump(milliseconds: Int32(left))
    }
    return true
  }

  /// Waits until a row of the screen contains a text; false when it does not come in time.
  public func waitFor(_ text: String, milliseconds: Int = 5_000) -> Bool {
    wait(milliseconds: milliseconds) { session in
      session.screen.screenText.contains { $0.contains(text) }
    }
  }

  /// Types keys in turns for so long, a hundred a second, without reading what the program sends.
  public func typeUnread(_ keys: String..., milliseconds: Int) {
    let end = cpty_now_milliseconds() + Int64(milliseconds)
    while true {
      for key in keys {
        queue(key)
        if cpty_now_milliseconds() >= end { return }
        cpty_pause(10)
      }
    }
  }

  /// Reads no faster than a line carries it until the test sees what it waits for; the milliseconds
  /// that took, or nothing when it does not come in time.
  public func wait(
    bytesPerSecond: Int, milliseconds: Int = 10_000, until isThere: (PtySession) -> Bool
  ) -> Int? {
    let start = cpty_now_milliseconds()
    var taken = 0
    while case let passed = Int(cpty_now_milliseconds() - start), passed < milliseconds {
      if isThere(self) { return passed }
      let allowed = passed * bytesPerSecond / 1_000 - taken
      let count = allowed > 0 ? read(atMost: allowed) : 0
      taken += count
      if count == 0 {
        // What a line does not carry now it does not carry later.
        taken = max(taken, taken + allowed)
        cpty_pause(1)
      }
    }
    return nil
  }

  /// Reads for so long, whatever comes; for tests that nothing comes.
  public func listen(milliseconds: Int) {
    let end = cpty_now_milliseconds() + Int64(milliseconds)
    while case let left = end - cpty_now_milliseconds(), left > 0 {
      pump(milliseconds: Int32(left))
    }
  }

  /// Waits for the end of the program.
  ///
  /// - Returns: The exit status, 128 plus the signal that ended it; nothing when it still runs.
  public func waitForExit(milliseconds: Int = 5_000) -> Int? {
    let end = cpty_now_milliseconds() + Int64(milliseconds)
    while exitStatus == nil {
      let left = end - cpty_now_milliseconds()
      if left < 0 { return nil }
      let pumped = pump(milliseconds: 0)
      if start.contains(.underShell) {
        if !pumped { pump(milliseconds: Int32(min(left, 20))) }
      } else {
        let status = cpty_wait_exit(session.process, 2)
        if status >= 0 { exitStatus = Int(status) }
      }
    }
    while pump(milliseconds: 0) {}
    return exitStatus
  }

  /// Waits for the end of the program without reading what it sends; needs `underShell`.
  public func waitForExitUnread(milliseconds: Int) -> Int? {
    let end = cpty_now_milliseconds() + Int64(milliseconds)
    while exitStatus == nil, case let left = end - cpty_now_milliseconds(), left > 0 {
      if cpty_wait_status(&session, Int32(left)) { _ = takeStatus() }
    }
    return exitStatus
  }

  /// Waits until the program is stopped; needs `underShell`.
  public func waitForStop(milliseconds: Int = 5_000) -> Bool {
    let end = cpty_now_milliseconds() + Int64(milliseconds)
    while stops == 0, exitStatus == nil {
      let left = end - cpty_now_milliseconds()
      if left <= 0 { return false }
      pump(milliseconds: Int32(left))
    }
    while pump(milliseconds: 0) {}
    defer { stops = 0 }
    return stops > 0
  }
}
