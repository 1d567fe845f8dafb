import Dataset
import Glibc

extension FileBytes.Failure {
  /// Nothing is there, nor was there ever; what stands in the way will be told of when something is to be kept.
  var isAbsence: Bool {
    code == ENOENT || code == ENOTDIR
  }
}
