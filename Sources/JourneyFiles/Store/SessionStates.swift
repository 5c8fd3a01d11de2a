public import JourneyModel

/// The states of a journey that a session and its store have in common, so that each save is merged
/// from the right one.
///
/// A session goes on while a save is under way, and is told later what others have changed. Its next
/// request still comes from the state before; the number that each request carries says from which.
public struct SessionStates: Sendable {
  /// A state from which requests come.
  private struct Basis {
    var number: Int
    var journey: Journey
  }

  /// What the store held when it was looked at last.
  public private(set) var known: LoadedJourney
  /// The oldest first; never empty.
  private var bases: [Basis]

  /// What a session is to join with its own journey.
  public struct News: Hashable, Sendable {
    /// What the session has of it already.
    public var base: Journey
    public var journey: Journey
    /// The number that requests carry once it is joined.
    public var number: Int
  }

  /// The states of a session that begins with what was loaded; its requests carry 0.
  public init(_ loaded: LoadedJourney) {
    known = loaded
    bases = [Basis(number: 0, journey: loaded.journey)]
  }

  /// The state that a request comes from. Requests with smaller numbers do not follow any more.
  public mutating func basis(of number: Int) -> Journey {
    bases.removeAll { $0.number < number }
    return bases.first?.journey ?? known.journey
  }

  /// Notes that a request from ``basis(of:)`` is safe; returns what others have added to it.
  public mutating func saved(
    _ request: Journey, as current: LoadedJourney, by author: String?
  ) -> News? {
    if let basis = bases.first?.journey {
      // Whatever comes from a later state contains the request as well.
      for index in bases.indices.dropFirst() {
        bases[index].journey =
          Journey.merging(base: basis, mine: request, theirs: bases[index].journey, by: author)
          .journey
      }
      bases[0].journey = request
    }
    known = current
    return current.journey == bases.last?.journey ? nil : news()
  }

  /// Notes what others have put there; returns what is new in it.
  public mutating func found(_ current: LoadedJourney) -> News {
    known = current
    return news()
  }

  /// What is new beside the last state that the session knows or is about to be told of.
  private mutating func news() -> News {
    let base = bases.last?.journey ?? known.journey
    let number = (bases.last?.number ?? 0) + 1
    bases.append(Basis(number: number, journey: known.journey))
    return News(base: base, journey: known.journey, number: number)
  }
}
