import ArgumentParser
import Glibc

@main
enum Main {
  static func main() {
    // Taking no arguments apart costs more than reading the whole report; the common way in goes without.
    guard CommandLine.arguments.count > 1 else { return explore() }
    Tenbo.main()
  }

  private static func explore() {
    do {
      try Exploration().run()
    } catch let status as ExitCode {
      exit(status.rawValue)
    } catch {
      Tenbo.exit(withError: error)
    }
  }
}
