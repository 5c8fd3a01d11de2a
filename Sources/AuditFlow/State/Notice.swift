public import FrictionScoring

/// What the announcement line says; one line, until the next key.
public enum Notice: Hashable, Sendable {
  case changed(Change)
  /// A change of something that others have changed or removed while it was being typed or chosen.
  case contested(Change)
  /// What the cursor stood on is gone, and a key has changed nothing.
  case vanished(String, now: String?)
  case undid(Change)
  case redid(Change)
  /// Undo or redo of a change of which others have left nothing.
  case changedByOthers(Change)
  /// The file cannot be read any more, and why.
  case fileTrouble(String)
  /// The file lies on a network drive; the kind of file system.
  case sharedFolder(String)
  /// A name was removed from the file; nothing from before can be taken back.
  case purged
  /// Others work on the file too; `again` where an answer was given that does not count yet.
  case asksWhoJudges(beside: String, again: Bool)
  /// What others have just changed in the file.
  case others(OthersChanges)
  /// Text of an earlier session stands in its field again.
  case unfinished(OfferedText)
  /// Such a text is left where it is, for a session in which somebody can decide about it.
  case unfinishedKept(String, OfferedText)
  case unfinishedDropped
  /// The file stands in an older version of the format.
  case olderFormat(Int)
  /// What was chosen holds already.
  case unchanged
  /// Nothing is typed that could be emptied; what undoes is another key.
  case lineIsEmpty
  case nothingToUndo
  case nothingToRedo
  case saved
  case saveFailed(String)
  /// A copy was saved; the path as the user would write it.
  case savedElsewhere(String)
  case readOnly(String)
  /// Ctrl-C: how to leave, and what then is kept.
  case pressAgainToQuit(Kept)
  /// A file was written; the path as the user would write it.
  case wrote(String)
  /// A journey lies out of the way, or where it was; its title.
  case putAside(String)
  case broughtBack(String)
  case trialBegan
  /// A trial of an earlier session goes on; how many values somebody else has set otherwise meanwhile.
  case trialResumed(time: String, changes: Int, contested: Int)
  /// There is one, and a script is no answer to it.
  case trialKept(time: String, changes: Int)
  /// A trial was taken over, and what the index is now, where it is known.
  case tookOver(Change, JourneyScore?)
  /// A trial with changes stands in the way of leaving.
  case decideTrial
  case trialDiscarded
  /// What was tried stands in the form of a measure.
  case trialBecameMeasure
  /// What was tried cannot be taken over, and why.
  case trialReadOnly(String)
  /// A trial is on and one wants to leave.
  case decideTrialToQuit
  case noMatch(String)
  case searchWrapped
  /// The first phase has no share: every case passes it.
  case everyCaseBegins(String)
  /// A key that does nothing here.
  case unknownKey(String)
  /// A key that cannot act now, and why.
  case disabled(String)
  /// A letter where letters are keys and this one means nothing.
  case stray(Character, Scope)
  case held(Character, Scope)
  /// What a room is for, in one line.
  case introduction(Scope)
  /// A line of plain mode that means nothing here.
  case notUnderstood(String)
  case typeSomething
  case unknownMark(String)
  /// An entry that brought somebody new along, by alias.
  case addedWith(Change, newPerson: String)
  /// The mark at the end of a line can stand for several things.
  case openMark(PendingMark)
  case valueProblem(String)
  case refused(String)
  case alreadyThree
  case chooseThree
  case noContactsYet
  case nothingRatedYet
  case allRated
  case noDoubles
  case nothingUndecided
  case noWeakSpots
  /// Nothing is marked as to be clarified; how many contacts nobody has rated.
  case noOpenQuestions(unrated: Int)
  case noMorePrompts
  /// Every contact that could be proposed is listed already.
  case noProposals
  /// There is nothing stated that could be taken back.
  case figureNotStated(MoneyFigure)
  /// Every scored contact has a judgement of failure, or no figures are stated yet.
  case allFailuresKnown
  /// The selected row only says something.
  case nothingToOpen
  case pasted(Int)
  case measureNeedsWhat
  case cannotSuspend
  case copied(String)
  case cannotCopy
  /// Whether the mouse is taken from now on.
  case mouse(Bool)
  /// The terminal is not known here; another description is used.
  case otherTerminal(String, insteadOf: String)
  case message(String)
}

extension Notice {
  /// Whether something is gone from the screen, which must not pass unseen.
  var tellsOfLoss: Bool {
    switch self {
    case .undid, .changed(.removed), .changed(.removedMany), .changed(.removedEntries): true
    default: false
    }
  }
}
