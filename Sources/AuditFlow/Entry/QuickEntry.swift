public import JourneyModel

/// A line of rapid entry, understood: a name and what its marks and last words say.
public struct QuickEntry: Hashable, Sendable {
  /// Who is responsible, as the line names it.
  public enum Responsible: Hashable, Sendable {
    case existing(EntityID)
    /// Nobody of that alias takes part yet; entering the line adds the participant.
    case new(alias: String)
  }

  public var name: String
  public var phase: EntityID?
  public var channel: EntityID?
  public var direction: Direction?
  public var responsible: Responsible?
  /// What no longer sticks from this line on: `@-`, `#-`, or `-` for all of it.
  public var forgets: Set<Sticky> = []

  /// What sticks from one line to the next.
  public enum Sticky: Hashable, Sendable, CaseIterable {
    case channel, responsible, phase
  }

  public init(
    name: String, phase: EntityID? = nil, channel: EntityID? = nil, direction: Direction? = nil,
    responsible: Responsible? = nil
  ) {
    self.name = name
    self.phase = phase
    self.channel = channel
    self.direction = direction
    self.responsible = responsible
  }
}

extension QuickEntry {
  /// Understands a line: quick marks (`@owner`, `#channel`, `>out`, `>in`) anywhere, and plain words
  /// after the last commas ("Angebot nachfassen, Telefon, Jens"). "2,5 Liter" is a number.
  ///
  /// `@-` and `#-` let go of what stuck from the lines before, and `-` alone of all of it.
  ///
  /// What is neither a known mark nor a known word stays part of the name, so that nothing typed is
  /// lost; the preview shows it there before Enter. An empty name means there is nothing to enter.
  public init(line: String, in journey: Journey) {
    self.init(name: "")
    var unmarked = ""
    var rest = line[...]
    while !rest.isEmpty {
      let gap = rest.prefix { $0 == " " }
      let start = rest[gap.endIndex...]
      if start.first == "@", let long = Self.longAlias(start.dropFirst(), in: journey) {
        responsible = Self.participant(long.alias, in: journey) ?? .new(alias: long.alias)
        rest = long.rest
        continue
      }
      let word = start.prefix { $0 != " " }
      rest = rest[word.endIndex...]
      // A comma behind a mark ends it, and separates what comes before and after it.
      let mark = word.prefix(
        upTo: word.lastIndex { $0 != "," }.map(word.index(after:)) ?? word.startIndex)
      if takeMark(mark, in: journey) {
        if mark.endIndex < word.endIndex { unmarked += "," }
      } else {
        unmarked += gap + word
      }
    }
    var parts = Self.parts(of: unmarked)
    if let last = parts.last, String(last).trimmed == "-" {
      parts.removeLast()
      forgets = Set(Sticky.allCases)
    }
    var segments = parts.map { String($0).trimmed }
    takeTrailingWords(&segments, in: journey)
    guard !segments.isEmpty else { return }
    // Cut out as it stands: joining the parts again would put other spaces between them.
    name = String(unmarked[parts[0].startIndex..<parts[segments.count - 1].endIndex]).trimmed
  }

