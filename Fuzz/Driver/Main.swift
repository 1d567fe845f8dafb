import FuzzTargets
import Glibc

/// libFuzzer with the target that TENBO_FUZZ names. Its own arguments are libFuzzer's.
@main
struct Main {
  static func main() {
    guard chosen != nil else {
      print("TENBO_FUZZ is the name of a target: \(FuzzTarget.all.map(\.name).joined(separator: ", "))")
      exit(64)
    }
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(runFuzzer(&count, &arguments) { bytes, count in Main.run(UnsafeBufferPointer(start: bytes, count: count)) })
  }

  fileprivate static let chosen = getenv("TENBO_FUZZ").flatMap { name in
    FuzzTarget.all.first { $0.name == String(cString: name) }
  }

  private static func run(_ bytes: UnsafeBufferPointer<UInt8>) -> CInt {
    do {
      try chosen?.run(Array(bytes))
    } catch {
      // libFuzzer keeps the input of whatever ends by a signal.
      print("\n\(error)")
      fflush(nil)
      abort()
    }
    return 0
  }
}

/// libFuzzer's, of compiler-rt; it calls back with each input and its length.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
