#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the folder says about a file without reading it; equal stamps need no second look.
public struct FileStamp: Hashable, Sendable {
  public let device: UInt64
  public let inode: UInt64
  /// In bytes.
  public let size: Int
  /// The time of the last change of the content, in nanoseconds since 1970.
  public let changed: Int

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    changed = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}

/// The state of a file that was loaded or saved; a later save is against it.
///
/// Two versions hold the same content when size and digest agree. The stamp alone is never
/// trusted: an inode number is used again at once, and two changes may fall into one tick of the
/// file system's clock.
public struct FileVersion: Hashable, Sendable {
  public let stamp: FileStamp
  public let digest: UInt64
  /// Whether a newer version of the program wrote it: such a file is never written by this one.
  public internal(set) var isNewer = false

  init(_ status: stat, _ bytes: [UInt8]) {
    stamp = FileStamp(status)
    digest = Self.digest(of: bytes)
  }

  /// When the content was written.
  public var changed: Moment { Moment(milliseconds: stamp.changed / 1_000_000) }

  /// Whether both stand for the same bytes, whatever happened to the file in between.
  public func hasSameContent(as other: FileVersion) -> Bool {
    stamp.size == other.stamp.size && digest == other.digest
  }

  /// A 64-bit digest: FNV-1a over words of eight bytes, with the high half folded in each time.
  ///
  /// Not against an attacker, who could write the file anyway. O(n), about 1 ms a megabyte at most.
  static func digest(of bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { raw in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var offset = 0
      while offset + 8 <= raw.count {
        hash = (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        hash = hash &* 0x0000_0100_0000_01B3
        hash ^= hash >> 32
        offset += 8
      }
      while offset < raw.count {
        hash = (hash ^ UInt64(raw[offset])) &* 0x0000_0100_0000_01B3
        offset += 1
      }
      return hash
    }
  }
}
