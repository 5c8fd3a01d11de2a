import JourneyModel
import TestSupport
import Testing

@testable import AuditFlow

@Suite("Who judges where others work on the same file")
struct JudgeBesideOthersTests {
  private func collected() -> Walker {
    var walker = Walker.begun()
    walker.act(.go(.correspondence))
    walker.lines("Anfrage", "Angebot", "Auftrag", "Rechnung")
    walker.act(.home)
    return walker
  }

  /// Somebody else saves another contact.
  private func joined(_ walker: inout Walker, by author: String?) {
    let base = walker.state.audit?.durable ?? walker.journey
    var journey = base
    journey.touchpoints.append(Touchpoint(id: "x1", name: "Mahnung"))
    _ = walker.state.handle(
      .joined(JoinedJourney(base: base, journey: journey, number: 1, by: author)))
  }

  private func isAsked(_ walker: Walker) -> Bool {
    guard case .picker(let picker)? = walker.state.overlays.last else { return false }
    return picker.purpose == .rater
  }

  private func said(_ walker: Walker) -> String? {
    walker.state.notice.map { Texts.german.notice($0) }
  }

  @Test("Whoever comes to judge is asked there, once")
  func onEntering() {
    var walker = collected()
    joined(&walker, by: "anna")
    walker.act(.go(.correspondence), .home)
    #expect(!isAsked(walker))
    walker.act(.go(.judge))
    #expect(isAsked(walker))
    expectSame(said(walker), "anna arbeitet mit: Wer bewertet hier?")
    walker.act(.back)
    walker.keys(" ")
    walker.act(.confirm)
    walker.keys("4")
    expectSame(walker.journey.rounds.first?.ratings.map(\.by), [nil])
    walker.act(.home, .go(.judge))
    #expect(!isAsked(walker))
  }

  @Test("Whoever is judging already is asked before the next answer, which does not count yet")
  func inTheMiddle() throws {
    var walker = collected()
    walker.act(.go(.judge))
    walker.keys(" ")
    walker.act(.confirm)
    walker.keys("4")
    joined(&walker, by: "anna")
    let before = walker.journey
    // Moving about is no answer.
    walker.act(.down, .up)
    #expect(!isAsked(walker))
    walker.keys("2")
    #expect(isAsked(walker))
    expectSame(walker.journey, before)
    expectSame(
      said(walker),
      "anna arbeitet mit: Wer bewertet hier? Die Antwort danach bitte noch einmal.")
    // A digit typed ahead chooses nobody.
    walker.keys("1")
    #expect(isAsked(walker))
    // Somebody new: alias and role.
    walker.act(.last, .confirm)
    walker.line("Bernd")
    walker.act(.confirm)
    let bernd = try #require(walker.journey.participants.last?.id)
    expectSame(walker.state.audit?.rater, bernd)
    walker.keys("2")
    expectSame(walker.journey.rounds.first?.ratings.map(\.by), [nil, bernd])
  }

  @Test("Nobody is asked who has said it, whom a program changed, or who is a script")
  func notAsked() {
    var known = collected()
    known.act(.go(.judge))
    known.keys(" ")
    known.act(.confirm, .chooseRater, .confirm)
    joined(&known, by: "anna")
    known.keys("4")
    #expect(!isAsked(known))
    var outside = collected()
    joined(&outside, by: nil)
    outside.act(.go(.judge))
    #expect(!isAsked(outside))
    var script = collected()
    script.state.putsDraftsBack = false
    joined(&script, by: "anna")
    script.act(.go(.judge))
    #expect(!isAsked(script))
  }
}
