public import JourneyModel

/// What the line that is being typed could go on as; one key takes it.
public struct EntryCompletion: Hashable, Sendable {
  /// The whole line, completed.
  public let line: String
  /// What it adds, shown behind the cursor.
  public let rest: String

  /// A text that a line could go on as, and the same in small letters.
  struct Candidate: Hashable, Sendable {
    let text: String
    let key: String

    init(_ text: String) {
      self.text = text
      key = text.lowercased()
    }
  }

  /// The first candidate that goes on from what is typed, whatever the case of letters.
  init?(of line: String, typed: Substring, _ candidates: [Candidate]) {
    let wanted = typed.lowercased()
    let length = typed.count
    let found = candidates.first { $0.key.hasPrefix(wanted) && $0.text.count > length }
    guard let found = found?.text else { return nil }
    self.line = line.dropLast(length) + found
    rest = String(found.dropFirst(length))
  }
}

/// A quick mark that is being typed, and what it can stand for.
public struct PendingMark: Hashable, Sendable {
  /// `@`, `#` or `>`.
  public let mark: Character
  /// What goes on from what is typed behind the mark, in the words of the journey.
  public let choices: [String]
  /// Whether `-` behind the mark lets go of what stuck from the lines before.
  public internal(set) var canForget = false
  let typed: Substring

  /// The mark at the end of a line; `nil` where the last word is none.
  init?(endOf line: String, in journey: Journey, _ language: Language) {
    let start = line.lastIndex(of: " ").map { line.index(after: $0) } ?? line.startIndex
    let word = line[start...]
    guard let mark = word.first else { return nil }
    let known: [String]
    switch mark {
    case "@": known = journey.participants.map(\.alias)
    case "#": known = journey.channels.map { $0.mark(in: journey) }
    case ">": known = language == .german ? ["aus", "ein", "beide"] : ["out", "in", "both"]
    default: return nil
    }
    self.mark = mark
    typed = word.dropFirst()
    let wanted = typed.lowercased()
    // A mark is a single word.
    choices = known.filter { !$0.contains(" ") && $0.lowercased().hasPrefix(wanted) }
  }

  /// Whether the mark says something as it stands, by another word for it: "#tel".
  func isKnown(in journey: Journey) -> Bool {
    switch mark {
    case "#": QuickWords.channel(typed, in: journey) != nil
    case ">": QuickWords.direction(typed) != nil
    default: false
    }
  }

  /// Whether only the sign stands there, which Enter leaves as it is.
  public var isBare: Bool { typed.isEmpty }

  /// The mark as it was typed.
  public var spoken: String { String(mark) + typed }

  /// Whether there is still something to choose.
  public var isOpen: Bool {
    typed != "-" && !choices.isEmpty && !choices.contains { $0.lowercased() == typed.lowercased() }
  }
}

/// What Enter takes of a line: the preview and the entry both ask for it.
public enum EnteredLine: Hashable, Sendable {
  /// The line, with the mark at its end completed where it can only stand for one thing.
  case whole(String)
  /// The mark at the end can stand for several things, and nothing is entered before it is known which.
  case open(PendingMark)
}

/// The names that an entry can be completed to, sorted; made once for a state of the journey.
struct EntryNames: Hashable, Sendable {
  struct Subject: Hashable, Sendable {
    var revision: Int
    var entryPoint: EntryPoint
    var direction: Direction
    var product: EntityID?
  }

  let subject: Subject
  /// What the prompts suggest comes first.
  private let suggested: [EntryCompletion.Candidate]
  private let sorted: [EntryCompletion.Candidate]

  /// Beyond so many names nobody types the same one again, and sorting them would be felt.
  private static let most = 5_000

  init(_ subject: Subject, _ room: CollectRoom, in journey: Journey, _ language: Language) {
    self.subject = subject
    let listed = Set(room.rows(in: journey).prefix(Self.most).compactMap { journey.name(of: $0) })
    suggested = (room.chosenPrompts?.prompts ?? []).compactMap { $0.example?[language] }
      .filter { !listed.contains($0) }.map { EntryCompletion.Candidate($0) }
    var names = Set(journey.tasks.prefix(Self.most).map(\.name))
    names.formUnion(journey.documents.prefix(Self.most).map(\.name))
    names.formUnion(journey.products.lazy.flatMap(\.parts).prefix(Self.most).map(\.name))
    names.formUnion(journey.touchpoints.prefix(Self.most).lazy.map(\.name))
    sorted = names.subtracting(listed).map { EntryCompletion.Candidate($0) }
      .sorted { $0.key < $1.key }
  }

