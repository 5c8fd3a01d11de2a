/// The call sheet on screen.
package struct CallSheetTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Anrufzettel", "Call sheet") }
  package var gloss: String { say("Drei Kunden fragen", "Ask three customers") }
  /// A file that was written, the path as the user would write it.
  package func written(_ path: String) -> String {
    say("Geschrieben: \(path)", "Written: \(path)")
  }
}

extension Texts {
  package var callSheet: CallSheetTexts { CallSheetTexts(say: say) }
}
