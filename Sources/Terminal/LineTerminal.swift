internal import CTerminal

/// Lines from the terminal of standard input, for a program that asks and answers in plain lines.
///
/// The line mode of a terminal keeps a line from the program until Enter, and throws it away when the
/// terminal goes. While one is awaited it is therefore read byte by byte, so that what is half typed
/// can be kept; between two lines the terminal is as it was. A class, because there is one of it.
public final class LineTerminal {
  /// How a wait for a line ended.
  public enum Ending: Hashable, Sendable {
    case line(String)
    /// No more input, or no terminal any more.
    case end
    /// Ctrl-C where nothing was typed: somebody wants to leave.
    case interrupted
    /// The terminal does not let lines be read in this way.
    case impossible
  }

  /// How long something may stand in the line before it is kept, in milliseconds.
  private let pause: Int64
  /// Bytes that were read and belong to this line or later ones.
  private var rest: ArraySlice<UInt8> = []
  /// How many of them the terminal has shown.
  private var shown = 0
  /// Whether they came with the line that was awaited. What came before may have been typed ahead.
  private var isBurst = false

  public init(pause: Int) {
    self.pause = Int64(pause)
  }

  /// How long the lines of a paste may keep one another waiting, in milliseconds.
  private static let gap: Int32 = 20

