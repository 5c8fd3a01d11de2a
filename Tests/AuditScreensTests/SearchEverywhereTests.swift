import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

@Suite("Searching a list")
struct SearchEverywhereTests {
  private static let scopes: [Scope] = [
    .start, .collectBrowsing, .doubles, .line, .worst, .result, .calculation, .openQuestions,
    .measures, .money, .completeness, .trial, .sensitivity, .views, .callSheet, .history,
    .pastState, .undecided,
  ]

  private func press(_ keys: [Key], _ state: AuditState) -> AuditState {
    var state = state
    for key in keys {
      guard let action = KeyTable.answer(to: key, in: state) else { continue }
      _ = state.handle(action)
    }
    return state
  }

  private func searching(_ text: String) -> [Key] {
    [.character("/")] + text.map { .character($0) } + [.enter]
  }

  private func selected(_ state: AuditState) -> String {
    (AuditScreens.selectedText(of: state) ?? "").lowercased()
  }

  /// The words of all rows, those of the lower ones first.
  private func words(_ state: AuditState) -> [String] {
    var state = press([.home], state)
    var rows = [selected(state)]
    for _ in 0..<30 {
      state = press([.down], state)
      rows.append(selected(state))
    }
    return rows.reversed().flatMap { row in
      row.split { !$0.isLetter && !$0.isNumber }.map { String($0) }.filter { $0.count > 3 }
    }
  }

  @Test("/ finds a row in every list, in both languages", arguments: Language.allCases)
  func everyList(language: Language) {
    var found: Set<Scope> = []
    for scene in ScreenScenes.all(language, .full) where Self.scopes.contains(scene.state.scope) {
      let scope = scene.state.scope
      guard !found.contains(scope) else { continue }
      let first = press([.home], scene.state)
      let isSingle = selected(press([.down], first)) == selected(first)
      for word in words(first) where isSingle || !selected(first).contains(word) {
        let there = press(searching(word), first)
        guard there.scope == scope, there.notice == nil, selected(there).contains(word) else {
          continue
        }
        found.insert(scope)
        break
      }
    }
    expectSame(Self.scopes.filter { !found.contains($0) }, [])
  }

  @Test("n goes to the next match and N back to the one before, round the end")
  func nextAndPrevious() {
    var sample = Sample(language: .german)
    sample.rateAll()
    for actions in [[Action.go(.result)], [.go(.order)], [.go(.result), .calculation]] {
      sample.act(.home)
      for action in actions { sample.act(action) }
      let first = press(searching("angebot"), press([.home], sample.state))
      let next = press([.character("n")], first)
      #expect(selected(first).contains("angebot"), "\(first.scope): \(selected(first))")
      #expect(selected(next).contains("angebot"), "\(first.scope): \(selected(next))")
      expectSame(selected(press([.character("N")], next)), selected(first))
      expectSame(selected(press([.character("N"), .character("n")], first)), selected(first))
    }
  }

  @Test("before anything was searched for, n says so")
  func nothingSearched() {
    var sample = Sample(language: .english)
    sample.rateAll()
    sample.act(.go(.result))
    let state = press([.character("n")], sample.state)
    expectSame(
      state.notice, .disabled(Texts.english.disabled.nothingSearched))
  }

  @Test(
    "a letter that means nothing at the start is answered, and so is the question what it is for")
  func start() {
    let asked = press([.control("t")], Sample(language: .english).state)
    expectSame(asked.notice, .introduction(.start))
    let state = press([.character("z")], Sample(language: .english).state)
    expectSame(state.notice, .stray("z", .start))
  }
}
