#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Pieces of work on all cores, whose results go out one after the other in their order.
///
/// Nobody runs farther ahead than a few pieces, and a result that grows long waits for its turn and
/// then goes out directly: memory does not grow with the number of pieces.
///
/// A class, because the threads share it.
final class OrderedWork: Sendable {
  private struct State {
    /// The piece that is taken next, and the one whose result goes out.
    var (next, turn) = (0, 0)
    var finished: [Int: [UInt8]] = [:]
    var hasOutput = false
    var trouble: (any Error)?
  }

  /// The result of one piece, in portions. A class, because writers hand it to their sinks.
  final class Result {
    private let work: OrderedWork
    private let number: Int
    private var waiting: [UInt8] = []
    private var isItsTurn = false

    private static let longest = 1 << 20

    fileprivate init(_ number: Int, of work: OrderedWork) {
      self.work = work
      self.number = number
    }

    func append(_ bytes: [UInt8]) throws {
      guard !isItsTurn else { return try work.write(bytes) }
      waiting += bytes
      guard waiting.count > Self.longest else { return }
      isItsTurn = true
      try work.awaitTurn(of: number)
      try work.begin(waiting)
      waiting = []
    }

    fileprivate func finish() throws { try work.finish(number, waiting) }
  }

  /// The cores of the machine.
  static let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  private let count: Int
  private let ahead: Int
  private let make: @Sendable (Int, Result) throws -> Void
  private let opening: @Sendable (Bool) -> [UInt8]
  private let write: @Sendable ([UInt8]) throws -> Void
  private let monitor = Monitor(State())

  /// - Parameters:
  ///   - ahead: how many pieces may be at work or finished before their turn.
  ///   - make: makes a piece; one that has nothing to say appends nothing.
  ///   - opening: what stands before a result that says something: whether it is the first of all.
  ///   - write: takes what goes out; what it throws ends all of the work.
  init(
    count: Int, ahead: Int, make: @escaping @Sendable (Int, Result) throws -> Void,
    opening: @escaping @Sendable (_ isFirst: Bool) -> [UInt8],
    write: @escaping @Sendable ([UInt8]) throws -> Void
  ) {
    self.count = count
    self.ahead = ahead
    self.make = make
    self.opening = opening
    self.write = write
  }

  /// Does all of the work, this thread being one of them; returns when the last result is out.
  func run(on threads: Int) throws {
    var others: [pthread_t] = []
    for _ in 1..<max(1, threads) {
      #if canImport(Glibc)
        var thread = pthread_t()
      #else
        var thread: pthread_t?
      #endif
      let itself = Unmanaged.passRetained(self)
      let code = pthread_create(
        &thread, nil,
        { raw in
          // Darwin's pointer is never absent, Glibc's may be.
          let pointer: UnsafeMutableRawPointer? = raw
          if let pointer { Unmanaged<OrderedWork>.fromOpaque(pointer).takeRetainedValue().work() }
          return nil
        }, itself.toOpaque())
      // Without another thread this one does everything.
      guard code == 0 else {
        itself.release()
        break
      }
      let started: pthread_t? = thread
      if let started { others.append(started) }
    }
    work()
    for thread in others { pthread_join(thread, nil) }
    if let trouble = monitor.change({ $0.trouble }) { throw trouble }
  }

  private func work() {
    while let number = take() {
      do {
        let result = Result(number, of: self)
        try make(number, result)
        try result.finish()
      } catch {
        monitor.change { $0.trouble = $0.trouble ?? error }
      }
    }
  }

  private func take() -> Int? {
    monitor.wait { state -> Int?? in
      guard state.trouble == nil, state.next < count else { return .some(nil) }
      guard state.next - state.turn < ahead else { return nil }
      defer { state.next += 1 }
      return state.next
    }
  }

  private func awaitTurn(of number: Int) throws {
    let trouble = monitor.wait { state -> (any Error)?? in
      if let trouble = state.trouble { return .some(trouble) }
      return state.turn == number ? .some(nil) : nil
    }
    if let trouble { throw trouble }
  }

  /// Begins a result in its turn.
  private func begin(_ bytes: [UInt8]) throws {
    let isFirst = monitor.change { state in
      defer { state.hasOutput = true }
      return !state.hasOutput
    }
    try write(opening(isFirst) + bytes)
  }

  private func finish(_ number: Int, _ bytes: [UInt8]) throws {
    var ready: [UInt8]? = monitor.change { state in
      guard state.turn != number else { return bytes }
      state.finished[number] = bytes
      return nil
    }
    while let bytes = ready {
      if !bytes.isEmpty { try begin(bytes) }
      ready = monitor.change { state in
        state.turn += 1
        return state.finished.removeValue(forKey: state.turn)
      }
    }
  }
}
