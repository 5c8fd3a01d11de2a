import CellGrid
import Foundation
import JourneyModel
import PtySupport

/// An empty folder with a home of its own in which the program is started, again and again.
final class WalkHome {
  let folder: ProgramFolder
  let language: String
  private var starts = 0

  init(language: String = "de") throws {
    folder = try ProgramFolder()
    self.language = language
    for name in ["work", "home"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
    }
    // The welcome and the lines about the rooms have tests of their own.
    try write("{ \"hints\": false }", toSettings: "config.json")
  }

  /// Starts the program on a terminal of its own, in the folder `work`.
  ///
  /// Each start has the next seed, so that a walk with interruptions always gives the same file.
  ///
  /// - Parameter staysShell: whether a shell without job control waits for the program, as in a script.
  func start(
    _ arguments: [String] = [], environment: [String: String?] = [:],
    size: Size = Size(columns: 80, rows: 24), start: PtySession.Start = [], staysShell: Bool = false
  ) throws -> PtySession {
    starts += 1
    var values: [String: String?] = own.mapValues { $0 }
    values["KONTAKTLINIE_SEED"] = "\(starts)"
    values.merge(environment) { $1 }
    return try PtySession(
      "/bin/sh",
      [
        "-c", "cd \"$0\" && \(staysShell ? "" : "exec ")\"$@\"\(staysShell ? "; exit $?" : "")",
        "\(folder.path)/work", builtProgram("kontaktlinie"),
        "--lang", language,
      ] + arguments, environment: values, size: size, start: start)
  }

  /// What makes the program look for its files here.
  var own: [String: String] {
    [
      "HOME": "\(folder.path)/home", "XDG_CONFIG_HOME": "\(folder.path)/home/config",
      "XDG_STATE_HOME": "\(folder.path)/home/state", "USER": "tester",
      "KONTAKTLINIE_SEED": "1", "KONTAKTLINIE_TODAY": "2026-11-22",
    ]
  }

  /// Where the program writes what is not for the screen.
  var log: String { "\(folder.path)/home/state/kontaktlinie/kontaktlinie.log" }

  /// Writes a file into the folder of the settings.
  func write(_ text: String, toSettings name: String) throws {
    let folder = "\(folder.path)/home/config/kontaktlinie"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
  }

  /// Puts an audit with twelve contacts here; returns its path.
  func putAudit() throws -> String {
    try put(try fixture("../Golden/audit/angebot.de.journey.json"))
  }

  /// The journeys that were made, as paths.
  var journeys: [String] {
    let made = "\(folder.path)/home/Kontaktlinie"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: made)) ?? []
    // The lock beside a journey has another ending.
    return names.filter { $0.hasSuffix(".journey.json") }.sorted().map { "\(made)/\($0)" }
  }

  /// Puts a journey into the folder of new audits; returns its path.
  func put(_ text: String, named name: String = "a") throws -> String {
    let folder = "\(folder.path)/home/Kontaktlinie"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/\(name).journey.json"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// The bytes of the only journey, as text.
  func journeyText() throws -> String {
    guard let path = journeys.first else { throw POSIXError(.ENOENT) }
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  /// The only journey.
  func journey() throws -> Journey {
    guard let journey = JourneyReader.read(Array(try journeyText().utf8)).journey else {
      throw POSIXError(.EINVAL)
    }
    return journey
  }
}

extension ProgramFolder {
  /// The journeys of a folder below this one.
  func journeys(in name: String) throws -> [Journey] {
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(name)")
    return try names.filter { $0.hasSuffix(".journey.json") }.sorted()
      .compactMap { try journey("\(name)/\($0)") }
  }
}
