import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

struct PaletteTests {
  private func press(_ keys: Key..., in sample: inout Sample) {
    for key in keys {
      guard let action = KeyTable.action(for: key, in: sample.state) else {
        Issue.record("\(key) does nothing in \(sample.state.scope)")
        continue
      }
      sample.act(action)
    }
  }

  private func type(_ text: String, in sample: inout Sample) {
    for character in text { press(.character(character), in: &sample) }
  }

  private var whole: Sample {
    var sample = Sample(language: .german)
    sample.rateAll()
    return sample
  }

  private func entries(_ state: AuditState) -> [PaletteEntry] {
    guard case .palette(let palette)? = state.overlays.last else { return [] }
    return PaletteEntry.entries(of: palette, in: state)
  }

  @Test("what is found by a part of its name is done by Enter, in any room")
  func goes() {
    var sample = whole
    press(.control("p"), in: &sample)
    type("rechenweg", in: &sample)
    press(.enter, in: &sample)
    expectSame(sample.state.scope, .calculation)
    press(.character(":"), in: &sample)
    type("gehe zu: kunden", in: &sample)
    expectSame(sample.state.scope, .palette)
    press(.escape, .escape, in: &sample)
    expectSame(sample.state.scope, .calculation)
  }

  @Test(
    "what people call an action finds it as well, in both languages",
    arguments: [
      ("delete", Action.remove), ("löschen", .remove), ("filtern", .search), ("sort", .next),
      ("rückgängig", .undo),
    ])
  func otherNames(word: String, action: Action) {
    var sample = whole
    sample.act(.go(.order), .palette, .setText(word))
    #expect(entries(sample.state).contains { $0.action == .run([action]) }, "\(word)")
  }

  @Test(
    "every room is found by its title and by its words in plain lines, in both languages",
    arguments: Language.allCases)
  func everyRoom(language: Language) {
    var sample = Sample(language: language)
    sample.rateAll()
    sample.act(.palette)
    let rooms: [(Scope, Action)] = [
      (.overview, .home), (.calculation, .calculation), (.money, .money),
      (.completeness, .completeness), (.sensitivity, .sensitivity), (.views, .views),
      (.openQuestions, .openQuestions), (.callSheet, .callSheet), (.history, .history),
    ]
    let titles = rooms.map { scope, action in
      (action, [Texts.german, .english].map { $0.scopes.name(scope) })
    }
    let steps = Step.allCases.map { step in
      (Action.go(step), [Texts.german, .english].map { $0.chrome.step(step) })
    }
    for (action, names) in titles + steps {
      for name in names + PlainCommand.words(for: action) {
        sample.state.overlays = [.palette(PaletteOverlay(searching: name))]
        let found = entries(sample.state).contains { entry in
          if case .run(let actions) = entry.action { actions.last == action } else { false }
        }
        #expect(found, "\(name) in \(language)")
      }
    }
    #expect(PlainCommand.words(for: .history).contains("verlauf"))
  }

  @Test("the palette says the whole reason of the selected row")
  func wholeReason() {
    var sample = whole
    sample.act(.go(.order), .first, .palette, .setText("Störung"))
    let reason = "Jetzt nicht: das ist eine Phase, kein Kontaktpunkt."
    #expect(AuditScreens.frame(of: sample.state, glyphs: .unicode).grid.lines.contains(reason))
  }

  @Test("Ctrl-U empties every field, Ctrl-A and Ctrl-E lead to its ends")
  func fieldKeys() {
    var sample = whole
    sample.act(.palette)
    type("rechen", in: &sample)
    press(.control("a"), in: &sample)
    guard case .palette(let palette)? = sample.state.overlays.last else { return }
    expectSame(palette.field.cursor, 0)
    press(.control("e"), .control("u"), in: &sample)
    guard case .palette(let empty)? = sample.state.overlays.last else { return }
    expectSame(empty.field, TextField())
    for scope in Scope.allCases where scope.isTyping {
      #expect(KeyTable.binding(for: .control("u"), in: scope) != nil, "\(scope)")
    }
  }

  @Test("what works here stands first, and each row does what its key does")
  func here() {
    var sample = whole
    sample.act(.go(.order), .palette)
    var below = sample.state
    below.overlays = []
    for entry in entries(sample.state) where entry.note.isEmpty && !entry.keys.isEmpty {
      var byPalette = sample.state
      let first = byPalette.handle(entry.action)
      guard case .run(let actions) = entry.action else {
        Issue.record("\(entry.title) does nothing")
        continue
      }
      var byKey = below
      let second = actions.flatMap { byKey.handle($0) }
      expectSame(first, second, entry.title)
      expectSame(
        AuditScreens.frame(of: byPalette, glyphs: .unicode),
        AuditScreens.frame(of: byKey, glyphs: .unicode), entry.title)
    }
  }

