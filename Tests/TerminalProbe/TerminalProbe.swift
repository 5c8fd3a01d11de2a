import CellGrid
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A list of rows on the final terminal layer, as small as a program on it can be.
struct ProbeList {
  var selected = 0
  var top = 0
  var text = ""
  var log: [String] = []
  /// Fills the screen with this many letters on, so that a picture is large.
  var filling = 0
  let rows = 60

  mutating func take(_ event: TerminalEvent, height: Int) -> LoopStep {
    switch event {
    case .hangUp: return LoopStep(.exit(129))
    case .terminate(let signal): return LoopStep(.exit(128 + signal))
    case .resumed: log.append("resumed")
    case .notSuspended: log.append("not suspended")
    case .woken: log.append("woken")
    case .timer: log.append("timer")
    case .input(.paste(let pasted)): log.append("paste \(pasted.unicodeScalars.count)")
    case .input(.ignored): log.append("ignored")
    case .input(.mouse(let mouse)): log.append("\(mouse)")
    case .input(.resized): break
    case .input(.key(let key)): return take(key, height: height)
    }
    return LoopStep()
  }

  private mutating func take(_ key: Key, height: Int) -> LoopStep {
    switch key {
    case .character("q"): return LoopStep(.exit(0))
    case .character("z"): return LoopStep(.suspend)
    case .character("!"): crash()
    case .character("t"): return LoopStep(timer: .after(milliseconds: 30), needsDraw: false)
    case .control("f"): filling += 1
    case .control("w"): return LoopStep(needsDraw: false)
    case .control("l"): return LoopStep(.redraw)
    case .down: selected = min(rows - 1, selected + 1)
    case .up: selected = max(0, selected - 1)
    case .escape: log.append("escape")
    case .enter: log.append("enter")
    case .character(let character): text.append(character)
    default: log.append("\(key)")
    }
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
    return LoopStep()
  }

  private func crash() { preconditionFailure("asked for") }
}

@main
enum TerminalProbe {
  static func main() {
    let environment = TerminalEnvironment.current()
    let locale = TerminalLocale.prepare()
    guard case .fullScreen(let term, let insteadOf) = TerminalKind.choose(environment) else {
      print("plain: \(TerminalKind.choose(environment))")
      return
    }
    let options = TerminalSession.Options(
      term: term, environment: environment, logPath: CommandLine.arguments.dropFirst().first,
      crashNote: "The probe crashed; see the log.\n")
    do {
      let session = try TerminalSession(options)
      let waker = Waker()
      var loop = EventLoop(session: session, waker: waker)
      var list = ProbeList()
      let status = loop.run { event in
        if event == .input(.key(.control("w"))) { Task.detached { waker?.wake() } }
        return list.take(event, height: max(1, session.size.rows - 3))
      } draw: { size in
        picture(list, size: size, tier: locale.tier, term: term, insteadOf: insteadOf)
      }
      exit(status)
    } catch {
      print("no session: \(error)")
    }
  }

  private static func picture(
    _ list: ProbeList, size: Size, tier: GlyphTier, term: String, insteadOf: String?
  ) -> Frame {
    var grid = Grid(size: size, tier: tier)
    let height = max(1, size.rows - 3)
    grid.write("Probe", x: 0, y: 0, style: .title)
    grid.rule(x: 0, y: 1, width: size.columns)
    for line in 0..<min(height, list.rows - list.top) {
      let row = list.top + line
      grid.write(row == list.selected ? ">" : " ", x: 0, y: line + 2)
      grid.write("contact \(row) über", x: 2, y: line + 2, style: row % 5 == 0 ? .error : .plain)
    }
    if list.filling > 0 {
      for y in 2..<max(2, size.rows - 1) {
        let letters = (0..<size.columns).map { column in
          let number: Int = (column * 7 + y + list.filling) % 26
          return Character(Unicode.Scalar(UInt8(97 + number)))
        }
        grid.write(String(letters), x: 0, y: y)
      }
    }
    let note = insteadOf.map { "\(term) instead of \($0) " } ?? ""
    let status = note + list.text + " " + list.log.suffix(6).joined(separator: ",")
    grid.write(status, x: 0, y: size.rows - 1, style: .hint)
    let cursor = Frame.Cursor(x: 0, y: list.selected - list.top + 2)
    return Frame(grid: grid, cursor: cursor, title: "Probe \(size.columns)x\(size.rows)")
  }
}
