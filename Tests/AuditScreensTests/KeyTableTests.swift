import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

struct KeyTableTests {
  @Test("no scope binds a key twice")
  func unique() {
    for scope in Scope.allCases {
      let keys = KeyTable.bindings(in: scope).flatMap(\.keys)
      var seen: Set<Key> = []
      for key in keys where !seen.insert(key).inserted {
        Issue.record("\(scope) binds \(key) twice")
      }
    }
  }

  @Test("every action of the walk can be reached by a key")
  func everyAction() {
    let bound = Set(KeyTable.bindings.map(\.action))
    let missing = Self.actions.filter { !bound.contains($0) }
    expectSame(missing, [])
  }

  /// The actions without a value; a new case of the enumeration belongs here.
  private static let actions: [Action] = [
    .eraseBack, .eraseForward, .eraseWord, .eraseLine, .left, .right, .up, .down, .pageUp,
    .pageDown, .first,
    .last, .confirm, .back, .next, .previous, .help, .search, .searchNext, .searchPrevious, .undo,
    .redo, .quit, .interrupt, .redraw, .suspend, .home, .nextStep, .newAudit, .add, .rename,
    .remove,
    .moveUp, .moveDown, .phaseBefore, .phaseAfter, .choosePhase, .chooseChannel, .chooseResponsible,
    .chooseVariants, .toggleDirection, .togglePossible, .touches(.yes), .touches(.no),
    .touches(.ask), .addIncident, .setShare, .mergeSure, .exactValue, .chooseRater, .nextContact,
    .previousContact, .nextPrompt, .acceptPrompt, .newProduct, .openQuestions, .measures, .rate,
    .toggleDone, .nextVariant, .explain, .lookInside,
    .calculation, .palette, .mark, .markAll, .foldAll, .propose, .complete,
    .tolerateWait,
  ]

  @Test("where letters are text, only named keys and Ctrl keys act")
  func typingKeepsLetters() {
    for scope in Scope.allCases where scope.isTyping {
      for binding in KeyTable.bindings(in: scope) {
        for key in binding.keys {
          if case .character = key { Issue.record("\(scope) takes \(key) away from the text") }
        }
      }
    }
  }

  @Test(
    "in every list h and l are the arrows to left and right: one level back, and what Enter opens")
  func leftAndRight() {
    let columns: Set<Scope> = [.line, .collectBrowsing, .calculation, .help]
    for scope in Scope.allCases where ScopeSet.lists.contains(scope) {
      func action(_ key: Key) -> Action? { KeyTable.binding(for: key, in: scope)?.action }
      #expect(action(.character("h")) == action(.left), "\(scope)")
      #expect(action(.character("l")) == action(.right), "\(scope)")
      guard !columns.contains(scope) else { continue }
      #expect(action(.left) == (scope == .start ? nil : .back), "\(scope)")
      let opens = scope == .picker || action(.enter) == nil || scope == .broken
      #expect(action(.right) == (opens ? nil : action(.enter)), "\(scope)")
    }
  }

  @Test("in every list j and k are the arrows down and up, also where y says yes")
  func downAndUp() {
    for scope in Scope.allCases where ScopeSet.lists.contains(scope) {
      #expect(KeyTable.binding(for: .character("j"), in: scope)?.action == .down, "\(scope)")
      #expect(KeyTable.binding(for: .character("k"), in: scope)?.action == .up, "\(scope)")
    }
  }

  @Test("j and k answer nothing in a language of which they are not the letter")
  func movingLetters() {
    for binding in KeyTable.bindings where binding.action != .up && binding.action != .down {
      for key in [Key.character("j"), .character("k")] where binding.keys.contains(key) {
        #expect(!binding.acts(on: key, in: .english), "\(binding.action)")
        #expect(binding.acts(on: key, in: .german), "\(binding.action)")
        #expect(!binding.keyNames(in: .english).contains(key.spoken(in: Texts.english.keyNames)))
      }
    }
  }

