public import JourneyModel

/// What the name of a contact or document suggests, for the preview before Enter.
///
/// A guess only fills what nobody said, and the person sees it before it counts. `nil` means that the
/// name does not tell.
public struct NameGuess: Hashable, Sendable {
  /// The section of the line: "Mahnung" is fulfilment, "Geburtstag" is care.
  public let line: LineSection?
  /// The channel: "Angebot per E-Mail" is email.
  public let channel: ChannelKind?
  /// The direction: "Kunde fragt nach" is incoming.
  public let direction: Direction?
  /// Who starts it; it goes with the direction.
  public let initiator: Initiator?
  /// Whether the name says what the customer does: "Kunde beschwert sich".
  let isCustomerActing: Bool
  /// How the document comes about: "Mahnung" is automatic, "Kunde fragt" informal.
  public let form: DocumentForm?
  /// Whether an answer is expected: after "Angebot" yes, after "Bestätigung" no.
  public let expectsReply: Bool?
  /// The side of the product: "Ersatzteil" is spare parts.
  public let aspect: ProductAspect?

  /// Guesses from a name in German or English; linear in its length.
  public init(_ name: some StringProtocol) {
    let words = name.foldedWords
    let text = name.paddedName
    line = WordStems.lines.meaning(of: text)
    channel = ChannelPhrase.first(in: words)?.kind
    isCustomerActing = Self.isCustomerActing(words)
    initiator = isCustomerActing ? .customer : WordStems.voices.meaning(of: text)?.initiator
    direction = initiator.map { $0 == .customer ? .incoming : .outgoing }
    form = isCustomerActing ? .informal : WordStems.forms.meaning(of: text)
    expectsReply = WordStems.replies.meaning(of: text)
    aspect = WordStems.aspects.meaning(of: text)
  }

  // "Kunde fragt ..." and "Customer asks ..."; the verb decides, for "Kunde anrufen" is what the
  // business does, and so is what lies behind "Kunde bekommt ...".
  private static func isCustomerActing(_ words: [String]) -> Bool {
    let words = words.first.map(articles.contains) == true ? words.dropFirst() : words[...]
    guard let who = words.first, words.count > 1 else { return false }
    let verb = words[words.startIndex + 1]
    guard !receiving.contains(verb) else { return false }
    switch who {
    case "kunde", "kundin", "interessent", "interessentin", "auftraggeber":
      return verb == "will" || verb == "moechte" || verb.hasSuffix("t")
    case "customer", "client":
      return verb.hasSuffix("s")
    default:
      return false
    }
  }

  private static let articles: Set<String> = ["der", "die", "ein", "eine", "the", "a"]
  private static let receiving: Set<String> = [
    "bekommt", "erhaelt", "kriegt", "erfaehrt", "hoert", "sieht", "liest", "merkt", "findet",
    "wartet", "ist", "gets", "receives", "hears", "sees", "reads", "learns", "notices", "finds",
    "waits", "is", "was",
  ]
}

extension ProductAspect {
  /// The section of the line where customers usually meet this side of a product.
  public var line: LineSection? {
    switch self {
    case .enclosed, .packaging, .delivery, .installation, .manual, .payment: .fulfilment
    case .returns, .exchange, .repair, .warranty: .complaint
    case .service, .maintenance, .modification, .spareParts: .care
    case .other: nil
    }
  }
}

extension ProductAspect {
  /// Which way this side of a product usually goes; `nil` where either may begin.
  var direction: Direction? {
    switch self {
    case .enclosed, .packaging, .delivery, .installation, .manual: .outgoing
    case .returns, .exchange, .repair, .warranty, .modification, .spareParts, .payment: .incoming
    case .service, .maintenance, .other: nil
    }
  }

  /// How the customer usually meets this side of a product; `nil` where that differs too much.
  var channel: ChannelKind? {
    switch self {
    case .enclosed, .packaging, .delivery, .manual: .delivery
    case .installation: .visit
    default: nil
    }
  }
}

/// A phrase within a name that names a channel.
struct ChannelPhrase: Hashable {
  let kind: ChannelKind
  let words: Range<Int>

  /// The first phrase in a list of folded words; the longest one at its place.
  static func first(in words: [String], from start: Int = 0) -> ChannelPhrase? {
    for index in words.indices.dropFirst(start) {
      if let phrase = at(index, of: words) { return phrase }
    }
    return nil
  }

  /// The longest phrase that begins at a place.
  static func at(_ index: Int, of words: [String]) -> ChannelPhrase? {
    for end in stride(
      from: min(index + QuickWords.longestPhrase, words.count), to: index, by: -1)
    {
      let phrase = words[index..<end].joined(separator: " ")
      if let kind = QuickWords.channelKinds[phrase] {
        return ChannelPhrase(kind: kind, words: index..<end)
      }
    }
    return nil
  }
}
