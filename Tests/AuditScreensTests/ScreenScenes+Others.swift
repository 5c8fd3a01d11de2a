import AuditFlow
import JourneyModel

extension ScreenScenes {
  /// What others do to the same file: news, values to decide about, a file that is gone.
  static func others(_ rated: Sample) -> [(name: String, state: AuditState)] {
    var scenes: [(name: String, state: AuditState)] = []
    func scene(_ name: String, _ change: (inout Sample) -> Void) {
      var copy = rated
      change(&copy)
      scenes.append((name, copy.state))
    }
    scene("others-changed") {
      $0.act(.go(.order), .select(4))
      $0.joined { journey in
        journey.touchpoints[0].name += " 2"
        journey.touchpoints.insert(Touchpoint(id: "x1", name: "Neu / new"), at: 0)
      }
    }
    scene("others-judging") {
      $0.act(.home)
      $0.joined { $0.touchpoints.append(Touchpoint(id: "x1", name: "Neu / new")) }
      $0.act(.go(.judge))
    }
    scene("left-unsaved") {
      var mine = $0.state.audit?.journey ?? Journey(id: "j1", title: "x")
      mine.title += " 2"
      let name = $0.isGerman ? "maler-ungesichert" : "painter-unsaved"
      $0.perform(
        $0.state.handle(
          .leftUnsaved(
            LeftWork(
              place: name, shownPlace: "~/Kontaktlinie/\(name).journey.json",
              base: $0.state.audit?.journey ?? mine, mine: mine, by: nil,
              time: $0.isGerman ? "22.11.2026 12:40" : "2026-11-22 12:40"))))
    }
    scene("undecided") {
      $0.act(.go(.order))
      $0.disagree()
      $0.act(.undecided)
    }
    scene("undecided-answer") {
      $0.act(.go(.order))
      $0.disagree()
      $0.act(.undecided, .select(1))
    }
    scene("undecided-entry") {
      $0.act(.go(.order))
      $0.disagree()
      $0.act(.undecided, .last)
    }
    scene("undecided-taken") {
      $0.act(.go(.order))
      $0.disagree()
      $0.act(.undecided, .takeOther)
    }
    scene("undecided-line") {
      $0.act(.go(.order))
      $0.disagree()
    }
    scene("undecided-contact") {
      $0.act(.go(.order))
      $0.disagree()
      if let id = $0.state.audit?.undecided.first?.contact {
        $0.state.room = .contact(ContactRoom(touchpoint: id))
        $0.act(.first)
      }
    }
    scene("undecided-rate") {
      $0.act(.go(.judge))
      $0.disagree()
      if let id = $0.state.audit?.undecided.first?.contact {
        var rating = RateRoom(queue: [id])
        rating.isAlone = true
        $0.state.room = .rate(rating)
        $0.act(.up)
      }
    }
    scene("file-trouble") {
      $0.act(.go(.order))
      $0.perform(
        $0.state.handle(
          Event.fileTrouble(
            $0.state.language == .german
              ? "Datei gelöscht oder umbenannt" : "File deleted or renamed")
        ))
    }
    return scenes
  }
}

extension Sample {
  /// Somebody else has saved a change.
  fileprivate mutating func joined(_ change: (inout Journey) -> Void) {
    guard let base = state.audit?.journey else { return }
    var journey = base
    change(&journey)
    perform(
      state.handle(
        Event.joined(JoinedJourney(base: base, journey: journey, number: 1, by: "Anna"))))
  }

  /// Anna and Bernd have changed the same name and the same answer, and Bernd has removed a contact
  /// that Anna changed.
  fileprivate mutating func disagree() {
    let isGerman = state.language == .german
    joined { journey in
      let base = journey
      var (mine, theirs) = (base, base)
      let names = isGerman ? ["Offerte", "Kostenvoranschlag"] : ["Offer", "Estimate"]
      mine.touchpoints[0].name = names[0]
      theirs.touchpoints[0].name = names[1]
      if let round = base.rounds.indices.last,
        let rating = base.rounds[round].ratings.firstIndex(where: {
          $0.touchpoint == base.touchpoints[0].id
        })
      {
        mine.rounds[round].ratings[rating].wait = .range(low: 1440, high: 4320)
        theirs.rounds[round].ratings[rating].wait = .exact(60)
      }
      if let removed = mine.touchpoints.last?.id {
        theirs.touchpoints[theirs.touchpoints.count - 1].customerWants = "?"
        mine.touchpoints.removeLast()
        for index in mine.rounds.indices {
          mine.rounds[index].ratings.removeAll { $0.touchpoint == removed }
          for list in mine.rounds[index].worstThree.indices {
            mine.rounds[index].worstThree[list].touchpoints.removeAll { $0 == removed }
          }
        }
      }
      journey = Journey.merging(base: base, mine: mine, theirs: theirs, by: "Bernd").journey
    }
  }
}
