import JourneyModel
import JourneySamples

/// What the fuzzer calls with each of its inputs; a broken law ends it, and the input is kept.
///
/// Built by scripts/fuzz, because a target of the package would need its own flags for all it uses.
@_cdecl("LLVMFuzzerTestOneInput")
public func readerTarget(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let broken = ReaderLaws.broken(by: bytes)
  // A precondition would not say why in optimized code.
  guard broken.isEmpty else { fatalError(broken.joined(separator: "\n")) }
  let older = VersionZero.read(bytes)
  guard (older.journey == nil) == !older.errors.isEmpty else { fatalError("an older version") }
  return 0
}
