internal import CTerminal
public import CellGrid

/// The terminal while the program has it: raw mode, the second screen, signals, and the way back.
///
/// A class, since there is one terminal and it is to be given back exactly once. Use it from the main
/// thread alone. However the program ends (also by a signal or a crash), the terminal is as before.
public final class TerminalSession {
  /// What a session is opened with.
  public struct Options: Hashable, Sendable {
    /// The terminal's description, from `TerminalKind.choose`.
    public var term: String
    /// Whether colours may be used where the terminal has them.
    public var colours: Bool
    /// How long an Escape may be the start of a key, in milliseconds.
    public var escapeWindow: Int
    /// The file that takes standard error meanwhile, since text written there would spoil the screen.
    public var logPath: String?
    /// What is shown on the terminal after a crash; say where the log is.
    public var crashNote: String
    /// What is left on the terminal while the program is stopped; say how to come back.
    public var stopNote = ""
    /// The program and its version, for the log of a crash.
    public var program = "program"
    /// Where the idle mark goes.
    public var idleMark: Int32?

    /// Options for an environment.
    public init(
      term: String, environment: TerminalEnvironment, logPath: String? = nil, crashNote: String = ""
    ) {
      self.term = term
      colours = !environment.refusesColour
      escapeWindow = environment.escapeWindow
      self.logPath = logPath
      self.crashNote = crashNote
      idleMark = environment.idleMark
    }
  }

  /// What the session was opened with.
  public let options: Options
  /// How large the terminal is.
  public private(set) var size: Size
  /// How many frames were drawn, and how many bytes the terminal was sent in all.
  public private(set) var drawn: (frames: Int, bytes: Int) = (0, 0)

  private var screen: CursesScreen?

  /// Takes the terminal.
  ///
  /// Signals come first and the screen last, so that nothing that can fail leaves a changed terminal.
  public init(_ options: Options) throws(TerminalError) {
    self.options = options
    size = Size(columns: 0, rows: 0)
    guard ct_signals_open() else { throw .noPipe }
    guard ct_tty_open(0, 1) else {
      ct_signals_close()
      throw .noTerminal
    }
    size = Self.terminalSize
    screen = CursesScreen(term: options.term, size: size, colours: options.colours)
    guard screen != nil else {
      ct_tty_close()
      ct_signals_close()
      throw .unknownTerm(options.term)
    }
    if let path = options.logPath { ct_stderr_to_file(path) }
    ct_guard_open(options.program, options.crashNote)
  }

  deinit { close() }

  /// Gives the terminal back; nothing is written to one that is gone. A second call does nothing.
  public func close() {
    guard let screen else { return }
    // A terminal that takes nothing must not keep the program from ending.
    if !Readiness.wait(nil, milliseconds: 0).contains(.gone), !isGone {
      write(screen.leaving, milliseconds: 300)
    }
    self.screen = nil
    ct_tty_close()
    ct_guard_close()
    ct_stderr_back()
    ct_signals_close()
  }

  /// Shows a frame, sending just what differs from the one before, in one write.
  public func flush(_ frame: Frame) {
    guard let screen, !isGone else { return }
    let bytes = screen.update(to: frame)
    drawn.frames += 1
    // A frame that was cut off leaves the terminal in an unknown state.
    if !bytes.isEmpty, !write(bytes) { screen.forget() }
  }

  /// Sends a text to the clipboard of the terminal, which may or may not take it; nothing is ever read
  /// from there. The text must be free of control characters.
  public func copy(_ text: String) {
    guard screen != nil, !isGone else { return }
    write(ClipboardSequence.bytes(for: text))
  }

  /// Whether sequences for the clipboard can be sent without being shown as text.
  public var canCopy: Bool { ClipboardSequence.isSafe(on: options.term) }

  /// The next frame is drawn as a whole.
  public func redraw() { screen?.forget() }

  /// Whether a shell is there that could continue a stopped program.
  public var canSuspend: Bool { ct_signals_can_stop() }

  /// Whether the terminal is gone.
  var isGone: Bool { ct_tty_is_gone() }

  /// Gives the terminal back, stops the program and takes the terminal again when it is continued.
  ///
  /// - Returns: false when it went on at once, because nothing could have continued it.
  func suspend() -> Bool {
    guard let screen, !isGone else { return true }
    write(screen.leaving)
    ct_tty_cooked()
    // The shell says only that something was stopped.
    if !options.stopNote.isEmpty { write(Array((options.stopNote + "\n").utf8)) }
    ct_stderr_back()
    let isContinued = ct_signals_stop()
    if let path = options.logPath { ct_stderr_to_file(path) }
    takeAgain()
    return isContinued
  }

  /// Sets the terminal up again, after a stop that was or was not our own.
  func takeAgain() {
    ct_tty_raw()
    adoptSize()
    screen?.enterAgain()
  }

  /// Asks the terminal for its size; true when it changed.
  @discardableResult
  func adoptSize() -> Bool {
    let now = Self.terminalSize
    guard now != size else { return false }
    size = now
    screen?.resize(to: now)
    return true
  }

  @discardableResult
  private func write(_ bytes: [UInt8], milliseconds: Int32 = -1) -> Bool {
    drawn.bytes += bytes.count
    return ct_tty_write(bytes, bytes.count, milliseconds)
  }

  private static var terminalSize: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    ct_tty_size(&rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }
}
