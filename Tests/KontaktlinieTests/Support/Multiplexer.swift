import Foundation
import PtySupport
import Testing

/// A server of tmux for one test, with one window; gone with the test.
///
/// A class, since it owns a process.
final class Multiplexer {
  static let path = "/usr/bin/tmux"
  static let isInstalled = access(path, X_OK) == 0

  private let home: WalkHome
  private let socket: String
  private var process: Int32?

  /// Starts a window that runs a command of the shell in it.
  init(
    _ command: String, home: WalkHome, terminal: String = "screen-256color",
    environment: [String: String] = [:]
  ) async throws {
    self.home = home
    socket = "\(home.folder.path)/tmux"
    let configuration = """
      set -g default-terminal \(terminal)
      set -g escape-time 10
      set -g remain-on-exit on
      set -g status off
      """
    try home.folder.write(configuration, to: "tmux.conf")
    var values = pinnedEnvironment.merging(home.own) { $1 }
    // Its descriptors do not pass through.
    values["KONTAKTLINIE_TEST_FD"] = nil
    values["TERM"] = "xterm-256color"
    values.merge(environment) { $1 }
    let run = try await home.folder.run(
      Self.path,
      [
        "-S", socket, "-f", "\(home.folder.path)/tmux.conf", "new-session", "-d", "-x", "80", "-y",
        "24", "-c", "\(home.folder.path)/work", command,
      ], environment: values)
    try #require(run.status == 0, "\(run.messages)")
    process = Int32(try await value("pid"))
  }

  deinit {
    if let process { kill(process, SIGTERM) }
  }

  /// Says something to the server; gives its answer.
  @discardableResult
  func tell(_ arguments: String...) async throws -> String {
    let run = try await home.folder.run(Self.path, ["-S", socket] + arguments)
    try #require(run.status == 0, "\(arguments): \(run.messages)")
    return run.output
  }

  /// Types keys by the names that tmux has for them, text as it is.
  func type(_ keys: String...) async throws {
    let run = try await home.folder.run(Self.path, ["-S", socket, "send-keys"] + keys)
    try #require(run.status == 0, "\(run.messages)")
  }

  /// The rows as they are seen now.
  func screen() async throws -> [String] {
    let lines = try await tell("capture-pane", "-p")
      .split(separator: "\n", omittingEmptySubsequences: false).map { row in
        var row = row
        while row.last == " " { row.removeLast() }
        return String(row)
      }
    return lines.last == "" ? lines.dropLast() : lines
  }

  /// A value of the window, such as `alternate_on`.
  func value(_ name: String) async throws -> String {
    try await tell("display-message", "-p", "#{\(name)}")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Looks at the screen until it is as wanted; the screen, or an issue with what it shows.
  @discardableResult
  func wait(
    for what: String, sourceLocation: SourceLocation = #_sourceLocation,
    until isThere: ([String]) -> Bool
  ) async throws -> [String] {
    let end = ContinuousClock.now + .seconds(10)
    var rows = try await screen()
    while !isThere(rows) {
      if ContinuousClock.now > end {
        Issue.record(
          "\(what) never came:\n\(rows.joined(separator: "\n"))", sourceLocation: sourceLocation)
        break
      }
      rows = try await screen()
    }
    return rows
  }

  /// Waits until a row contains a text.
  @discardableResult
  func wait(
    for text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [String] {
    try await wait(for: text, sourceLocation: sourceLocation) { rows in
      rows.contains { $0.contains(text) }
    }
  }

  /// Ends the server and all that runs in it.
  func end() async throws {
    process = nil
    try await tell("kill-server")
  }
}
