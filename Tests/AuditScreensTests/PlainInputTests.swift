import AuditFlow
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

struct PlainInputTests {
  private func answer(_ lines: [String], from sample: Sample) -> Sample {
    var sample = sample
    for line in lines {
      for action in PlainInput.actions(for: line, in: sample.state) ?? [] { sample.act(action) }
    }
    return sample
  }

  @Test("a whole audit can be answered line by line", arguments: Language.allCases)
  func wholeWalk(language: Language) {
    let german = language == .german
    let lines =
      [
        "1", "1", "",  // a new audit, craft, the suggested occasion
        "1", "Anfrage aufnehmen", "Angebot schreiben, Telefon", "", german ? "j" : "y",
        "",  // tasks
        "2", "Angebot, E-Mail", german ? "/ein" : "/in", "Auftrag, E-Mail",
        german ? "/liste" : "/list", german ? "zurück" : "back",
        "3", "Anstrich", "Pflegehinweis", german ? "/übersicht" : "/overview",
        "5", "2", "3", "",  // the worst: rows two and three, then on
        "5", "3", "2", "1", "0", "8", "x",
        "f", "4", german ? "zurück" : "back",
      ]
    let sample = answer(lines, from: Sample(language: language))
    let journey = sample.state.audit?.journey ?? Journey(blank: ())
    expectSame(journey.tasks.map(\.name), ["Anfrage aufnehmen", "Angebot schreiben"])
    expectSame(journey.tasks.map(\.touchesCustomer), [.yes, .yes])
    expectSame(journey.documents.map(\.direction), [.outgoing, .incoming])
    expectSame(journey.products.map { $0.parts.map(\.name) }, [["Pflegehinweis"]])
    expectSame(journey.rounds.last?.worstThree.first?.touchpoints.count, 2)
    expectSame(journey.rounds.last?.ratings.first?.wait, .range(low: 2160, high: 10_080))
    expectSame(journey.rounds.last?.ratings.first?.frequency, .exact(1))
    expectSame(journey.rounds.last?.ratings.last?.wait, .ask)
    expectSame(sample.state.scope, .overview)
  }

  @Test("the same words lead out and back everywhere", arguments: ["quit", "beenden", "Quit"])
  func quit(word: String) {
    for scene in ScreenScenes.all(.german, .full) where scene.name != "quit-unsaved" {
      expectSame(PlainInput.actions(for: word, in: scene.state), [.quit], scene.name)
    }
  }

  @Test("Ctrl-Q alone leaves at once")
  func controlQ() {
    expectSame(PlainInput.actions(for: "\u{11}", in: Sample(language: .german).state), nil)
  }

  @Test("a number chooses a row, a letter does something, both do it to that row")
  func numbersAndLetters() {
    var sample = Sample(language: .german)
    sample.collect()
    sample.act(.go(.order))
    let state = sample.state
    expectSame(PlainInput.actions(for: "4", in: state), [.select(3), .confirm])
    expectSame(PlainInput.actions(for: "x 4", in: state), [.select(3), .remove])
    expectSame(PlainInput.actions(for: "K", in: state), [.moveUp])
    expectSame(PlainInput.actions(for: "umbenennen", in: state), [.rename])
    expectSame(PlainInput.actions(for: "", in: state), [.confirm])
    expectSame(PlainInput.actions(for: "zurück", in: state), [.back])
    expectSame(PlainInput.actions(for: "Unsinn", in: state), [.notUnderstood("Unsinn")])
    expectSame(PlainInput.actions(for: "99", in: state), [.notUnderstood("99")])
    expectSame(PlainInput.actions(for: "x 99", in: state), [.notUnderstood("x 99")])
  }

  @Test("where text is asked for, a line is the text and a slash begins a command")
  func typing() {
    var sample = Sample(language: .german)
    sample.begin()
    sample.act(.go(.correspondence))
    let state = sample.state
    expectSame(PlainInput.actions(for: "x", in: state), [.setText("x"), .confirm])
    expectSame(PlainInput.actions(for: "/phase 2", in: state), [.phaseAfter, .phaseAfter])
    expectSame(PlainInput.actions(for: "/weiter", in: state), [.nextStep])
    expectSame(
      PlainInput.actions(for: "/produkt", in: state),
      [.disabled(Texts.german.disabled.onlyProducts)])
    expectSame(PlainInput.actions(for: "/unsinn", in: state), [.notUnderstood("/unsinn")])
    expectSame(PlainInput.actions(for: "?", in: state), [.help])
  }

