// Other words for keys of the rating, where the question has an answer or the room is narrow.
extension KeyTexts {
  /// Enter on a question that has an answer.
  package var keepAnswer: KeyText {
    text(
      ("Antwort behalten, weiter", "bleibt so, weiter"),
      ("Keep the answer, go on", "stays as it is, go on"))
  }
  /// The same on a screen, which has little room.
  package var goOnAnswered: KeyText {
    text(("Antwort behalten, weiter", "weiter"), ("Keep the answer, go on", "go on"))
  }
  package var previousOfQuestions: KeyText {
    text(("Vorige Frage", "vorige"), ("Previous question", "previous"))
  }
}
