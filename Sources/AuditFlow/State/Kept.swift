/// What has become of everything that was entered, for whoever is about to leave.
public enum Kept: Hashable, Sendable {
  /// No journey is open, or one that can only be read.
  case nothingToSave
  /// All of it is durable.
  case saved
  /// All that was entered is; what is typed and not entered will stand in its field again.
  case savedBesidesDraft
  /// All is but for what is being tried, which will be there again.
  case savedBesidesTrial
  /// The same, and that will not.
  case savedButTrial
  /// A save is still under way.
  case saving
  /// A save has failed, and nothing has been saved since.
  case notSaved
}

extension AuditState {
  /// What has become of everything that was entered. Not being saved outweighs all else.
  var kept: Kept {
    guard let audit else { return .nothingToSave }
    if audit.saveProblem != nil { return .notSaved }
    guard audit.readOnly != nil || audit.isSaved else { return .saving }
    if audit.triedChanges > 0 { return keepsTrial ? .savedBesidesTrial : .savedButTrial }
    if audit.readOnly != nil { return .nothingToSave }
    return drafts.isEmpty ? .saved : .savedBesidesDraft
  }
}
