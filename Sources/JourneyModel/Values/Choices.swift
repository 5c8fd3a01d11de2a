/// A closed list of words that a field of the journey file may hold; the raw value is the spelling.
public protocol Choice: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == String {
  /// What the value is called in a language: first the word to show, then others that people type.
  func words(in language: Language) -> [String]
}

/// Whom the business sells to.
public enum Relation: String, Choice {
  case b2c
  case b2b
  case b2g
}

/// The strategic goal of a process or of work on a target group.
public enum Goal: String, Choice {
  case win
  case keep
  case winBack
}

/// Where a customer stands towards the business.
public enum CustomerStatus: String, Choice {
  case potential
  case current
  case lost
}

/// A section of the Kundenkontaktlinie, the line on which all contacts lie.
public enum LineSection: String, Choice {
  case interest
  case order
  case fulfilment
  case complaint
  case care
  case other
}

/// Before, during or after the sale.
public enum Stage: String, Choice {
  case preSale
  case sale
  case afterSale
}

/// Whether a contact happens or could happen; possible contacts are never scored.
public enum TouchpointState: String, Choice {
  case actual
  case possible
}

/// The kind of a channel; it decides the default of the tolerated wait.
public enum ChannelKind: String, Choice {
  case phone
  case email
  case letter
  case visit
  case branch
  case web
  case portal
  case messenger
  case chat
  case sms
  case social
  case event
  case delivery
  case other
}

/// Whether a task touches the customer.
public enum TouchesCustomer: String, Choice {
  case yes
  case no
  case ask
}

/// Seen from the business: out to the customer, in from the customer, or both.
public enum Direction: String, Choice {
  case outgoing
  case incoming
  case both
}

/// Who starts a contact.
public enum Initiator: String, Choice {
  case business
  case customer
}

/// How a document comes about.
public enum DocumentForm: String, Choice {
  case formal
  case informal
  case automatic
}

/// What a participant is; a `log` is an imported event log that counts as a list.
public enum ParticipantRole: String, Choice {
  case owner
  case staff
  case consultant
  case customer
  case log
}

/// How somebody knows what the customer wants.
public enum WantsKnown: String, Choice {
  case customerSaid
  case observed
  case guessed
}

/// What there is around a product.
public enum ProductAspect: String, Choice {
  case enclosed
  case packaging
  case delivery
  case installation
  case manual
  case service
  case maintenance
  case repair
  case warranty
  case returns
  case exchange
  case modification
  case spareParts
  case payment
  case other
}

/// What an action costs money for.
public enum CostKind: String, Choice {
  case print
  case postage
  case flyers
  case adverts
  case callCentre
  case event
  case ownTime
  case other
}

/// Whether an action reached its objective.
public enum Reached: String, Choice {
  case yes
  case partly
  case no
}

/// Where a measure stands.
public enum MeasureState: String, Choice {
  case open
  case done
  case dropped
}

/// One of the three ways to find contacts.
public enum EntryPoint: String, Choice {
  case tasks
  case correspondence
  case products
}
