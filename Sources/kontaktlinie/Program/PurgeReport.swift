import JourneyExchange
import JourneyModel

/// What a purge has found and done, in lines for the person.
struct PurgeReport {
  let purging: JourneyPurging
  /// The name as it was typed.
  let name: String

  private var language: Language { Start.language }
  private var quoted: String { name.quoted(in: language) }

  var lines: [String] {
    let main = purging.main
    var lines: [String] = []
    if main.hasFound || !purging.copies.isEmpty {
      lines.append(replaced(in: main))
      if main.hasFound { lines += kept(of: main) }
      for copy in purging.copies {
        if copy.file.count > 0 { lines.append(replaced(in: copy)) }
        lines += kept(of: copy).map { "\(copy.path.madeVisible()): \($0)" }
      }
    } else {
      lines.append(
        say(
          "\(main.path.madeVisible()): \(quoted) steht nirgends, auch nicht in früheren Ständen und Entwürfen.",
          "\(main.path.madeVisible()): \(quoted) is nowhere, nor in earlier states and drafts."))
    }
    lines += purging.found.strangers.map { path in
      say(
        "\(path.madeVisible()): \(quoted) steht auch hier. Das ist keine lesbare Kopie der Datei und bleibt, wie es ist; sehen Sie selbst nach.",
        "\(path.madeVisible()): \(quoted) stands here as well. This is no readable copy of the file and stays as it is; see to it yourself."
      )
    }
    return lines + remarks
  }

  private func replaced(in place: NamePurging) -> String {
    let fields = place.file.fields.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { FieldWords.word($0.key, in: language).madeVisible() + " \($0.value)" }
    let list = fields.isEmpty ? "" : " (" + fields.joined(separator: ", ") + ")"
    let replacement = place.replacement.quoted(in: language)
    return say(
      "\(place.path.madeVisible()): \(quoted) an \(place.file.count) Stellen\(list) durch \(replacement) ersetzt.",
      "\(place.path.madeVisible()): \(quoted) replaced by \(replacement) in \(place.file.count) places\(list)."
    )
  }

  /// What became of earlier states and drafts.
  private func kept(of place: NamePurging) -> [String] {
    let states = place.states
    var lines: [String] = []
    if place.path == purging.main.path || states.changed + states.removed > 0 {
      lines.append(
        say(
          "Frühere Stände: \(states.changed) von \(states.all) geändert, \(states.removed) gelöscht, weil sie nicht lesbar sind.",
          "Earlier states: \(states.changed) of \(states.all) changed, \(states.removed) deleted because they cannot be read."
        ))
    }
    if place.drafts > 0 {
      lines.append(say("Entwürfe: \(place.drafts) gelöscht.", "Drafts: \(place.drafts) deleted."))
    }
    return lines
  }

  private var remarks: [String] {
    var lines: [String] = []
    let longer = ([purging.main] + purging.copies).reduce(into: Set<String>()) {
      $0.formUnion($1.file.longerWords)
    }
    if !longer.isEmpty {
      let words = longer.sorted().prefix(8).map { $0.quoted(in: language) }.joined(separator: ", ")
      lines.append(
        say(
          "Stehen geblieben in längeren Wörtern: \(words). Auch dort ersetzt --inside-words.",
          "Left in longer words: \(words). --inside-words replaces it there as well."))
    }
    if purging.main.isDryRun {
      lines.append(
        say(
          "Nur nachgesehen: nichts ist geändert. Ohne --dry-run geschieht es.",
          "Only looked: nothing is changed. Without --dry-run it is done."))
    }
    return lines
  }
}
