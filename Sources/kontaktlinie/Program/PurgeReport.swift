import JourneyExchange
import JourneyModel

/// What a purge has found and done, in lines for the person.
enum PurgeReport {
  static func lines(of purging: NamePurging, file: String, name: String) -> [String] {
    let language = Start.language
    let place = file.madeVisible()
    let quoted = name.quoted(in: language)
    var lines: [String] = []
    let found = purging.file
    let isNowhere =
      found.count == 0 && purging.states.changed + purging.states.removed + purging.drafts == 0
    if isNowhere {
      lines.append(
        say(
          "\(place): \(quoted) steht nirgends, auch nicht in früheren Ständen und Entwürfen.",
          "\(place): \(quoted) is nowhere, nor in earlier states and drafts."))
    } else {
      let fields = found.fields.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { FieldWords.word($0.key, in: language).madeVisible() + " \($0.value)" }
      let list = fields.isEmpty ? "" : " (" + fields.joined(separator: ", ") + ")"
      let replacement = purging.replacement.quoted(in: language)
      lines.append(
        say(
          "\(place): \(quoted) an \(found.count) Stellen\(list) durch \(replacement) ersetzt.",
          "\(place): \(quoted) replaced by \(replacement) in \(found.count) places\(list)."))
      let states = purging.states
      lines.append(
        say(
          "Frühere Stände: \(states.changed) von \(states.all) geändert, \(states.removed) gelöscht, weil sie nicht lesbar sind.",
          "Earlier states: \(states.changed) of \(states.all) changed, \(states.removed) deleted because they cannot be read."
        ))
      if purging.drafts > 0 {
        lines.append(
          say("Entwürfe: \(purging.drafts) gelöscht.", "Drafts: \(purging.drafts) deleted."))
      }
    }
    if !found.longerWords.isEmpty {
      let words = found.longerWords.prefix(8).map { $0.quoted(in: language) }
        .joined(separator: ", ")
      lines.append(
        say(
          "Stehen geblieben in längeren Wörtern: \(words). Auch dort ersetzt --inside-words.",
          "Left in longer words: \(words). --inside-words replaces it there as well."))
    }
    if purging.isDryRun {
      lines.append(
        say(
          "Nur nachgesehen: nichts ist geändert. Ohne --dry-run geschieht es.",
          "Only looked: nothing is changed. Without --dry-run it is done."))
    }
    return lines
  }
}
