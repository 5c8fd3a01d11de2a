import Foundation
import JourneyModel
import PtySupport
import Subprocess
import SystemPackage

/// A folder of one test in which the built program runs; gone with the test.
final class ProgramFolder: Sendable {
  let path: String

  /// A program that ends without reading its input must not take the tests along.
  private static let ignoresBrokenPipes = signal(SIGPIPE, SIG_IGN)

  init() throws {
    _ = Self.ignoresBrokenPipes
    var template = Array((NSTemporaryDirectory() + "/kontaktlinie-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw POSIXError(.EIO) }
    path = String(cString: made)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Runs the program in the folder, with fixed identifiers, day and language.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) async throws -> ProgramRun {
    try await run(
      builtProgram("kontaktlinie"), arguments, input: input, environment: environment)
  }

  /// Runs any program in the folder.
  func run(
    _ program: String, _ arguments: [String], input: String = "",
    environment: [String: String] = [:]
  ) async throws -> ProgramRun {
    var values = [
      "PATH": "/usr/bin:/bin", "HOME": path + "/home", "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "TERM": "dumb", "USER": "tester", "KONTAKTLINIE_SEED": "1",
      "KONTAKTLINIE_TODAY": "2026-11-22", "SWIFT_BACKTRACE": "enable=no",
    ]
    values.merge(environment) { $1 }
    let pairs = values.map { (Subprocess.Environment.Key(stringLiteral: $0.key), $0.value) }
    let result = try await Subprocess.run(
      .path(FilePath(program)), arguments: Arguments(arguments),
      environment: .custom(Dictionary(uniqueKeysWithValues: pairs)),
      workingDirectory: FilePath(path), input: .string(input), output: .string(limit: 1 << 24),
      error: .string(limit: 1 << 20))
    let status: Int32 =
      switch result.terminationStatus {
      case .exited(let code): code
      case .signaled(let signal): -signal
      }
    return ProgramRun(
      result.standardOutput, messages: result.standardError, status: status)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
  }

  func journey(_ name: String) throws -> Journey? {
    JourneyReader.read(Array(try text(of: name).utf8)).journey
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