  /// What came together with the last line: further lines, as a paste has them, of which the last may
  /// have no end. They are read as lines by and by unless ``dropAtOnce()`` takes them away.
  public var atOnce: [String] {
    rest.isEmpty || !isBurst
      ? []
      : rest.split(separator: 0x0A, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Takes away what came together with the last line.
  public func dropAtOnce() {
    (rest, shown) = ([], 0)
  }

  /// Waits for a line; does not return when a signal ends the program.
  ///
  /// - Parameters:
  ///   - prompt: what stands before it, for showing it again.
  ///   - dropped: what Ctrl-C says that takes a half typed line back, as a shell does.
  ///   - unstoppable: what Ctrl-Z says where nothing could continue the program.
  ///   - keep: keeps what is half typed; called a pause after it was begun or changed, and before
  ///     the program ends or loses its terminal.
  public func next(
    prompt: String, dropped: String, unstoppable: String, keep: (String) -> Void
  ) -> Ending {
    isBurst = false
    if rest.isEmpty, let lines = typedMeanwhile() {
      if lines.isEmpty { return .end }
      (rest, shown) = (lines[...], lines.count)
    }
    var keys = ct_line_keys()
    guard ct_line_open(&keys) else { return rest.isEmpty ? .impossible : takeLine(keep) }
    if rest.isEmpty { shown = Int(keys.shown) }
    var line = TypedLine(keys: TypedLine.Keys(keys))
    var (ending, signal): (Ending?, Int32) = (nil, 0)
    var due: Int64?
    var kept: [UInt8] = []
    while ending == nil, signal == 0 {
      if rest.isEmpty {
        show(&line, keys.echoes)
        if due == nil, line.bytes != kept { due = ct_now_milliseconds() + pause }
        switch wait(until: due) {
        case .bytes(let bytes): (rest, isBurst) = (bytes[...], true)
        case .signal(ct_sigtstp):
          let isContinued = ct_line_stop()
          line.reprint(after: (isContinued ? "\n" : "\n\(unstoppable)\n") + prompt)
        case .signal(ct_sigcont):
          ct_line_again()
          line.reprint(after: "\n" + prompt)
        case .signal(let number) where [ct_sighup, ct_sigterm, ct_sigint].contains(number):
          if number == ct_sigint { line.echo += Array("^C".utf8) }
          signal = number
        case .signal: break
        case .time:
          keep(line.text)
          (kept, due) = (line.bytes, nil)
        case .gone: ending = .end
        }
        continue
      }
      let byte = rest.removeFirst()
      if byte == keys.quit, byte != 0, !line.isLiteral {
        signal = -1
        break
      }
      if byte == keys.interrupt, byte != 0, !line.isLiteral {
        // As in the line mode, what was typed before it counts no longer.
        (rest, shown) = ([], 0)
        if line.bytes.isEmpty {
          ending = .interrupted
        } else {
          line = TypedLine(keys: TypedLine.Keys(keys))
          line.echo = Array("^C\n\(dropped)\n\(prompt)".utf8)
          keep("")
          (kept, due) = ([], nil)
        }
        continue
      }
      switch line.take(byte) {
      case .goesOn: break
      case .line: ending = .line(line.text)
      case .end: ending = .end
      }
      if shown > 0 {
        shown -= 1
        line.echo = []
      }
    }
    show(&line, keys.echoes)
    if case .line = ending { takePaste() }
    let late = ct_line_close()
    if signal == 0 { signal = late }
    if case .line = ending {} else if !line.bytes.isEmpty { keep(line.text) }
    if signal != 0 {
      ct_line_end(signal)
      // Ignored: somebody wants it to go on without a terminal.
      return ending ?? .end
    }
    return ending ?? .end
  }

  private enum News {
    case bytes([UInt8])
    case signal(Int32)
    case time
    case gone
  }

  /// Reads what is left of a paste, before the terminal edits it as lines.
  private func takePaste() {
    guard isBurst, !rest.isEmpty || Readiness(rawValue: Int(ct_line_wait(0))).contains(.input)
    else { return }
    while Readiness(rawValue: Int(ct_line_wait(Self.gap))).contains(.input) {
      let bytes = Self.bytes { ct_line_read($0, $1) }
      guard bytes.count > 0 else { return }
      rest += bytes.read
    }
  }

  private func wait(until due: Int64?) -> News {
    while true {
      let pause = due.map { max(0, $0 - ct_now_milliseconds()) } ?? -1
      let ready = Readiness(rawValue: Int(ct_line_wait(Int32(pause))))
      // What was typed before a signal ends the program belongs to the line.
      if ready.contains(.input) {
        let bytes = Self.bytes { ct_line_read($0, $1) }
        if bytes.count < 0 { return .gone }
        if !bytes.read.isEmpty { return .bytes(bytes.read) }
      }
      if ready.contains(.signal) {
        let number = ct_signals_next()
        if number != 0 { return .signal(number) }
      }
      if ready.contains(.gone) { return .gone }
      if let due, ct_now_milliseconds() >= due { return .time }
    }
  }

  /// Whole lines that were typed while the terminal was in its line mode, as it has edited them; empty
  /// at an end that was typed.
  private func typedMeanwhile() -> [UInt8]? {
    let bytes = Self.bytes { ct_line_waiting($0, $1) }
    return bytes.count < 0 ? nil : bytes.read
  }

  private static func bytes(
    _ read: (UnsafeMutablePointer<UInt8>?, Int) -> Int
  ) -> (read: [UInt8], count: Int) {
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      result = read(buffer.baseAddress, buffer.count)
      count = max(0, result)
    }
    return (bytes, result)
  }

  private func show(_ line: inout TypedLine, _ echoes: Bool) {
    if echoes, !line.echo.isEmpty { ct_line_show(line.echo, line.echo.count) }
    line.echo = []
  }

  /// The next line of what was read already, in the line mode of the terminal; half of one at the end of
  /// the input was never entered.
  private func takeLine(_ keep: (String) -> Void) -> Ending {
    while !rest.contains(0x0A) {
      let bytes = Self.bytes { ct_line_read($0, $1) }
      guard bytes.count >= 0 else {
        keep(String(decoding: rest, as: UTF8.self))
        rest = []
        return .end
      }
      rest += bytes.read
    }
    let line = rest.prefix { $0 != 0x0A }
    rest = rest.dropFirst(line.count + 1)
    return .line(String(decoding: line, as: UTF8.self))
  }
}

extension TypedLine.Keys {
  fileprivate init(_ keys: ct_line_keys) {
    (erase, word, all) = (keys.erase, keys.word, keys.all)
    (end, literal, reprint) = (keys.end, keys.literal, keys.reprint)
  }
}
