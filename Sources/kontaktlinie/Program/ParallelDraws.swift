import FrictionScoring
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes the blocks of draws on all cores and adds them in their order, so that the result does not
/// depend on how many there are.
///
/// A class, because the threads share it.
final class ParallelDraws: Sendable {
  private struct State {
    var next = 0
    var finished: [Int: DrawBlock] = [:]
    var tally: RankingTally
    var added = 0

    var isStopped = false

    /// The number of the next block to make.
    mutating func take(of blocks: Int) -> Int? {
      guard next < blocks, !isStopped else { return nil }
      defer { next += 1 }
      return next
    }

    /// Adds a block, and those after it that waited for it.
    mutating func finish(_ number: Int, _ block: DrawBlock) {
      finished[number] = block
      while let block = finished.removeValue(forKey: added) {
        tally.add(block)
        added += 1
      }
    }
  }

  private let draws: RankingDraws
  private let goesOn: @Sendable (Double) -> Bool
  private let state: Mutex<State>

  /// The result of all draws.
  ///
  /// - Parameter goesOn: called after each block, on any of the threads, with the share that is
  ///   done; `false` stops them all within a block.
  /// - Returns: `nil` when it was stopped.
  static func robustness(
    _ draws: RankingDraws, cores: Int = OrderedWork.cores,
    goesOn: @escaping @Sendable (Double) -> Bool = { _ in true }
  ) -> Robustness? {
    let cores = min(draws.blocks, cores)
    guard cores > 1, draws.isUncertain else { return draws.robustness(goesOn) }
    return ParallelDraws(draws, goesOn).run(cores)
  }

  private init(_ draws: RankingDraws, _ goesOn: @escaping @Sendable (Double) -> Bool) {
    self.draws = draws
    self.goesOn = goesOn
    state = Mutex(State(tally: RankingTally(draws)))
  }

  private func run(_ cores: Int) -> Robustness? {
    var others: [pthread_t] = []
    for _ in 1..<cores {
      var thread = pthread_t()
      let itself = Unmanaged.passRetained(self)
      let code = pthread_create(&thread, nil, Self.body, itself.toOpaque())
      // Without another thread this one makes all the blocks.
      if code == 0 { others.append(thread) } else { itself.release() }
    }
    work()
    for thread in others { pthread_join(thread, nil) }
    return state.withLock { $0.isStopped ? nil : $0.tally.robustness }
  }

  private static let body: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
    if let pointer = $0 {
      Unmanaged<ParallelDraws>.fromOpaque(pointer).takeRetainedValue().work()
    }
    return nil
  }

  private func work() {
    while let number = state.withLock({ $0.take(of: draws.blocks) }) {
      let block = draws.block(number)
      let share = state.withLock { state in
        state.finish(number, block)
        return state.tally.progress
      }
      if !goesOn(share) { state.withLock { $0.isStopped = true } }
    }
  }
}
