import AuditFlow
import CellGrid
import JourneyModel
import TestSupport
import Testing

@testable import AuditScreens

@Suite("What the collecting screen says")
struct CollectWordsTests {
  private func collecting(
    _ step: AuditFlow.Step, _ size: ScreenSize = ScreenSize(columns: 80, rows: 24)
  ) -> Sample {
    var sample = Sample(language: .german, size: size)
    sample.begin()
    sample.act(.go(step))
    return sample
  }

  @Test("The preview says where an entry goes when that is not the column")
  func otherWay() {
    var sample = collecting(.correspondence)
    sample.act(.next, .setText("Auftragsbestätigung neu"))
    #expect(!sample.picture.contains { $0.contains("an den Kunden") && $0.contains("Wird:") })
    sample.act(.setText("Auftragsbestätigung neu >aus"))
    #expect(sample.picture.contains { $0.contains("Wird:") && $0.contains("→ an den Kunden") })
  }

  @Test(
    "What still applies and what a line becomes name the person and the direction at 80 columns")
  func narrow() {
    var sample = collecting(.correspondence)
    sample.line("Termin abstimmen, Telefon, Jens, Besichtigung und Angebot")
    #expect(
      sample.picture.contains {
        $0.contains("Gilt weiter: Telefon · Jens · Phase Besichtigung und Angebot")
      })
    sample.act(.setText("Kunde fragt nach einem späteren Termin für die Besichtigung"))
    #expect(
      sample.picture.contains {
        $0.contains("Wird:") && $0.contains("Telefon · Jens · → vom Kunden")
      })
  }

  @Test("A minus alone shows what it lets go of")
  func minus() {
    var sample = collecting(.correspondence)
    sample.act(.type("-"))
    #expect(sample.picture.contains { $0.contains("Es gilt nichts weiter.") })
    sample.act(.eraseLine)
    sample.line("Skizze, Telefon, Auftrag")
    sample.act(.type("-"))
    #expect(sample.picture.contains { $0.contains("Gilt nicht weiter: Telefon · Phase Auftrag") })
  }

  @Test("The first entries are helped by plain words, the next ones by marks")
  func marks() {
    var sample = collecting(.tasks)
    #expect(sample.picture.contains { $0.contains("Hinter ein Komma: Telefon, Jens") })
    sample.line("Anfrage aufnehmen")
    #expect(sample.picture.contains { $0.contains("dann die Kundenfrage  ") })
    #expect(sample.picture.contains { $0.contains("oder @wer #Kanal >aus") })
  }

  @Test("Tab is called by what it does among the tasks")
  func tab() {
    expectSame(collecting(.tasks).picture.last?.contains("Tab Phase"), true)
    expectSame(collecting(.correspondence).picture.last?.contains("Tab umschalten"), true)
  }

  @Test("An empty list says which key writes, and names no key that changes a row")
  func emptyList() {
    var sample = collecting(.tasks)
    sample.line("Farbe bestellen")
    sample.act(.back, .remove)
    let picture = sample.picture
    #expect(picture.contains { $0.contains("Noch nichts. a schreibt eine neue Aufgabe.") })
    expectSame(picture.last?.contains("entfernen"), false)
  }

  @Test("In a small window the position goes before a word of the key line is cut")
  func wholeWords() {
    var sample = collecting(.correspondence, .smallest)
    for number in 1...12 { sample.line("Eintrag \(number)") }
    sample.act(.back)
    let keys = sample.picture.last ?? ""
    #expect(keys.contains("Eingabe hineinsehen"), "\(keys)")
    #expect(keys.contains("Hilfe"), "\(keys)")
    #expect(!keys.contains("…"), "\(keys)")
  }
}
