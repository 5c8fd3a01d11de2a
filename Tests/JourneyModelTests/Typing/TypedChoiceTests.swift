import JourneyModel
import TestSupport
import Testing

@Suite("Words, flags and lists as people type them")
struct TypedChoiceTests {
  @Test("a word of the file, or of either language, in any case")
  func words() throws {
    for typed in ["winBack", "WINBACK", "Kunden zurückgewinnen", "win back"] {
      expectSame(try TypedValue(typed).choice(of: Goal.self), .winBack, typed)
    }
    expectSame(try TypedValue("Büro").choice(of: ChannelKind.self), .branch)
    expectSame(try TypedValue("?").choice(of: TouchesCustomer.self), .ask)
    expectSame(try TypedValue("-").choice(of: Goal.self), nil)
    expectSame(
      try TypedValue("Interessent, lost,potential").choices(of: CustomerStatus.self),
      [.potential, .lost])
  }

  @Test("an unknown word is answered with those there are")
  func unknownWord() {
    let problem = #expect(throws: ValueProblem.self) { try TypedValue("up").choice(of: Goal.self) }
    expectSame(
      problem?.message(in: .german),
      "„up“ ist nicht zu verstehen; erlaubt: win (Neukunden gewinnen), keep (Stammkunden halten), "
        + "winBack (Kunden zurückgewinnen)")
  }

  private func check<Value: Choice>(_ type: Value.Type) throws {
    for value in Value.allCases {
      for language in Language.allCases {
        expectSame(value.words(in: language).contains(""), false, "\(value)")
        for word in value.words(in: language) + [value.rawValue] {
          expectSame(try TypedValue(word).choice(of: type), value, "\(type) \(word)")
        }
      }
    }
  }

  @Test("every word of every list names its own value only")
  func everyWord() throws {
    try check(Language.self)
    try check(Relation.self)
    try check(Goal.self)
    try check(CustomerStatus.self)
    try check(LineSection.self)
    try check(Stage.self)
    try check(TouchpointState.self)
    try check(ChannelKind.self)
    try check(TouchesCustomer.self)
    try check(Direction.self)
    try check(Initiator.self)
    try check(DocumentForm.self)
    try check(ParticipantRole.self)
    try check(WantsKnown.self)
    try check(ProductAspect.self)
    try check(CostKind.self)
    try check(Reached.self)
    try check(MeasureState.self)
    try check(EntryPoint.self)
  }

  @Test("yes and no")
  func flags() throws {
    for typed in ["ja", "Yes", "j", "true"] { expectSame(try TypedValue(typed).flag(), true) }
    for typed in ["nein", "No", "n", "FALSE"] { expectSame(try TypedValue(typed).flag(), false) }
    expectSame(try TypedValue("-").flag(), nil)
    #expect(throws: ValueProblem.self) { try TypedValue("vielleicht").flag() }
  }

  @Test("lists of texts, with commas inside a text")
  func texts() throws {
    expectSame(try TypedValue("a, b ,,c").texts(), ["a", "b", "c"])
    expectSame(try TypedValue(#"a\, b, c\d"#).texts(), ["a, b", #"c\d"#])
    expectSame(try TypedValue("-").texts(), [])
    #expect(throws: ValueProblem.self) { try TypedValue(" , ").texts() }
  }
}
