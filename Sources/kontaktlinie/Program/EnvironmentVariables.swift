import Glibc

/// The variables that the process was started with; nothing changes them later.
///
/// No dictionary: the first one of a program costs as much as all the rest of `--help`, since the runtime
/// looks through everything that conforms to a protocol to find out that texts can be hashed.
struct EnvironmentVariables {
  subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
