import Foundation
import TestSupport
import Testing

/// Locales that the machine need not have, made for one test into a folder that `LOCPATH` names.
enum InstalledLocales {
  private static let compiler = "/usr/bin/localedef"

  /// Whether the system has what locales are made from.
  static let canBeMade =
    access(compiler, X_OK) == 0 && access("/usr/share/i18n/locales/de_DE", R_OK) == 0

  /// Makes locales such as `de_DE.UTF-8`, and sees that one with a comma is really in force.
  static func make(_ names: [String], in folder: ProgramFolder) async throws {
    for name in names {
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      // It says by its status that it warned, so what it made is what counts.
      _ = try await folder.run(
        compiler, ["-i", parts[0], "-f", parts[1], "\(folder.path)/\(name)"])
      let run = try await folder.run(
        "/usr/bin/locale", ["-k", "decimal_point", "charmap"],
        environment: ["LC_ALL": name, "LOCPATH": folder.path])
      let point = name.hasPrefix("de") ? "," : "."
      expectSame(
        run,
        ProgramRun("decimal_point=\"\(point)\"\ncharmap=\"\(parts[1])\"\n"), name)
    }
  }
}
