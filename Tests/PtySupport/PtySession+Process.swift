internal import CPty

extension PtySession {
  /// How often the program has gone to sleep so far; it has woken up as often.
  public var sleeps: Int {
    let status = contents(ofFile: "/proc/\(session.program)/status")
    let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
    return line?.split(separator: "\t").last.flatMap { Int($0) } ?? -1
  }

  /// Milliseconds of processor time that all threads of the program have used.
  public var processorMilliseconds: Double { ProcessFigures.processorMilliseconds(of: process) }

  /// The memory that the program has now, in KiB.
  public var memory: Int { ProcessFigures.memory(of: process) }
}

/// What the system counts for a running process.
public enum ProcessFigures {
  /// Milliseconds of processor time of all threads; below zero when the process is gone.
  public static func processorMilliseconds(of process: Int) -> Double {
    Double(cpty_processor_nanoseconds(Int32(process))) / 1_000_000
  }

  /// The memory it has now, in KiB; 0 when it is gone.
  public static func memory(of process: Int) -> Int {
    let status = contents(ofFile: "/proc/\(process)/status")
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") }
    return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
  }
}
