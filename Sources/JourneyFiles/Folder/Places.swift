/// Where the program keeps what: the folders of journeys, settings and state.
public struct Places: Hashable, Sendable {
  /// Where new audits go unless a folder is given.
  public let journeys: String
  /// The settings of this person.
  public let settings: String
  /// The journeys opened last.
  public let recent: String
  /// What was explained already.
  public let seen: String
  /// Everything that the program may forget: recent files, logs, the welcome that was seen.
  public let state: String
  /// The folder with the person's own templates.
  public let templates: String

  /// The places that an environment asks for; `variable` is the value that it has for a name.
  ///
  /// The XDG variables count when they are absolute, as their specification says; otherwise the
  /// usual folders below `home`.
  public init(home: String, variable: (String) -> String?) {
    func base(_ name: String, _ usual: String) -> String {
      guard let path = variable(name), path.utf8.first == UInt8(ascii: "/") else {
        return "\(home)/\(usual)/kontaktlinie"
      }
      return "\(path)/kontaktlinie"
    }
    let config = base("XDG_CONFIG_HOME", ".config")
    journeys = "\(home)/Kontaktlinie"
    settings = "\(config)/config.json"
    templates = "\(config)/templates"
    state = base("XDG_STATE_HOME", ".local/state")
    seen = "\(state)/seen.json"
    recent = "\(state)/recent.json"
  }
}
