public import JourneyModel

extension Template {
  /// A fresh journey with the template's phases and channels and no contact yet.
  ///
  /// - Parameters:
  ///   - title: The title of the journey.
  ///   - occasion: What a case begins with; it also names the process. Left out, the journey does
  ///     not state its process, as the owner has not either.
  ///   - language: The language of the names in the file, which stays when the program's changes.
  ///   - id: The identifier of the file.
  public func journey(
    title: String, occasion: String? = nil, language: Language, id: String
  ) -> Journey {
    Journey(
      id: id, title: title, language: language.rawValue, business: Business(sector: name),
      process: occasion.map { CustomerProcess(name: $0, occasion: $0) },
      variants: variants.map { $0.variant(in: language) },
      phases: phases.map { phase in
        Phase(
          id: phase.id, name: phase.name[language], line: phase.line, stage: phase.stage,
          share: phase.share)
      },
      channels: channels.map { channel in
        Channel(id: channel.id, kindOrNil: channel.kind, name: channel.name[language])
      },
      touchpoints: [])
  }
}