  @Test("what cannot be done says why and leaves the palette open")
  func disabled() {
    var sample = Sample(language: .english)
    sample.begin()
    press(.control("p"), in: &sample)
    type("undo the last", in: &sample)
    press(.enter, in: &sample)
    expectSame(sample.state.scope, .palette)
    expectSame(sample.state.notice, .disabled("nothing changed yet in this session"))
    press(.escape, in: &sample)
    type("hand over", in: &sample)
    press(.enter, in: &sample)
    expectSame(sample.state.notice, .disabled("no match for “hand over”"))
  }

  @Test("a key that cannot act says why")
  func disabledKey() {
    var sample = Sample(language: .german)
    sample.begin()
    press(.character("u"), in: &sample)
    expectSame(sample.state.notice, .disabled("in dieser Sitzung noch nichts geändert"))
    expectSame(
      Texts.german.notice(.disabled("in dieser Sitzung noch nichts geändert")),
      "Jetzt nicht: in dieser Sitzung noch nichts geändert.")
  }

  @Test("a line that is being typed can be taken back before anything is entered")
  func typed() {
    var sample = Sample(language: .german)
    sample.begin()
    sample.act(.go(.tasks))
    for key in [Key.control("u"), .control("_")] {
      type("abc", in: &sample)
      press(key, in: &sample)
      expectSame(sample.state.hasTyped, false)
    }
  }

  @Test("Ctrl-U on an empty line takes nothing back and says which key does")
  func emptyLine() {
    var sample = Sample(language: .german)
    sample.begin()
    sample.act(.go(.tasks))
    press(.control("u"), in: &sample)
    expectSame(sample.state.notice, nil)
    sample.line("Anfrage aufnehmen")
    let journey = sample.state.audit?.journey
    press(.control("u"), in: &sample)
    expectSame(sample.state.audit?.journey, journey)
    expectSame(
      sample.state.notice.map(Texts.german.notice),
      "Die Zeile ist schon leer. Strg-_ nimmt die letzte Änderung zurück.")
    press(.control("_"), in: &sample)
    expectSame(sample.state.audit?.journey.tasks, [])
    expectSame(
      sample.state.notice.map(Texts.german.notice), "Zurückgenommen: „Anfrage aufnehmen“ eintragen."
    )
  }

  @Test("the selection stays within what is found, however far the arrows go")
  func moving() {
    var sample = whole
    press(.control("p"), in: &sample)
    let count = entries(sample.state).count
    for _ in 0..<(count + 20) { press(.down, in: &sample) }
    press(.up, in: &sample)
    guard case .palette(let palette)? = sample.state.overlays.last else {
      Issue.record("no palette")
      return
    }
    expectSame(palette.row(of: count), count - 2)
    for _ in 0..<20 { press(.pageUp, in: &sample) }
    guard case .palette(let first)? = sample.state.overlays.last else { return }
    expectSame(first.row(of: count), 0)
  }

  @Test("every action of the program stands in the palette, with its keys, in both languages")
  func complete() {
    for language in Language.allCases {
      var sample = Sample(language: language)
      sample.begin()
      sample.act(.palette)
      let titles = Set(entries(sample.state).map(\.title))
      let texts = Texts(language)
      let missing = KeyTable.bindings.filter { binding in
        !binding.scopes.isDisjoint(with: ScopeSet.palettes) && binding.action != .confirm
          && !KeyTable.isEverywhere(binding.action)
          && !titles.contains(binding.label(texts.keys).title)
      }.map(\.action).filter { action in
        switch action {
        case .go: false
        case .answer(let key): !key.isNumber
        default: true
        }
      }
      expectSame(missing, [])
    }
  }

  @Test("the help scrolls to its end and back and finds a word in any place")
  func help() {
    var sample = whole
    press(.character("?"), in: &sample)
    for _ in 0..<400 { press(.down, in: &sample) }
    press(.end, .home, in: &sample)
    expectSame(sample.state.overlays, [.help(HelpOverlay())])
    press(.character("/"), in: &sample)
    type("phase davor", in: &sample)
    let frame = AuditScreens.frame(of: sample.state, glyphs: .unicode)
    let rows = (0..<24).map { frame.grid.text(row: $0) }
    #expect(rows.contains { $0.contains("<") && $0.contains("Phase davor") })
    press(.enter, .escape, .escape, in: &sample)
    expectSame(sample.state.overlays, [])
  }

  @Test("plain lines find and do the same")
  func plain() {
    var sample = whole
    func line(_ text: String, _ sample: inout Sample) {
      for action in PlainInput.actions(for: text, in: sample.state) ?? [] { sample.act(action) }
    }
    line("befehle", &sample)
    expectSame(sample.state.scope, .palette)
    line("rechenweg", &sample)
    line("1", &sample)
    expectSame(sample.state.scope, .calculation)
    line("? verschieben", &sample)
    #expect(AuditScreens.plain(of: sample.state).text.contains("Kundenkontaktlinie: "))
    line("zurück", &sample)
    expectSame(sample.state.scope, .calculation)
  }
}
