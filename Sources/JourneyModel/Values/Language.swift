/// A language of the program and of its messages.
public enum Language: String, Choice {
  case german = "de"
  case english = "en"
}
