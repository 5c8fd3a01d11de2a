import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

struct KeyChoiceTests {
  private func apply(_ choices: KeyChoice...) -> (bindings: [Binding], problems: [KeyChoiceProblem])
  {
    KeyTable.applying(choices, to: KeyTable.standard, .german)
  }

  private func action(_ key: Key, in scope: Scope, _ bindings: [Binding]) -> Action? {
    bindings.last { $0.scopes.contains(scope) && $0.keys.contains(key) }?.action
  }

  @Test("a letter takes the place of the letter, a Ctrl key that of the Ctrl key")
  func replaced() {
    let (letters, problems) = apply(KeyChoice(action: "undo", key: "Z"))
    expectSame(problems, [])
    expectSame(action(.character("Z"), in: .line, letters), .undo)
    expectSame(action(.character("u"), in: .line, letters), nil)
    expectSame(action(.control("_"), in: .collectTyping, letters), .undo)
    expectSame(action(.character("Z"), in: .collectTyping, letters), nil)
    let (controls, none) = apply(KeyChoice(action: "palette", key: "ctrl-b"))
    expectSame(none, [])
    expectSame(action(.control("b"), in: .collectTyping, controls), .palette)
    expectSame(action(.control("p"), in: .line, controls), nil)
    expectSame(action(.character(":"), in: .line, controls), .palette)
    let (mouse, _) = apply(KeyChoice(action: "mouse", key: "M"))
    expectSame(action(.character("M"), in: .line, mouse), .mouse)
    expectSame(action(.control("k"), in: .collectTyping, mouse), .mouse)
  }

  @Test("what cannot be says where it stands, what is wrong and what is possible")
  func problems() {
    let choices = [
      KeyChoice(action: "undoo", key: "z"), KeyChoice(action: "undo", key: "alt-z"),
      KeyChoice(action: "undo", key: "ctrl-s"), KeyChoice(action: "undo", key: "5"),
      KeyChoice(action: "undo", key: "x"), KeyChoice(action: "openQuestions", key: "f"),
    ]
    let (bindings, problems) = KeyTable.applying(choices, to: KeyTable.standard, .german)
    expectSame(
      problems.map { $0.message(in: .german) },
      [
        "config.json: /keys/undoo gibt es nicht; meinten Sie undo?",
        "config.json: /keys/undo ist \"alt-z\"; möglich: z, ctrl-g, f5",
        "config.json: /keys/undo ist \"ctrl-s\"; möglich: z, ctrl-g, f5",
        "config.json: /keys/undo ist \"5\"; möglich: z, ctrl-g, f5",
      ] + problems.dropFirst(4).map { $0.message(in: .german) })
    expectSame(problems.count, 6)
    expectSame(
      problems[4].message(in: .german).hasPrefix("config.json: /keys/undo: x ist in „"), true)
    expectSame(action(.character("u"), in: .line, bindings), .undo)
    expectSame(action(.character("o"), in: .result, bindings), .openQuestions)
  }

  @Test("with any choice that counts, no scope has a key twice and letters stay text")
  func laws() {
    for name in KeyTable.actionNames {
      for spelling in ["Q", "ctrl-b", "f7"] {
        let (bindings, _) = apply(KeyChoice(action: name, key: spelling))
        for scope in Scope.allCases {
          var seen: Set<Key> = []
          for key in bindings.filter({ $0.scopes.contains(scope) }).flatMap(\.keys) {
            #expect(seen.insert(key).inserted, "\(name) \(spelling): \(key) twice in \(scope)")
            if scope.isTyping, case .character = key {
              Issue.record("\(name) takes \(key) away from the text in \(scope)")
            }
          }
        }
      }
    }
  }
}
