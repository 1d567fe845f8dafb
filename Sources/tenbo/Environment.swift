import Glibc
import Typesetting

/// The value of an environment variable; nil where it isn't set.
func environmentValue(_ name: String) -> String? {
  getenv(name).map { String(system: $0) }
}
