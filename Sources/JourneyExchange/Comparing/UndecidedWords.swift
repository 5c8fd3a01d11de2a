public import JourneyModel

/// What waits for a decision, part by part, as a screen shows it.
public struct UndecidedWords: Hashable, Sendable {
  /// What it is about: the name of a contact, of another entry, or of the customer journey.
  public var subject: String
  /// The field, and of an answer that of one person whose it is.
  public var field: String
  /// What stands in the file.
  public var standing: String
  /// What waits beside it.
  public var waiting: String
  /// Whose it is; `nil` where nobody said.
  public var author: String?
}

extension UndecidedText {
  /// The parts of what waits; texts stand without quotation marks and as they are.
  public static func words(
    of value: UndecidedValue, _ journey: Journey, in language: Language
  ) -> UndecidedWords {
    let say = Wording(language: language)
    var words = UndecidedWords(
      subject: subject(of: value, journey), field: "", standing: "", waiting: "",
      author: value.conflict.by)
    guard !value.isAboutWholeEntry else {
      words.field = say("Eintrag", "entry")
      words.standing = say("der Eintrag", "the entry")
      words.waiting = say("entfernt", "removed")
      // Where the other side had removed it, the mark names whoever wants to keep it.
      if value.conflict.value != .null { words.author = nil }
      return words
    }
    words.field = FieldWords.word(
      value.conflict.field.split(separator: "/").last.map(String.init) ?? "", in: language)
    if let rating = value.place.rating, let by = rating.by {
      words.field += ", " + (name(of: by, journey) ?? by.text)
    }
    let reader = ValueWords(value: value, journey: journey, say: say)
    words.standing = reader.text(of: value.standing ?? .null)
    words.waiting = reader.text(of: value.conflict.value)
    return words
  }

  private static func subject(of value: UndecidedValue, _ journey: Journey) -> String {
    if let rating = value.place.rating {
      return name(of: rating.touchpoint, journey) ?? rating.touchpoint.text
    }
    guard let address = value.place.entity else { return journey.title }
    return journey.entries(of: address.kind).first { $0.address == address }?.name
      ?? address.description
  }

  fileprivate static func name(of id: EntityID, _ journey: Journey) -> String? {
    if let contact = journey.touchpoints.first(where: { $0.id == id }) { return contact.name }
    for kind in [EntityKind.participant, .phase, .channel, .variant, .targetGroup] {
      if let entry = journey.entries(of: kind).first(where: { $0.address.id == id }) {
        return entry.name
      }
    }
    return nil
  }
}

/// Puts a value of a file into words, by the field that it stands in.
private struct ValueWords {
  let value: UndecidedValue
  let journey: Journey
  let say: Wording

  func text(of json: JSONValue) -> String {
    switch json {
    case .null: return say("nichts", "nothing")
    case .bool(let flag): return flag ? say("ja", "yes") : say("nein", "no")
    case .string(let text):
      if text == "ask", value.place.rating != nil { return say("zu klären", "to be clarified") }
      return word(text) ?? reference(text) ?? text
    case .number, .array:
      if let judgement = Judgement(json), let field = RatingField(rawValue: value.conflict.field) {
        return field.spoken(judgement, in: say.language)
      }
      if let elements = json.elements { return elements.map(text(of:)).joined(separator: ", ") }
      return UndecidedText.text(of: json, say)
    case .object: return UndecidedText.text(of: json, say)
    }
  }

  private func reference(_ text: String) -> String? {
    let fields = ["phase", "channel", "responsible", "variants", "touchpoints", "by", "who"]
    guard fields.contains(value.conflict.field) else { return nil }
    return UndecidedText.name(of: EntityID(text), journey)
  }

  private func word(_ text: String) -> String? {
    switch value.conflict.field {
    case "direction": Direction(rawValue: text)?.spoken(in: say.language)
    case "initiator": Initiator(rawValue: text)?.spoken(in: say.language)
    case "touchesCustomer": TouchesCustomer(rawValue: text)?.spoken(in: say.language)
    case "role": ParticipantRole(rawValue: text)?.spoken(in: say.language)
    case "state":
      TouchpointState(rawValue: text)?.spoken(in: say.language)
        ?? MeasureState(rawValue: text)?.spoken(in: say.language)
    default: nil
    }
  }
}

extension Judgement {
  /// Reads one, two or three numbers as a file has them.
  init?(_ json: JSONValue) {
    let numbers = (json.elements ?? [json]).compactMap(\.double)
    switch numbers.count {
    case 1: self = .exact(numbers[0])
    case 2: self = .range(low: numbers[0], high: numbers[1])
    case 3: self = .estimate(low: numbers[0], likely: numbers[1], high: numbers[2])
    default: return nil
    }
  }
}
