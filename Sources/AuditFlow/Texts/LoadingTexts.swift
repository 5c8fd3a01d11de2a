import JourneyModel

/// What is said while a large file is being read.
package struct LoadingTexts: Hashable, Sendable {
  let say: Say

  package var title: String { say("Die Datei wird gelesen", "The file is being read") }

  /// "78 MB, 40 % gelesen".
  package func progress(bytes: Int, percent: Int) -> String {
    let size = max(1, bytes / 1_000_000)
    return say("\(size) MB, \(percent) % gelesen", "\(size) MB, \(percent)% read")
  }
}

extension Texts {
  package var loading: LoadingTexts { LoadingTexts(say: say) }
}
