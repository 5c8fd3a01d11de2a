import JourneyModel
import TestSupport
import Testing

@Suite("What is said of a value that cannot be taken")
struct ValueProblemTests {
  @Test(
    "what was typed, what is allowed and an example, in both languages",
    arguments: [
      (
        "bald", .notUnderstood, .judgement(.wait),
        "„bald“ ist nicht zu verstehen; erlaubt: eine Dauer wie 30 Min, 2 Std oder 3 Tage, "
          + "ein Bereich wie 1-3 Tage, „noch klären“ oder - zum Löschen",
        "cannot read \"bald\"; allowed: a duration such as 30 min, 2 h or 3 days, "
          + "a range such as 1-3 days, ask, or - to clear"
      ),
      (
        "8", .outside, .judgement(.effort),
        "„8“ liegt außerhalb; erlaubt: 1 bis 7, ein Bereich wie 2..4, „noch klären“ "
          + "oder - zum Löschen",
        "\"8\" is out of range; allowed: 1 to 7, a range such as 2..4, ask, or - to clear"
      ),
      (
        "30", .bareShare(30), .judgement(.share),
        "„30“ ist als Anteil nicht eindeutig; geben Sie 30 % oder 0,3 ein",
        "\"30\" is not clear as a share; type 30 % or 0.3"
      ),
      (
        "300", .bareShare(300), .judgement(.share),
        "„300“ liegt außerhalb; erlaubt: 0 % bis 100 %, etwa 30 %, 0,3 oder 3 von 10, "
          + "ein Bereich wie 20-30 %, „noch klären“ oder - zum Löschen",
        "\"300\" is out of range; allowed: 0 % to 100 %, such as 30 %, 0.3 or 3 of 10, "
          + "a range such as 20-30 %, ask, or - to clear"
      ),
      (
        "2 Std", .wrongUnit("std"), .number(.count),
        "„2 Std“: die Einheit „std“ passt hier nicht; erlaubt: eine Zahl ab 0 oder - zum Löschen",
        "\"2 Std\": the unit \"std\" does not fit here; allowed: a number from 0, or - to clear"
      ),
      (
        "5..1", .outOfOrder, .judgement(.effort),
        "„5..1“ steht in falscher Reihenfolge; zuerst der kleinste, zuletzt der größte Wert",
        "\"5..1\" is out of order; put the smallest value first and the largest last"
      ),
      (
        "\u{1B}]", .notUnderstood, .flag, "„␛]“ ist nicht zu verstehen; erlaubt: ja oder nein",
        "cannot read \"␛]\"; allowed: yes or no"
      ),
      (
        "", .empty, .day,
        "nichts eingegeben; erlaubt: ein Tag wie 15.12.2026, 15.12., Freitag oder morgen",
        "nothing was typed; allowed: a day such as 2026-12-15, 15.12., Friday or tomorrow"
      ),
      (
        "-", .required, .text, "dieser Wert darf nicht fehlen; erlaubt: ein Text",
        "this value must not be missing; allowed: a text"
      ),
    ] as [(String, ValueProblem.Fault, ValueProblem.Expected, String, String)])
  func messages(
    typed: String, fault: ValueProblem.Fault, expected: ValueProblem.Expected, german: String,
    english: String
  ) {
    let problem = ValueProblem(typed: typed, fault: fault, expected: expected)
    expectSame(problem.message(in: .german), german)
    expectSame(problem.message(in: .english), english)
  }
}
