public import JourneyModel

extension ChannelKind {
  /// The wait that customers are assumed to put up with, in minutes.
  ///
  /// All are assumptions that the user is to confirm; only the ten seconds of portal and web have a
  /// source (Nielsen 1993).
  public var assumedToleratedWait: Double {
    switch self {
    case .phone, .messenger, .chat: 2
    case .branch, .event: 10
    case .portal, .web: 1.0 / 6
    case .email: 1440
    case .sms: 60
    case .letter: 10080
    case .delivery: 4320
    case .visit: 15
    case .social: 240
    case .other: 1440
    }
  }
}
