import AuditFlow
import JourneyModel

/// The result where there is little or nothing to show, or something that must be said about it.
extension Sample {
  /// A journey of contacts in one phase, in line order, opened on its result.
  fileprivate mutating func show(
    _ names: [String], variants: [Variant] = [], _ change: (inout Journey) -> Void
  ) {
    let day = state.today
    var journey = Journey(blank: ())
    journey.title = isGerman ? "Ein Kunde will ein Angebot" : "A customer wants a quote"
    journey.variants = variants
    journey.touchpoints = names.enumerated().map {
      Touchpoint(id: EntityID("k\($0.offset + 1)"), name: $0.element)
    }
    journey.rounds = [Round(id: "r1", date: day)]
    change(&journey)
    perform(state.handle(Event.opened(journey, path: "maler.journey.json", readOnly: nil)))
    state.room = .result(ResultRoom())
    perform(state.handle(.resized(state.size)))
  }

  private var call: String { isGerman ? "Anfrage am Telefon" : "Call for a quote" }
  private var invoice: String { isGerman ? "Rechnung" : "Invoice" }

  mutating func showSingle() {
    show([call]) {
      $0.rounds[0].ratings = [Rating(touchpoint: "k1", effort: .exact(3), frequency: .exact(1))]
    }
  }

  mutating func showAllToClarify() {
    show([call, invoice]) {
      $0.rounds[0].ratings = [Rating(touchpoint: "k1", wait: .ask, effort: .ask)]
    }
  }

  mutating func showNothingCounts() {
    show([call]) {
      $0.rounds[0].ratings = [Rating(touchpoint: "k1", effort: .exact(3), frequency: .exact(0))]
    }
  }

  mutating func showRareEnd() {
    show([call, isGerman ? "Mahnung" : "Dunning letter"]) {
      $0.rounds[0].ratings = [("k1", 5.0, 1.0), ("k2", 1, 0.1)].map { id, ease, often in
        Rating(
          touchpoint: EntityID(id), wait: .exact(0), effort: .exact(ease), emotion: .exact(0),
          failure: .exact(0), handoffs: .exact(0), importance: .exact(8), frequency: .exact(often))
      }
    }
  }

  mutating func showEmptyVariant() {
    let names = isGerman ? ["Neukunde", "Stammkunde"] : ["New customer", "Regular customer"]
    show([call, invoice], variants: [Variant(id: "v1", name: names[0])]) {
      $0.touchpoints[0].variants = ["v2"]
      $0.touchpoints[1].variants = ["v2"]
      $0.variants.append(Variant(id: "v2", name: names[1]))
      $0.rounds[0].ratings = [Rating(touchpoint: "k1", effort: .exact(3))]
    }
    act(.nextVariant)
  }

  mutating func showBadWeights() {
    show([call]) {
      $0.assumptions = Assumptions(blank: ())
      $0.assumptions?.weights = "values:.5,.5,.5,.5,.5"
      $0.rounds[0].ratings = [Rating(touchpoint: "k1", effort: .exact(3))]
    }
  }
}