  @Test(
    "a pasted list is taken by Enter and the letter of the language", arguments: Language.allCases)
  func pastedListTaken(language: Language) {
    func tasks(_ key: Key) -> Int {
      var sample = Sample(language: language)
      sample.act(.newAudit, .answer("1"), .confirm, .go(.tasks), .paste("Aufmaß\nAnstrich"))
      #expect(sample.state.scope == .confirm)
      let before = sample.state.audit?.journey.tasks.count ?? 0
      if let action = KeyTable.answer(to: key, in: sample.state) { sample.act(action) }
      return (sample.state.audit?.journey.tasks.count ?? 0) - before
    }
    expectSame(tasks(.enter), 2)
    expectSame(tasks(.character("y")), 2)
    expectSame(tasks(.character("j")), language == .german ? 2 : 0)
    expectSame(tasks(.character("n")), 0)
  }

  @Test("in plain lines j is yes in German alone", arguments: Language.allCases)
  func plainYes(language: Language) {
    var sample = Sample(language: language)
    sample.act(.newAudit, .answer("1"), .confirm, .go(.tasks))
    sample.lines(["Aufmaß"], ["Survey"])
    sample.act(.confirm)
    expectSame(sample.state.scope, .collectAsking)
    let isGerman = language == .german
    expectSame(
      PlainInput.actions(for: "j", in: sample.state),
      isGerman ? [.touches(.yes)] : [.notUnderstood("j")])
    expectSame(PlainInput.actions(for: "y", in: sample.state), [.touches(.yes)])
    sample.state.overlays = [.confirm(.pasteLines(PastedLines(["a", "b"])))]
    expectSame(
      PlainInput.actions(for: "j", in: sample.state),
      isGerman ? [.answer("j")] : [.notUnderstood("j")])
  }

  @Test(
    "in the rating room left and right lead to the contact before and after, with h and l alike")
  func contactsOfTheRating() {
    for (key, action) in [
      (Key.left, Action.previousContact), (.character("h"), .previousContact),
      (.right, .nextContact), (.character("l"), .nextContact),
    ] {
      #expect(KeyTable.binding(for: key, in: .rate)?.action == action)
    }
  }

  @Test("no binding needs a key that terminals cannot send or keep for themselves")
  func forbiddenKeys() {
    let forbidden: Set<Key> = [
      .control("s"), .control("j"), .control("m"), .control("i"), .control("["), .control("h"),
    ]
    for binding in KeyTable.bindings {
      for key in binding.keys where forbidden.contains(key) {
        Issue.record("\(binding.action) is bound to \(key)")
      }
    }
  }

  @Test("every function key has a twin without one")
  func functionKeys() {
    for scope in Scope.allCases where !scope.isTyping {
      for binding in KeyTable.bindings(in: scope) {
        let functions = binding.keys.filter { if case .function = $0 { true } else { false } }
        #expect(functions.isEmpty || functions.count < binding.keys.count, "\(scope)")
      }
    }
  }

  @Test("help, leaving and going back work in every scope; Escape never leaves the program")
  func everywhere() {
    for scope in Scope.allCases where scope != .tooSmall {
      let actions = Set(KeyTable.bindings(in: scope).map(\.action))
      #expect(actions.contains(.help) || scope == .help, "\(scope) has no help")
      #expect(actions.contains(.quit), "\(scope) cannot be left")
      #expect(KeyTable.binding(for: .escape, in: scope)?.action != .quit)
      // There is nowhere to go back to from the first screen and while a file is being read.
      if scope != .start, scope != .loading {
        #expect(KeyTable.binding(for: .escape, in: scope)?.action == .back, "\(scope)")
      }
    }
  }

  @Test("every binding has words in both languages")
  func words() {
    for texts in [Texts.german, Texts.english] {
      for binding in KeyTable.bindings {
        let label = binding.label(texts.keys)
        #expect(!label.title.isEmpty && !label.hint.isEmpty)
        #expect(!binding.keyNames(in: texts).isEmpty)
      }
    }
  }

  @Test("answers of the rating room that are letters or digits are bound to nothing else")
  func ratingAnswers() {
    let bound = Set(KeyTable.bindings(in: .rate).flatMap(\.keys))
    for field in RatingField.asked {
      let keys = RatingKeys.answers(for: field).map(\.key) + [RatingKeys.ask, RatingKeys.exact]
      for key in keys where bound.contains(.character(key)) {
        Issue.record("\(key) answers \(field) and does something else too")
      }
    }
  }
}
