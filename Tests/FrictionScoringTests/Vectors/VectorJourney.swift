import FrictionScoring
import JourneyModel

/// A contact as the vectors spell it.
struct VectorContact: Decodable {
  let id: String
  let phase: String
  let channel: String
  let importance: Double
  let frequency: Double
  let waitMinutes: Double
  let toleratedWaitMinutes: Double
  let ces2: Double
  let emotion: Double
  let failureProbability: Double
  let handoffs: Double
}

extension Journey {
  /// A journey with the contacts of a vector, each in its phase, all rated by the team.
  init(_ contacts: [VectorContact], lambda: Double? = nil) {
    self.init(id: "vector", title: "Vector")
    for contact in contacts {
      let phase = EntityID(contact.phase)
      if !phases.contains(where: { $0.id == phase }) {
        phases.append(Phase(id: phase, name: contact.phase))
      }
      let channel = EntityID(contact.channel)
      if !channels.contains(where: { $0.id == channel }) {
        channels.append(Channel(id: channel, name: contact.channel))
      }
      touchpoints.append(
        Touchpoint(
          id: EntityID(contact.id), name: contact.id, phase: phase, channel: channel))
    }
    let ratings = contacts.map { contact in
      Rating(
        touchpoint: EntityID(contact.id), wait: .exact(contact.waitMinutes),
        toleratedWait: .exact(contact.toleratedWaitMinutes), effort: .exact(contact.ces2),
        emotion: .exact(contact.emotion), failure: .exact(contact.failureProbability),
        handoffs: .exact(contact.handoffs), importance: .exact(contact.importance),
        frequency: .exact(contact.frequency))
    }
    rounds = [Round(rating: ratings)]
    if let lambda { assumptions = Assumptions(lambda: .exact(lambda)) }
  }
}
