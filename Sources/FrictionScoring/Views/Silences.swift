public import JourneyModel

/// Where the customer hears nothing.
public struct Silences: Hashable, Sendable {
  /// Outgoing documents that expect an answer and whose answer nobody listed or promised a time for.
  public var documents: [WaitingDocument]
  /// Stretches of the line in which no contact happens.
  public var stretches: [Stretch]

  public struct WaitingDocument: Hashable, Sendable {
    public var id: EntityID
    /// No document is listed that answers it.
    public var lacksReply: Bool
    /// No time is promised for the answer.
    public var lacksPromise: Bool
  }

  /// Neighbouring phases without any contact.
  public struct Stretch: Hashable, Sendable {
    public var phases: [EntityID]
    /// The last contact before the silence; `nil` at the start of the line.
    public var after: EntityID?
    /// The first contact after the silence; `nil` at the end of the line.
    public var before: EntityID?
  }

  /// - Parameters:
  ///   - contacts: indices of the contacts on the line.
  ///   - phases: for each the index of its phase; -1 for none.
  init(_ journey: Journey, _ contacts: [Int], _ phases: [Int]) {
    documents = journey.documents.compactMap { document in
      guard document.expectsReply == true, document.direction == .outgoing else { return nil }
      let waiting = WaitingDocument(
        id: document.id, lacksReply: document.repliedBy.isEmpty,
        lacksPromise: document.replyWithin?.isAnswer != true)
      return waiting.lacksReply || waiting.lacksPromise ? waiting : nil
    }
    stretches = []
    var place = 0
    var isSilent = false
    var before: EntityID?
    for phase in journey.phases.indices {
      while place < contacts.count, phases[place] < phase {
        before = journey.touchpoints[contacts[place]].id
        place += 1
      }
      let hasContact = place < contacts.count && phases[place] == phase
      if !hasContact {
        let id = journey.phases[phase].id
        if isSilent {
          stretches[stretches.count - 1].phases.append(id)
        } else {
          let next = place < contacts.count ? journey.touchpoints[contacts[place]].id : nil
          stretches.append(Stretch(phases: [id], after: before, before: next))
        }
      }
      isSilent = !hasContact
    }
  }
}
