import Foundation

/// A folder of one test, gone with it.
final class ScratchFolder {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/kontaktlinie-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw POSIXError(.EIO) }
    path = String(cString: made)
  }

  deinit {
    _ = chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  func path(_ name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ text: String, to name: String, mode: mode_t = 0o600) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    _ = chmod(path(name), mode)
    return path(name)
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  func status(of name: String) throws -> stat {
    var status = stat()
    guard lstat(path(name), &status) == 0 else { throw POSIXError(.ENOENT) }
    return status
  }
}
