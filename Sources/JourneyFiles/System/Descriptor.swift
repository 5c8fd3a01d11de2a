#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file or folder, closed exactly once.
struct Descriptor: ~Copyable {
  let number: Int32

  deinit {
    // Whoever wrote something calls `close()` and checks it; here nothing can be lost any more.
    _ = systemClose(number)
  }

  /// Opens a path, relative to `folder` when one is given; interruptions are tried again.
  static func open(
    _ name: String, in folder: Int32 = AT_FDCWD, flags: Int32, mode: mode_t = 0
  ) throws(SystemCause) -> Descriptor {
    let number = try retrying { openat(folder, name, flags | O_CLOEXEC, mode) }
    return Descriptor(number: number)
  }

  /// What the system knows about the open file.
  func status() throws(SystemCause) -> stat {
    var result = stat()
    let number = number
    try retrying { fstat(number, &result) }
    return result
  }

  /// Reads everything up to `limit` bytes and one more, so that the caller sees what is too long.
  func readAll(expecting size: Int, limit: Int) throws(SystemCause) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected lets the last read see the end without growing the array.
    var wanted = min(max(size, 0), limit) + 1
    while bytes.count <= limit {
      let start = bytes.count
      let number = number
      var failure: SystemCause?
      let grown = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        while count < buffer.count {
          let done = read(number, buffer.baseAddress.map { $0 + count }, buffer.count - count)
          if done == 0 { break }
          if done < 0 {
            if errno == EINTR { continue }
            failure = .last
            break
          }
          count += done
        }
      }
      if let failure { throw failure }
      if start == 0 { bytes = grown } else { bytes += grown }
      if grown.count < wanted { break }
      wanted = min(max(bytes.count, 65_536), limit + 1 - bytes.count)
      if wanted <= 0 { break }
    }
    return bytes
  }

  /// Writes every byte: a short write goes on where it stopped.
  func writeAll(_ bytes: [UInt8]) throws(SystemCause) {
    var written = 0
    while written < bytes.count {
      let number = number
      let start = written
      written += try retrying {
        bytes.withUnsafeBytes { write(number, $0.baseAddress.map { $0 + start }, $0.count - start) }
      }
    }
  }

  /// Waits until the bytes are on the disk. After a failure nothing may be tried again: the kernel
  /// has forgotten which pages were lost.
  func synchronize() throws(SystemCause) {
    let number = number
    try retrying { fsync(number) }
  }

  /// Closes and reports what the system kept back until now.
  consuming func close() throws(SystemCause) {
    let number = number
    discard self
    // Not tried again after EINTR: on Linux the descriptor is gone already.
    if systemClose(number) != 0, errno != EINTR { throw .last }
  }
}

private func systemClose(_ number: Int32) -> Int32 { close(number) }

/// Makes a system call until no signal interrupts it; -1 becomes the cause.
@discardableResult
func retrying<Result: BinaryInteger>(_ call: () -> Result) throws(SystemCause) -> Result {
  while true {
    let result = call()
    if result != -1 { return result }
    if errno != EINTR { throw .last }
  }
}

extension Descriptor {
  /// The text of a file of the system, whose size nobody knows before it is read.
  static func textOfSystemFile(_ path: String) -> String? {
    guard let descriptor = try? open(path, flags: O_RDONLY),
      let bytes = try? descriptor.readAll(expecting: 65_536, limit: 4_194_304)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
