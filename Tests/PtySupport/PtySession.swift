internal import CPty
public import CellGrid

/// A program on a terminal of its own, driven by a test.
///
/// ```swift
/// let session = try PtySession(try builtProgram("kontaktlinie"), ["open", path])
/// try session.waitForIdle()                  // the first picture
/// try session.press("j")                     // a key; waits until the program is idle again
/// expectSame(session.screen.cursor.y, 4)
/// try session.press(Keys.control("q"))
/// expectSame(session.waitForExit(), 0)
/// ```
///
/// The environment is pinned: nothing of the machine's reaches the program. There is no sleeping: the
/// program says when it waits for input with nothing left to do.
///
/// A class, since it owns a process, which is ended with it.
public final class PtySession {
  /// What went wrong on the way to an answer.
  public enum Failure: Error, Hashable {
    /// The program could not be started.
    case notStarted(String)
    /// The program did not become idle in time; what its screen shows.
    case notIdle(screen: [String])
    /// The program is gone, with this exit status if it is known; what its screen showed.
    case ended(status: Int?, screen: [String])
  }

  /// How the program is started.
  public struct Start: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// With a small shell around it, so that it can be stopped and continued, and so that the modes
    /// it leaves behind can be seen.
    public static let underShell = Start(rawValue: 1)
    /// With the signals for hang-up and size blocked, as a careless parent leaves them.
    public static let signalsBlocked = Start(rawValue: 2)
  }

  /// What the terminal shows now.
  public private(set) var screen: PtyScreen
  /// Every byte that the program has sent.
  public private(set) var output: [UInt8] = []
  /// How many frames the program had drawn at its latest idle mark.
  public private(set) var frames = 0
  /// How many bytes the program says it had sent at its latest idle mark.
  public private(set) var sentBytes = 0

  var session = cpty_session()
  var exitStatus: Int?
  var isOpen = true
  private var idleText: [UInt8] = []
  var idleMarks = 0
  var stops = 0
  let start: Start
  /// Whether the bytes of a picture may arrive after its idle mark.
  let isFarAway: Bool

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - environment: Added to the pinned one; a nil value takes a name out.
  ///   - marks: The path of a named pipe to be made, on which the idle marks come when another program
  ///     stands between that would not pass the descriptor on.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String?] = [:],
    size: Size = Size(columns: 80, rows: 24), start: Start = [], marks: String? = nil
  ) throws(Failure) {
    screen = PtyScreen(size: size)
    self.start = start
    isFarAway = marks != nil
    // Before the program, which would make a file of that name.
    let pipe = marks.map { cpty_named_pipe($0) }
    if let marks, pipe == -1 { throw .notStarted(marks) }
    var variables = pinnedEnvironment
    for (name, value) in environment { variables[name] = value }
    var list = ([program] + arguments).map(Self.cString)
    var pairs = variables.sorted { $0.key < $1.key }.map { Self.cString("\($0.key)=\($0.value)") }
    list.append(nil)
    pairs.append(nil)
    let isStarted = cpty_start(
      &session, program, list, pairs, Int32(size.rows), Int32(size.columns), start.rawValue)
    for case let text? in list + pairs { text.deallocate() }
    guard isStarted else { throw .notStarted(program) }
    if let pipe {
      cpty_close(session.idle)
      session.idle = pipe
    }
  }

  private static func cString(_ text: String) -> UnsafeMutablePointer<CChar>? {
    let bytes = Array(text.utf8CString)
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    copy.initialize(from: bytes, count: bytes.count)
    return copy
  }

  deinit {
    if exitStatus == nil {
      if start.contains(.underShell) { cpty_close(session.command) }
      cpty_kill(-session.process, cpty_sigkill)
      cpty_kill(session.process, cpty_sigkill)
    }
    closeTerminal()
    cpty_close(session.idle)
    cpty_close(session.status)
    if exitStatus == nil || start.contains(.underShell) {
      if exitStatus != nil { cpty_close(session.command) }
      _ = cpty_wait_exit(session.process, 2_000)
    }
  }

  /// Sends bytes as if they were typed or pasted at once.
  ///
  /// Several lines of eight or more characters in one call look to the program like a paste; use
  /// `type` for text with Enter in it.
  public func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes as if they were typed at once.
  public func send(_ bytes: [UInt8]) {
    while pump(milliseconds: 0) {}
    idleMarks = 0
    var rest = bytes[...]
    while !rest.isEmpty, isOpen {
      let written = rest.withUnsafeBytes { buffer in
        cpty_write(
          session.master, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), buffer.count)
      }
      if written < 0 { return }
      rest = rest.dropFirst(Int(written))
      if written == 0 { pump(milliseconds: 20) }
    }
  }

  /// Sends bytes without reading what the program sends meanwhile, as a stalled connection does;
  /// returns when the program has read them.
  public func sendUnread(_ text: String) {
    queue(text)
    let end = cpty_now_milliseconds() + 5_000
    while cpty_unread(&session) > 0, cpty_now_milliseconds() < end {}
  }

  /// Sends bytes and waits for nothing, neither for room nor for an answer.
  public func queue(_ text: String) {
    let bytes = Array(text.utf8)
    _ = cpty_write(session.master, bytes, bytes.count)
  }

  /// Sends one key, or several in one burst, and waits until the program is idle again.
  public func press(_ keys: String...) throws(Failure) {
    send(keys.joined())
    try waitForIdle()
  }

  /// Types a text key by key, waiting after each.
  public func type(_ text: String) throws(Failure) {
    for character in text { try press(String(character)) }
  }

  /// Gives the terminal another size; follow with `waitForIdle()`.
  public func resize(to size: Size) {
    while pump(milliseconds: 0) {}
    idleMarks = 0
    screen.resize(to: size)
    cpty_resize(&session, Int32(size.rows), Int32(size.columns))
  }

  /// Continues a stopped program in the foreground, as `fg` does.
  public func continueProgram() { _ = cpty_write(session.command, Array("c".utf8), 1) }

  /// Sends a signal to the program.
  public func killProgram(_ signal: Int32) { cpty_kill(session.program, signal) }

  /// Takes the terminal away, as closing its window does.
  public func closeTerminal() {
    cpty_close(session.slave)
    cpty_close(session.master)
    session.slave = -1
    session.master = -1
    isOpen = false
  }

  /// Whether the program has not read everything that was sent; half a line counts only where the
  /// terminal is not in its line mode.
  public var hasUnread: Bool { cpty_unread(&session) > 0 }

  /// Whether the terminal echoes and collects lines, as a shell expects it.
  public var isCooked: Bool { cpty_is_cooked(&session) }

  /// The program's process.
  public var process: Int { Int(session.program) }

  /// Reads what there is; false when nothing came.
  @discardableResult
  func pump(milliseconds: Int32) -> Bool {
    let ready = cpty_wait(&session, milliseconds)
    var hasRead = false
    var bytes = [UInt8](repeating: 0, count: 65_536)
    if ready & 1 != 0 {
      let count = cpty_read(session.master, &bytes, bytes.count)
      if count > 0 {
        output += bytes[..<count]
        screen.feed(bytes[..<count])
        hasRead = true
      } else if count < 0 {
        isOpen = false
        cpty_close(session.master)
        session.master = -1
      }
    }
    if ready & 2 != 0 {
      let count = cpty_read(session.idle, &bytes, bytes.count)
      if count > 0 {
        takeIdle(bytes[..<count])
        hasRead = true
      } else if count < 0 {
        cpty_close(session.idle)
        session.idle = -1
      }
    }
    if ready & 4 != 0 { hasRead = takeStatus() || hasRead }
    return hasRead
  }

  /// Reads some of what the program has sent; how many bytes came.
  func read(atMost count: Int) -> Int {
    var bytes = [UInt8](repeating: 0, count: min(count, 65_536))
    let taken = max(0, cpty_read(session.master, &bytes, bytes.count))
    output += bytes[..<taken]
    screen.feed(bytes[..<taken])
    return taken
  }

  private func takeIdle(_ bytes: ArraySlice<UInt8>) {
    idleText += bytes
    while let end = idleText.firstIndex(of: 10) {
      let line = String(decoding: idleText[..<end], as: UTF8.self)
      idleText.removeSubrange(...end)
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 2 else { continue }
      idleMarks += 1
      (frames, sentBytes) = (numbers[0], numbers[1])
    }
  }

  func takeStatus() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = cpty_read(session.status, &bytes, bytes.count)
    guard count > 0 else {
      cpty_close(session.status)
      session.status = -1
      return false
    }
    var rest = bytes[..<count]
    while let first = rest.popFirst() {
      if first == UInt8(ascii: "s") { stops += 1 }
      if first == UInt8(ascii: "x") { exitStatus = rest.popFirst().map { Int($0) } }
    }
    return true
  }
}
