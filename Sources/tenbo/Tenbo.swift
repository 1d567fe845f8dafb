@main
struct Tenbo {
  static func main() {}
}
