public import FrictionScoring
public import JourneyModel

/// What the world is asked to do; the front end carries it out and answers with an ``Event``.
public enum Effect: Hashable, Sendable {
  /// Read a journey file.
  case open(path: String)
  /// Make a new file for the journey in the folder for new audits, under a free name like `name`.
  case create(Journey, name: String)
  /// Make the journey durable, joined with what others have saved; answered with the revision.
  indirect case save(SaveRequest)
  /// Save a copy where that is possible, because the file itself cannot be saved.
  case saveElsewhere(Journey)
  /// Forget what an earlier session had left, once the save with this number is durable.
  case forgetUnsaved(place: String, once: Int)
  /// Score a large journey away from the keys; answered with ``Event/scored(_:number:)``.
  ///
  /// This and ``draw(_:_:number:)`` take the place of a calculation that is under way.
  indirect case score(Journey, ScoreOptions, number: Int)
  /// Draw from a score away from the keys; answered with ``Event/drawn(_:number:)``, and with
  /// ``Event/calculating(number:percent:)`` where it takes long.
  indirect case draw(Score, ScoreOptions, number: Int)
  /// Give up the calculation that is under way: its journey has changed.
  case stopCalculating
  /// Write a text as a new file beside the journey: the name of the journey with another ending.
  case writeBeside(String, ending: String)
  /// List the earlier states of the journey; answered with ``Event/history(_:)``.
  case listHistory
  /// Read an earlier state; answered with ``Event/pastState(_:name:)``.
  case readState(name: String)
  /// Keep the state before the next save in any case: what follows replaces much at once.
  case keepState
  /// Move a journey file out of the way, where it is kept.
  case putAside(path: String, title: String)
  /// Move one back to where it was.
  case bringBack(PutAside)
  /// Read the folder and the recent files again.
  case list
  case redraw
  case suspend
  /// Remember what was explained, so that it is not explained again.
  case remember(Introductions)
  /// Hand the text of the selected row to the clipboard; answered with ``Event/copied(_:)`` or
  /// ``Event/cannotCopy``.
  case copy
  case quit
}

/// What the world answers.
public enum Event: Sendable {
  case listed(FolderListing)
  /// `olderFormat` is the version of the format in which the file stands, where that is an older one.
  case opened(Journey, path: String, readOnly: String?, olderFormat: Int? = nil)
  /// A large file is being read; ``loaded(_:)`` or ``cannotRead(path:problems:)`` follows.
  case loading(path: String, bytes: Int)
  case loadingProgress(path: String, percent: Int)
  /// The file that ``loading(path:bytes:)`` was about, with everything counted already.
  indirect case loaded(Audit)
  case cannotRead(path: String, problems: [String])
  case created(path: String)
  /// The reason in the user's language.
  case cannotCreate(String)
  /// `time` as `14:02`.
  case saved(revision: Int, time: String)
  case saveFailed(revision: Int, reason: String)
  /// The state before a save could not be kept, in the user's language; said once a session.
  case notKept(String)
  /// The file is gone, or is such that it is neither read nor overwritten; the reason in the user's
  /// language. All that is open stays.
  case fileTrouble(String)
  /// The file lies where a lock may not reach everybody; the kind of file system.
  case sharedFolder(String)
  /// The trouble is over.
  case fileReturned
  /// A name was removed from the file: what is remembered from before must not bring it back.
  case purged
  /// Others have changed the file.
  indirect case joined(JoinedJourney)
  /// What earlier sessions left unfinished, to be offered one after the other.
  case unfinished([LeftDraft])
  /// What earlier sessions tried and did not decide.
  case leftTrials([LeftTrial])
  /// What an earlier session entered and could not save.
  indirect case leftUnsaved(LeftWork)
  /// The earlier states, the newest first.
  case history([HistoryEntry])
  indirect case pastState(Journey, name: String)
  /// The reason in the user's language.
  case cannotReadState(String)
  /// `path` as the user would write it.
  case savedElsewhere(path: String)
  /// How far the calculation of that number is.
  case calculating(number: Int, percent: Int)
  /// The score that ``Effect/score(_:_:number:)`` asked for.
  case scored(JourneyScoring, number: Int)
  /// The result of the draws that ``Effect/draw(_:_:number:)`` asked for.
  case drawn(Robustness, number: Int)
  /// A file beside the journey; `path` as the user would write it.
  case wroteBeside(path: String)
  /// The reason in the user's language.
  case cannotWriteBeside(String)
  /// A journey was put aside; whether it was the one that is open.
  case hasPutAside(PutAside, wasOpen: Bool)
  case hasBroughtBack(PutAside)
  /// Neither was done; the reason in the user's language.
  case cannotMove(String)
  case resized(ScreenSize)
  case cannotSuspend
  /// The text that was sent to the terminal.
  case copied(String)
  case cannotCopy
}
