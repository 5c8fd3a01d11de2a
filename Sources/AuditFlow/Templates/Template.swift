public import JourneyModel

/// What a trade brings along: occasions, phases, channels and questions to think of.
///
/// A template gives a new journey its shape and then only suggests; the journey belongs to the user
/// and may drift away from it.
public struct Template: Hashable, Sendable {
  /// The word for the command line and for the journey's sector, for instance `craft`.
  public let name: String
  /// The trade as people call it.
  public let title: Bilingual
  /// Six processes that come back often; the first is the suggestion.
  public let occasions: [Bilingual]
  /// The phases along the line; complaint lies before care, care is last.
  public let phases: [TemplatePhase]
  /// The channels of the trade.
  public let channels: [TemplateChannel]
  /// Variants that the journey begins with; see ``TemplateVariant/newAndRegular`` for the usual pair.
  public let variants: [TemplateVariant]
  /// "Have you thought of ...?"; at least ten for each entry point.
  public let prompts: [Prompt]

  public init(
    name: String, title: Bilingual, occasions: [Bilingual], phases: [TemplatePhase],
    channels: [TemplateChannel], variants: [TemplateVariant] = [], prompts: [Prompt]
  ) {
    self.name = name
    self.title = title
    self.occasions = occasions
    self.phases = phases
    self.channels = channels
    self.variants = variants
    self.prompts = prompts
  }
}

extension Template {
  /// Every template, in the order that the start screen offers them.
  public static let all: [Template] = [.craft, .blank]

  /// The template with a name, in any case; `nil` when there is none.
  public static func named(_ name: String) -> Template? {
    let name = name.foldedName
    return all.first { $0.name == name }
  }

  /// The template that a journey began with, by its sector; ``blank`` when that is none of ours.
  public static func of(_ journey: Journey) -> Template {
    journey.business?.sector.flatMap(named) ?? .blank
  }
}
