import CellGrid
import Foundation
import PtySupport
import Testing

/// A server of OpenSSH on this machine for one test, with keys of its own; gone with the test.
///
/// It listens on 127.0.0.1 alone and lets in nobody but the key that was made for it.
final class SecureShell {
  private static let server = "/usr/sbin/sshd"

  /// Whether the programs are there; a server that needs root finds its user in the system's list.
  static let isInstalled: Bool = {
    let programs = [server, "/usr/bin/ssh", "/usr/bin/ssh-keygen"]
    return programs.allSatisfy { access($0, X_OK) == 0 }
      && (getuid() != 0 || getpwnam("sshd") != nil)
  }()

  let port: Int
  private let home: WalkHome
  private let daemon: PtySession
  private var connections = 0

  init(home: WalkHome) async throws {
    self.home = home
    let folder = home.folder.path
    for name in ["host", "user"] {
      let run = try await home.folder.run(
        "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/\(name)"])
      try #require(run.status == 0, "\(run.messages)")
    }
    // Where the server of the superuser locks its children in.
    if getuid() == 0 { mkdir("/run/sshd", 0o755) }
    port = SlowLine.freePort
    let configuration = """
      ListenAddress 127.0.0.1
      Port \(port)
      HostKey \(folder)/host
      AuthorizedKeysFile \(folder)/user.pub
      PidFile none
      UsePAM no
      StrictModes no
      PermitRootLogin prohibit-password
      PasswordAuthentication no
      KbdInteractiveAuthentication no
      PrintMotd no
      PrintLastLog no
      AcceptEnv LANG LC_*
      """
    try home.folder.write(configuration, to: "sshd_config")
    daemon = try PtySession(Self.server, ["-D", "-e", "-f", "\(folder)/sshd_config"])
    let isListening = daemon.wait { session in
      String(decoding: session.output, as: UTF8.self).contains("Server listening")
    }
    try #require(isListening, "\(daemon.screen.screenText)")
  }

  /// Runs a command of the shell on a terminal at the other end.
  ///
  /// The idle marks of what it starts come through the pipe named in `$MARKS`; the process of the
  /// shell, and of what it is replaced by, is in ``process(of:)``.
  func open(
    _ command: String, through port: Int? = nil, environment: [String: String?] = [:],
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> PtySession {
    connections += 1
    let marks = "\(home.folder.path)/marks\(connections)"
    let own = home.own.map { "\($0.key)='\($0.value)'" }.sorted().joined(separator: " ")
    let setting =
      "export \(own) MARKS=\(marks) KONTAKTLINIE_TEST_FD=9 ESCDELAY=25 SWIFT_BACKTRACE=enable=no; "
      + "cd \(home.folder.path)/work; echo $$ > \(processFile(connections)); "
    return try PtySession(
      "/usr/bin/ssh",
      [
        "-F", "/dev/null", "-tt", "-e", "none", "-p", "\(port ?? self.port)", "-i",
        "\(home.folder.path)/user", "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes", "-o",
        "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
        "-o", "SendEnv=LANG LC_*", "\(NSUserName())@127.0.0.1", setting + command,
      ],
      environment: ["TERM": "xterm-256color", "HOME": home.folder.path].merging(environment) { $1 },
      size: size, marks: marks)
  }

  /// Opens the program on a journey.
  func openProgram(
    _ path: String, through port: Int? = nil, environment: [String: String?] = [:]
  ) throws -> PtySession {
    try open(
      "exec \(builtProgram("kontaktlinie")) --lang de \(path) 9>$MARKS", through: port,
      environment: environment)
  }

  /// The process at the other end of the latest connection.
  var process: Int32? {
    Int32(
      contents(ofFile: processFile(connections)).trimmingCharacters(in: .whitespacesAndNewlines))
  }

  private func processFile(_ number: Int) -> String { "\(home.folder.path)/process\(number)" }
}
