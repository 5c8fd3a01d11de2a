import JourneyModel
import TestSupport
import Testing

@Suite("A name to look for")
struct NameSearchTests {
  private func replaced(_ name: String, in text: String, inside: Bool = false) -> String? {
    NameSearch(name, insideWords: inside)?.replacing(in: text, by: "X")
  }

  @Test(
    "is found however it is spelled",
    arguments: [
      ("Anna", "anna ruft an", "X ruft an"), ("Anna", "(ANNA)", "(X)"),
      ("Anna", "Anna, Anna-Lena und Annas Büro", "X, X-Lena und X Büro"),
      ("Müller", "Frau Mueller", "Frau X"), ("Mueller", "MÜLLER", "X"),
      ("Müller", "Mu\u{308}ller", "X"), ("müller", "Müllers", "X"),
      ("Jens Groß", "jens\u{A0} GROSS!", "X!"), ("Jens Groß", "Jens\nGroß", "X"),
      ("Jens Groß", "jens.gross@example.org", "X@example.org"), ("Anna-Lena", "Anna Lena", "X"),
      ("Anna", "An\u{200B}na", "X"), ("Anna", "An\u{AD}na", "X"), ("Łukasz", "Lukasz", "X"),
      (" Anna ", "Anna’s", "X’s"),
      ("O’Neil", "Herr O'Neil", "Herr X"), ("O'Neil", "O‘NEIL.", "X."),
      ("Anna–Lena", "Anna-Lena", "X"),
      ("Anna-Lena", "Anna‑Lena", "X"), ("Андрей", "Андреи\u{306} здесь", "X здесь"),
      ("Андреи\u{306}", "АНДРЕЙ", "X"), ("Nguyễn", "Nguye\u{302}\u{303}n", "X"),
      ("Nguye\u{302}\u{303}n", "NGUYỄN", "X"), ("Σοφία", "Σοφι\u{301}α", "X"),
      ("김민준", "\u{1100}\u{1175}\u{11B7}\u{1106}\u{1175}\u{11AB}\u{110C}\u{116E}\u{11AB}", "X"),
      ("が", "か\u{3099}", "X"), ("Иван", "иван", "X"), ("Anna", "AnnaAnna Anna", "AnnaAnna X"),
    ])
  func found(_ name: String, _ text: String, _ wanted: String) {
    expectSame(replaced(name, in: text), wanted)
  }

  @Test(
    "is whole words",
    arguments: [
      ("Anna", "Hannah bei der Annahme"), ("Anna", "Ann a"), ("Jo", "Journey"),
      ("Anna Maier", "Anna und Maier"), ("u", "ü"), ("Anna", ""), ("Anna", "Annasa"),
      ("Anna Lena", "Anna. Lena"),
    ])
  func notFound(_ name: String, _ text: String) {
    expectSame(replaced(name, in: text), nil)
    expectSame(NameSearch(name)?.isIn(text), false)
  }

  @Test("is found inside longer words when that is asked for, else they are named")
  func insideWords() {
    expectSame(replaced("Anna", in: "Hannah bei der Annahme", inside: true), "HXh bei der Xhme")
    expectSame(
      NameSearch("anna")?.longerWords(in: "Hannah, Anna: Annahme"), ["Hannah", "Annahme"])
    expectSame(NameSearch("anna", insideWords: true)?.longerWords(in: "Hannah"), [])
  }

  @Test("has a letter or a digit", arguments: ["", " ", "-", "…"])
  func nothing(_ name: String) { expectSame(NameSearch(name), nil) }
}
