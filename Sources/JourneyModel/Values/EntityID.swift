/// The identifier of an entity in a journey file: 1 to 64 characters of `[A-Za-z0-9._-]`.
///
/// New identifiers are a kind letter and six random characters (see ``IdentifierSource``); files may
/// use any other spelling. Identifiers compare by their UTF-8 bytes, so that every order that the
/// score depends on is the same on every machine.
public struct EntityID: Hashable, Sendable {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  /// Whether the spelling is one that a journey file may contain.
  public var isValid: Bool {
    guard (1...64).contains(text.utf8.count) else { return false }
    var text = text
    return text.withUTF8 { bytes in
      bytes.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
    }
  }
}

extension EntityID: Comparable {
  public static func < (left: EntityID, right: EntityID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension EntityID: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    text = value
  }
}

extension EntityID: CustomStringConvertible {
  public var description: String { text }
}
