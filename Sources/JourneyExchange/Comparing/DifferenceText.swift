public import JourneyModel

/// What changed from one state of a journey to another, line by line, as `compare` says it.
public enum DifferenceText {
  /// A line for each change, the answers of one rating on one line; one that says so when there is
  /// none. O(n log n).
  public static func lines(
    from old: Journey, to new: Journey, in language: Language
  ) -> [PageLine] {
    let say = Wording(language: language)
    let changes = JourneyDifference(from: old, to: new).changes
    guard !changes.isEmpty else {
      return [PageLine(.text, say("Nichts ist anders.", "Nothing is different."))]
    }
    return ChangeText(old, new, say, namesOnly: true).lines(of: changes).map { PageLine(.text, $0) }
  }
}
