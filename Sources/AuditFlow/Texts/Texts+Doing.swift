import JourneyModel

extension Texts {
  /// What a change does, without saying that it is done: what is undone or redone is named by it.
  func doing(_ change: Change) -> String {
    switch change {
    case .began(let name): say("\(quoted(name)) beginnen", "beginning \(quoted(name))")
    case .added(let name), .addedAcross(let name, _):
      say("\(quoted(name)) eintragen", "adding \(quoted(name))")
    case .addedMany(let count):
      say("\(collect.entries(count)) aufnehmen", "adding \(collect.entries(count))")
    case .removed(let name, _): say("\(quoted(name)) entfernen", "removing \(quoted(name))")
    case .removedMany(let names, _), .removedEntries(let names, _):
      say("\(line.some(names)) entfernen", "removing \(line.some(names))")
    case .renamed(let name): say("umbenennen in \(quoted(name))", "renaming to \(quoted(name))")
    case .edited(let name): say("\(quoted(name)) ändern", "changing \(quoted(name))")
    case .merged(let first, let second):
      say(
        "\(quoted(second)) mit \(quoted(first)) verbinden",
        "joining \(quoted(second)) to \(quoted(first))")
    case .mergedMany(let count):
      say(
        count == 1 ? "ein Paar verbinden" : "\(count) Paare verbinden",
        count == 1 ? "joining a pair" : "joining \(count) pairs")
    case .keptApart(let first, let second):
      say(
        "\(quoted(first)) und \(quoted(second)) getrennt lassen",
        "keeping \(quoted(first)) and \(quoted(second)) apart")
    case .closedGap(let first, let second):
      say(
        "die Lücke zwischen \(quoted(first)) und \(quoted(second)) schließen",
        "closing the gap between \(quoted(first)) and \(quoted(second))")
    case .addedIncident(let name):
      say("Störung \(quoted(name)) eintragen", "adding the incident \(quoted(name))")
    case .linkedIncident(let name):
      say("Folge \(quoted(name)) festhalten", "noting the consequence \(quoted(name))")
    case .namedWorst: say("die schlimmsten Kontakte benennen", "naming the worst contacts")
    case .addedParticipant(let alias):
      say("\(quoted(alias)) dazunehmen", "adding the participant \(quoted(alias))")
    case .joinedParticipants(let alias):
      say("\(quoted(alias)) zu einer Person machen", "making \(quoted(alias)) one person")
    case .broughtBack(let time, _):
      say("den Stand vom \(time) zurückholen", "bringing back the state of \(time)")
    case .tookUnsaved(let time):
      say("nicht Gespeichertes (\(time)) übernehmen", "taking over what was not saved (\(time))")
    case .tookOver: say("die Probe übernehmen", "taking over the trial")
    case .addedMeasure(let what):
      say("Maßnahme \(quoted(what)) festlegen", "deciding on the measure \(quoted(what))")
    case .editedMeasure(let what):
      say("Maßnahme \(quoted(what)) ändern", "changing the measure \(quoted(what))")
    case .addedPossible(let name):
      say("\(quoted(name)) als möglich aufnehmen", "taking up \(quoted(name)) as possible")
    default: placing(change) ?? setting(change)
    }
  }

  /// Moving contacts, and making them possible or real.
  private func placing(_ change: Change) -> String? {
    switch change {
    case .moved(let name, let phase):
      say("\(quoted(name)) nach \(phase) verschieben", "moving \(quoted(name)) to \(phase)")
    case .movedMany(let count, nil):
      say("\(line.contacts(count)) verschieben", "moving \(line.contacts(count))")
    case .movedMany(let count, let phase?):
      say(
        "\(line.contacts(count)) nach \(phase) verschieben",
        "moving \(line.contacts(count)) to \(phase)")
    case .movedBehind(let name, nil):
      say(
        "\(quoted(name)) in der Phase nach vorn stellen",
        "putting \(quoted(name)) first in its phase")
    case .movedBehind(let name, let other?):
      say(
        "\(quoted(name)) hinter \(quoted(other)) stellen",
        "putting \(quoted(name)) behind \(quoted(other))")
    case .madePossible(let name):
      say("\(quoted(name)) möglich machen", "making \(quoted(name)) possible")
    case .madeActual(let name):
      say("\(quoted(name)) wirklich machen", "making \(quoted(name)) real")
    case .madeManyPossible(let count):
      say("\(line.contacts(count)) möglich machen", "making \(line.contacts(count)) possible")
    case .madeManyActual(let count):
      say("\(line.contacts(count)) wirklich machen", "making \(line.contacts(count)) real")
    default: nil
    }
  }

  /// An answer or a detail, with what it was set to in brackets.
  private func setting(_ change: Change) -> String {
    switch change {
    case .set(let name, let detail, let value):
      "\(quoted(name)), \(contact.name(detail)) (\(value))"
    case .setMany(let count, let detail, let value):
      "\(line.contacts(count)), \(contact.name(detail)) (\(value))"
    case .answeredTouches(let name, let answer): "\(quoted(name)) (\(answer.spoken(in: language)))"
    case .answeredTouchesMany(let count, let answer):
      "\(collect.entries(count)) (\(answer.spoken(in: language)))"
    case .rated(let name, let field, let judgement):
      "\(quoted(name)), \(rate.name(field)) (\(rate.said(judgement, field)))"
    case .classified(let answer): say("Angabe \(quoted(answer))", "the answer \(quoted(answer))")
    case .setShare(let name):
      say("Anteil der Phase \(quoted(name))", "the share of the phase \(quoted(name))")
    case .setMeasure(let what, let value):
      say("Maßnahme \(quoted(what)) (\(value))", "measure \(quoted(what)) (\(value))")
    case .decided(let subject, let field):
      [subject.isEmpty ? "" : quoted(subject), field].filter { !$0.isEmpty }
        .joined(separator: ", ")
    case .setFigure(let figure, let value): "\(money.name(figure)) (\(value))"
    case .clearedFigure(let figure):
      say("\(money.name(figure)) zurücksetzen", "resetting \(money.name(figure))")
    // The others are named above; a new one says at least what it did.
    default: self.change(change)
    }
  }

  private func quoted(_ name: String) -> String { say.quote(name) }
}
