import AuditFlow
import JourneyModel

extension ScreenScenes {
  /// Euros at risk and completeness in every state, from a journey with everything rated.
  static func estimates(_ rated: Sample) -> [(name: String, state: AuditState)] {
    var scenes: [(name: String, state: AuditState)] = []
    func scene(_ name: String, _ change: (inout Sample) -> Void) {
      var copy = rated
      change(&copy)
      scenes.append((name, copy.state))
    }

    scene("money-missing") { $0.act(.go(.result), .money) }
    scene("money-editing") {
      $0.act(.go(.result), .money, .confirm)
      for character in "350-450" { $0.act(.type(character)) }
    }
    scene("money-years") {
      $0.act(.go(.result), .money, .select(2), .confirm)
      $0.line("8")
    }
    scene("money-refused") {
      $0.act(.go(.result), .money, .select(2), .confirm)
      $0.line("150 %")
    }
    scene("money") {
      $0.estimate(.ordinary)
      $0.act(.go(.result), .money)
    }
    scene("money-assumption") {
      $0.estimate(.ordinary)
      $0.act(.go(.result), .money, .select(6), .confirm, .setText("40-60 %"), .confirm, .last)
    }
    scene("money-contradiction") {
      $0.estimate(.loyal)
      $0.act(.go(.result), .money, .select(2))
    }
    scene("completeness-none") { $0.act(.go(.result), .completeness) }
    scene("completeness") {
      $0.list([[0], [0, 1], [1]])
      $0.act(.go(.result), .completeness)
    }
    scene("completeness-identical") {
      $0.list([[0, 1]])
      $0.act(.go(.result), .completeness)
    }
    scene("completeness-four") {
      $0.list([[0], [0, 1, 2], [1, 2, 3], [2], [3, 0]])
      $0.act(.go(.result), .completeness, .select(2))
    }
    return scenes
  }
}

extension Sample {
  mutating func estimate(_ value: CustomerValue) {
    guard var journey = state.audit?.journey else { return }
    journey.customerValue = value
    journey.assumptions = Assumptions(costPerContact: .exact(12))
    open(journey)
  }

  /// Puts the contacts in turn on these lists, written by as many people.
  mutating func list(_ places: [[Int]]) {
    guard var journey = state.audit?.journey else { return }
    let count = (places.joined().max() ?? 0) + 1
    while journey.participants.count < count {
      let number = journey.participants.count + 1
      journey.participants.append(
        Participant(
          id: EntityID("u\(number)"), alias: isGerman ? "Team \(number)" : "Crew \(number)"))
    }
    let people = journey.participants.map(\.id)
    for index in journey.touchpoints.indices {
      journey.touchpoints[index].foundVia += places[index % places.count].map {
        Finding(list: people[$0])
      }
    }
    open(journey)
  }

  private mutating func open(_ journey: Journey) {
    perform(state.handle(Event.opened(journey, path: "/home/x/maler.journey.json", readOnly: nil)))
  }
}

extension CustomerValue {
  static let ordinary = CustomerValue(
    customers: .exact(400), marginPerYear: .range(low: 150, high: 220), retention: .exact(0.8),
    discount: .exact(0.08), casesPerCustomerAndYear: .exact(0.5))

  fileprivate static let loyal = CustomerValue(
    customers: .exact(400), marginPerYear: .exact(180), retention: .exact(0.99),
    discount: .exact(0.08), casesPerCustomerAndYear: .exact(3))
}