  /// The candidates for what is typed. O(log names + suggestions).
  func candidates(for typed: Substring) -> [EntryCompletion.Candidate] {
    let wanted = typed.lowercased()
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].key < wanted { low = middle + 1 } else { high = middle }
    }
    return suggested + sorted[low..<min(low + 2, sorted.count)]
  }
}

extension EnteredLine {
  /// What Enter takes of a line.
  init(_ line: String, in journey: Journey, _ language: Language) {
    guard let mark = PendingMark(endOf: line, in: journey, language), mark.isOpen,
      !mark.typed.isEmpty, !mark.isKnown(in: journey)
    else {
      self = .whole(line.trimmed)
      return
    }
    self =
      mark.choices.count == 1
      ? .whole((line.dropLast(mark.typed.count) + mark.choices[0]).trimmed) : .open(mark)
  }
}

extension CollectRoom {
  /// The mark at the end of the field; `nil` where there is none or the cursor is elsewhere.
  public func pendingMark(in journey: Journey, _ language: Language) -> PendingMark? {
    guard field.cursor == field.characters.count else { return nil }
    var mark = PendingMark(endOf: field.text, in: journey, language)
    switch mark?.mark {
    case "@": mark?.canForget = sticky.responsible != nil
    case "#": mark?.canForget = sticky.channel != nil
    default: break
    }
    return mark
  }

  /// What Enter would take of the field now. A blank behind a mark says that it is meant as it stands.
  public func enteredLine(in journey: Journey, _ language: Language) -> EnteredLine {
    EnteredLine(field.text, in: journey, language)
  }

  /// Finds anew what the line could go on as.
  mutating func refreshCompletion(in audit: Audit, _ language: Language) {
    completion = nil
    guard !field.isEmpty, field.cursor == field.characters.count else { return }
    let line = field.text
    let journey = audit.journey
    if let mark = PendingMark(endOf: line, in: journey, language) {
      completion = EntryCompletion(
        of: line, typed: mark.typed, mark.choices.map { EntryCompletion.Candidate($0) })
      return
    }
    if let comma = line.lastIndex(of: ",") {
      let typed = line[line.index(after: comma)...].drop { $0 == " " }
      // A whole word for a direction means that, whatever else begins with it.
      guard typed.count >= 2, QuickWords.direction(typed) == nil else { return }
      // Only what Enter would take for a person: beside a channel any, else none that names one.
      let isBesideChannel = line[..<comma].split(separator: ",").dropFirst().contains {
        QuickWords.channel($0, in: journey) != nil
      }
      let people = journey.participants.map(\.alias)
        .filter { isBesideChannel || !QuickWords.isOfChannelName($0, in: journey) }
      completion = EntryCompletion(
        of: line, typed: typed,
        (journey.channels.map(\.name) + people + journey.phases.map(\.name))
          .map { EntryCompletion.Candidate($0) })
      return
    }
    guard field.characters.count >= 2, entryPoint != .products || product != nil else { return }
    let subject = EntryNames.Subject(
      revision: audit.revision, entryPoint: entryPoint, direction: sticky.direction,
      product: product)
    if names?.subject != subject { names = EntryNames(subject, self, in: journey, language) }
    let typed = Substring(line)
    completion = EntryCompletion(of: line, typed: typed, names?.candidates(for: typed) ?? [])
  }

  /// Takes the completion; false where there is none.
  mutating func complete() -> Bool {
    guard let completion else { return false }
    field = TextField(completion.line)
    return true
  }
}

extension Channel {
  /// The name behind a mark: of several words the first, where that one names the channel.
  fileprivate func mark(in journey: Journey) -> String {
    guard name.contains(" ") else { return name }
    let word = String(name.prefix { $0.isLetter || $0 == "-" })
    return QuickWords.channel(word, in: journey) == id ? word : name
  }
}