  /// The parts between the commas, without empty ones; a comma between two digits belongs to a
  /// number.
  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    func take(upTo end: String.Index) {
      let part = text[start..<end]
      if !String(part).trimmed.isEmpty { parts.append(part) }
    }
    for index in text.indices where text[index] == "," {
      let next = text.index(after: index)
      let isInNumber =
        index > start && text[text.index(before: index)].isNumber && next < text.endIndex
        && text[next].isNumber
      guard !isInNumber else { continue }
      take(upTo: index)
      start = next
    }
    take(upTo: text.endIndex)
    return parts
  }

  /// Takes a word that begins with a mark; false when the word belongs to the name.
  private mutating func takeMark(_ word: Substring, in journey: Journey) -> Bool {
    guard let mark = word.first, word.count > 1 else { return false }
    let text = String(word.dropFirst())
    switch mark {
    case "@" where text == "-":
      forgets.insert(.responsible)
      return true
    case "#" where text == "-":
      forgets.insert(.channel)
      return true
    case "@":
      guard text.contains(where: \.isLetter) else { return false }
      responsible = Self.participant(text, in: journey) ?? .new(alias: text)
      return true
    case "#":
      guard let id = Self.channel(text, in: journey) else { return false }
      channel = id
      return true
    case ">":
      guard let direction = QuickWords.direction(text) else { return false }
      self.direction = direction
      return true
    default:
      return false
    }
  }

  /// The first word of the name that looks like a mark of a channel or a direction and is none;
  /// "#3" is a number.
  public var unknownMark: String? {
    for word in name.split(whereSeparator: { $0 == " " || $0 == "," }) {
      guard let mark = word.first, mark == "#" || mark == ">" || mark == "<" else { continue }
      if let letter = word.dropFirst().first, letter.isLetter { return String(word) }
    }
    return nil
  }

  /// Takes the last comma-separated words as long as each is known; never the first one.
  private mutating func takeTrailingWords(_ segments: inout [String], in journey: Journey) {
    while segments.count > 1, let last = segments.last {
      // Beside another channel ("..., Telefon, Büro") a word that also names one can say who does it.
      let isBehindChannel =
        segments.count > 2 && Self.channel(segments[segments.count - 2], in: journey) != nil
      let isBesideChannel = channel != nil || isBehindChannel
      let named = Self.channel(last, in: journey)
      let known = Self.participant(last, in: journey)
      if responsible == nil, let known,
        isBesideChannel || !QuickWords.isOfChannelName(last, in: journey)
      {
        responsible = known
      } else if responsible == nil, isBesideChannel, named != nil,
        !QuickWords.beginsChannelName(last, in: journey)
      {
        responsible = .new(alias: last)
      } else if channel == nil, let named {
        channel = named
      } else if direction == nil, let direction = QuickWords.direction(last) {
        self.direction = direction
      } else if phase == nil, let id = Self.phase(last, in: journey) {
        phase = id
      } else if channel == nil, responsible == nil, isBehindChannel,
        Self.isOneName(last, in: journey)
      {
        // "..., Telefon, Meister": behind the channel stands who does it, even when nobody is called
        // so yet.
        responsible = .new(alias: last)
      } else {
        return
      }
      segments.removeLast()
    }
  }

  private static func participant(_ text: String, in journey: Journey) -> Responsible? {
    let wanted = text.folded
    return journey.participants.first { $0.alias.folded == wanted || $0.id.text == text }
      .map { .existing($0.id) }
  }

  /// Whether a text can name somebody: one word, or up to three that all begin with a capital letter
  /// ("Frau Schulz"). In German names and roles begin with one, in English roles do not ("boss").
  private static func isOneName(_ text: String, in journey: Journey) -> Bool {
    let words = text.split(separator: " ")
    guard words.count <= 3, let first = text.first, first.isLetter else { return false }
    if words.count == 1, journey.language == "en" { return true }
    return words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// The alias behind a mark for a person, where it has several words: in quotes, or that of somebody
  /// who takes part.
  ///
  /// - Parameter text: what follows the mark.
  /// - Returns: the alias, and what follows it; `nil` for a single word.
  private static func longAlias(
    _ text: Substring, in journey: Journey
  ) -> (alias: String, rest: Substring)? {
    let closing: [Character: Character] = ["\"": "\"", "„": "“", "“": "”"]
    if let opening = text.first, let end = closing[opening] {
      let inside = text.dropFirst().prefix { $0 != end }
      guard inside.endIndex < text.endIndex, !String(inside).trimmed.isEmpty else { return nil }
      return (String(inside).trimmed, text[inside.endIndex...].dropFirst())
    }
    let names = journey.participants.map(\.alias).filter { $0.contains(" ") }
    for name in names.sorted(by: { $0.count > $1.count }) {
      let words = text.prefix(name.count)
      let next = text[words.endIndex...].first
      if String(words).folded == name.folded, next == nil || next == " " || next == "," {
        return (name, text[words.endIndex...])
      }
    }
    return nil
  }

  private static func channel(_ text: String, in journey: Journey) -> EntityID? {
    QuickWords.channel(text, in: journey)
  }

  private static func phase(_ text: String, in journey: Journey) -> EntityID? {
    let wanted = text.folded
    return journey.phases.first { $0.name.folded == wanted }?.id
  }
}
