public import JourneyModel

/// Something the user does. Keys and plain lines are turned into actions by the front ends.
public enum Action: Hashable, Sendable {
  // Text
  case type(Character)
  case paste(String)
  /// Replaces the text of the field; plain mode answers with whole lines.
  case setText(String)
  case eraseBack
  case eraseForward
  case eraseWord
  case eraseLine
  /// Takes what is shown behind the cursor.
  case complete
  case left
  case right
  // Lists
  case up
  case down
  case pageUp
  case pageDown
  case first
  case last
  /// Selects a row by its number; plain mode chooses by number.
  case select(Int)
  // Everywhere
  case confirm
  case back
  case next
  case previous
  /// One key as an answer to a question.
  case answer(Character)
  case help
  /// Says once more what the room is for.
  case introduce
  /// Everything that can be done here and elsewhere, by name.
  case palette
  /// Does one thing after the other and stops where the first says something; the palette asks for it.
  case run([Action])
  /// A key that cannot act now, and why.
  case disabled(String)
  /// A letter that means nothing where letters are keys: somebody types where nothing is typed.
  case stray(Character)
  /// A key that means something, right behind such a letter: it belongs to what is being typed.
  case held(Character)
  /// What a line of plain mode is answered with that changes nothing.
  case told(String)
  /// A line of plain mode that cannot be taken, and why.
  case refused(String)
  case search
  case searchNext
  case searchPrevious
  case undo
  case redo
  case quit
  /// Ctrl-C: tells how to leave, and leaves when it comes twice.
  case interrupt
  case redraw
  case suspend
  /// Sends the text of the selected row to the clipboard of the terminal.
  case copy
  /// Takes the mouse, or leaves it to the terminal.
  case mouse
  case home
  case go(Step)
  /// The one best next step.
  case nextStep
  // Work
  case newAudit
  case add
  case rename
  case remove
  case moveUp
  case moveDown
  case phaseBefore
  case phaseAfter
  case choosePhase
  case chooseChannel
  case chooseResponsible
  case chooseVariants
  case toggleDirection
  case togglePossible
  /// Lists what could fill the silences.
  case propose
  /// Marks the selected row for the next change; see ``LineRoom/marked``.
  case mark
  case markAll
  /// Marks rows, or takes their marks off; without rows, those of all. Plain mode names them by number.
  case setMarks([Int], Bool)
  /// Does something to the selected row, whatever is marked.
  indirect case alone(Action)
  case foldAll
  case touches(TouchesCustomer)
  case addIncident
  case setShare
  case mergeSure
  case exactValue
  /// Says which wait the customer still accepts.
  case tolerateWait
  case chooseRater
  case nextContact
  case previousContact
  case nextPrompt
  case acceptPrompt
  case newProduct
  case openQuestions
  /// Answers the question about the process that is asked beside the steps.
  case classify
  case measures
  /// The euros at risk and what they rest on.
  case money
  /// How much of the line has been found.
  case completeness
  /// The contacts without a judgement of failure.
  case withoutFailure
  case rate
  case explain
  case calculation
  case lookInside
  case toggleDone
  case nextVariant
  /// Tries out other answers on a scratch copy, or decides what becomes of it.
  case tryOut
  case takeOver
  /// What waits for a decision, because there are two answers.
  case undecided
  /// What stands stays.
  case keepStanding
  /// What waits takes its place.
  case takeOther
  case sensitivity
  case callSheet
  /// Writes what the page shows as a file beside the journey.
  case writeFile
  case views
  case discard
  /// The earlier states of the journey.
  case history
  /// Brings an earlier state back.
  case bringBack
  /// A line of plain mode that means nothing here.
  case notUnderstood(String)
}

extension Action {
  /// Whether it is done to all that are marked, where anything is.
  package var isForMarked: Bool {
    switch self {
    case .remove, .choosePhase, .chooseChannel, .chooseResponsible, .chooseVariants,
      .toggleDirection, .togglePossible, .moveUp, .moveDown, .phaseBefore, .phaseAfter, .touches:
      true
    default: false
    }
  }
}