  @Test("a value written out answers the question of the rating room")
  func writtenValue() {
    var sample = Sample(language: .german)
    sample.collect()
    sample.act(.go(.judge), .select(1), .answer(" "), .confirm)
    expectSame(
      PlainInput.actions(for: "1-3 Tage", in: sample.state),
      [.setText("1-3 Tage")])
    expectSame(PlainInput.actions(for: "5", in: sample.state), [.answer("5")])
  }

  @Test("a listed command does something in its scope")
  func listedCommands() {
    for scene in ScreenScenes.all(.english, .full) where scene.state.scope.isTyping {
      let hint = PlainCommand.hint(in: scene.state)
      for word in hint.split(separator: " ").map({ $0.split(separator: ",")[0] })
      where word.first == "/" {
        let actions = PlainInput.actions(for: String(word), in: scene.state)
        #expect(
          actions != nil && actions != [.notUnderstood(String(word))], "\(word) in \(scene.name)")
      }
    }
  }

  @Test("a value that cannot be read leaves the question as it is")
  func unreadableValue() {
    var sample = Sample(language: .english)
    sample.collect()
    sample.act(.go(.judge), .select(1), .answer(" "), .confirm)
    let before = sample.state
    sample = answer(["banana"], from: sample)
    #expect(sample.state.overlays.isEmpty)
    expectSame(sample.state.scope, before.scope)
    expectSame(sample.state.audit?.journey, before.audit?.journey)
    sample = answer(["f"], from: sample)
    expectSame(sample.state.audit?.journey.rounds.last?.ratings.first?.wait, .ask)
  }

  @Test("a line after the help is not lost")
  func lineAfterHelp() {
    var sample = Sample(language: .english)
    sample.begin()
    sample.act(.go(.tasks))
    sample = answer(["?", "Take the call", "?", "back", "Write the quote"], from: sample)
    expectSame(
      sample.state.audit?.journey.tasks.map(\.name), ["Take the call", "Write the quote"])
  }

  @Test(
    "whatever a key of the full screen does, a plain line does too", arguments: Language.allCases)
  func everythingReachable(language: Language) {
    let forTheEye: Set<Action> = [
      .up, .down, .left, .right, .first, .last, .pageUp, .pageDown, .eraseBack, .eraseForward,
      .eraseWord, .eraseLine, .redraw, .suspend, .interrupt, .confirm, .help, .quit, .back,
      .answer(" "),
      .mouse, .copy,
      // What is offered while a line is typed; here a line comes whole.
      .complete,
    ]
    for scene in ScreenScenes.all(language, .full) {
      let state = scene.state
      let scope = state.scope
      let commands = PlainCommand.all.filter { $0.scopes.contains(scope) }.flatMap(\.actions)
      // The phase has a word of its own, forward leads round, and an answer goes on to the next.
      let others: Set<Action> =
        scope == .collectTyping || scope == .collectBrowsing
        ? [.phaseBefore, .phaseAfter, .previous]
        : scope == .between
          ? [.next]
          : scope == .firstResult
            ? [.next, .previousContact] : scope == .line ? [.previous] : []
      for binding in KeyTable.bindings(in: scope)
      where !forTheEye.contains(binding.action) && !others.contains(binding.action) {
        let hasLetter = !scope.isTyping && binding.letter(in: language) != nil
        #expect(
          hasLetter || commands.contains(binding.action), "\(binding.action) in \(scene.name)")
      }
    }
  }

  @Test("on leaving, the file and the way back are named")
  func farewell() {
    var sample = Sample(language: .english)
    sample.begin()
    expectSame(
      AuditScreens.farewell(of: sample.state),
      "Everything saved in A customer wants a quote.journey.json. "
        + "Go on with: kontaktlinie 'A customer wants a quote.journey.json'")
    expectSame(AuditScreens.farewell(of: Sample(language: .english).state), "Goodbye.")
    sample.act(.go(.tasks))
    for character in "Half a" { sample.act(.type(character)) }
    expectSame(
      AuditScreens.farewell(of: sample.state),
      "Saved in A customer wants a quote.journey.json; what was not entered yet is kept and will be "
        + "there again at the next start. "
        + "Go on with: kontaktlinie 'A customer wants a quote.journey.json'")
  }
}
