public import FrictionScoring
public import JourneyModel

/// What a change did, for the announcement line and for naming undo and redo.
public enum Change: Hashable, Sendable {
  case began(String)
  case added(String)
  /// An entry of the correspondence that stands in the other column than the one on screen.
  case addedAcross(String, Direction)
  case addedMany(Int)
  case removed(String, ratings: Int)
  case removedMany([String], ratings: Int)
  case removedEntries([String], ratings: Int)
  case renamed(String)
  case edited(String)
  /// Several tasks, and whether the customer notices them.
  case answeredTouchesMany(Int, TouchesCustomer)
  /// A contact and the phase that it lies in now.
  case moved(String, to: String)
  /// A contact and the one that it follows now in its phase; `nil` for the first.
  case movedBehind(String, String?)
  /// A contact, which of its details, and what that is now.
  case set(String, ContactDetail, to: String)
  /// Several contacts, and the phase in which all of them lie now.
  case movedMany(Int, to: String?)
  /// Several contacts, which of their details, and what that is now.
  case setMany(Int, ContactDetail, to: String)
  case answeredTouches(String, TouchesCustomer)
  case merged(String, String)
  case mergedMany(Int)
  case keptApart(String, String)
  /// Two contacts between which nothing else happens.
  case closedGap(String, String)
  case addedIncident(String)
  case linkedIncident(String)
  case namedWorst(Int)
  /// The answer to a question about a contact; `nil` where it was taken back.
  case rated(String, RatingField, Judgement?)
  case addedParticipant(String)
  /// Two participants of one alias became one.
  case joinedParticipants(String)
  case setShare(String)
  /// A question about the process, by its answer.
  case classified(String)
  case addedMeasure(String)
  case editedMeasure(String)
  /// A measure, and who does it or until when, now.
  case setMeasure(String, to: String)
  /// A figure of the money room, and its value as the user reads it.
  case setFigure(MoneyFigure, to: String)
  case clearedFigure(MoneyFigure)
  /// A proposal that was taken up as something that could happen.
  case addedPossible(String)
  case madePossible(String)
  case madeManyPossible(Int)
  case madeManyActual(Int)
  case madeActual(String)
  /// A value that waited after a merge: what it is about, and the field.
  case decided(String, String)
  /// An earlier state, by the time when the journey was in it.
  case broughtBack(String, HistoryLoss?)
  /// What an earlier session could not save, by the time of its end.
  case tookUnsaved(String)
  /// A trial with so many changes.
  case tookOver(Int)
  /// A trial of an earlier session goes on, with so many changes.
  case triedAgain(Int)
}

extension Change {
  /// How many changes of a trial it stands for.
  var triedCount: Int { if case .triedAgain(let count) = self { count } else { 1 } }

  /// Whether it decided or changed a measure.
  package var isOfMeasure: Bool {
    switch self {
    case .addedMeasure, .editedMeasure, .setMeasure: true
    default: false
    }
  }
}
