/// The rules of a journey file, by the names that `check --format json` prints.
public enum ProblemCode: String, CaseIterable, Hashable, Sendable {
  // The bytes; each of these ends the reading.
  case emptyFile
  case fileTooLarge
  case tooManyEntries
  case tooManyProblems
  case invalidUTF8
  case unexpectedCharacter
  case unexpectedEnd
  case trailingComma
  case contentAfterEnd
  case badNumber
  case badEscape
  case controlCharacter
  case tooDeep

  // Single values.
  case loneSurrogate
  case stringTooLong
  case duplicateKey
  case numberNotFinite
  case wrongType
  case nullValue
  case missingField
  case unknownWord
  case invalidDay
  case badJudgement
  case wrongFormat
  case wrongVersion

  // The journey as a whole.
  case invalidIdentifier
  case outOfRange
  case intervalOrder
  case danglingReference
  case duplicateIdentifier
  case duplicateRating

  // Notices.
  case byteOrderMark
  case olderVersion
  case newerVersion
  case unknownField
  case emptyName
  case openPhase
  case openChannel
  case undecidedConflict
  case duplicateAlias
}

extension ProblemCode {
  /// Whether a journey with this problem may be used all the same.
  public var severity: Problem.Severity {
    switch self {
    case .byteOrderMark, .olderVersion, .newerVersion, .unknownField, .emptyName, .openPhase,
      .openChannel, .undecidedConflict, .duplicateAlias:
      .notice
    default: .error
    }
  }
}
