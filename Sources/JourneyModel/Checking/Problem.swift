/// Something wrong or worth knowing in a journey, with its place, what was found and what is allowed.
///
/// A reader reports every problem it can find; only a broken syntax ends the search, because nothing
/// after it can be told apart. Where a problem came from bytes it has a ``position``; a journey that
/// was checked in memory has JSON pointers only.
public struct Problem: Error, Hashable, Sendable {
  /// Whether the journey may be used all the same.
  public enum Severity: String, Hashable, Sendable {
    /// A broken rule: the file is not opened and never overwritten.
    case error
    /// Allowed, but worth knowing.
    case notice
  }

  /// A place in a file.
  public struct Position: Hashable, Sendable {
    /// Bytes before it, a byte-order mark included.
    public var offset: Int
    /// The line, from 1; lines end with LF.
    public var line: Int
    /// The column, from 1, counted in Unicode scalars without a byte-order mark.
    public var column: Int

    public init(offset: Int, line: Int, column: Int) {
      self.offset = offset
      self.line = line
      self.column = column
    }
  }

  /// Which rule is broken; the raw value is what scripts see.
  public let code: ProblemCode
  /// The place as a JSON pointer (RFC 6901); empty for the whole file.
  public var pointer: String
  /// The place in the bytes; `nil` for a journey in memory.
  public var position: Position?
  /// What stands there, as JSON, cut to 60 characters, with control characters made visible; may be
  /// empty.
  public let found: String
  /// What may stand there instead.
  public let allowed: Allowed

  public init(
    _ code: ProblemCode, at pointer: String, position: Position? = nil, found: String = "",
    allowed: Allowed = .nothingElse
  ) {
    self.code = code
    self.pointer = pointer
    self.position = position
    self.found = found
    self.allowed = allowed
  }

  /// Whether the journey may be used all the same.
  public var severity: Severity { code.severity }
}

extension Problem {
  /// What may stand at the place of a problem.
  public enum Allowed: Hashable, Sendable {
    /// Nothing to choose from; the message says what to do.
    case nothingElse
    /// One of a closed list of words.
    case words([String])
    /// The identifiers that exist, the first of them listed, of all `count`.
    case identifiers([String], count: Int, of: ReferenceTarget)
    /// Numbers of a scale.
    case scale(Scale)
    /// A kind of JSON value.
    case shape(JSONShape)
    /// The next piece of JSON syntax.
    case syntax(ExpectedSyntax)
    /// At most so many, in the unit of the code; of a version the least or the present one.
    case limit(Int)
  }
}

/// The kinds of value that a field may hold.
public enum JSONShape: String, CaseIterable, Hashable, Sendable {
  case text
  case number
  case judgement
  case flag
  case day
  case word
  case identifier
  case object
  case list
}

/// What JSON allows next.
public enum ExpectedSyntax: String, CaseIterable, Hashable, Sendable {
  case value
  case memberName
  case colon
  case commaOrObjectEnd
  case commaOrArrayEnd
  case closingQuote
  case escape
}
