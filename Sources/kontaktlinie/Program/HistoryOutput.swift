import AuditFlow
import JourneyExchange
import JourneyFiles
import JourneyModel

/// The list of earlier states as a table and as JSON.
enum HistoryOutput {
  static func table(of listing: HistoryListing) -> String {
    var table = TextTable([
      say("Nr", "No"), say("Stand vom", "State of"), say("Kontaktpunkte", "Touchpoints"),
      say("bewertet", "rated"), say("Danach geändert", "Changed after it"),
    ])
    for (index, entry) in listing.entries.enumerated() {
      let content = entry.content
      let after =
        content?.after?.text(in: Start.language)
        ?? (entry.problem == nil ? "-" : say("(nicht lesbar)", "(cannot be read)"))
      table.add([
        "\(index + 1)", entry.time, content.map { "\($0.contacts)" } ?? "-",
        content.map { "\($0.rated)" } ?? "-", after,
      ])
    }
    return table.text(numbers: [0, 2, 3])
  }

  static func json(of listing: HistoryListing, file: String) -> JSONValue {
    let states = zip(listing.states, listing.entries).enumerated().map { index, pair -> JSONValue in
      let (state, entry) = pair
      return [
        "number": .number(index + 1), "name": .string(entry.name),
        "changed": .string(state.changed.description), "bytes": .number(state.size),
        "readable": .bool(entry.problem == nil),
        "touchpoints": entry.content.map { .number($0.contacts) } ?? .null,
        "rated": entry.content.map { .number($0.rated) } ?? .null,
        "after": .string(orNull: entry.content?.after?.text(in: Start.language)),
        "file": .string(listing.history.path(of: state)),
      ]
    }
    return ["file": .string(file), "states": .array(states)]
  }
}
