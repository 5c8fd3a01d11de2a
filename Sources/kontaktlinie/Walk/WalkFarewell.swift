import AuditFlow
import JourneyModel

/// What is said when the user leaves: where everything is, and how to go on.
enum WalkFarewell {
  /// Empty when no journey was open.
  static func text(of state: AuditState) -> String {
    guard let audit = state.audit, !audit.path.isEmpty else { return "" }
    let path = audit.path.madeVisible()
    guard audit.isSaved else {
      return say(
        "Nicht alles ist gespeichert: \(path)\n", "Not everything is saved: \(path)\n")
    }
    return say(
      "Alles gespeichert in \(path)\nWeiter mit: kontaktlinie \(path.shellQuoted)\n",
      "Everything saved in \(path)\nGo on with: kontaktlinie \(path.shellQuoted)\n")
  }
}

extension String {
  /// The text as one word of a shell.
  fileprivate var shellQuoted: String {
    let isPlain = allSatisfy { character in
      character.isASCII && (character.isLetter || character.isNumber || "/._-~".contains(character))
    }
    if isPlain { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
