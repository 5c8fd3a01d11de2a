import JourneyModel

/// What `add` can add, in the words of the command line.
enum AddedKind: String, CaseIterable {
  case tasks
  case correspondence
  case products
  case part
  case touchpoint
  case variant
  case group
  case phase
  case channel
  case action
  case measure

  init(_ word: String) throws(Failure) {
    let folded = word.folded
    guard let kind = Self.allCases.first(where: { $0.words.contains(folded) }) else {
      throw .usage(
        "\(word.quoted(in: .german)) lässt sich nicht eintragen; möglich: \(Self.list).",
        "\(word.quoted(in: .english)) cannot be added; possible: \(Self.list).")
    }
    self = kind
  }

  /// Every word, for help and messages.
  static let list = allCases.map(\.rawValue).joined(separator: ", ")

  /// What people may type, folded.
  private var words: [String] {
    let spoken = Language.allCases.map { entity.spoken(in: $0) } + [entity.rawValue, rawValue]
    let points = Language.allCases.flatMap { entryPoint?.words(in: $0) ?? [] }
    return (spoken + points).flatMap { [$0.folded, $0.folded + "s", $0.folded + "n"] }
  }

  /// The kind of the new entity.
  var entity: EntityKind {
    switch self {
    case .tasks: .task
    case .correspondence: .document
    case .products: .product
    case .part: .part
    case .touchpoint: .touchpoint
    case .variant: .variant
    case .group: .targetGroup
    case .phase: .phase
    case .channel: .channel
    case .action: .campaign
    case .measure: .measure
    }
  }

  /// The entry point that collects it, for what stands by itself.
  var entryPoint: EntryPoint? {
    switch self {
    case .tasks: .tasks
    case .correspondence: .correspondence
    case .products: .products
    default: nil
    }
  }

  /// Whether a contact can be added along with it.
  var leadsToContact: Bool {
    entryPoint != nil || self == .part
  }
}
