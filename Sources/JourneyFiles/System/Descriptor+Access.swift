#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Descriptor {
  /// Gives the open file the owner and group of another one, and a mode, as far as this user may.
  func adoptAccess(of other: stat, mode wanted: mode_t) throws(SystemCause) {
    let number = number
    let present = try status()
    var mode = wanted
    if present.st_uid != other.st_uid || present.st_gid != other.st_gid {
      if fchown(number, other.st_uid, other.st_gid) != 0,
        fchown(number, uid_t.max, other.st_gid) != 0
      {
        // The group could not be kept: what it was allowed must not go to another one.
        mode = mode & 0o707 | (mode & 0o007) << 3
      }
    }
    if present.st_mode & 0o7777 != mode { try retrying { fchmod(number, mode) } }
  }
}
